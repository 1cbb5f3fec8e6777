import type { Finding } from '../../finding.ts';
import type { GpuRequest } from './request.ts';

/** What one card told at one moment; null is what it does not tell. */
export interface GpuSample {
  readonly index: number;
  /** Seconds since the command started. */
  readonly at: number;
  /** Share of time with a program running on it, in percent; MiB, watts, degrees Celsius. */
  readonly utilization: number | null;
  readonly memoryUsed: number | null;
  readonly power: number | null;
  readonly temperature: number | null;
  /** Watts that the card draws at most, by its setting. */
  readonly powerLimit: number | null;
}

/** One card over a whole training. */
export interface GpuUse {
  readonly index: number;
  readonly samples: number;
  /** Percent; null where the card does not tell. */
  readonly meanUtilization: number | null;
  readonly peakUtilization: number | null;
  /** Share of the time in which nothing ran on it: of the samples, which come every second. */
  readonly idleShare: number | null;
  /** MiB: the most in use, and the greatest rise from any earlier moment. */
  readonly peakMemory: number | null;
  readonly grownMemory: number | null;
  readonly peakTemperature: number | null;
  /** Watt-hours; null where a sample is missing, since a gap is unknown and not nothing. */
  readonly energy: number | null;
}

/** The cards over a training; `complete` is false where the driver's tool began late or broke off. */
export interface GpuTelemetry {
  readonly cards: readonly GpuUse[];
  readonly complete: boolean;
  /** Seconds since the command started: from then on nothing is known; absent where all is. */
  readonly lostAt?: number;
}

/** A program that works on a card holds at least its context there; MiB. */
const leastGrowth = 64;
/** Less than a minute is mostly the start of a framework. */
const leastSamples = 60;
const muchIdle = 0.5;
const mostNamed = 8;

/**
 * Whether the training worked on the GPUs that the policy asks for: frameworks fall back to the
 * processor without a word, and train for days.
 */
export function judgeUse(
  { cards, complete }: GpuTelemetry,
  request: GpuRequest | null,
): readonly Finding[] {
  if (!request) return [];
  if (cards.some(isUsed)) return [];
  // A single look is the one before the training began.
  const isKnown =
    complete && cards.some(({ grownMemory, samples }) => grownMemory !== null && samples > 1);
  const why = isKnown
    ? `on no card did the memory in use grow by ${leastGrowth} MiB while it ran. Most frameworks fall back to the processor without a word: check that the framework was installed with GPU support and that the command moves the model there.`
    : 'the driver did not tell what happened on the cards while it ran, and what is unknown does not count. Run it again; if it comes again, ask the administrator of the runner.';
  return [
    {
      level: 'error',
      rule: isKnown ? 'gpu-unused' : 'gpu-use-unknown',
      message: `The policy asks for a GPU, and nothing shows that the training used one: ${why}`,
    },
  ];
}

/**
 * Cards that stood still for half of the time or more: of those that were used, and of all that the
 * command can use where the policy asks for so many.
 */
export function judgeIdle({ cards }: GpuTelemetry, request: GpuRequest | null): readonly Finding[] {
  if (!request || !cards.some(isUsed)) return [];
  const expected = request.count >= cards.length ? cards : cards.filter(isUsed);
  const idle = expected.filter(({ idleShare, samples }) => {
    return samples >= leastSamples && idleShare !== null && idleShare >= muchIdle;
  });
  if (idle.length === 0) return [];
  const shares = idle.map(({ index, idleShare }) => {
    return `GPU ${index} was idle ${Math.round(100 * (idleShare ?? 0))} % of the time`;
  });
  const first = shares.slice(0, mostNamed).join(', ');
  const more = shares.length > mostNamed ? `, and ${shares.length - mostNamed} more like that` : '';
  const message = `${first}${more}. A card that waits costs as much as one that works: mostly it waits for data. Load and prepare data in more workers, make the batches bigger, or keep the data nearer to the card.`;
  return [{ level: 'warning', rule: 'gpu-idle', message }];
}

/** From when on nobody knows what the cards did. */
export function judgeWatch({ lostAt }: GpuTelemetry): readonly Finding[] {
  if (lostAt === undefined) return [];
  const message = `What happened on the GPUs is not known from ${momentOf(lostAt)} after the start of the command on: the driver's tool ended twice or fell silent. What is unknown is not counted as idle, and the energy is unknown.`;
  return [{ level: 'warning', rule: 'gpu-telemetry-lost', message }];
}

function momentOf(seconds: number): string {
  return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} minutes`;
}

function isUsed({ grownMemory }: GpuUse): boolean {
  return grownMemory !== null && grownMemory >= leastGrowth;
}
