import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from '@jest/globals';
import { elsewhere } from '../../src/backends/training/remote/elsewhere.ts';
import { channelTransport } from '../../src/backends/training/sagemaker/transport.ts';
import { makeBucket, startMoto } from '../support/live/moto.ts';
import {
  type SageMakerTrainingFake,
  startSageMakerTrainingFake,
} from '../support/live/sagemaker-training-fake.ts';
import type { LiveServer } from '../support/live/server.ts';
import { liveSuite } from '../support/live/venv.ts';
import { quickPace, trainingContract } from '../support/training-contract.ts';
import { image, parts } from './sagemaker-training/place.ts';

jest.setTimeout(60_000);

liveSuite({ subject: 'training/sagemaker, the contract', needs: ['moto'] }, (programs = '') => {
  const bucket = 'team-jobs';
  let moto: LiveServer;
  let fake: SageMakerTrainingFake;
  let at: ReturnType<typeof parts>;

  beforeAll(async () => {
    moto = await startMoto(programs);
    await makeBucket(moto.url, bucket);
  }, 240_000);
  beforeEach(async () => {
    fake = await startSageMakerTrainingFake(moto.url);
    // So long a stopped container has; on SageMaker 120 s.
    fake.stopMs = 3000;
    at = parts({ fake, moto: moto.url, bucket });
  });
  afterEach(async () => {
    await fake.close();
    expect(fake.complaints).toEqual([]);
  });
  afterAll(async () => moto?.stop(), 20_000);

  const open = async (change = (cluster: typeof at.cluster) => cluster) =>
    elsewhere(change(at.cluster), channelTransport(at.store), quickPace);
  trainingContract('sagemaker:', () => open(), {
    open,
    job: { demand: image },
    // Whose program SIGTERM ended while it waited for it, some shells say so.
    noise: /^Terminated$/,
  });
});
