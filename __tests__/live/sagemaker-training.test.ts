import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { makeBucket, startMoto } from '../support/live/moto.ts';
import { trainingExtract } from '../support/live/sagemaker-shapes.ts';
import {
  type SageMakerTrainingFake,
  startSageMakerTrainingFake,
} from '../support/live/sagemaker-training-fake.ts';
import type { LiveServer } from '../support/live/server.ts';
import { liveSuite } from '../support/live/venv.ts';
import { projectFolder } from '../support/run-node.ts';
import { adoptionCases } from './sagemaker-training/adoption-cases.ts';
import { endCases } from './sagemaker-training/end-cases.ts';
import { logCases } from './sagemaker-training/log-cases.ts';
import { motoCases } from './sagemaker-training/moto-cases.ts';
import type { Place } from './sagemaker-training/place.ts';
import { refusalCases } from './sagemaker-training/refusal-cases.ts';

const home = process.cwd();

liveSuite({ subject: 'training/sagemaker', needs: ['moto'] }, (programs = '') => {
  let moto: LiveServer;
  let fake: SageMakerTrainingFake;
  const bucket = 'team-jobs';
  const place = (): Place => ({ fake, moto: moto.url, bucket });

  beforeAll(async () => {
    moto = await startMoto(programs);
    await makeBucket(moto.url, bucket);
  }, 240_000);
  beforeEach(async () => {
    fake = await startSageMakerTrainingFake(moto.url);
    process.chdir(temporaryFolder());
  });
  afterEach(async () => {
    process.chdir(home);
    await fake.close();
    expect(fake.complaints).toEqual([]);
  });
  afterAll(async () => moto?.stop(), 20_000);

  test('the extract is what botocore says', () => {
    const script = '__tests__/support/live/sagemaker-training-shapes.py';
    const options = { cwd: projectFolder, encoding: 'utf8', maxBuffer: 2 ** 24 } as const;
    const cut = execFileSync(join(programs, 'python'), [script], options);
    expect(JSON.parse(cut)).toEqual(trainingExtract);
  });

  endCases(place);
  logCases(place);
  adoptionCases(place);
  refusalCases(place);
  motoCases(place);
});
