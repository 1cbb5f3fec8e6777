import type { DuckDBConnection } from '@duckdb/node-api';
import type { Measured, Measurement } from '../../../domain/data/measurement.ts';
import { category } from './categories.ts';
import { bound } from './count.ts';
import type { Table } from './open-table.ts';
import { isNarrow } from './plain-scan.ts';
import { integer } from './rows.ts';
import type { Answers } from './scan.ts';
import { list, text } from './sql.ts';
import { ask } from './statement.ts';
import { typedRows } from './table.ts';

/** So many values that were not asked for are named. */
export const mostNamed = 20;

/** Names the most frequent of the other values, where there are any and they are asked for. */
export async function nameOthers(
  connection: DuckDBConnection,
  answers: Answers,
  table: Table,
): Promise<Answers> {
  const found: [Measurement, Measured][] = [];
  for (const [measurement, answer] of answers) {
    if (measurement.kind !== 'categories' || answer.kind !== 'categories') continue;
    if (answer.others === 0 || !measurement.namesOthers || answer.frequent.length > 0) continue;
    const names = bound(measurement.column, table.columns);
    const value = category(names) ?? names.value;
    const from = isNarrow(measurement, table)
      ? `(${typedRows(table.loaded, [names])})`
      : table.scanned;
    const known = measurement.values.map(text);
    const { rows } = await ask(
      connection,
      `SELECT ${value} AS category, count(*) AS n FROM ${from} WHERE ${value} IS NOT NULL
       ${known.length > 0 ? `AND ${value} NOT IN (${list(known)})` : ''}
       GROUP BY category ORDER BY n DESC, category LIMIT ${mostNamed}`,
    );
    const frequent = rows.map(({ category, n }) => [String(category), integer(n)] as const);
    found.push([measurement, { ...answer, frequent }]);
  }
  return new Map(found);
}
