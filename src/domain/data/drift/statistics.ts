import { type Bin, shareDifference } from './bin.ts';
import { chiSquare, cramersV } from './chi-square.ts';
import { jensenShannon } from './jensen-shannon.ts';
import { figure, valueLabel } from './label.ts';
import { linf } from './linf.ts';
import {
  binFloors,
  binNoise,
  distanceNoise,
  type Noise,
  shareNoise,
  type Weight,
} from './noise.ts';
import type { NumericUnit } from './profile.ts';
import { psi } from './psi.ts';
import type { DriftStatistic } from './settings.ts';
import { kolmogorovSmirnov, kolmogorovSmirnovBound, type Steps, wasserstein } from './steps.ts';

/** What a statistic says of a column's two sides. */
export interface Measure {
  /** NaN: it says nothing of them. */
  readonly value: number;
  /** Names the bin or the value that moved most. */
  readonly worst: string;
  readonly noise: Noise;
  /** Further figures for people. */
  readonly aside?: string;
}

/** A column's two sides, as its kind allows. */
export interface Sides {
  readonly bins: readonly Bin[];
  /** Rows of the current side with another value than the only one of the reference. */
  readonly others?: number;
  /** Only of numbers. */
  readonly steps?: Steps;
  readonly clamp?: readonly [number, number, number] | null;
  readonly unit?: NumericUnit;
}

/** What compares the values themselves; the rate of nulls does not. */
export type ValueStatistic = Exclude<DriftStatistic, 'nullRate'>;

/** The distance that counts as drift where nobody says otherwise. */
export const usualThresholds: Readonly<Record<ValueStatistic, number>> = {
  psi: 0.2,
  jensenShannon: 0.1,
  linf: 0.1,
  chiSquare: 0.1,
  ks: 0.1,
  wasserstein: 0.25,
};

type Measurer = (sides: Sides, weight: Weight) => Measure | undefined;

const measurers: Readonly<Record<ValueStatistic, Measurer>> = {
  psi: (sides, weight) => {
    if (sides.others !== undefined) return differing(sides, sides.others, weight);
    const { value, worst } = psi(sides.bins);
    const floor = binFloors(sides.bins, weight)?.psi;
    return binned(sides, { value, worst, floor }, weight);
  },
  jensenShannon: (sides, weight) => {
    const { value, worst } = jensenShannon(sides.bins);
    const floor = binFloors(sides.bins, weight)?.jensenShannon;
    return binned(sides, { value, worst, floor }, weight);
  },
  linf: (sides, weight) => {
    return sides.steps ? undefined : binned(sides, linf(sides.bins), weight);
  },
  chiSquare: (sides, weight) => {
    const { statistic, degrees, p, worst } = chiSquare(sides.bins);
    const aside = `χ² ${figure(statistic)} on ${degrees} degrees of freedom, p ${figure(p)}`;
    return { ...binned(sides, { value: cramersV(sides.bins), worst }, weight), aside };
  },
  ks: (sides, weight) => {
    if (!sides.steps) return undefined;
    if (sides.others !== undefined) return differing(sides, sides.others, weight);
    const { value, at } = kolmogorovSmirnov(sides.steps);
    const bound = figure(kolmogorovSmirnovBound(sides.steps));
    return {
      value,
      worst: valueLabel(at, sides.unit),
      noise: distanceNoise(value, weight),
      // Between two points of the grid the true distance may be a little greater.
      ...(bound !== figure(value) && { aside: `at most ${bound}` }),
    };
  },
  wasserstein: (sides, weight) => {
    const { steps, clamp, others, unit } = sides;
    if (!steps) return undefined;
    if (!clamp) return nothingToTell(weight);
    if (others !== undefined) return differing(sides, others, weight);
    // Almost all of the reference is one value, so that its clamped deviation measures nothing.
    if (clamp[2] === 0)
      return leaving(steps, { value: clamp[0], name: valueLabel(clamp[0], unit) }, weight);
    const { value, at } = kolmogorovSmirnov(steps);
    const noise = distanceNoise(value, weight);
    return { value: wasserstein(steps, clamp), worst: valueLabel(at, unit), noise };
  },
};

/** The reference has no value at all. */
function nothingToTell(weight: Weight): Measure {
  return { value: Number.NaN, worst: '', noise: distanceNoise(Number.NaN, weight) };
}

/** Undefined: the statistic does not fit the column's kind. */
export function measure(
  statistic: ValueStatistic,
  sides: Sides,
  weight: Weight,
): Measure | undefined {
  return measurers[statistic](sides, weight);
}

interface Binned {
  readonly value: number;
  readonly worst: number;
  readonly floor?: number | undefined;
}

function binned({ bins }: Sides, { value, worst, floor }: Binned, weight: Weight): Measure {
  const noise = binNoise(bins, weight);
  return {
    value,
    worst: bins[worst]?.name ?? '',
    noise: floor === undefined ? noise : { ...noise, floor },
  };
}

/** Where the reference has only one value: the share of rows that have another. */
function differing({ bins }: Sides, others: number, weight: Weight): Measure {
  const { rows } = weight;
  const name = bins.find(({ reference }) => reference === 0)?.name ?? bins[0]?.name ?? '';
  const noise = shareNoise(0, others, weight);
  return { value: shareDifference(0, others, rows), worst: name, noise };
}

/** How much the share of rows that have another value than this one has changed. */
function leaving(
  { grid, reference, current }: Steps,
  { value, name }: { readonly value: number; readonly name: string },
  weight: Weight,
): Measure {
  const index = grid.indexOf(value);
  const [r, c] = [reference, current].map(({ below, atMost, total }) => {
    return total - ((atMost[index] ?? 0) - (below[index] ?? 0));
  });
  const noise = shareNoise(r ?? 0, c ?? 0, weight);
  return { value: shareDifference(r ?? 0, c ?? 0, weight.rows), worst: name, noise };
}
