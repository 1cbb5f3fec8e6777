import type { Column } from '../../../domain/data/contract.ts';
import type { DataSource } from '../../../ports/data-engine.ts';
import type { Loaded, LoadedFile } from './loaded.ts';
import { identifier, list } from './sql.ts';
import { type TypedColumn, typedColumn } from './typed.ts';

/** The contract's columns as the view `contender.typed` has them. */
export interface BoundColumn {
  readonly column: Column;
  /** Names in the view: the text as it is written, the same without what means null, the typed value. */
  readonly raw: string;
  readonly given: string;
  readonly value: string;
  readonly note?: string;
}

export const typedView = 'contender.typed';

/** The contract's columns that the data has, by name. */
export function bindColumns(
  { columns }: DataSource,
  { shape, files }: Loaded,
): ReadonlyMap<string, BoundColumn> {
  const found = columns.filter(({ name }) => shape.columns.some((other) => other.name === name));
  const [first] = files;
  return new Map(
    found.map((column, index) => {
      const note = first && typedColumn(column, first.value(column.name)).note;
      const names = { raw: `r${index}`, given: `t${index}`, value: `v${index}` };
      return [column.name, { column, ...names, ...(note !== undefined && { note }) }];
    }),
  );
}

/** Creates the view over all files that everything is counted on. */
export function createTypedView({ files }: Loaded, columns: readonly BoundColumn[]): string {
  const parts = files.map((file, index) => typedPart(file, index, columns));
  return `CREATE VIEW ${typedView} AS ${parts.join(' UNION ALL ')}`;
}

/** Step by step, so that no expression is written, or computed, twice. */
function typedPart(file: LoadedFile, index: number, columns: readonly BoundColumn[]): string {
  const typed = columns.map((bound) => {
    return { bound, typed: typedColumn(bound.column, file.value(bound.column.name)) };
  });
  const each = (expression: (typed: TypedColumn, bound: BoundColumn) => string) => {
    return typed.map((one) => `, ${expression(one.typed, one.bound)}`).join('');
  };
  const source = ({ raw }: BoundColumn) => `s_${raw}`;
  const sources = each((one, bound) => `${one.source} AS ${source(bound)}`);
  const raws = each((one, bound) => `${one.raw(source(bound))} AS ${bound.raw}`);
  const givens = each((one, bound) => `${one.given(source(bound), bound.raw)} AS ${bound.given}`);
  const values = each((one, bound) => `${one.value(source(bound), bound.given)} AS ${bound.value}`);
  const names = each((_, { raw, given }) => `${raw}, ${given}`);
  return `SELECT file, "row"${names}${values}
    FROM (SELECT *${givens} FROM (SELECT *${raws}
    FROM (SELECT ${index} AS file, ${file.row} AS "row"${sources} FROM ${file.from})))`;
}

/** SQL does not tell names by case, so of `a` and `A` a query gets neither. */
function queryable({ shape }: Loaded): readonly string[] {
  const names = shape.columns.map(({ name }) => name);
  const folded = names.map((name) => name.toLowerCase());
  return names.filter((name, index) => {
    return (
      name !== '' && folded.indexOf(folded[index] ?? '') === folded.lastIndexOf(folded[index] ?? '')
    );
  });
}

/** Creates the view that a contract's queries read: every column under its own name. */
export function createObjectView(
  { object }: DataSource,
  loaded: Loaded,
  columns: ReadonlyMap<string, BoundColumn>,
): string {
  const names = queryable(loaded);
  const parts = loaded.files.map((file) => {
    const fields = names.map((name) => {
      return `${fieldOf(file, name, columns.get(name)?.column)} AS ${identifier(name)}`;
    });
    // A view needs a column, also where the data has none.
    return `SELECT ${list(fields.length > 0 ? fields : ['NULL AS nothing'])} FROM ${file.from}`;
  });
  return `CREATE VIEW ${identifier(object)} AS ${parts.join(' UNION ALL ')}`;
}

const unknownColumn = {
  property: '',
  logicalType: null,
  missingValues: null,
  timezone: null,
  sensitive: false,
};

function fieldOf(file: LoadedFile, name: string, known: Column | undefined): string {
  const raw = file.value(name);
  const typed = typedColumn(known ?? { ...unknownColumn, name }, raw);
  const asStored = raw.kind === 'native' && (!known?.logicalType || typed.note !== undefined);
  if (asStored) return typed.source;
  const written = `(${typed.raw(typed.source)})`;
  return typed.value(typed.source, `(${typed.given(typed.source, written)})`);
}
