import { type Count, columnsOf, type Measurement } from '../../../domain/data/measurement.ts';
import type { Expressions } from './expressions.ts';
import { list, text } from './sql.ts';
import type { BoundColumn } from './table.ts';
import { condition, contrary } from './value-condition.ts';

/** Everything that is counted over rows; a query is not. */
export type Columns = ReadonlyMap<string, BoundColumn>;

/** What a measurement is counted over. */
export interface Counted {
  readonly columns: Columns;
  readonly expressions: Expressions;
  /** What says for how many rows of the data each row stands; undefined: for itself. */
  readonly weight?: string;
}

/** Two aggregates over the typed view. */
export interface Aggregates {
  readonly checked: string;
  readonly failing: string;
}

/** Throws for what needs a statement of its own. */
export function aggregates(measurement: Count, counted: Counted): Aggregates {
  const where = filterOf(measurement, counted);
  const rows = (...conditions: readonly string[]) => count('*', [...where, ...conditions], counted);
  const failing = () => count('*', failingConditions(measurement, counted), counted);
  switch (measurement.kind) {
    case 'row-count':
      return { checked: rows(), failing: '0' };
    case 'type': {
      // Every value was given, so that the difference needs no condition of its own in each row.
      const { given, value } = bound(measurement.column, counted.columns);
      const checked = count(given, where, counted);
      return { checked, failing: `(${checked} - ${count(value, where, counted)})` };
    }
    case 'values':
      return {
        checked: count(bound(measurement.column, counted.columns).value, where, counted),
        failing: failing(),
      };
    case 'nulls': {
      const held = heldRows(measurement.column, counted);
      const { given } = bound(measurement.column, counted.columns);
      return {
        checked: rows(...held),
        failing: `(${rows(...held)} - ${count(given, [...where, ...held], counted)})`,
      };
    }
    case 'missing':
      return { checked: rows(...heldRows(measurement.column, counted)), failing: failing() };
    case 'duplicates':
      return {
        checked: rows(complete(measurement.columns, counted.columns)),
        failing: repeats(measurement.columns, counted.columns, where),
      };
    case 'key':
      return keyAggregates(measurement.columns, counted.columns, where);
    case 'expression':
      return {
        checked: rows(`${expressionOf(measurement.sql, counted)} IS NOT NULL`),
        failing: failing(),
      };
    case 'monotonic':
    case 'foreign-key':
      throw new Error(`${measurement.kind} needs a statement of its own.`);
  }
}

/** A value of a wrong type is neither a missing nor a repeated key; its own check fails. */
function keyAggregates(
  names: readonly string[],
  columns: Columns,
  where: readonly string[],
): Aggregates {
  const missing = anyMissing(names, columns);
  return {
    checked: count('*', [...where, `(${missing} OR ${complete(names, columns)})`]),
    failing: `${count('*', [...where, missing])} + ${repeats(names, columns, where)}`,
  };
}

/** Not by FILTER, for which the engine cuts all columns of a scan anew. Of no rows it is NULL, which is 0. */
export function count(
  what: string,
  conditions: readonly string[],
  { weight }: Pick<Counted, 'weight'> = {},
): string {
  const [, distinct = '', of = ''] = /^(DISTINCT )?(.*)$/s.exec(what) ?? [];
  if (weight !== undefined && distinct === '') {
    const counted = what === '*' ? conditions : [...conditions, `${what} IS NOT NULL`];
    const rows =
      counted.length > 0 ? `CASE WHEN ${counted.join(' AND ')} THEN ${weight} END` : weight;
    return `coalesce(sum(${rows}), 0)`;
  }
  if (conditions.length === 0) return `count(${what})`;
  const where = conditions.join(' AND ');
  return what === '*'
    ? `count_if(${where})`
    : `count(${distinct}CASE WHEN ${where} THEN ${of} END)`;
}

/** The condition of a failing row where one row tells; undefined: more than the row is needed, or none fails. */
export function failingRows(measurement: Measurement, counted: Counted): string | undefined {
  switch (measurement.kind) {
    case 'type':
    case 'nulls':
    case 'missing':
    case 'values':
    case 'expression':
      return failingConditions(measurement, counted).join(' AND ');
    default:
      return undefined;
  }
}

type Plain = Extract<Count, { kind: 'type' | 'nulls' | 'missing' | 'values' | 'expression' }>;

/** What does not hold for certain fails: a test that has no answer for a value is not passed. */
function failingConditions(measurement: Count, counted: Counted): readonly string[] {
  const where = filterOf(measurement, counted);
  return isPlain(measurement) ? [...where, ...failures(measurement, counted)] : where;
}

function isPlain(measurement: Count): measurement is Plain {
  return (
    measurement.kind === 'expression' ||
    ('column' in measurement && measurement.kind !== 'monotonic')
  );
}

function failures(measurement: Plain, counted: Counted): readonly string[] {
  if (measurement.kind === 'expression') return [`NOT ${expressionOf(measurement.sql, counted)}`];
  const names = bound(measurement.column, counted.columns);
  const { given, raw, value } = names;
  switch (measurement.kind) {
    case 'type':
      return [`${given} IS NOT NULL`, `${value} IS NULL`];
    case 'nulls':
      return [...heldRows(measurement.column, counted), `${given} IS NULL`];
    case 'missing': {
      const texts =
        measurement.texts.length > 0 ? ` OR ${raw} IN (${list(measurement.texts.map(text))})` : '';
      return [...heldRows(measurement.column, counted), `(${given} IS NULL${texts})`];
    }
    default: {
      const broken = contrary(measurement.tests, names);
      if (broken !== undefined) return [broken];
      const tests = measurement.tests.map((test) => condition(test, names));
      return [`${value} IS NOT NULL`, `(${tests.join(' AND ')}) IS NOT TRUE`];
    }
  }
}

/** A field is missing only where the object exists that it belongs to. */
function heldRows(name: string, { columns }: Counted): readonly string[] {
  const { holder } = bound(name, columns);
  return holder === null ? [] : [holder];
}

/** Rows beyond the first of their combination, by an exact distinct count. */
function repeats(names: readonly string[], columns: Columns, where: readonly string[]): string {
  const conditions = [...where, complete(names, columns)];
  const distinct = count(`DISTINCT ${tuple(names, columns)}`, conditions);
  return `(${count('*', conditions)} - ${distinct})`;
}

export function complete(names: readonly string[], columns: Columns): string {
  return names.map((name) => `${bound(name, columns).value} IS NOT NULL`).join(' AND ');
}

export function anyMissing(names: readonly string[], columns: Columns): string {
  return `(${names.map((name) => `${bound(name, columns).given} IS NULL`).join(' OR ')})`;
}

function tuple(names: readonly string[], columns: Columns): string {
  const values = names.map((name) => bound(name, columns).value);
  return values.length === 1 ? list(values) : `row(${list(values)})`;
}

/** The measurement's own filter, as the conditions of a row that is looked at. */
export function filterOf(measurement: Measurement, counted: Counted): readonly string[] {
  const filter = 'filter' in measurement ? measurement.filter : undefined;
  return filter === undefined ? [] : [expressionOf(filter, counted)];
}

/** Throws for an expression that was refused; ask `refusalOf` first. */
function expressionOf(sql: string, { expressions }: Counted): string {
  const compiled = expressions.of(sql);
  if (compiled.kind === 'refused') throw new Error(compiled.message);
  return compiled.sql;
}

export function bound(name: string, columns: Columns): BoundColumn {
  const found = columns.get(name);
  if (!found) throw new Error(`The data has no column "${name}".`);
  return found;
}

/** The view with a row for each item that the measurement looks at; undefined: it looks at rows. */
export function itemsViewOf(measurement: Measurement, columns: Columns): string | undefined {
  return columnsOf(measurement).flatMap((name) => columns.get(name)?.view ?? [])[0];
}
