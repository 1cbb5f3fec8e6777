import { expect, test } from '@jest/globals';
import { GpuMeter, type GpuSample, judgeUse } from '../../../../src/domain/training/gpu/use.ts';

const sample = (at: number, differs: Partial<GpuSample> = {}): GpuSample => ({
  index: 0,
  at,
  utilization: 50,
  memoryUsed: 1000,
  power: 100,
  temperature: 40,
  ...differs,
});

function useOf(...samples: readonly GpuSample[]) {
  const meter = new GpuMeter();
  for (const one of samples) meter.add(one);
  return meter.read();
}

test('a training is told by its mean, its peaks, its idle time and its energy', () => {
  const [use] = useOf(
    sample(0, { utilization: 0, power: 80 }),
    sample(1, { utilization: 90, memoryUsed: 9000, power: 600, temperature: 61 }),
    sample(3, { utilization: 60, memoryUsed: 8000, power: 200 }),
  );
  expect(use).toEqual({
    index: 0,
    samples: 3,
    meanUtilization: 50,
    peakUtilization: 90,
    idleShare: 1 / 3,
    peakMemory: 9000,
    grownMemory: 8000,
    peakTemperature: 61,
    energy: (340 + 800) / 3600,
  });
});

test.each([
  ['a gap of more than five seconds', [sample(0), sample(5.1)]],
  ['a sample without power', [sample(0), sample(1, { power: null }), sample(2)]],
  ['a card that never tells it', [sample(0, { power: null }), sample(1)]],
])('after %s the energy is unknown, not less', (_, samples) => {
  expect(useOf(...samples)[0]?.energy).toBeNull();
});

test('a gap of exactly five seconds is bridged', () => {
  expect(useOf(sample(0), sample(5))[0]?.energy).toBeCloseTo(500 / 3600, 12);
});

test('what a card does not tell is unknown, never idle', () => {
  const mute = { utilization: null, memoryUsed: null, temperature: null };
  expect(useOf(sample(0, mute), sample(1, mute))).toMatchObject([
    { meanUtilization: null, idleShare: null, peakMemory: null, grownMemory: null },
  ]);
});

test('what another program gives back does not hide what the training took', () => {
  const at = (second: number, memoryUsed: number | null) => sample(second, { memoryUsed });
  expect(useOf(at(0, 9000), at(1, 500), at(2, 564))[0]?.grownMemory).toBe(64);
  expect(useOf(at(0, 9000), at(1, 500))[0]?.grownMemory).toBe(0);
  expect(useOf(at(0, null), at(1, 500), at(2, 600))[0]?.grownMemory).toBe(100);
});

test('a command that ended before the second look is not known to have used nothing', () => {
  const request = { count: 1, memoryGib: null };
  const rules = (...samples: readonly GpuSample[]) =>
    judgeUse({ cards: useOf(...samples), complete: true }, request).map(({ rule }) => rule);
  expect(rules(sample(0))).toEqual(['gpu-use-unknown']);
  expect(rules(sample(0), sample(1))).toEqual(['gpu-unused']);
});

test('every card has its own line, by number', () => {
  const uses = useOf(sample(0, { index: 1 }), sample(0), sample(1, { index: 1 }));
  expect(uses.map(({ index, samples }) => [index, samples])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('one of two cards that worked is enough; who asks for none is told nothing', () => {
  const cards = useOf(
    sample(0),
    sample(0, { index: 1 }),
    sample(1, { index: 1, memoryUsed: 1064 }),
  );
  expect(judgeUse({ cards, complete: true }, { count: 2, memoryGib: null })).toEqual([]);
  expect(judgeUse({ cards: [], complete: false }, null)).toEqual([]);
});
