import type { DuckDBConnection } from '@duckdb/node-api';
import type { Measured, Measurement } from '../../../domain/data/measurement.ts';
import { bound, itemsViewOf } from './count.ts';
import { measureQuantile } from './exact-quantile.ts';
import { foreignKeyStatement } from './foreign-key.ts';
import { monotonicStatement } from './monotonic.ts';
import { isNumeric } from './native-type.ts';
import type { Table } from './open-table.ts';
import type { Own, OwnStatement } from './own-statement.ts';
import { runQuery } from './query.ts';
import { reasonOf } from './reason.ts';
import { viewPart } from './scan-part.ts';
import { stdevStatement } from './spread.ts';
import { list } from './sql.ts';
import { ask } from './statement.ts';

/** Measures what cannot share a scan with others; what cannot be measured is answered with the reason. */
export async function measureApart(
  connection: DuckDBConnection,
  measurement: Measurement,
  table: Table,
): Promise<Measured> {
  const { source, expressions, columns } = table;
  const sensitive = source.columns.some((column) => column.sensitive);
  if (measurement.kind === 'query') {
    return runQuery(connection, measurement, source);
  }
  const refused = expressions.refusalOf(measurement) ?? unfit(measurement, table);
  if (refused !== undefined) return { kind: 'error', message: refused, sql: '' };
  const items = itemsViewOf(measurement, columns);
  const order = items === undefined ? 'file, "row"' : 'file, "row", item';
  const rows = measurement.kind === 'monotonic' ? table.view : table.scanned;
  const place: Own = { columns, expressions, from: items ?? rows, order };
  try {
    if (measurement.kind === 'aggregate' && measurement.statistic === 'quantile') {
      return await measureQuantile(connection, measurement, place);
    }
    const statement = ownStatement(measurement, place, table);
    if ('refused' in statement) return { kind: 'error', message: statement.refused, sql: '' };
    const { rows, ms } = await ask(connection, statement.sql);
    const finding = statement.read(Object.values(rows[0] ?? {}));
    return { ...finding, sql: statement.sql, ms };
  } catch (error) {
    return { kind: 'error', message: reasonOf(error, sensitive), sql: '' };
  }
}

function ownStatement(
  measurement: Measurement,
  place: Own,
  table: Table,
): OwnStatement | { readonly refused: string } {
  switch (measurement.kind) {
    case 'monotonic':
      return monotonicStatement(measurement, place);
    case 'foreign-key':
      return foreignKeyStatement(measurement, table);
    default: {
      if (measurement.kind === 'aggregate' && measurement.statistic === 'stdev') {
        return stdevStatement(measurement, place);
      }
      const part = viewPart(measurement, place);
      if (!part) return { refused: unmeasured(measurement, table) };
      return { sql: `SELECT ${list(part.fields)} FROM ${place.from}`, read: part.read };
    }
  }
}

/** The profile had another kind of values, which only shows where the contract names no type. */
function unmeasured(measurement: Measurement, { columns }: Table): string {
  if (measurement.kind !== 'distribution' && measurement.kind !== 'categories') {
    return `Nothing measures ${measurement.kind}.`;
  }
  const { column, type } = bound(measurement.column, columns);
  const kept = measurement.kind === 'distribution' ? 'numbers' : 'categories';
  return `The profile holds ${kept} of ${column.property}, but the data holds ${type}: make the profile again, or give the logicalType in the contract.`;
}

/** Why the column's values cannot answer. */
function unfit(measurement: Measurement, { columns }: Table): string | undefined {
  const statistic = measurement.kind === 'aggregate' ? measurement.statistic : 'quantile';
  const asks = measurement.kind === 'aggregate' || measurement.kind === 'quantile-band';
  if (!asks || statistic === 'distinct' || statistic === 'distinctRatio') return undefined;
  const names = bound(measurement.column, columns);
  return isNumeric(names)
    ? undefined
    : `The ${statistic} is of numbers, but ${measurement.column} holds ${names.type}.`;
}
