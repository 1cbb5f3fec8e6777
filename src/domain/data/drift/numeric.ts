import type { Bin } from './bin.ts';
import { binLabels, valueLabel } from './label.ts';
import type { DriftMeasured, DriftMeasurement } from './measurement.ts';
import type { NumericProfile } from './profile.ts';
import { valuesIn } from './profile.ts';
import type { Steps } from './steps.ts';

type Asked = Extract<DriftMeasurement, { kind: 'distribution' }>;
type Found = Extract<DriftMeasured, { kind: 'distribution' }>;

/** Asks at once for the counts of the distribution functions and of the bins. */
export function distributionOf(column: string, { grid, edges }: NumericProfile): Asked {
  const points = [...new Set([...grid, ...edges])].toSorted((a, b) => a - b);
  return { kind: 'distribution', column, grid: points };
}

/** A numeric column on both sides. */
export interface Numeric {
  readonly steps: Steps;
  readonly bins: readonly Bin[];
  /** Rows with another value than the only one of the reference; undefined: it has several. */
  readonly others?: number;
}

export function compareNumbers(profile: NumericProfile, asked: Asked, found: Found): Numeric {
  const places = new Map(asked.grid.map((point, index) => [point, index]));
  const at = (counts: readonly number[]) => (point: number) => counts[places.get(point) ?? -1] ?? 0;
  const below = at(found.below);
  const atMost = at(found.atMost);
  const { grid } = profile;
  const current = { below: grid.map(below), atMost: grid.map(atMost), total: found.finite };
  const reference = { below: profile.below, atMost: profile.atMost, total: valuesIn(profile) };
  const [only = Number.NaN, another] = grid;
  const counts = { atMost, below, finite: found.finite };
  return {
    steps: { grid, reference, current },
    bins: profile.edges.length === 0 ? valueBins(profile, counts) : rangeBins(profile, counts),
    ...(another === undefined && { others: found.finite - (atMost(only) - below(only)) }),
  };
}

interface Counts {
  below(point: number): number;
  atMost(point: number): number;
  readonly finite: number;
}

/** Few different values: a bin for each, and one for all others. */
function valueBins({ grid, counts, unit }: NumericProfile, current: Counts): readonly Bin[] {
  const bins = grid.map((value, index) => ({
    name: valueLabel(value, unit),
    reference: counts[index] ?? 0,
    current: current.atMost(value) - current.below(value),
  }));
  const known = bins.reduce((sum, bin) => sum + bin.current, 0);
  const others = current.finite - known;
  return others > 0 ? [...bins, { name: '<other>', reference: 0, current: others }] : bins;
}

function rangeBins({ edges, counts, unit }: NumericProfile, current: Counts): readonly Bin[] {
  const cumulated = [...edges.map((edge) => current.atMost(edge)), current.finite];
  return binLabels(edges, unit).map((name, index) => ({
    name,
    reference: counts[index] ?? 0,
    current: (cumulated[index] ?? 0) - (cumulated[index - 1] ?? 0),
  }));
}
