import { columnsOf, type Measurement } from '../../../domain/data/measurement.ts';
import { bound, type Counted, failingRows } from './count.ts';
import { isFloat } from './footer-answer.ts';
import type { Footer } from './footers.ts';
import { groupedCategories, groupedDistribution } from './grouped-values.ts';
import type { LoadedFile } from './loaded.ts';
import type { Table } from './open-table.ts';
import { integer } from './rows.ts';
import type { ScanPart } from './scan-part.ts';

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
  'distribution',
  'categories',
]);

/** The table with a row for each different value of the column, and `"row"` the number of its rows. */
export function groupedTable(table: Table, column: string): Table {
  const files = table.loaded.files.map((file) => groupedFile(file, column));
  return { ...table, loaded: { ...table.loaded, files } };
}

function groupedFile(file: LoadedFile, column: string): LoadedFile {
  const raw = file.value(column);
  // Equal values are one, but −0 is not written as 0.
  const sign = raw.kind === 'native' && isFloat(raw.type) ? `, signbit(${raw.sql})` : '';
  return {
    ...file,
    from: `(SELECT ${raw.sql} AS "value", count(*) AS "rows" FROM ${file.from} GROUP BY 1${sign})`,
    row: '"rows"',
    value: () => ({ ...raw, sql: '"value"' }),
  };
}

/** What a measurement answers over such a table. */
export function groupedPart(measurement: Measurement, counted: Counted): ScanPart {
  const listed = listedPart(measurement, counted);
  if (listed) return listed;
  const count = (condition: string) => `coalesce(sum("row") FILTER (WHERE ${condition}), 0)`;
  const checked = checkedRows(measurement, counted);
  return {
    fields: [count(checked), count(failingRows(measurement, counted) ?? 'false')],
    read: ([all, failing]) => ({
      kind: 'counts',
      checked: integer(all),
      failing: integer(failing),
    }),
  };
}

/** What is told from the values themselves. */
function listedPart(measurement: Measurement, counted: Counted): ScanPart | undefined {
  if (measurement.kind === 'distribution') return groupedDistribution(measurement, counted);
  return measurement.kind === 'categories' ? groupedCategories(measurement, counted) : undefined;
}

function checkedRows(measurement: Measurement, { columns }: Counted): string {
  const [name = ''] = columnsOf(measurement);
  const { given, value } = bound(name, columns);
  switch (measurement.kind) {
    case 'type':
      return `${given} IS NOT NULL`;
    case 'values':
      return `${value} IS NOT NULL`;
    default:
      return 'true';
  }
}
