import type { Finding } from '../../domain/finding.ts';
import { isKeepable, unpriced } from '../../domain/training/account/budget.ts';
import { judgeIdle, judgeUse, judgeWatch } from '../../domain/training/gpu/use.ts';
import type { Resources } from '../../domain/training/run-record.ts';
import { UserError } from '../../errors.ts';
import type { TrainingPlan } from '../../inputs/training-plan.ts';
import type { GpuProbe, WatchedGpus } from '../../ports/gpu-probe.ts';
import type { Companion } from './companion.ts';
import type { Preflight } from './preflight.ts';

/** A watch over the GPUs that a training can use. */
interface Telemetry extends Companion {
  /** Kilowatt-hours so far, at most; null where nobody can tell. */
  energyAtMost(): number | null;
  /** Ends the watch, unless the end of the command has. */
  stop(): SeenGpus;
}

/** What a watch has seen. */
interface SeenGpus {
  /** Undefined where nothing was watched. */
  readonly watched: WatchedGpus | undefined;
  /** Kilowatt-hours of the cards; null where a part is unknown. */
  readonly energy: number | null;
}

interface Cards {
  gpus(): Promise<Pick<GpuProbe, 'watch'>>;
}

type Watching = Pick<TrainingPlan, 'gpu' | 'budget' | 'prices'>;

/**
 * Looks at NVIDIA's cards from now on; other tools tell too little to judge. Throws where a limit of cost
 * could not be kept.
 */
export async function watchGpus(
  looked: Pick<Preflight, 'gpus' | 'visible'>,
  plan: Watching,
  open: Cards,
): Promise<Telemetry> {
  const { energyAtMost, stop } = await begin(looked, plan, open);
  let seen: SeenGpus | undefined;
  const stopOnce = () => {
    seen ??= stop();
    return seen;
  };
  // What the cards do while checkpoints are stored is no part of the training.
  const telemetry = { energyAtMost, stop: stopOnce, close: async () => void stopOnce() };
  if (isKeepable(energyAtMost(), plan)) return telemetry;
  stop();
  throw new UserError('budget-unmeasured', {
    what: 'The limit max-cost cannot be kept, so nothing was trained.',
    why: 'The policy has a price of a kilowatt-hour, and the cards tell neither what they use nor what they can use at most.',
    next: 'Take kilowatt-hour out of "train.prices" and put its cost into gpu-hour, or leave out max-cost.',
  });
}

async function begin(
  { gpus, visible }: Pick<Preflight, 'gpus' | 'visible'>,
  { gpu }: Watching,
  open: Cards,
): Promise<Omit<Telemetry, 'close'>> {
  if (gpus?.tool !== 'nvidia-smi') {
    // A machine without cards uses nothing on them.
    const energy = gpus || gpu ? null : 0;
    return { energyAtMost: () => energy, stop: () => ({ watched: undefined, energy }) };
  }
  const watch = await (await open.gpus()).watch(visible);
  return {
    energyAtMost: () => kilowattHours(watch.energyAtMost()),
    stop() {
      const watched = watch.stop();
      return { watched, energy: kilowattHours(energyOf(watched, visible.length)) };
    },
  };
}

/** What a job elsewhere told of its cards; one of which nothing is known was not used. */
export function seenElsewhere({ gpus }: Resources, { gpu }: Pick<TrainingPlan, 'gpu'>): SeenGpus {
  if (!gpus && !gpu) return { watched: undefined, energy: 0 };
  const watched = { cards: [], complete: false, ...gpus, series: [] };
  return { watched, energy: kilowattHours(energyOf(watched, gpu?.count ?? 0)) };
}

/** Watt-hours of so many cards. */
function energyOf({ cards, complete }: WatchedGpus, count: number): number | null {
  if (!complete || cards.length < count) return null;
  let sum = 0;
  for (const { energy } of cards) {
    if (energy === null) return null;
    sum += energy;
  }
  return sum;
}

function kilowattHours(wattHours: number | null): number | null {
  return wattHours === null ? null : wattHours / 1000;
}

/** More series than a run record keeps. */
const mostSeries = 100;

/** What the command used on the machine and on its cards. */
export function resourcesOf(machine: Resources, watched: WatchedGpus | undefined): Resources {
  if (!watched) return machine;
  const { series: ofCards, ...gpus } = watched;
  const series = [...(machine.series ?? []), ...ofCards].filter(({ points }) => points.length > 0);
  return { ...machine, gpus, ...(series.length > 0 && { series: series.slice(0, mostSeries) }) };
}

/** What the watch says about a training; the first kind decides about one that succeeded. */
export function gpuFindings(
  { watched, energy }: SeenGpus,
  { gpu, prices }: Pick<TrainingPlan, 'gpu' | 'prices'>,
): { readonly unused: readonly Finding[]; readonly remarks: readonly Finding[] } {
  const cost = unpriced(energy, prices);
  if (!watched) return { unused: [], remarks: cost };
  return {
    unused: judgeUse(watched, gpu),
    remarks: [...judgeWatch(watched), ...judgeIdle(watched, gpu), ...cost],
  };
}
