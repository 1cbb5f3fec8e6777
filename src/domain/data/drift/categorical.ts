import type { Bin } from './bin.ts';
import { categoryLabel } from './label.ts';
import type { DriftMeasured, DriftMeasurement } from './measurement.ts';
import { type CategoricalProfile, mostCategoryBins } from './profile.ts';

type Asked = Extract<DriftMeasurement, { kind: 'categories' }>;
type Found = Extract<DriftMeasured, { kind: 'categories' }>;

export function categoriesOf(column: string, { values, complete }: CategoricalProfile): Asked {
  const known = values.map(([value]) => value);
  return { kind: 'categories', column, values: known, namesOthers: complete };
}

/** A column of categories on both sides. */
export interface Categorical {
  readonly bins: readonly Bin[];
  /** Rows with a value that the reference does not have; null: the profile does not list them all. */
  readonly unseen: number | null;
  readonly newcomers: readonly (readonly [string, number])[];
  /** Values of the reference that are gone, the most frequent first. */
  readonly vanished: readonly string[];
  /** Rows with another value than the only one of the reference; undefined: it has several. */
  readonly others?: number;
}

export function compareCategories(profile: CategoricalProfile, found: Found): Categorical {
  const { values, complete, others = 0 } = profile;
  const pairs = values.map(([value, reference], index) => {
    return { name: categoryLabel(value), reference, current: found.counts[index] ?? 0 };
  });
  const [own, rest] = [pairs.slice(0, mostCategoryBins), pairs.slice(mostCategoryBins)];
  const other = {
    name: '<other>',
    reference: sum(rest.map(({ reference }) => reference)) + others,
    current: sum(rest.map(({ current }) => current)) + (complete ? 0 : found.others),
  };
  const unseen = { name: '<new>', reference: 0, current: complete ? found.others : 0 };
  const rare = [other, unseen].filter(({ reference, current }) => reference + current > 0);
  return {
    bins: [...own, ...rare],
    unseen: complete ? found.others : null,
    newcomers: complete ? found.frequent : [],
    vanished: values.flatMap(([value], index) => (found.counts[index] === 0 ? [value] : [])),
    ...(complete && values.length === 1 && { others: found.others }),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
