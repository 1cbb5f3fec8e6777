import type { DuckDBConnection } from '@duckdb/node-api';
import type { Aggregate, Measured } from '../../../domain/data/measurement.ts';
import { interpolated, rankOf } from '../../../domain/data/quantile.ts';
import { finiteValues } from './aggregate.ts';
import { bound } from './count.ts';
import type { Own } from './own-statement.ts';
import { integer } from './rows.ts';
import { ask } from './statement.ts';

/** The quantile of type 7: the values are sorted, on disk where they are many, and two of them fetched. */
export async function measureQuantile(
  connection: DuckDBConnection,
  measurement: Aggregate,
  place: Own,
): Promise<Measured> {
  const { value } = bound(measurement.column, place.columns);
  const where = [...finiteValues(measurement, place), `${value} IS NOT NULL`].join(' AND ');
  const from = `FROM ${place.from} WHERE ${where}`;
  const counted = await ask(connection, `SELECT count(*) AS n ${from}`);
  const checked = integer(counted.rows[0]?.n);
  const { index, fraction } = rankOf(measurement.level ?? 0.5, checked);
  const sql = `SELECT CAST(${value} AS DOUBLE) AS x ${from} ORDER BY ${value} LIMIT 2 OFFSET ${index}`;
  if (checked === 0) return { kind: 'number', value: null, checked, sql };
  const { rows, ms } = await ask(connection, sql);
  const [low = 0, high = low] = rows.map(({ x }) => Number(x));
  return { kind: 'number', value: interpolated(low, high, fraction), checked, sql, ms };
}
