import { describe, expect, test } from '@jest/globals';
import { type Nodes, unfitFor, unmetBy } from '../../../../src/backends/training/ray/fitness.ts';
import { clusterJob } from '../../../support/live/cluster-job.ts';

const gib = 1024 ** 3;
const node = (GPU: number, CPU: number, memoryGib = 16): Nodes[number] => ({
  state: 'ALIVE',
  resources_total: { GPU, CPU, memory: memoryGib * gib },
});

describe('what no node has', () => {
  test.each([
    ['exactly what is there', [node(2, 8)], { gpus: 2, cpus: 8, memoryGib: 16 }],
    ['nothing', [node(0, 1)], {}],
    ['what the second node has', [node(0, 8), node(4, 1)], { gpus: 4 }],
  ])('%s is no problem', (_, nodes, wishes) => {
    expect(unmetBy(nodes, clusterJob(wishes))).toEqual([]);
  });

  test.each([
    ['one GPU too many', [node(2, 8)], { gpus: 3 }],
    ['GPUs of two nodes, since a job runs on one', [node(2, 8), node(2, 8)], { gpus: 4 }],
    ['GPUs here and CPUs there', [node(2, 1), node(0, 8)], { gpus: 2, cpus: 8 }],
    ['a byte too much memory', [node(2, 8)], { memoryGib: 16 + 1 / gib }],
    ['the GPUs of a dead node', [{ ...node(4, 4), state: 'DEAD' }, node(0, 4)], { gpus: 1 }],
    ['anything where nothing lives', [], {}],
  ])('%s would wait for ever', (_, nodes, wishes) => {
    expect(unmetBy(nodes, clusterJob(wishes))).toMatchObject([{ code: 'train-demand' }]);
  });

  test('it says what was asked for and what there is', () => {
    const [problem] = unmetBy(
      [node(1, 8), node(0, 16, 31.96)],
      clusterJob({ gpus: 2, memoryGib: 24 }),
    );
    expect(`${problem?.what} ${problem?.why}`).toBe(
      'No node of the Ray cluster has 2 GPUs and 24 GiB of memory: the job would wait for ever. ' +
        'It has 2 nodes; the most that one of them has is 1 GPU, 31.9 GiB of memory.',
    );
  });
});

test('what Ray cannot give to any job is refused, all of it at once', () => {
  const wishes = { image: 'train:1', secrets: { TOKEN: 'hub' }, sharedMemoryGib: 8 };
  const said = unfitFor(clusterJob({ ...wishes, script: 'x'.repeat(100_000) })).map(
    ({ what }) => what,
  );
  expect(said).toEqual([
    expect.stringContaining('the image train:1'),
    expect.stringContaining('the secrets TOKEN'),
    expect.stringContaining('8 GiB of shared memory'),
    expect.stringMatching(/are 13\d{4} characters long, and Ray takes 98304/),
  ]);
});

test('a plain job is fine', () => {
  expect(unfitFor(clusterJob())).toEqual([]);
});
