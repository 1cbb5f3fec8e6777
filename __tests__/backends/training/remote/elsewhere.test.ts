import { expect, test } from '@jest/globals';
import type { Cluster, ClusterJob } from '../../../../src/backends/training/remote/cluster.ts';
import { elsewhere } from '../../../../src/backends/training/remote/elsewhere.ts';
import { folderTransport } from '../../../../src/backends/training/remote/folder-transport.ts';
import { temporaryFolder } from '../../../support/folder.ts';
import { processCluster } from '../../../support/process-cluster.ts';
import {
  ended,
  jobIn,
  type PlaceElsewhere,
  quickPace,
  trainer,
  trainingContract,
} from '../../../support/training-contract.ts';

const folder = temporaryFolder();
const files = temporaryFolder();
const gpu = { ...jobIn(folder, 'true').demand, gpus: 1 };
const place: PlaceElsewhere = {
  async open(change) {
    const transport = folderTransport({ source: files, target: files });
    return elsewhere(change(processCluster(folder)), transport, { ...quickPace, proofMs: 1_500 });
  },
};

trainingContract('elsewhere', () => place.open((cluster) => cluster), place);

/** A cluster that runs something else than it is given. */
function instead(script: string) {
  return (cluster: Cluster): Cluster => ({
    ...cluster,
    submit: (job: ClusterJob) => cluster.submit({ ...job, script }),
  });
}

test('a place without the cards that were asked for is unfit, and its command never runs', async () => {
  const run = trainer(() => place.open((cluster) => cluster));
  const { end, text } = await run('echo never', { demand: gpu });
  expect(end).toEqual({ kind: 'unfit', why: expect.stringMatching(/no nvidia-smi/) });
  expect(text).toBe('');
});

test('a job that is said to run and looks for no card is ended', async () => {
  const run = trainer(() => place.open(instead('echo hello; sleep 60')));
  const { end, text, durationMs } = await run('true', { demand: gpu });
  expect(end).toEqual({ kind: 'unfit', why: expect.stringMatching(/does not show that it looks/) });
  expect(text).toBe('hello\n');
  expect(durationMs).toBeLessThan(20_000);
});

test('success without the last line of its script is lost', async () => {
  const backend = await place.open(instead('echo hello'));
  const ref = await backend.submit(jobIn(temporaryFolder(), 'true'));
  expect(await ended(backend, ref)).toMatchObject({ kind: 'lost' });
  await backend.outputs(ref);
});

test('who is refused does not end the job that has the name', async () => {
  const first = jobIn(temporaryFolder(), 'sleep 2');
  const one = await place.open((cluster) => cluster);
  const ref = await one.submit(first);
  const other = jobIn(temporaryFolder(), 'true', { name: first.name });
  // It looked before the first one was there.
  const two = await place.open((cluster) => ({ ...cluster, standing: async () => null }));
  await expect(two.submit(other)).rejects.toThrow(/is in use/);
  await two.cancel({ ...other, id: null }, 0);
  expect(await ended(one, ref)).toEqual({ kind: 'succeeded' });
  await one.outputs(ref);
});

test('a grace of less than whole seconds is rounded up: clusters take no fraction', async () => {
  const given: ClusterJob[] = [];
  const note = (cluster: Cluster): Cluster => ({
    ...cluster,
    submit(job) {
      given.push(job);
      return cluster.submit(job);
    },
  });
  const demand = { ...gpu, gpus: 0, minutes: 1, graceSeconds: 0.5 };
  await trainer(() => place.open(note))('true', { demand });
  expect(given).toMatchObject([{ graceSeconds: 1, limitSeconds: 60 + 1 + 900 }]);
});

test('only its folder and its name reach the cluster, and no folder of ours', async () => {
  let given: ClusterJob | undefined;
  const backend = await place.open((cluster) => ({
    ...cluster,
    submit: (job) => {
      given = job;
      return cluster.submit(job);
    },
  }));
  const environment = { HERE: `${process.cwd()}/checkpoints`, PATH: process.env.PATH ?? '' };
  const mark = `${'0'.repeat(36)}/11111111-2222-4333-8444-555555555555`;
  const job = jobIn(temporaryFolder(), 'true', { environment, mark });
  const ref = await backend.submit(job);
  expect(ref.mark).toBe('11111111-2222-4333-8444-555555555555');
  expect(given?.environment.HERE).toBe(`${files}/${job.name}/work/checkpoints`);
  expect(given?.script).not.toContain(process.cwd());
  expect(backend.workspace(job)).toBe(`${files}/${job.name}/work`);
  await ended(backend, ref);
  await backend.outputs(ref);
});
