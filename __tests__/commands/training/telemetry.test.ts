import { expect, test } from '@jest/globals';
import { keepBudget } from '../../../src/commands/training/budget.ts';
import { gpuFindings, resourcesOf, watchGpus } from '../../../src/commands/training/telemetry.ts';
import type { Budget, Prices } from '../../../src/domain/training/account/account.ts';
import type { GpuUse } from '../../../src/domain/training/gpu/use.ts';
import type { WatchedGpus } from '../../../src/ports/gpu-probe.ts';

const card: GpuUse = {
  index: 0,
  samples: 100,
  meanUtilization: 50,
  peakUtilization: 90,
  idleShare: 0.1,
  peakMemory: 9000,
  grownMemory: 8000,
  peakTemperature: 60,
  energy: 250,
};
const series = (name: string, points: readonly (readonly [number, number])[] = [[1, 2]]) => {
  return { name, unit: 'W', points };
};
const watched: WatchedGpus = { cards: [card], complete: true, series: [series('GPU 0 power')] };

interface Machine {
  /** Empty: no card was found. */
  readonly tool?: string;
  readonly gpu?: boolean;
  readonly visible?: readonly number[];
  readonly prices?: Prices | null;
  readonly budget?: Budget;
}

const noLimit: Budget = { minutes: null, gpuHours: null, cost: null };

/** A watch that sees this. */
async function telemetry(
  sees: Partial<WatchedGpus> = {},
  { tool = 'nvidia-smi', gpu = true, visible = [0], prices = null, budget = noLimit }: Machine = {},
) {
  let stops = 0;
  const watch = {
    energyAtMost: () => 1500,
    stop() {
      stops += 1;
      return { ...watched, ...sees, complete: stops === 1 && (sees.complete ?? true) };
    },
  };
  const probe = { watch: async () => watch };
  const gpus = tool === '' ? undefined : { tool, driver: '', cuda: null, cards: [] };
  const asked = gpu ? { count: 1, memoryGib: null, smokeTest: null } : null;
  const plan = { gpu: asked, prices, budget };
  return watchGpus({ gpus, visible }, plan, { gpus: async () => probe });
}

test('energy is told in kilowatt-hours, so far at most and at the end', async () => {
  const { energyAtMost, stop } = await telemetry();
  expect(energyAtMost()).toBe(1.5);
  expect(stop().energy).toBe(0.25);
});

test.each<[string, Partial<WatchedGpus>, readonly number[]]>([
  ['a card does not tell it', { cards: [card, { ...card, energy: null }] }, [0, 1]],
  ['a card was never seen', {}, [0, 1]],
  ['the watch broke off', { complete: false, lostAt: 3 }, [0]],
])('the energy is unknown where %s', async (_, sees, visible) => {
  expect((await telemetry(sees, { visible })).stop().energy).toBeNull();
});

test.each([
  ['without cards nothing is used on them', { tool: '', gpu: false }, 0],
  ['with another tool it is unknown', { tool: 'rocm-smi', gpu: false }, null],
  ['of cards that were asked for and not found it is unknown', { tool: '', gpu: true }, null],
])('nothing is watched: %s', async (_, machine, energy) => {
  const { energyAtMost, stop } = await telemetry({}, machine);
  expect(energyAtMost()).toBe(energy);
  expect(stop()).toEqual({ watched: undefined, energy });
});

test('the watch ends with the command, and is asked once for what it saw', async () => {
  const { close, stop } = await telemetry();
  await close?.({ kind: 'succeeded' }, 1000);
  expect(stop().energy).toBe(0.25);
  expect(stop().energy).toBe(0.25);
});

test('a limit of cost that nobody could keep keeps the training from starting', async () => {
  const prices = { currency: 'EUR', gpuHour: 1, machineHour: null, kilowattHour: 1 };
  const budget = { minutes: null, gpuHours: null, cost: 5 };
  const refused = telemetry({}, { tool: 'rocm-smi', prices, budget });
  await expect(refused).rejects.toMatchObject({ problems: [{ code: 'budget-unmeasured' }] });
  expect((await telemetry({}, { prices, budget })).energyAtMost()).toBe(1.5);
});

test('the record keeps what the machine and the cards told, without what told nothing', () => {
  const machine = { peakMemoryBytes: 1, cpuSeconds: 2, series: [series('CPU')] };
  expect(resourcesOf(machine, undefined)).toBe(machine);
  const both = resourcesOf(machine, {
    ...watched,
    series: [series('GPU 0 power'), series('GPU 0 memory', [])],
  });
  expect(both.gpus).toEqual({ cards: [card], complete: true });
  expect(both.series?.map(({ name }) => name)).toEqual(['CPU', 'GPU 0 power']);
  const many = Array.from({ length: 120 }, (_, index) => series(`GPU ${index} power`));
  expect(resourcesOf(machine, { ...watched, series: many }).series).toHaveLength(100);
});

test('what a watch says of a training decides, or is remarked', () => {
  const plan = { gpu: { count: 1, memoryGib: null, smokeTest: null }, prices: null };
  const rules = (sees: Partial<WatchedGpus>) => {
    const seen = { watched: { ...watched, ...sees }, energy: null };
    const { unused, remarks } = gpuFindings(seen, plan);
    return [unused, remarks].map((found) => found.map(({ rule }) => rule));
  };
  expect(rules({})).toEqual([[], []]);
  expect(rules({ cards: [{ ...card, idleShare: 0.8 }] })).toEqual([[], ['gpu-idle']]);
  expect(rules({ cards: [{ ...card, grownMemory: 0 }] })).toEqual([['gpu-unused'], []]);
  expect(rules({ complete: false, lostAt: 9 })).toEqual([[], ['gpu-telemetry-lost']]);
});

test('a cost that is unknown is remarked, also where nothing was watched', () => {
  const prices = { currency: 'EUR', gpuHour: 1, machineHour: null, kilowattHour: 1 };
  const found = gpuFindings({ watched: undefined, energy: null }, { gpu: null, prices });
  expect(found).toMatchObject({ unused: [], remarks: [{ rule: 'cost-unknown' }] });
});

test('a budget is looked at with what the energy is at most', () => {
  let energy: number | null = 0;
  const { look } = keepBudget({
    budget: { minutes: 60, gpuHours: null, cost: 2 },
    prices: { currency: 'EUR', gpuHour: 1, machineHour: null, kilowattHour: 1 },
    gpus: 1,
    energyAtMost: () => energy,
  });
  expect(look?.(1800)).toBeUndefined();
  energy = 1.5;
  expect(look?.(1800)).toEqual({ kind: 'over-budget', budget: 'cost', limit: 2 });
  expect(look?.(3600)).toEqual({ kind: 'timed-out', minutes: 60 });
});
