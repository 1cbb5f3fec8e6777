import { expect, test } from '@jest/globals';
import type { Cluster } from '../../../../src/backends/training/remote/cluster.ts';
import { slurmCluster } from '../../../../src/backends/training/slurm/cluster.ts';
import { restDoor } from '../../../../src/backends/training/slurm/rest.ts';
import { type Answer, type Answers, answering } from '../../../support/answering.ts';
import { temporaryFolder } from '../../../support/folder.ts';
import { jobOf } from '../../../support/live/slurm-job.ts';

const token = 'a-token-of-the-test';
const job = jobOf('true');
const handle = { name: job.name, mark: job.mark, id: '7' };
const version = { body: { paths: { '/slurm/v0.0.42/job/submit': {} } } };

/** A slurmrestd of 24.11 with these answers of its own. */
async function slurmThat(answers: Answers, otherwise: Answer = { status: 404 }) {
  const { url, asked } = await answering({ 'GET /openapi/v3': version, ...answers }, otherwise);
  const address = { url, user: 'ada', tokenFile: undefined };
  const door = restDoor(address, (name) => ({ SLURM_JWT: token })[name]);
  const folder = temporaryFolder();
  return { cluster: slurmCluster(door, { folder, as: folder }), asked };
}

const calls: readonly [string, (cluster: Cluster) => Promise<unknown>][] = [
  ['check', (cluster) => cluster.check(job)],
  ['find', (cluster) => cluster.find([job.name], job.configuration)],
  ['standing', (cluster) => cluster.standing(job.name)],
  ['submit', (cluster) => cluster.submit(job)],
  ['status', (cluster) => cluster.status(handle)],
  ['status without a number', (cluster) => cluster.status({ ...handle, id: null })],
  ['cancel', (cluster) => cluster.cancel(handle, 0)],
];

const foreign: readonly unknown[] = [
  '<html>Sign in</html>',
  '',
  'null',
  [],
  { jobs: 'none', errors: [] },
];
/** One of ours, in a shape of nobody's; as long as it is not sought it may look as it likes. */
const foreignJob = { jobs: [{ job_id: 'x', name: job.name, job_state: 7 }], errors: [] };

test.each(calls)('%s: a success in another shape is not of slurmrestd', async (name, call) => {
  for (const body of [...foreign, ...(name === 'check' ? [] : [foreignJob])]) {
    const { cluster } = await slurmThat({}, { body });
    await expect(call(cluster)).rejects.toMatchObject({
      problems: [{ code: 'train-not-this', why: expect.stringMatching(/200 to GET \/slurm\//) }],
    });
  }
});

test.each([
  ['a word of it', {}],
  ['a job', { jobs: [], errors: [] }],
])(
  'the controller that answers without %s says nothing: nobody takes the job for gone',
  async (_, body) => {
    const { cluster } = await slurmThat({}, { body });
    await expect(cluster.status(handle)).rejects.toMatchObject({
      problems: [{ code: 'train-unreachable', why: expect.stringMatching(/without a word/) }],
    });
  },
);

const forgotten = {
  status: 404,
  body: { errors: [{ error_number: 2017, error: 'Invalid job id' }] },
};
const inDatabase = 'GET /slurmdb/v0.0.42/job/7';

test('of a forgotten job the accounting tells; in another shape, or without a word, it is not heard', async () => {
  const controller = { 'GET /slurm/v0.0.42/job/7': forgotten };
  const told = async (body: unknown) => {
    const { cluster } = await slurmThat({ ...controller, [inDatabase]: { body } });
    return cluster.status(handle).catch((error) => error.problems);
  };
  const nothing = { errors: [{ error_number: 9003, error: 'Nothing found with query' }], jobs: [] };
  expect(await told(nothing)).toMatchObject({ end: { kind: 'lost' } });
  expect(await told({ jobs: [], errors: [] })).toMatchObject({ end: { kind: 'lost' } });
  expect(await told({})).toMatchObject([{ code: 'train-unreachable' }]);
  const hindered = (error_number: number) => told({ errors: [{ error_number }], jobs: [] });
  expect(await hindered(1007)).toMatchObject([{ code: 'train-login' }]);
  expect(await hindered(7000)).toMatchObject([{ code: 'train-unreachable' }]);
  expect(await hindered(-1)).toMatchObject([{ code: 'train-refused' }]);
  expect(await told({ jobs: [{ name: job.name }] })).toMatchObject([{ code: 'train-not-this' }]);
  expect(await told({ jobs: 7 })).toMatchObject([{ code: 'train-not-this' }]);
  const ended = { name: job.name, state: { current: ['PREEMPTED'] }, exit_code: null };
  expect(await told({ jobs: [ended] })).toEqual({ kind: 'ended', end: { kind: 'preempted' } });
});

test('a warning beside a 200 means that the job lacks something: it is cancelled, and an error', async () => {
  const warning = { description: 'Ignoring unknown field "gres"', source: '#/job/gres' };
  const submitted = { job_id: 7, step_id: 'batch', warnings: [warning], errors: [] };
  const { cluster, asked } = await slurmThat({
    'GET /slurm/v0.0.42/jobs': { body: { jobs: [], errors: [] } },
    'POST /slurm/v0.0.42/job/submit': { body: submitted },
    'DELETE /slurm/v0.0.42/job/7': { body: { status: [], errors: [] } },
  });
  await expect(cluster.submit(job)).rejects.toMatchObject({
    problems: [
      {
        code: 'train-refused',
        what: expect.stringMatching(/was cancelled: Slurm took the job 7 with a warning/),
        why: expect.stringMatching(/Ignoring unknown field "gres"/),
      },
    ],
  });
  expect(asked.at(-1)?.line).toBe('DELETE /slurm/v0.0.42/job/7');
});

test.each([
  ['a job without its number', { errors: [] }, 'train-unreachable'],
  ['a number that is none', { job_id: 'seven', errors: [] }, 'train-not-this'],
  ['a page', '<html>', 'train-not-this'],
])('a submission that is answered by %s is an error', async (_, body, code) => {
  const { cluster } = await slurmThat({
    'GET /slurm/v0.0.42/jobs': { body: { jobs: [], errors: [] } },
    'POST /slurm/v0.0.42/job/submit': { body },
  });
  await expect(cluster.submit(job)).rejects.toMatchObject({ problems: [{ code }] });
});

test('without a token that it knows slurmrestd says so in plain text', async () => {
  const { cluster } = await slurmThat(
    {},
    { status: 401, body: `Authentication failure: ${token}` },
  );
  const error = await cluster.check(job).catch((thrown) => thrown);
  expect(error.problems).toMatchObject([
    { code: 'train-login', why: expect.stringMatching(/401 .*"Authentication failure: …"/) },
  ]);
});

test('a server that lists no known version is told as such', async () => {
  for (const body of [{}, [], { paths: 7 }, '<html>']) {
    const { cluster } = await slurmThat({ 'GET /openapi/v3': { body } });
    await expect(cluster.check(job)).rejects.toMatchObject({
      problems: [{ code: 'train-not-this' }],
    });
  }
});
