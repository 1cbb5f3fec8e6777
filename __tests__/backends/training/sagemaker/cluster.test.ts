import { expect, test } from '@jest/globals';
import type { Cluster, ClusterJob } from '../../../../src/backends/training/remote/cluster.ts';
import { readLocation } from '../../../../src/backends/training/remote/location.ts';
import { storeAt } from '../../../../src/backends/training/remote/store-bucket.ts';
import { optionNames, readAddress } from '../../../../src/backends/training/sagemaker/address.ts';
import { sageMakerCluster } from '../../../../src/backends/training/sagemaker/cluster.ts';
import { answering } from '../../../support/answering.ts';
import { clusterJob } from '../../../support/live/cluster-job.ts';

const job: ClusterJob = clusterJob({ image: 'image' });
const handle = { name: job.name, mark: job.mark, id: null };
const role = 'arn:aws:iam::123456789012:role/train';
const uri = `sagemaker:eu-west-1?role=${role}&instance=ml.g5.xlarge&store=s3://team/jobs`;

/** AWS as it is when everything that is asked of it gets this answer. */
async function clusterThat(body: unknown): Promise<Cluster> {
  const { url } = await answering({ 'contender-1-1-0a1b2c3d/input/run.sh': {} }, { body });
  const variables: Readonly<Record<string, string>> = {
    AWS_ACCESS_KEY_ID: 'AKIATEST',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_ENDPOINT_URL: url,
  };
  const environment = (name: string) => variables[name];
  const address = readAddress(readLocation(uri, optionNames), environment);
  const patience = { idleMs: 2_000, retryMs: [] };
  return sageMakerCluster(address, storeAt(address.store, environment, patience), patience);
}

const calls: readonly [string, (cluster: Cluster) => Promise<unknown>][] = [
  ['ListTrainingJobs', (cluster) => cluster.find([job.name], job.configuration)],
  ['DescribeTrainingJob', (cluster) => cluster.standing(job.name)],
  ['DescribeTrainingJob', (cluster) => cluster.status(handle)],
  ['DescribeTrainingJob', (cluster) => cluster.container(handle)],
  ['CreateTrainingJob', (cluster) => cluster.submit(job)],
  ['DescribeLogStreams', (cluster) => cluster.log(handle, '')],
];

const foreign: readonly unknown[] = [
  '<html>Sign in</html>',
  'null',
  [],
  {
    TrainingJobSummaries: [{ TrainingJobName: 7 }],
    TrainingJobArn: 7,
    TrainingJobStatus: ['InProgress'],
    logStreams: 'none',
  },
];

test.each(calls)('%s: a success in another shape is not of AWS', async (operation, call) => {
  for (const body of foreign) {
    await expect(call(await clusterThat(body))).rejects.toMatchObject({
      problems: [{ code: 'train-not-this', why: `It answered 200 to ${operation}.` }],
    });
  }
});

test('StopTrainingJob says nothing where it did it: a page or a list is no stop', async () => {
  for (const body of ['', {}]) await (await clusterThat(body)).cancel(handle, 0);
  for (const body of ['<html>', 'null', []]) {
    await expect((await clusterThat(body)).cancel(handle, 0)).rejects.toMatchObject({
      problems: [{ code: 'train-not-this' }],
    });
  }
});

test('what is no AWS is told before anything is sent, for each thing that was asked', async () => {
  const error = await (await clusterThat('<html>')).check(job).catch((thrown) => thrown);
  const operations = [
    'ListTrainingJobs',
    'DescribeTrainingJob',
    'StopTrainingJob',
    'DescribeLogStreams',
    'GetLogEvents',
  ];
  expect(error.problems).toMatchObject(
    operations.map((operation) => ({
      code: 'train-not-this',
      why: `It answered 200 to ${operation}.`,
    })),
  );
});
