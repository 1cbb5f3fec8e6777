import { describe, expect, test } from '@jest/globals';
import type { ClusterJob } from '../../../../src/backends/training/remote/cluster.ts';
import type { TrainingAddress } from '../../../../src/backends/training/sagemaker/address.ts';
import { problemsOf, requestOf } from '../../../../src/backends/training/sagemaker/request.ts';
import { flawsOf } from '../../../support/live/sagemaker-shapes.ts';

const door = { url: 'https://example.test', proxy: undefined };
const address: TrainingAddress = {
  region: 'eu-west-1',
  role: 'arn:aws:iam::123456789012:role/train',
  instance: 'ml.g5.xlarge',
  count: 1,
  volumeGib: 50,
  isSpot: false,
  store: 's3://team/jobs',
  credentials: {
    accessKeyId: 'AKIA',
    secretAccessKey: 'secret',
    sessionToken: undefined,
    region: 'eu-west-1',
  },
  api: door,
  logs: door,
};

const job: ClusterJob = {
  name: 'contender-4711-1-0123abcd',
  configuration: '0123abcd'.repeat(8),
  mark: '5f0d8b1e-7b0f-4b1c-9d0e-2c6f1f6d7a10',
  script: 'x'.repeat(5000),
  environment: { SEED: '42' },
  secrets: {},
  image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/train@sha256:00',
  gpus: 1,
  cpus: null,
  memoryGib: null,
  sharedMemoryGib: null,
  limitSeconds: 7200,
  graceSeconds: 120,
  mount: null,
};

describe('the request', () => {
  test('is one that the service takes, and holds neither the script nor a credential', () => {
    const request = requestOf(address, job);
    expect(flawsOf('CreateTrainingJob', 'input', request)).toEqual([]);
    const text = JSON.stringify(request);
    expect(text).not.toMatch(/AKIA|secret|X-Amz|xxx/);
    expect(request).toMatchObject({
      TrainingJobName: job.name,
      AlgorithmSpecification: {
        ContainerEntrypoint: ['sh', '/opt/ml/input/data/contender/run.sh'],
      },
      StoppingCondition: { MaxRuntimeInSeconds: 7200 },
      EnableManagedSpotTraining: false,
      Tags: [
        { Key: 'contender.configuration', Value: job.configuration },
        { Key: 'contender.mark', Value: job.mark },
      ],
    });
    expect(text).not.toContain('CheckpointConfig');
  });

  test('on spot waits longer than it runs, and AWS keeps the checkpoints', () => {
    const request = requestOf({ ...address, isSpot: true }, job);
    expect(flawsOf('CreateTrainingJob', 'input', request)).toEqual([]);
    expect(request).toMatchObject({
      EnableManagedSpotTraining: true,
      StoppingCondition: { MaxRuntimeInSeconds: 7200, MaxWaitTimeInSeconds: 93_600 },
      CheckpointConfig: { S3Uri: `s3://team/jobs/${job.name}/checkpoints` },
    });
  });

  test('without a limit of ours has the longest that an account usually gets', () => {
    expect(requestOf(address, { ...job, limitSeconds: null })).toMatchObject({
      StoppingCondition: { MaxRuntimeInSeconds: 432_000 },
    });
  });
});

describe('what SageMaker cannot give', () => {
  const whys = (wishes: Partial<ClusterJob>, instance = address.instance) =>
    problemsOf({ ...address, instance }, { ...job, ...wishes }).map(({ why }) => why);

  test('is nothing for a job that asks for what there is', () => {
    expect(whys({})).toEqual([]);
  });

  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`V${at}`, '']));

  test.each<[string, Partial<ClusterJob>, Partial<ClusterJob>, string]>([
    ['no image', { image: null }, { image: 'i' }, 'names no image'],
    ['a long image', { image: 'i'.repeat(256) }, { image: 'i'.repeat(255) }, '255 characters'],
    ['processors', { cpus: 4 }, { cpus: null }, 'sets cpus'],
    ['memory', { memoryGib: 16 }, {}, 'sets memory-gib'],
    ['shared memory', { sharedMemoryGib: 2 }, {}, 'sets shared-memory-gib'],
    ['secrets', { secrets: { TOKEN: 'hub' } }, {}, 'no secrets'],
    ['grace', { graceSeconds: 121 }, { graceSeconds: 120 }, 'gives 120 s'],
    ['variables', { environment: many(101) }, { environment: many(100) }, '101 variables'],
    [
      'a long variable',
      { environment: { LONG: 'x'.repeat(513) } },
      { environment: { LONG: 'x'.repeat(512) } },
      'these have more: LONG',
    ],
  ])('%s: refused just over the bound, taken on it', (...row) => {
    const [, over, on, why] = row;
    expect(whys(over)).toEqual([expect.stringContaining(why)]);
    expect(whys(on)).toEqual([]);
  });

  test.each([
    ['ml.m5.large', false],
    ['ml.trn1.2xlarge', false],
    ['ml.c7i-flex.xlarge', false],
    ['ml.g4dn.xlarge', true],
    ['ml.g5.xlarge', true],
    ['ml.p5.48xlarge', true],
    ['ml.p6-b200.48xlarge', true],
    ['ml.gr6.4xlarge', true],
  ])('a GPU on %s: %s', (instance, has) => {
    const why = `The policy asks for 1 GPU, and ${instance} has none.`;
    expect(whys({}, instance)).toEqual(has ? [] : [why]);
    expect(whys({ gpus: 0 }, instance)).toEqual([]);
  });

  test('is told at once', () => {
    expect(whys({ image: null, cpus: 1, memoryGib: 2, secrets: { A: 'b' } })).toHaveLength(3);
  });
});
