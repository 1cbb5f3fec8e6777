import { expect, test } from '@jest/globals';
import { rayCluster } from '../../../../src/backends/training/ray/cluster.ts';
import { rayServer } from '../../../../src/backends/training/ray/server.ts';
import type { Cluster } from '../../../../src/backends/training/remote/cluster.ts';
import { type Answer, answering } from '../../../support/answering.ts';
import { clusterJob } from '../../../support/live/cluster-job.ts';

const job = clusterJob();
const handle = { name: job.name, mark: job.mark, id: job.name };

async function clusterThat(answers: Answer) {
  const { url } = await answering({}, answers);
  const pace = { answerMs: 2_000, idleMs: 2_000, pauseMs: 1 };
  const server = rayServer({ url, environment: () => undefined, pace });
  return rayCluster(server, { autoscales: false });
}

const calls: readonly [string, (cluster: Cluster) => Promise<unknown>][] = [
  ['check', (cluster) => cluster.check(job)],
  ['find', (cluster) => cluster.find([job.name], job.configuration)],
  ['standing', (cluster) => cluster.standing(job.name)],
  ['submit', (cluster) => cluster.submit(job)],
  ['status', (cluster) => cluster.status(handle)],
  ['log', (cluster) => cluster.log(handle, '')],
  ['cancel', (cluster) => cluster.cancel(handle, 0)],
];

const foreign: readonly unknown[] = [
  '<html>Sign in</html>',
  '',
  'null',
  [],
  {},
  { data: { result: [] }, status: 7, stopped: 'yes', submission_id: 'of-another' },
];

test.each(calls)('%s: a success in another shape is not of Ray', async (_, call) => {
  for (const body of foreign) {
    await expect(call(await clusterThat({ body }))).rejects.toMatchObject({
      problems: [
        { code: 'train-not-this', why: expect.stringMatching(/^It answered 200 to \w+ \/api\//) },
      ],
    });
  }
});

const taken = 'Traceback …\nRuntimeError: Job with submission_id x already exists';

async function submittingWhere(status: number, mark: string) {
  const there = { status: 'RUNNING', metadata: { 'contender-mark': mark } };
  const { url, asked } = await answering(
    { 'POST /api/jobs/': { status, body: taken } },
    { body: there },
  );
  const server = rayServer({ url, environment: () => undefined });
  return { submitting: rayCluster(server, { autoscales: false }).submit(job), asked };
}

test.each([409, 500])(
  'a name in use, told by %i: our own job there is this one',
  async (status) => {
    const { submitting, asked } = await submittingWhere(status, job.mark);
    expect(await submitting).toBe(job.name);
    const lines = ['POST /api/jobs/', `GET /api/jobs/${job.name}`];
    expect(asked.map(({ line }) => line)).toEqual(lines);
  },
);

test('a name in use: the job of somebody else is not ours', async () => {
  const { submitting } = await submittingWhere(500, 'of-another');
  await expect(submitting).rejects.toMatchObject({ problems: [{ code: 'train-running' }] });
});

const onNode = { body: { status: 'RUNNING', driver_node_id: 'a1' } };
const details = { [`GET /api/jobs/${job.name}`]: onNode };

test.each([
  'A file is not found at: /tmp/ray/session_latest/logs/job-driver-x.log',
  "Agent for node id: a1 doesn't exist.",
  "Given node id a1 is not available. It's either the node is dead, or it is not registered.",
])(
  'a log that is not there yet, or lost with its node ("%s"), is no part of one',
  async (words) => {
    const { url } = await answering(details, { status: 500, body: words });
    const pace = { answerMs: 2_000, idleMs: 2_000, pauseMs: 1 };
    const server = rayServer({ url, environment: () => undefined, pace });
    const { bytes, next } = await rayCluster(server, { autoscales: false }).log(handle, '3:abc');
    expect(bytes).toHaveLength(0);
    expect(next).toBe('3:abc');
  },
);
