import { type Column, plainColumn } from '../../../domain/data/column.ts';
import type { DataSource } from '../../../ports/data-engine.ts';
import type { Loaded, LoadedFile, RawValue } from './loaded.ts';
import { existing, valueAt } from './nested.ts';
import { typedColumn } from './typed.ts';
import type { TypedColumn } from './typed-column.ts';

/** A column as the view has it, under names that no data can have. */
export interface BoundColumn {
  readonly column: Column;
  /**
   * Names in the view: the value as it is stored, the text as it is written, the stored value without what
   * means null (of texts and JSON the text), the typed value.
   */
  readonly stored: string;
  readonly raw: string;
  readonly given: string;
  /** What the engine makes of `given`; only the typed value is made of it. */
  readonly parsed: string;
  readonly value: string;
  /** `given` is a text. */
  readonly written: boolean;
  /** The engine's type of `value`. */
  readonly type: string;
  /** Every value is finite, and small enough to be squared: nobody has to ask again. */
  readonly small?: boolean;
  /** Tells of a field whether the row has the object that it belongs to; null: nothing has to. */
  readonly holder: string | null;
  /** The view that has a row for each item, of a column that lies in arrays; it is in no other. */
  readonly view?: string;
  /** What a person should know of the column's type. */
  readonly note?: string;
}

/** All columns of the data, by name: the contract's as it says, the others as they are. */
export function bindColumns(
  { columns }: Pick<DataSource, 'columns'>,
  { shape, files }: Loaded,
  schema: string,
): ReadonlyMap<string, BoundColumn> {
  const found = columns.filter(({ source }) => shape.columns.some(({ name }) => name === source));
  const known = new Set(found.map(({ name }) => name));
  const others = shape.columns.filter(({ name }) => !known.has(name));
  const all = [...found, ...others.map(({ name }) => plainColumn(name))];
  const [first] = files;
  return new Map(
    all.map((column, index) => [column.name, boundColumn(column, { index, first, schema })]),
  );
}

interface Place {
  readonly index: number;
  readonly first: LoadedFile | undefined;
  readonly schema: string;
}

function boundColumn(column: Column, { index, first, schema }: Place): BoundColumn {
  const stored = first && storedValue(first, column);
  const typed = stored && typedColumn(column, stored);
  const note = typed?.note;
  const inItems = column.path.some(({ kind }) => kind === 'items');
  return {
    column,
    stored: `s${index}`,
    raw: `r${index}`,
    given: `t${index}`,
    parsed: `p${index}`,
    value: `v${index}`,
    written: stored?.kind !== 'native',
    type: typed?.type ?? 'VARCHAR',
    holder: column.path.at(-1)?.kind === 'field' ? `h${index}` : null,
    ...(inItems && { view: `${schema}.items${index}` }),
    ...(note !== undefined && { note }),
  };
}

function storedValue(file: LoadedFile, { source, path }: Column): RawValue {
  return valueAt(file.value(source), path);
}

/** Over all files: `file`, `"row"`, and for each column what `BoundColumn` names. */
export function typedRows(
  { files }: Pick<Loaded, 'files'>,
  columns: readonly BoundColumn[],
): string {
  const whole = columns.filter(({ view }) => view === undefined);
  return files.map((file, index) => typedPart(file, index, whole)).join(' UNION ALL ');
}

/** The same rows without their numbers, where to number them would bind a scan to one core. */
export function withoutNumbers({ files }: Pick<Loaded, 'files'>): Pick<Loaded, 'files'> {
  return { files: files.map((file) => ({ ...file, row: 'CAST(NULL AS BIGINT)' })) };
}

function typedPart(file: LoadedFile, index: number, columns: readonly BoundColumn[]): string {
  const typed = columns.map((bound) => {
    const { column } = bound;
    const holding = valueAt(file.value(column.source), column.path.slice(0, -1));
    return {
      bound,
      typed: typedColumn(column, storedValue(file, column)),
      held: existing(holding),
    };
  });
  const from = `SELECT ${index} AS file, ${file.row} AS "row"${storedFields(typed)} FROM ${file.from}`;
  return typedOver(from, typed);
}

export interface TypedField {
  readonly bound: BoundColumn;
  readonly typed: TypedColumn;
  /** True where the object exists that the field belongs to. */
  readonly held: string;
}

export function storedFields(fields: readonly TypedField[]): string {
  return fields
    .map(({ bound, typed, held }) => {
      const holder = bound.holder === null ? '' : `, ${held} AS ${bound.holder}`;
      return `, ${typed.source} AS ${bound.stored}${holder}`;
    })
    .join('');
}

/** Step by step, so that no expression is written, or computed, twice. */
export function typedOver(from: string, fields: readonly TypedField[]): string {
  const each = (expression: (field: TypedField) => string) => {
    return fields.map((field) => `, ${expression(field)}`).join('');
  };
  const raws = each(({ typed, bound }) => `${typed.raw(bound.stored)} AS ${bound.raw}`);
  const givens = each(
    ({ typed, bound }) => `${typed.given(bound.stored, bound.raw)} AS ${bound.given}`,
  );
  const parsed = fields.flatMap(({ typed, bound }) => {
    return typed.parsed ? [`, ${typed.parsed(bound.given)} AS ${bound.parsed}`] : [];
  });
  const values = each(({ typed, bound }) => {
    const steps = { source: bound.stored, given: bound.given, parsed: bound.parsed };
    return `${typed.value(steps)} AS ${bound.value}`;
  });
  const given = `SELECT *${givens} FROM (SELECT *${raws} FROM (${from}))`;
  const rows = parsed.length > 0 ? `SELECT *${parsed.join('')} FROM (${given})` : given;
  return `SELECT *${values} FROM (${rows})`;
}
