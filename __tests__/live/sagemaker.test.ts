import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeBucket, startMoto } from '../support/live/moto.ts';
import { type SageMakerFake, startSageMakerFake } from '../support/live/sagemaker-fake.ts';
import { extract } from '../support/live/sagemaker-shapes.ts';
import type { LiveServer } from '../support/live/server.ts';
import { liveSuite } from '../support/live/venv.ts';
import { registryContract } from '../support/registry-contract.ts';
import { projectFolder } from '../support/run-node.ts';
import { addressCases } from './sagemaker/address-cases.ts';
import { aliasCases } from './sagemaker/alias-cases.ts';
import { fileCases } from './sagemaker/file-cases.ts';
import { lineageCases } from './sagemaker/lineage-cases.ts';
import { motoCases } from './sagemaker/moto-cases.ts';
import { corner, type Place } from './sagemaker/place.ts';
import { promotionCases } from './sagemaker/promotion-cases.ts';
import { refusalCases } from './sagemaker/refusal-cases.ts';
import { registerCases } from './sagemaker/register-cases.ts';

liveSuite({ subject: 'registries/sagemaker', needs: ['moto'] }, (programs = '') => {
  let moto: LiveServer;
  let fake: SageMakerFake;
  const bucket = 'team-models';
  const place = (): Place => ({ fake, moto: moto.url, bucket });

  beforeAll(async () => {
    moto = await startMoto(programs);
    await makeBucket(moto.url, bucket);
  }, 240_000);
  beforeEach(async () => {
    fake = await startSageMakerFake();
  });
  afterEach(async () => {
    await fake.close();
    expect(fake.complaints).toEqual([]);
  });
  afterAll(async () => moto?.stop(), 20_000);

  test('the extract is what botocore says', () => {
    const script = '__tests__/support/live/sagemaker-shapes.py';
    const options = { cwd: projectFolder, encoding: 'utf8', maxBuffer: 2 ** 24 } as const;
    const cut = execFileSync(join(programs, 'python'), [script], options);
    expect(JSON.parse(cut)).toEqual(extract);
  });

  describe('the contract, on a double of SageMaker and with files in moto', () => {
    registryContract(async () => {
      const prefix = `registry/${randomUUID()}`;
      return async () => corner(place(), { prefix }).registry;
    });
  });

  aliasCases(place);
  registerCases(place);
  lineageCases(place);
  fileCases(place);
  refusalCases(place);
  promotionCases(place);
  motoCases(place);
});

addressCases();
