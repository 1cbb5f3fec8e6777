import { readFileSync } from 'node:fs';
import type { Bin } from '../../src/domain/data/drift/bin.ts';
import type { Steps } from '../../src/domain/data/drift/steps.ts';

interface Tail {
  readonly stat: number;
  readonly df: number;
  readonly p: number;
}

interface Binned {
  readonly ref: readonly number[];
  readonly cur: readonly number[];
  readonly psi: number;
  readonly psi_worst_bin: number;
  readonly js_distance_base2: number;
  readonly linf: number;
  readonly linf_worst_bin: number;
  readonly chi2_unpooled: Tail;
  readonly cramers_v_corrected: number;
  readonly gate: {
    readonly bins: number;
    readonly chi2: number;
    readonly df: number;
    readonly p: number;
  };
}

export interface GridCase {
  readonly ref: readonly number[] | string;
  readonly cur: readonly number[] | string;
  readonly grid_points: number;
  readonly ks: number;
  readonly ks_upper: number;
  readonly wasserstein: {
    readonly lo: number;
    readonly hi: number;
    readonly scale: number;
    readonly value: number;
  };
}

interface Reference {
  readonly psi_10bins: {
    readonly ref: readonly number[];
    readonly cur: readonly number[];
    readonly psi: number;
  };
  readonly cat3: Readonly<Record<'psi' | 'linf' | 'js_distance_base2', number>> & {
    readonly ref: readonly number[];
    readonly cur: readonly number[];
  };
  readonly disjoint: { readonly js_distance_base2: number; readonly linf: number };
  readonly psi_same_sample: Readonly<Record<string, number>>;
  readonly ks_p_approx: readonly Readonly<
    Record<'n' | 'm' | 'D' | 'kolmogorov_limit' | 'stephens', number>
  >[];
  readonly chi2_sf: readonly { readonly x: number; readonly df: number; readonly sf: number }[];
  readonly contender: {
    readonly binned: readonly Binned[];
    readonly grid: readonly GridCase[];
    readonly ks_floor: readonly Readonly<Record<'n' | 'm' | 'alpha' | 'floor', number>>[];
    readonly null_rate: readonly {
      readonly ref: readonly [number, number];
      readonly cur: readonly [number, number];
      readonly difference: number;
      readonly z: number;
      readonly p: number;
    }[];
    readonly cluster_scaling: Readonly<
      Record<
        | 'chi2'
        | 'df'
        | 'n'
        | 'm'
        | 'clusters_ref'
        | 'clusters_cur'
        | 'chi2_scaled'
        | 'p_scaled'
        | 'ks_floor_rows'
        | 'ks_floor_clusters',
        number
      >
    >;
    readonly quantile_type7: {
      readonly x: readonly number[];
      readonly levels: readonly number[];
      readonly values: readonly number[];
    };
  };
}

/** Values by numpy and scipy; its `about` says how each was computed. */
export const driftReference: Reference = JSON.parse(
  readFileSync(new URL('../fixtures/drift.json', import.meta.url), 'utf8'),
);

export function binsOf(reference: readonly number[], current: readonly number[]): readonly Bin[] {
  return reference.map((count, index) => {
    return { name: `bin ${index}`, reference: count, current: current[index] ?? 0 };
  });
}

/** Both samples at every value of the first. */
export function stepsOf(reference: readonly number[], current: readonly number[]): Steps {
  const grid = [...new Set(reference)].toSorted((a, b) => a - b);
  const side = (values: readonly number[]) => ({
    below: grid.map((point) => values.filter((value) => value < point).length),
    atMost: grid.map((point) => values.filter((value) => value <= point).length),
    total: values.length,
  });
  return { grid, reference: side(reference), current: side(current) };
}
