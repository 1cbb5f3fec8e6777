import type { CheckResult } from '../check.ts';
import type { Measured } from '../measurement.ts';
import type { RowsAnswer } from '../rows-answer.ts';
import { compareCategories } from './categorical.ts';
import { decideDrift, noiseText } from './decide.ts';
import type { Drift } from './drift.ts';
import { figure } from './label.ts';
import { judgeNewcomers } from './newcomers.ts';
import type { Weight } from './noise.ts';
import { compareMissing, type Missing } from './nulls.ts';
import { compareNumbers } from './numeric.ts';
import type { PlannedDrift } from './plan.ts';
import { valuesIn } from './profile.ts';
import type { DriftSettings } from './settings.ts';
import { type Measure, measure, type Sides, usualThresholds } from './statistics.ts';

/** What a check of drift is answered with. */
export type DriftAnswer = Omit<RowsAnswer, 'examples'> &
  Pick<CheckResult, 'threshold' | 'noise' | 'drift'>;
type Compared = Extract<PlannedDrift, { kind: 'compared' }>;

/** What all columns of a data set have in common. */
export interface Scene {
  readonly settings: DriftSettings;
  /** Rows of the profile and of the data. */
  readonly rows: Weight['rows'];
  readonly clusters: Weight['clusters'];
  readonly alpha: number;
}

/** A column's counts beside its profile → the answer to one check of it. */
export function judgeColumn(planned: Compared, found: Measured, scene: Scene): DriftAnswer {
  const { demand } = planned;
  const { asked } = planned;
  const missing = missingIn(found);
  const answered = found.kind === (asked.kind === 'nulls' ? 'counts' : asked.kind);
  if (missing === undefined || !answered) return unfit(planned);
  if (demand.statistic === 'nullRate') return judgeMissing(planned, missing, scene);
  const { profile } = planned;
  if (profile.kind === 'categorical' && found.kind === 'categories') {
    const sides = compareCategories(profile, found);
    const current = sides.bins.reduce((sum, bin) => sum + bin.current, 0);
    const sums = { n: valuesIn(profile), m: current };
    if (demand.statistic !== 'newValues') return judgeSides(planned, { sides, sums }, scene);
    const share = demand.limit ?? scene.settings.maxNewShare;
    const { minRows } = scene.settings;
    const threshold = `at most ${share} new`;
    return { ...judgeNewcomers(sides, { sums, share, minRows }), threshold };
  }
  if (
    profile.kind === 'numeric' &&
    found.kind === 'distribution' &&
    planned.asked.kind === 'distribution'
  ) {
    const numbers = compareNumbers(profile, planned.asked, found);
    const { clamp, unit } = profile;
    const sides = { ...numbers, clamp, ...(unit && { unit }) };
    return judgeSides(planned, { sides, sums: { n: valuesIn(profile), m: found.finite } }, scene);
  }
  return unfit(planned);
}

function unfit({ demand, column, profile }: Compared): DriftAnswer {
  const reason = `${demand.statistic} cannot be told of ${column.property}, which is ${profile.kind} in the profile.`;
  return { status: 'errored', reason, checked: 0, failing: 0 };
}

function missingIn(found: Measured): Missing | undefined {
  switch (found.kind) {
    case 'distribution':
    case 'categories':
      return found;
    case 'counts':
      return { nulls: found.failing };
    default:
      return undefined;
  }
}

function judgeMissing(planned: Compared, missing: Missing, scene: Scene): DriftAnswer {
  const { profile, demand } = planned;
  const weight = weightOf(scene.rows, scene);
  const found = compareMissing(profile, missing, weight);
  const threshold = demand.limit ?? scene.settings.nullRate;
  return decided(planned, { found, bins: found.bins, weight, threshold }, scene);
}

interface Sided {
  readonly sides: Sides;
  readonly sums: Weight['rows'];
}

function judgeSides(planned: Compared, { sides, sums }: Sided, scene: Scene): DriftAnswer {
  const { demand } = planned;
  if (demand.statistic === 'newValues' || demand.statistic === 'nullRate') return unfit(planned);
  const weight = weightOf(sums, scene);
  const found = measure(demand.statistic, sides, weight);
  if (!found) return unfit(planned);
  const threshold = demand.limit ?? usualThresholds[demand.statistic];
  return decided(planned, { found, bins: sides.bins, weight, threshold }, scene);
}

function weightOf(rows: Weight['rows'], { clusters, alpha }: Scene): Weight {
  return { rows, alpha, ...(clusters && { clusters }) };
}

interface Found {
  readonly found: Measure;
  readonly bins: Drift['bins'];
  readonly weight: Weight;
  readonly threshold: number;
}

function decided(
  { demand, column }: Compared,
  { found, bins, weight, threshold }: Found,
  { settings }: Scene,
): DriftAnswer {
  const { value, worst, noise, aside } = found;
  const subject = `${demand.statistic} of ${column.property}`;
  const { minRows } = settings;
  const decision = decideDrift({ subject, value, threshold, noise, worst, weight, minRows });
  const counts = { checked: weight.rows.m, failing: 0, ...decision };
  if (!Number.isFinite(value)) return counts;
  return {
    ...counts,
    observed: [`${demand.statistic} ${figure(value)}`, aside, worst && `most at ${worst}`]
      .filter(Boolean)
      .join(', '),
    threshold: `below ${threshold}`,
    noise: noiseText(noise),
    drift: {
      column: column.property,
      statistic: demand.statistic,
      value,
      threshold,
      ...(worst !== '' && { worst }),
      p: noise.p,
      alpha: noise.alpha,
      bins: shownBins(bins),
    },
  };
}

const mostShown = 22;

/** So many that a histogram can show them. */
function shownBins(bins: Drift['bins']): Drift['bins'] {
  if (bins.length <= mostShown) return bins;
  const [shown, rest] = [bins.slice(0, mostShown - 1), bins.slice(mostShown - 1)];
  const sum = (side: 'reference' | 'current') => rest.reduce((all, bin) => all + bin[side], 0);
  const name = `${rest.length} others`;
  return [...shown, { name, reference: sum('reference'), current: sum('current') }];
}
