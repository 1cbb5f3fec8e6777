import type { DuckDBConnection } from '@duckdb/node-api';
import {
  type CategoricalProfile,
  mostCategories,
  mostCategoryBins,
} from '../../../domain/data/drift/profile.ts';
import { integer } from './rows.ts';
import { ask } from './statement.ts';

/** The values by their rows, then by their bytes. */
export async function profileCategories(
  connection: DuckDBConnection,
  value: string,
  from: string,
): Promise<Omit<CategoricalProfile, 'nulls'>> {
  const { rows } = await ask(
    connection,
    `WITH counted AS (SELECT ${value} AS category, count(*) AS n FROM ${from}
       WHERE ${value} IS NOT NULL GROUP BY category)
     SELECT category, n, (SELECT count(*) FROM counted) AS distinct_values,
       (SELECT sum(n)::BIGINT FROM counted) AS filled
     FROM counted ORDER BY n DESC, category LIMIT ${mostCategories}`,
  );
  const complete = integer(rows[0]?.distinct_values) <= mostCategories;
  const kept = complete ? rows : rows.slice(0, mostCategoryBins);
  const values = kept.map(({ category, n }) => [String(category), integer(n)] as const);
  const listed = values.reduce((sum, [, rowsOfIt]) => sum + rowsOfIt, 0);
  const others = integer(rows[0]?.filled) - listed;
  return { kind: 'categorical', values, complete, ...(!complete && { others }) };
}
