import { clopperPearson } from '../../statistics/clopper-pearson.ts';
import type { Interval } from '../../statistics/interval.ts';
import { type Flips, tangoInterval, tangoPValue } from '../../statistics/tango.ts';
import {
  type FlipShares,
  flipsWorth,
  unevenChangeInterval,
  unevenShareInterval,
} from '../../statistics/uneven-share.ts';
import {
  type Asked,
  type Change,
  defined,
  type Level,
  type Measure,
  type Measured,
  ofBoth,
} from '../metric.ts';
import type { LabelledRows, ModelPredictions, PairedRows } from '../predictions.ts';
import type { Direction } from './orientation.ts';
import { type Contributions, rowMean } from './row-mean.ts';
import { allOf, picked, type Sample, someOf, worthOf } from './sample.ts';

/** On which rows a model scores, and which rows are asked. */
export interface HitColumn {
  /** 1 for a hit, else 0; one per row. */
  readonly hits: Uint8Array;
  /** The rows that are asked, by index; null: all. */
  readonly within: Uint32Array | null;
  readonly nPositive?: number;
  readonly tooFew?: string | undefined;
}

export interface HitRate {
  /** The direction of the share of hits. */
  readonly direction: Direction;
  of(rows: LabelledRows, model: ModelPredictions, asked: Asked): Measured<HitColumn>;
  /** The same of both models counted, where counting rows that are alike is quicker; null: it is not. */
  together?(rows: PairedRows, asked: Asked): Measured<PairedHits> | null;
}

/** On how many of `n` rows each model scores, and only one of them. */
export interface PairedHits {
  readonly n: number;
  readonly baseline: number;
  readonly candidate: number;
  /** Rows on which only the candidate scores, and only the baseline. */
  readonly gained: number;
  readonly lost: number;
}

/**
 * A share of rows: exact for one model, by Tango's score for two. Where rows have weights or groups it is
 * a mean like any other, and at least as unsure as the number of rows that these are worth.
 */
export function hitRate({ direction, of, together }: HitRate): Measure {
  const asMean = rowMean({
    direction,
    of: (rows, model, asked) => {
      const column = of(rows, model, asked);
      return column.kind === 'defined' ? defined(contributions(rows, column.value)) : column;
    },
  });
  return {
    level: (rows, model, asked) => {
      const column = of(rows, model, asked);
      if (column.kind === 'undefined') return column;
      if (!(rows.weights ?? rows.groups)) return defined(counted(column.value));
      const robust = asMean.level(rows, model, asked);
      return robust.kind === 'defined'
        ? defined(unevenLevel(robust.value, sampleOf(rows, column.value)))
        : robust;
    },
    change: (rows, asked) => {
      const isEven = !(rows.weights ?? rows.groups);
      const hits = isEven && together?.(rows, asked);
      if (hits && hits.kind === 'undefined') return hits;
      if (hits) return defined(changed(hits.value, direction, {}));
      const both = ofBoth(rows, (model) => of(rows, model, asked));
      if (both.kind === 'undefined') return both;
      const { candidate } = both.value;
      if (isEven) return defined(changed(pairedHits(both.value), direction, factsOf(candidate)));
      const robust = asMean.change(rows, asked);
      if (robust.kind === 'undefined') return robust;
      const sample = sampleOf(rows, both.value.candidate);
      return defined(unevenChange(robust.value, sample, sharesOf(both.value, sample, direction)));
    },
  };
}

/** The share of one model, exact. */
function counted(column: HitColumn) {
  const { hits, n } = countOf(column);
  return {
    ...factsOf(column),
    value: shareOf({ hits, n }),
    method: 'Clopper-Pearson',
    interval: (alpha: number) => (n === 0 ? noInterval : clopperPearson(hits, n, alpha)),
  };
}

interface BothColumns {
  readonly baseline: HitColumn;
  readonly candidate: HitColumn;
}

function changed(hits: PairedHits, direction: Direction, facts: ReturnType<typeof factsOf>) {
  const { n, gained, lost } = hits;
  const [fixed, broken] = direction === 1 ? [gained, lost] : [lost, gained];
  const flips: Flips = { fixed, broken, n };
  const tooFew = facts.tooFew ?? tooFewPairs(n);
  return {
    ...facts,
    ...(tooFew !== undefined && { tooFew }),
    baseline: shareOf({ hits: hits.baseline, n }),
    candidate: shareOf({ hits: hits.candidate, n }),
    method: 'Tango, quarter-row correction',
    interval: (alpha: number) => (n === 0 ? noInterval : tangoInterval(flips, alpha)),
    pValue: (delta: number) => (n === 0 ? 1 : tangoPValue(flips, delta)),
  };
}

/** Weights and groups leave fewer rows than there are to be sure by. */
function unevenLevel(robust: Level, sample: Sample): Level {
  const interval = (alpha: number) =>
    unevenShareInterval({ ...worthOf(sample), robust: robust.interval(alpha) }, alpha);
  return {
    ...robust,
    method: `${robust.method}; exact for the rows that they are worth`,
    interval,
  };
}

function unevenChange(robust: Change, sample: Sample, shares: FlipShares): Change {
  const size = worthOf(sample);
  const interval = (alpha: number) =>
    unevenChangeInterval({ ...size, robust: robust.interval(alpha) }, shares, alpha);
  const flips = flipsWorth({ ...size, robust: robust.interval(0.05) }, shares);
  const pValue = (delta: number) =>
    Math.max(robust.pValue?.(delta) ?? 0, tangoPValue(flips, delta));
  return { ...robust, method: `${robust.method}, at least Tango's`, interval, pValue };
}

/** Where the rule gives a share of no rows the value 0. */
const noInterval: Interval = {
  estimate: 0,
  lower: Number.NaN,
  upper: Number.NaN,
  standardError: Number.NaN,
};

function shareOf({ hits, n }: Count): number {
  return n === 0 ? 0 : hits / n;
}

function factsOf({ nPositive, tooFew }: HitColumn) {
  return {
    ...(nPositive !== undefined && { nPositive }),
    ...(tooFew !== undefined && { tooFew }),
  };
}

/** Fewer rows pass falsely in up to 9 of 100 cases at alpha 0.05; one model's exact interval needs none. */
const fewestPairs = 10;

function tooFewPairs(n: number): string | undefined {
  return n < fewestPairs ? `Rows: ${n}; at least ${fewestPairs} are needed.` : undefined;
}

interface Count {
  readonly hits: number;
  readonly n: number;
}

function countOf({ hits, within }: HitColumn): Count {
  const n = within?.length ?? hits.length;
  let count = 0;
  for (let at = 0; at < n; at += 1) count += hits[within?.[at] ?? at] ?? 0;
  return { hits: count, n };
}

function pairedHits({ baseline, candidate }: BothColumns): PairedHits {
  const { within } = candidate;
  const n = within?.length ?? candidate.hits.length;
  let [gained, lost] = [0, 0];
  for (let at = 0; at < n; at += 1) {
    const row = within?.[at] ?? at;
    const gain = (candidate.hits[row] ?? 0) - (baseline.hits[row] ?? 0);
    if (gain > 0) gained += 1;
    if (gain < 0) lost += 1;
  }
  const [before, after] = [countOf(baseline).hits, countOf(candidate).hits];
  return { n, baseline: before, candidate: after, gained, lost };
}

/** The rows on which only one model scores, as shares of the weight of all rows. */
function sharesOf(
  { baseline, candidate }: BothColumns,
  { n, weights }: Sample,
  direction: Direction,
): FlipShares {
  let [gained, lost, total] = [0, 0, 0];
  for (let at = 0; at < n; at += 1) {
    const row = candidate.within?.[at] ?? at;
    const weight = weights?.[at] ?? 1;
    const gain = (candidate.hits[row] ?? 0) - (baseline.hits[row] ?? 0);
    total += weight;
    if (gain > 0) gained += weight;
    if (gain < 0) lost += weight;
  }
  const [fixed, broken] = direction === 1 ? [gained, lost] : [lost, gained];
  return { fixed: fixed / total, broken: broken / total };
}

function sampleOf(rows: LabelledRows, { within }: HitColumn): Sample {
  return within ? someOf(rows, within) : allOf(rows);
}

function contributions(rows: LabelledRows, { hits, within, ...facts }: HitColumn): Contributions {
  const sample = sampleOf(rows, { hits, within });
  return { ...facts, sample, values: within ? picked(hits, within) : new Float64Array(hits) };
}
