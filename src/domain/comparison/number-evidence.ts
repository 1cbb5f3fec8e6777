import type { Interval } from '../statistics/interval.ts';
import { meanInterval, momentsOf } from '../statistics/mean.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { predictionInterval } from '../statistics/prediction-interval.ts';
import { unpairedInterval } from '../statistics/standard-error.ts';
import { tInterval } from '../statistics/t-interval.ts';
import { welchSpread } from '../statistics/welch.ts';
import { defined, type Measured, undefinedBecause } from './metric.ts';
import type { MetricNumber } from './metric-numbers.ts';
import { permutationNote } from './permutation-note.ts';

/** What numbers say of a metric, in its unit and not oriented; no interval: they can only be compared. */
export interface NumberEvidence {
  readonly baseline: number | null;
  readonly candidate: number;
  readonly interval: Interval | null;
  readonly method: string;
  /** Seeds, or pairs of runs. */
  readonly n: number;
  /** What there would have to be more of. */
  readonly unit: 'seeds' | 'runs' | null;
  readonly tooFew?: string;
  readonly notes?: readonly string[];
  /** The interval is of a ratio, so only a share of the baseline can be a margin. */
  readonly ofRatio?: true;
}

type Seeds = Extract<MetricNumber, { kind: 'seeds' }>;
type Runs = Extract<MetricNumber, { kind: 'runs' }>;

const fewestSeeds = 5;
const fewestRuns = 10;

/** The change candidate − baseline, by the best method that both numbers allow for. */
export function changeOf(
  baseline: MetricNumber,
  candidate: MetricNumber,
  alpha: number,
): Measured<NumberEvidence> {
  if (baseline.kind === 'seeds' && candidate.kind === 'seeds') {
    return defined(overSeeds(baseline, candidate, alpha));
  }
  if (baseline.kind === 'runs' && candidate.kind === 'runs') {
    return overRuns(baseline, candidate, alpha);
  }
  const [before, after] = [errorOf(baseline), errorOf(candidate)];
  const known = { baseline: before.value, candidate: after.value, n: 0, unit: null };
  if (before.standardError === null || after.standardError === null) {
    return defined({ ...known, interval: null, method: 'no interval' });
  }
  const exact = before.standardError === 0 && after.standardError === 0;
  return defined({
    ...known,
    interval: unpairedInterval(
      { value: before.value, standardError: before.standardError },
      { value: after.value, standardError: after.standardError },
      alpha,
    ),
    method: exact ? 'exact' : 'normal, unpaired standard errors',
    ...(!exact && { notes: ['Unpaired: the predictions of both models would tell more.'] }),
  });
}

/** The value of one model. */
export function levelOf(number: MetricNumber, alpha: number): NumberEvidence {
  if (number.kind === 'seeds' || number.kind === 'runs') return ofSeveral(number, alpha);
  const { value, standardError } = errorOf(number);
  const known = { baseline: null, candidate: value, n: 0, unit: null };
  if (standardError === null) return { ...known, interval: null, method: 'no interval' };
  const reach = normalQuantile(1 - alpha) * standardError;
  const interval = { estimate: value, lower: value - reach, upper: value + reach, standardError };
  return {
    ...known,
    interval,
    method: number.kind === 'exact' ? 'exact' : 'normal, standard error',
  };
}

/** The error that is stated; null where nothing is. Several values are one plain number, their mean. */
function errorOf(number: MetricNumber): {
  readonly value: number;
  readonly standardError: number | null;
} {
  switch (number.kind) {
    case 'plain':
      return { value: number.value, standardError: null };
    case 'exact':
      return { value: number.value, standardError: 0 };
    case 'estimate':
      return { value: number.value, standardError: number.standardError };
    case 'seeds':
    case 'runs':
      return { value: mean(number.values), standardError: null };
  }
}

const ofSeeds = 'Covers the noise of training, not the choice of rows.';

function ofSeveral(number: Seeds | Runs, alpha: number): NumberEvidence {
  const { values, kind } = number;
  const least = kind === 'seeds' ? fewestSeeds : fewestRuns;
  const known = { baseline: null, candidate: mean(values), n: values.length, unit: kind };
  // One run says nothing of its noise: it is a plain number.
  if (values.length === 1) return { ...known, interval: null, method: 'no interval' };
  return {
    ...known,
    interval: meanInterval(momentsOf(Float64Array.from(values)), alpha),
    method: `t over ${kind}, widened for skew`,
    ...(kind === 'seeds' && { notes: [ofSeeds] }),
    ...(values.length < least && { tooFew: fewOf(kind, values.length, least) }),
  };
}

/** The same seeds, in the same order, pair the runs; without them the two sets are independent. */
function overSeeds(baseline: Seeds, candidate: Seeds, alpha: number): NumberEvidence {
  const differences = bySeed(baseline, candidate);
  const fewest = Math.min(baseline.values.length, candidate.values.length);
  const known = {
    baseline: mean(baseline.values),
    candidate: mean(candidate.values),
    n: differences?.length ?? fewest,
    unit: 'seeds',
    notes: [ofSeeds],
    ...(fewest < fewestSeeds && { tooFew: fewOf('seeds', fewest, fewestSeeds) }),
  } as const;
  if (differences) {
    const interval = meanInterval(momentsOf(Float64Array.from(differences)), alpha);
    const note = permutationNote(differences);
    const notes = note === undefined ? known.notes : [...known.notes, note];
    return { ...known, notes, interval, method: 'paired t over shared seeds, widened for skew' };
  }
  const [before, after] = [baseline, candidate].map(({ values }) => Float64Array.from(values));
  const spread = welchSpread(before ?? new Float64Array(), after ?? new Float64Array());
  return { ...known, interval: tInterval(spread, alpha), method: 'Welch t over seeds' };
}

function bySeed(baseline: Seeds, candidate: Seeds): readonly number[] | null {
  const { seeds: ours } = candidate;
  const { seeds: theirs } = baseline;
  if (!ours || !theirs || ours.length !== theirs.length) return null;
  const before = new Map(theirs.map((seed, at) => [seed, baseline.values[at]]));
  const differences = ours.map((seed, at) => {
    return (candidate.values[at] ?? Number.NaN) - (before.get(seed) ?? Number.NaN);
  });
  return differences.every(Number.isFinite) ? differences : null;
}

/** Runs of one machine: in turn with the other model, or one of them as its history. */
function overRuns(baseline: Runs, candidate: Runs, alpha: number): Measured<NumberEvidence> {
  const [ours, theirs] = [candidate.fingerprint, baseline.fingerprint];
  if (ours === null || theirs === null) {
    return undefinedBecause(
      `The ${ours === null ? 'candidate' : 'baseline'} does not say on what it was measured. Add "fingerprint" with the machine, its libraries and the batch size: other hardware is another result.`,
    );
  }
  if (ours !== theirs) {
    return undefinedBecause(
      `The runs cannot be compared: the baseline was measured on ${theirs}, the candidate on ${ours}.`,
    );
  }
  const paired = baseline.interleaved && candidate.interleaved;
  if (paired && baseline.values.length === candidate.values.length) {
    return interleaved(baseline.values, candidate.values, alpha);
  }
  if (baseline.values.length === 1 && candidate.values.length === 1) {
    const known = { baseline: mean(baseline.values), candidate: mean(candidate.values) };
    return defined({ ...known, interval: null, method: 'no interval', n: 1, unit: 'runs' });
  }
  return defined(againstHistory(baseline.values, candidate.values, alpha));
}

/** The mean of ln(candidate/baseline) by paired t, as a factor of the baseline. */
function interleaved(
  baseline: readonly number[],
  candidate: readonly number[],
  alpha: number,
): Measured<NumberEvidence> {
  if (![...baseline, ...candidate].every((value) => value > 0)) {
    return undefinedBecause('A run of 0 or less has no ratio to another one.');
  }
  const logs = candidate.map((value, at) => Math.log(value / (baseline[at] ?? Number.NaN)));
  const ratio = meanInterval(momentsOf(Float64Array.from(logs)), alpha);
  const before = Math.exp(mean(baseline.map(Math.log)));
  const change = (log: number) => before * Math.expm1(log);
  return defined({
    baseline: before,
    candidate: before * Math.exp(ratio.estimate),
    interval: {
      estimate: change(ratio.estimate),
      lower: change(ratio.lower),
      upper: change(ratio.upper),
      standardError: before * ratio.standardError,
    },
    method: 'paired t over ratios of interleaved runs, widened for skew',
    n: logs.length,
    unit: 'runs',
    ofRatio: true,
    ...(logs.length < fewestRuns && { tooFew: fewOf('runs', logs.length, fewestRuns) }),
  });
}

/** Where the next run of the baseline would lie; all runs of the candidate count, by their mean. */
function againstHistory(
  history: readonly number[],
  candidate: readonly number[],
  alpha: number,
): NumberEvidence {
  const moments = momentsOf(Float64Array.from(history));
  const { estimate, lower, upper, standardError } = predictionInterval(moments, alpha);
  const value = mean(candidate);
  const constant = moments.standardDeviation === 0;
  const few = history.length < fewestRuns;
  return {
    baseline: estimate,
    candidate: value,
    interval: {
      estimate: value - estimate,
      lower: value - upper,
      upper: value - lower,
      standardError,
    },
    method: 'prediction interval of earlier runs',
    n: history.length,
    unit: 'runs',
    ...(few && { tooFew: fewOf('runs', history.length, fewestRuns) }),
    ...(constant &&
      !few && { tooFew: 'All earlier runs are equal, so nothing is known of their noise.' }),
  };
}

function fewOf(unit: string, n: number, least: number): string {
  return `There are ${n} ${unit}, and fewer than ${least} say too little of the noise.`;
}

function mean(values: readonly number[]): number {
  return momentsOf(Float64Array.from(values)).mean;
}
