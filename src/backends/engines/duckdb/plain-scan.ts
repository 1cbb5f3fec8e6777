import { columnsOf, type Measurement } from '../../../domain/data/measurement.ts';
import { isFloat } from './footer-answer.ts';
import type { LoadedFile } from './loaded.ts';
import type { Table } from './open-table.ts';
import { identifier } from './sql.ts';
import { type BoundColumn, typedRows } from './table.ts';

/** Columns of a typed format whose stored value is the typed value, by name, with the engine's type. */
export type PlainColumns = ReadonlyMap<string, string>;

/** Finds the columns of which the files' own statistics tell; none where a filter decides which rows exist. */
export function plainColumns({ source, loaded, columns }: Table): PlainColumns {
  if (source.filter !== null) return new Map();
  const plain = [...columns].flatMap(([name, bound]) => {
    const type = plainType(bound, loaded.files);
    return type === undefined ? [] : [[name, type] as const];
  });
  return new Map(plain);
}

function plainType(
  { column, note }: BoundColumn,
  [first]: readonly LoadedFile[],
): string | undefined {
  const raw = column.path.length === 0 ? first?.value(column.source) : undefined;
  // A folder's value may stand in the place of the column.
  if (raw?.kind !== 'native' || raw.sql !== identifier(column.source)) return undefined;
  const asStored =
    note === undefined &&
    column.logicalType !== null &&
    (column.missingValues ?? []).length === 0 &&
    column.normalize.length === 0 &&
    column.notation === null &&
    (!isFloat(raw.type) || (column.nanAsNull && !column.allowNonFinite));
  return asStored ? raw.type : undefined;
}

/** Whether the measurement reads no columns but those that it names, so that a scan of them answers it. */
export function isNarrow(measurement: Measurement, { source, loaded, columns }: Table): boolean {
  if (source.filter !== null || !narrowKinds.has(measurement.kind)) return false;
  if ('filter' in measurement && measurement.filter !== undefined) return false;
  const names = columnsOf(measurement);
  const [first] = loaded.files;
  return names.every((name) => {
    const bound = columns.get(name);
    const own = bound !== undefined && bound.view === undefined;
    return own && first?.value(bound.column.source).kind === 'native';
  });
}

const narrowKinds: ReadonlySet<Measurement['kind']> = new Set([
  'type',
  'nulls',
  'missing',
  'values',
  'duplicates',
  'key',
  'aggregate',
  'quantile-band',
  'latest',
  'distribution',
  'categories',
  'clusters',
]);

/** What follows FROM to scan some columns of all files, under the names of the typed view. */
export function narrowScan(
  { loaded }: Pick<Table, 'loaded'>,
  bounds: readonly BoundColumn[],
): string {
  return `(${typedRows(loaded, bounds)})`;
}
