import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GpuMeter } from '../../../../src/domain/training/gpu/meter.ts';
import {
  type GpuSample,
  type GpuUse,
  judgeIdle,
  judgeUse,
  judgeWatch,
} from '../../../../src/domain/training/gpu/use.ts';

const sample = (at: number, differs: Partial<GpuSample> = {}): GpuSample => ({
  index: 0,
  at,
  utilization: 50,
  memoryUsed: 1000,
  power: 100,
  temperature: 40,
  powerLimit: 700,
  ...differs,
});

function meterOf(...samples: readonly GpuSample[]) {
  const meter = new GpuMeter();
  for (const one of samples) meter.add(one);
  return meter;
}

/** What the cards did until the last sample. */
function useOf(...samples: readonly GpuSample[]) {
  return meterOf(...samples).read(samples.at(-1)?.at ?? 0);
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

test('without a sample in the last five seconds the energy of the end is unknown', () => {
  const meter = meterOf(sample(0), sample(1));
  expect(meter.read(6)[0]?.energy).toBeCloseTo(100 / 3600, 12);
  expect(meter.read(6.1)[0]?.energy).toBeNull();
});

test('what is not known of the energy counts at the limit of the card', () => {
  const meter = meterOf(sample(0), sample(1), sample(2, { power: null }), sample(3));
  const joules = 100 + 700 * (3 - 1);
  expect(meter.energyAtMost([0], 3)).toBeCloseTo(joules / 3600, 12);
  expect(meter.energyAtMost([0], 13)).toBeCloseTo((joules + 7000) / 3600, 12);
  expect(meter.energyAtMost([], 13)).toBe(0);
});

test.each([
  ['a card that was never seen', [sample(0)], [0, 1]],
  ['a card that does not tell its limit', [sample(0, { powerLimit: null })], [0]],
])('the most that %s can have used is unknown', (_, samples, cards) => {
  expect(meterOf(...samples).energyAtMost(cards, 1)).toBeNull();
});

test('each card has a series for each quantity, the cards of one quantity side by side', () => {
  const mute = { utilization: null, temperature: null };
  const meter = meterOf(sample(0), sample(0, { index: 1 }), sample(1, { power: 120, ...mute }));
  expect(meter.series().map(({ name, unit }) => `${name}, ${unit}`)).toEqual([
    'GPU 0 utilisation, %',
    'GPU 1 utilisation, %',
    'GPU 0 memory, MiB',
    'GPU 1 memory, MiB',
    'GPU 0 power, W',
    'GPU 1 power, W',
    'GPU 0 temperature, °C',
    'GPU 1 temperature, °C',
  ]);
  expect(meter.series()[0]?.points).toEqual([[0, 50]]);
  expect(meter.series()[4]?.points).toEqual([
    [0, 100],
    [1, 120],
  ]);
});

const busyCard: GpuUse = {
  index: 0,
  samples: 1800,
  meanUtilization: 90,
  peakUtilization: 100,
  idleShare: 0.02,
  peakMemory: 9000,
  grownMemory: 8000,
  peakTemperature: 60,
  energy: 100,
};
const card = (index: number, differs: Partial<GpuUse>): GpuUse => {
  return { ...busyCard, index, ...differs };
};

function idleFindings(cards: readonly GpuUse[], count: number | null = 1) {
  const request = count === null ? null : { count, memoryGib: null };
  return judgeIdle({ cards, complete: true }, request).map(({ message }) => {
    return message.slice(0, message.indexOf('. '));
  });
}

test.each([
  ['idle for half of the time', [card(0, { idleShare: 0.5 })], 'GPU 0 was idle 50 % of the time'],
  ['idle for less', [card(0, { idleShare: 0.499 })], undefined],
  [
    'watched for a minute',
    [card(0, { idleShare: 0.83, samples: 60 })],
    'GPU 0 was idle 83 % of the time',
  ],
  ['watched for less', [card(0, { idleShare: 0.83, samples: 59 })], undefined],
  ['that does not tell', [card(0, { idleShare: null })], undefined],
  [
    'not used at all, which is said elsewhere',
    [card(0, { idleShare: 1, grownMemory: 0 })],
    undefined,
  ],
])('a card %s', (_, cards, message) => {
  expect(idleFindings(cards)).toEqual(message === undefined ? [] : [message]);
});

test('cards that nobody needed may stand still; those that were asked for may not', () => {
  const cards = [busyCard, card(1, { idleShare: 1, grownMemory: 0 })];
  expect(idleFindings(cards, 1)).toEqual([]);
  expect(idleFindings(cards, 2)).toEqual(['GPU 1 was idle 100 % of the time']);
  expect(idleFindings([card(0, { idleShare: 0.9 })], null)).toEqual([]);
});

test('of very many idle cards eight are named', () => {
  const cards = Array.from({ length: 10 }, (_, index) => card(index, { idleShare: 0.6 }));
  const [message] = idleFindings(cards, 10);
  expect(message).toMatch(/GPU 7 was idle 60 % of the time, and 2 more like that$/);
});

test('a watch that broke off says since when nothing is known', () => {
  expect(judgeWatch({ cards: [], complete: true })).toEqual([]);
  expect(judgeWatch({ cards: [], complete: false, lostAt: 723.4 })[0]).toMatchObject({
    level: 'warning',
    rule: 'gpu-telemetry-lost',
    message: expect.stringContaining('not known from 12 minutes after the start'),
  });
  const [early] = judgeWatch({ cards: [], complete: false, lostAt: 119.4 });
  expect(early?.message).toContain('not known from 119 s after the start');
});

test('the energy so far is never more than what is given at most', () => {
  const step = fc.record({
    after: fc.double({ min: 0, max: 9, noNaN: true }),
    power: fc.option(fc.double({ min: 0, max: 700, noNaN: true })),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1 }), (steps) => {
      let at = 0;
      const meter = new GpuMeter();
      for (const { after, power } of steps) {
        at += after;
        meter.add(sample(at, { power }));
      }
      const most = meter.energyAtMost([0], at) ?? Number.NaN;
      const [use] = meter.read(at);
      expect(most).toBeLessThanOrEqual((700 * at) / 3600 + 1e-9);
      if (use?.energy === null) return;
      expect(most).toBeCloseTo(use?.energy ?? Number.NaN, 6);
    }),
  );
});
