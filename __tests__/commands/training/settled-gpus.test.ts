import { expect, test } from '@jest/globals';
import { gpuProbe } from '../../../src/backends/gpu/index.ts';
import { readSettled } from '../../../src/commands/training/settled-gpus.ts';
import { judgeGpu } from '../../../src/domain/training/gpu/judge-gpu.ts';
import type { GpuAnswer } from '../../../src/domain/training/gpu/reading.ts';
import { fakeDriver, h200 } from '../../support/fake-driver.ts';

const request = { count: 1, memoryGib: 100 };
const held = { ...h200, 'memory.free': '11501' };

/** A machine whose card gives these answers, one after the other, and then the last one for ever. */
async function settled(...answers: readonly GpuAnswer[]) {
  const said: string[] = [];
  let reads = 0;
  const read = async () => {
    const answer = answers[Math.min(reads, answers.length - 1)];
    reads += 1;
    if (!answer) throw new Error('There is no answer.');
    return answer;
  };
  const watch = () => Promise.reject(new Error('Nobody watches.'));
  const open = { variables: () => ({}), progress: (line: string) => said.push(line) };
  const answer = await readSettled({ read, watch }, request, open);
  return { answer, said, reads: () => reads };
}

const answerOf = (cards: readonly (typeof h200)[]) =>
  gpuProbe({ PATH: fakeDriver({ cards }) }).read();

test('memory that comes free in time is enough, and the wait is told', async () => {
  const [full, free] = [await answerOf([held]), await answerOf([h200])];
  const { answer, said, reads } = await settled(full, full, free);
  expect(judgeGpu(answer, request, {}).filter(({ level }) => level === 'error')).toEqual([]);
  expect(answer).toMatchObject({ waitedSeconds: 2 });
  expect(said).toHaveLength(1);
  expect(reads()).toBe(3);
});

test('after ten seconds nobody waits any longer', async () => {
  const { answer } = await settled(await answerOf([held]));
  const [finding] = judgeGpu(answer, request, {});
  expect(finding?.message).toContain('also after 10 s of waiting');
});

test.each([
  ['enough memory', h200],
  ['a sick card', { ...held, 'power.draw': 'ERR!' }],
  ['a card that does not tell', { ...h200, 'memory.free': '[N/A]' }],
])('with %s nobody waits', async (_, card) => {
  const { answer, reads } = await settled(await answerOf([card]));
  expect(reads()).toBe(1);
  expect(answer).not.toHaveProperty('waitedSeconds');
});
