import type { Count } from '../../../domain/data/measurement.ts';
import { list, text } from './sql.ts';
import type { BoundColumn } from './table.ts';
import { condition } from './value-condition.ts';

/** Everything that is counted over rows; a query is not. */
export type Columns = ReadonlyMap<string, BoundColumn>;

/** Two aggregates over the typed view. */
export interface Aggregates {
  readonly checked: string;
  readonly failing: string;
}

export function aggregates(measurement: Count, columns: Columns): Aggregates {
  switch (measurement.kind) {
    case 'row-count':
      return { checked: 'count(*)', failing: '0' };
    case 'type':
    case 'values':
      return {
        checked: `count(${checkedOf(measurement, columns)})`,
        failing: `count(*) FILTER (WHERE ${failingRows(measurement, columns)})`,
      };
    case 'nulls':
    case 'missing':
      return {
        checked: 'count(*)',
        failing: `count(*) FILTER (WHERE ${failingRows(measurement, columns)})`,
      };
    case 'duplicates':
      return {
        checked: `count(*) FILTER (WHERE ${complete(measurement.columns, columns)})`,
        failing: repeats(measurement.columns, columns),
      };
    case 'key':
      return keyAggregates(measurement.columns, columns);
  }
}

/** A value of a wrong type is neither a missing nor a repeated key; its own check fails. */
function keyAggregates(names: readonly string[], columns: Columns): Aggregates {
  const missing = anyMissing(names, columns);
  return {
    checked: `count(*) FILTER (WHERE ${missing} OR ${complete(names, columns)})`,
    failing: `count(*) FILTER (WHERE ${missing}) + ${repeats(names, columns)}`,
  };
}

/** The condition of a failing row; of duplicates all but the first fail. */
export function failingRows(measurement: Count, columns: Columns): string {
  switch (measurement.kind) {
    case 'row-count':
      return 'false';
    case 'type': {
      const { given, value } = bound(measurement.column, columns);
      return `${given} IS NOT NULL AND ${value} IS NULL`;
    }
    case 'nulls':
      return `${bound(measurement.column, columns).given} IS NULL`;
    case 'missing': {
      const { given, raw } = bound(measurement.column, columns);
      const texts =
        measurement.texts.length > 0 ? ` OR ${raw} IN (${list(measurement.texts.map(text))})` : '';
      return `${given} IS NULL${texts}`;
    }
    case 'values': {
      const names = bound(measurement.column, columns);
      const tests = measurement.tests.map((test) => condition(test, names.column, names));
      return `${names.value} IS NOT NULL AND NOT (${tests.join(' AND ')})`;
    }
    case 'duplicates':
      return `${complete(measurement.columns, columns)} AND ${repeated(measurement.columns, columns)}`;
    case 'key':
      return `${anyMissing(measurement.columns, columns)} OR ${complete(measurement.columns, columns)} AND ${repeated(measurement.columns, columns)}`;
  }
}

function checkedOf(
  measurement: Extract<Count, { kind: 'type' | 'values' }>,
  columns: Columns,
): string {
  const names = bound(measurement.column, columns);
  return measurement.kind === 'type' ? names.given : names.value;
}

/** Rows beyond the first of their combination, by an exact distinct count. */
function repeats(names: readonly string[], columns: Columns): string {
  const filter = `FILTER (WHERE ${complete(names, columns)})`;
  return `(count(*) ${filter} - count(DISTINCT ${tuple(names, columns)}) ${filter})`;
}

function repeated(names: readonly string[], columns: Columns): string {
  const partition = list(names.map((name) => bound(name, columns).value));
  return `row_number() OVER (PARTITION BY ${partition} ORDER BY file, "row") > 1`;
}

function complete(names: readonly string[], columns: Columns): string {
  return names.map((name) => `${bound(name, columns).value} IS NOT NULL`).join(' AND ');
}

function anyMissing(names: readonly string[], columns: Columns): string {
  return `(${names.map((name) => `${bound(name, columns).given} IS NULL`).join(' OR ')})`;
}

function tuple(names: readonly string[], columns: Columns): string {
  const values = names.map((name) => bound(name, columns).value);
  return values.length === 1 ? list(values) : `row(${list(values)})`;
}

export function bound(name: string, columns: Columns): BoundColumn {
  const found = columns.get(name);
  if (!found) throw new Error(`The data has no column "${name}".`);
  return found;
}
