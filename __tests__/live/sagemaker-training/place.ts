import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterJob } from '../../../src/backends/training/remote/cluster.ts';
import { readLocation } from '../../../src/backends/training/remote/location.ts';
import { storeAt } from '../../../src/backends/training/remote/store-bucket.ts';
import { optionNames, readAddress } from '../../../src/backends/training/sagemaker/address.ts';
import { sageMakerCluster } from '../../../src/backends/training/sagemaker/cluster.ts';
import { openSageMaker } from '../../../src/backends/training/sagemaker/index.ts';
import type { JobDemand } from '../../../src/domain/training/job-demand.ts';
import type {
  JobEnd,
  JobRef,
  TrainingBackend,
  TrainingJob,
} from '../../../src/ports/training-backend.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { clusterJob } from '../../support/live/cluster-job.ts';
import { motoEnvironment } from '../../support/live/moto.ts';
import type { SageMakerTrainingFake } from '../../support/live/sagemaker-training-fake.ts';
import { jobIn } from '../../support/training-contract.ts';

/** A double of SageMaker, fresh for each test, and S3 as moto has it. */
export interface Place {
  readonly fake: SageMakerTrainingFake;
  readonly moto: string;
  readonly bucket: string;
}

export const secret = 'secret+of/the=test';
const role = 'arn:aws:iam::123456789012:role/train';

/** Short waits: nothing that these tests do takes a healthy server longer. */
const waits = {
  patience: { idleMs: 3000, retryMs: [5, 10, 20] },
  pace: { pollMs: 20, patienceMs: 3_000, longestPauseMs: 100, proofMs: 2_000, settleMs: 500 },
};

export interface Corner {
  readonly url?: string;
  readonly options?: string;
}

/** The URI of a place with a folder of its own in the bucket, and the variables that go with it. */
function setting({ fake, moto, bucket }: Place, { url = fake.url, options = '' }: Corner = {}) {
  const variables: Readonly<Record<string, string>> = {
    ...motoEnvironment(url),
    AWS_ENDPOINT_URL_S3: moto,
  };
  const environment = (name: string) => variables[name];
  const store = `s3://${bucket}/jobs/${randomUUID()}`;
  const uri = `sagemaker:eu-west-1?role=${role}&instance=ml.g5.xlarge&store=${store}${options}`;
  return { uri, variables, environment, store };
}

/** Several openings of one place: each as another process has it. */
export function corner(place: Place, wishes: Corner = {}) {
  const { uri, variables, environment, store } = setting(place, wishes);
  const open = (): TrainingBackend => openSageMaker(uri, environment, waits);
  return { open, uri, variables, store };
}

/** What a back end is made of. */
export function parts(place: Place, wishes: Corner = {}) {
  const { uri, environment } = setting(place, wishes);
  const address = readAddress(readLocation(uri, optionNames), environment);
  const store = storeAt(address.store, environment, waits.patience);
  return { cluster: sageMakerCluster(address, store, waits.patience), store };
}

/** What every job there needs. */
export const image: JobDemand = {
  ...jobIn('', '').demand,
  image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/train:1',
};

/** A job of the current folder. */
export function jobOf(command: string, wishes: Partial<TrainingJob> = {}): TrainingJob {
  const job = jobIn(temporaryFolder(), command, wishes);
  const { PATH: _, ...environment } = job.environment;
  const name = `contender-${randomUUID().slice(0, 8)}-1-${job.configuration.slice(0, 8)}`;
  return {
    ...job,
    environment,
    name,
    outputDirectory: join(process.cwd(), 'contender-output'),
    ...wishes,
    demand: { ...image, ...wishes.demand },
  };
}

/** One for the cluster itself, which asks for nothing but an image. */
export function namedJob({ name, mark }: Pick<ClusterJob, 'name' | 'mark'>): ClusterJob {
  return clusterJob({ name, mark, image: 'image' });
}

/** Waits for the end, reads the log meanwhile, and asks for the outputs. */
export async function attend(backend: TrainingBackend, ref: JobRef) {
  const end = await endOf(backend, ref);
  const { bytes } = await backend.logs(ref, '');
  const outputs = await backend.outputs(ref);
  return { end, text: new TextDecoder().decode(bytes), outputs };
}

export async function endOf(backend: TrainingBackend, ref: JobRef): Promise<JobEnd> {
  for (;;) {
    const status = await backend.status(ref);
    if (status.kind === 'ended') return status.end;
    await sleep(20);
  }
}

export async function run(backend: TrainingBackend, job: TrainingJob) {
  await backend.makeReady(job);
  return attend(backend, await backend.submit(job));
}

/** Once the job has printed this. */
export async function printed(backend: TrainingBackend, ref: JobRef, word: string): Promise<void> {
  for (let text = ''; !text.includes(word); ) {
    await backend.status(ref);
    text = new TextDecoder().decode((await backend.logs(ref, '')).bytes);
    await sleep(20);
  }
}
