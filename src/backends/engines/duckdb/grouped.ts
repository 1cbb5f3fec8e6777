import { columnsOf, type Measurement } from '../../../domain/data/measurement.ts';
import { bound, type Counted } from './count.ts';
import type { Footer } from './footers.ts';
import { groupedCategories, groupedDistribution } from './grouped-values.ts';
import type { LoadedFile } from './loaded.ts';
import { isFloating } from './native-type.ts';
import type { Table } from './open-table.ts';
import { type ScanPart, scanPart } from './scan-part.ts';

/** Below this many rows a statement of its own costs more than it saves. */
const fewestRows = 100_000;

/** Whether to ask each different value once instead of each row. */
export function isGrouped(
  measurement: Measurement,
  footers: ReadonlyMap<string, Footer>,
  rows: number,
): boolean {
  const [name, another] = columnsOf(measurement);
  const few = name !== undefined && another === undefined && footers.get(name)?.fewValues === true;
  return few && rows >= fewestRows && groupedKinds.has(measurement.kind);
}

const groupedKinds: ReadonlySet<Measurement['kind']> = new Set([
  'type',
  'nulls',
  'missing',
  'values',
  'aggregate',
  'quantile-band',
  'distribution',
  'categories',
]);

/** The table with a row for each different value of the column, and `"row"` the number of its rows. */
export function groupedTable(table: Table, column: string): Table {
  const files = table.loaded.files.map((file) => groupedFile(file, column));
  return weighted({ ...table, loaded: { ...table.loaded, files } });
}

function groupedFile(file: LoadedFile, column: string): LoadedFile {
  const raw = file.value(column);
  return {
    ...file,
    from: `(SELECT ${raw.sql} AS "value", count(*) AS "rows" FROM ${file.from} GROUP BY 1)`,
    row: '"rows"',
    value: () => ({ ...raw, sql: '"value"' }),
  };
}

/** What is counted over such a table. */
export function weighted<Some extends Counted>(counted: Some): Some {
  return { ...counted, weight: '"row"' };
}

/** What a measurement answers over such a table; undefined: there it cannot be told. */
export function groupedPart(measurement: Measurement, counted: Counted): ScanPart | undefined {
  if (measurement.kind === 'distribution') return groupedDistribution(measurement, counted);
  if (measurement.kind === 'categories') return groupedCategories(measurement, counted);
  return isOfValues(measurement, counted) ? scanPart(measurement, weighted(counted)) : undefined;
}

/** Equal values are one, but −0 is not written as 0; and only a sum of doubles is made of theirs. */
function isOfValues(measurement: Measurement, { columns }: Counted): boolean {
  const [name = ''] = columnsOf(measurement);
  const names = bound(name, columns);
  switch (measurement.kind) {
    case 'missing':
      return !isFloating(names) || measurement.texts.length === 0;
    case 'values':
      return !isFloating(names) || measurement.tests.every((test) => 'bound' in test);
    case 'aggregate':
      return isFloating(names) || measurement.statistic !== 'sum';
    default:
      return true;
  }
}
