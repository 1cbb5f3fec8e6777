import { grouped } from '../grouped.ts';
import type { ColumnSketch, Fingerprint } from './fingerprint.ts';

/** The data that a model was trained on or judged by, by its name in the policy. */
export type NamedData = Readonly<Record<string, DataIdentity>>;

export interface DataIdentity {
  /** `sha256:…` of the manifest of the files. */
  readonly digest: string;
  /** Absent where nothing has looked into the files. */
  readonly fingerprint?: Fingerprint;
}

/** In what one data set differs from the one of the same name before. */
export interface DataDifference {
  readonly name: string;
  /** `same`: byte for byte. `unknown`: the bytes differ, and nobody knows in what. */
  readonly kind: 'same' | 'added' | 'removed' | 'changed' | 'unknown';
  /** Each in words, the weightiest first. */
  readonly changes: readonly string[];
}

/** The sets of both sides in the order of the candidate's, those that are gone last. */
export function dataDifferences(baseline: NamedData, candidate: NamedData): DataDifference[] {
  const now = Object.entries(candidate).map(([name, data]) => {
    const before = Object.hasOwn(baseline, name) ? baseline[name] : undefined;
    return before ? difference(name, before, data) : alone(name, 'added');
  });
  const gone = Object.keys(baseline).filter((name) => !Object.hasOwn(candidate, name));
  return [...now, ...gone.map((name) => alone(name, 'removed'))];
}

function alone(name: string, kind: 'added' | 'removed'): DataDifference {
  return { name, kind, changes: [] };
}

function difference(name: string, before: DataIdentity, after: DataIdentity): DataDifference {
  if (before.digest === after.digest) return { name, kind: 'same', changes: [] };
  if (!before.fingerprint || !after.fingerprint) return { name, kind: 'unknown', changes: [] };
  return { name, kind: 'changed', changes: changesOf(before.fingerprint, after.fingerprint) };
}

function changesOf(before: Fingerprint, after: Fingerprint): readonly string[] {
  const known = new Map(before.columns.map((column) => [column.name, column]));
  const present = new Set(after.columns.map(({ name }) => name));
  const kept = after.columns.flatMap((column) => {
    const earlier = known.get(column.name);
    return earlier ? [{ earlier, column }] : [];
  });
  return [
    ...before.columns.filter(({ name }) => !present.has(name)).map(({ name }) => `${name} is gone`),
    ...after.columns.filter(({ name }) => !known.has(name)).map(({ name }) => `${name} is new`),
    ...kept.flatMap(({ earlier, column }) => retyped(earlier, column)),
    ...rowsChanged(before.rows, after.rows),
    ...kept.flatMap(({ earlier, column }) => {
      return nullsMoved(share(earlier, before), share(column, after), column.name);
    }),
    ...kept.flatMap(({ earlier, column }) => meanMoved(earlier, column)),
  ];
}

function retyped({ name, type: before }: ColumnSketch, { type }: ColumnSketch): readonly string[] {
  return before === type ? [] : [`${name} was ${before} and is ${type}`];
}

function rowsChanged(before: number, after: number): readonly string[] {
  if (before === after) return [];
  const ratio = before > 0 ? `, ${((after / before - 1) * 100).toFixed(1)} %` : '';
  return [`${grouped(before)} rows became ${grouped(after)}${ratio}`];
}

function share({ nulls }: ColumnSketch, { rows }: Fingerprint): number | null {
  return nulls === null || rows === 0 ? null : nulls / rows;
}

/** A move of half a percent of the rows is worth a line. */
const notableShare = 0.005;

function nullsMoved(before: number | null, after: number | null, name: string): readonly string[] {
  if (before === null || after === null || Math.abs(after - before) < notableShare) return [];
  return [`missing values of ${name} went from ${percent(before)} to ${percent(after)}`];
}

/** A hundredth of the range of both, or, where a range is not known, of the mean before. */
const notableMove = 0.01;

function meanMoved(before: ColumnSketch, after: ColumnSketch): readonly string[] {
  const { mean: from } = before;
  const { mean: to } = after;
  if (from === undefined || to === undefined || from === to) return [];
  if (Math.abs(to - from) < notableMove * (rangeOf(before, after) ?? Math.abs(from))) return [];
  return [`the mean of ${after.name} moved from ${digits(from)} to ${digits(to)}`];
}

function rangeOf(one: ColumnSketch, other: ColumnSketch): number | undefined {
  const ends = [one.min, one.max, other.min, other.max].filter((end) => end !== undefined);
  return ends.length === 4 ? Math.max(...ends) - Math.min(...ends) : undefined;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function digits(value: number): string {
  return String(Number(value.toPrecision(4)));
}
