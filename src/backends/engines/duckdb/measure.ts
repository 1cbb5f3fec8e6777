import type { DuckDBConnection } from '@duckdb/node-api';
import type { Count, Measured, Measurement } from '../../../domain/data/measurement.ts';
import { aggregates, bound, type Columns } from './count.ts';
import { type QueryPlace, runQuery } from './query.ts';
import { engineMessage, integer, rowsOf } from './rows.ts';
import { list } from './sql.ts';
import { typedView } from './table.ts';

/** Beyond this many aggregates one scan costs more than two. */
const aggregatesPerScan = 100;

/** Counts as many measurements as fit in one scan; a query of the contract runs by itself. */
export async function measureAll(
  connection: DuckDBConnection,
  measurements: readonly Measurement[],
  { columns, ...place }: QueryPlace & { readonly columns: Columns },
): Promise<ReadonlyMap<Measurement, Measured>> {
  const answers = new Map<Measurement, Measured>();
  const countable = measurements.filter((one): one is Count => one.kind !== 'query');
  for (let start = 0; start < countable.length; start += aggregatesPerScan / 2) {
    const batch = countable.slice(start, start + aggregatesPerScan / 2);
    for (const [one, answer] of await countBatch(connection, batch, columns))
      answers.set(one, answer);
  }
  for (const measurement of measurements) {
    if (measurement.kind === 'query') {
      answers.set(measurement, await runQuery(connection, measurement, place));
    }
  }
  return answers;
}

/** One scan for all; if one of them cannot be computed, each gets its own, so that only it errs. */
async function countBatch(
  connection: DuckDBConnection,
  batch: readonly Count[],
  columns: Columns,
): Promise<ReadonlyMap<Measurement, Measured>> {
  try {
    return await count(connection, batch, columns);
  } catch (error) {
    const [only, another] = batch;
    if (only && !another) {
      const sql = statement([only], columns);
      return new Map([[only, { kind: 'error', message: engineMessage(error), sql }]]);
    }
    const single = new Map<Measurement, Measured>();
    for (const one of batch) {
      for (const [key, answer] of await countBatch(connection, [one], columns))
        single.set(key, answer);
    }
    return single;
  }
}

async function count(
  connection: DuckDBConnection,
  batch: readonly Count[],
  columns: Columns,
): Promise<ReadonlyMap<Measurement, Measured>> {
  const [row] = batch.length > 0 ? await rowsOf(connection, statement(batch, columns)) : [];
  return new Map(
    batch.map((measurement, index) => {
      const note = measurement.kind === 'type' && bound(measurement.column, columns).note;
      const counts = {
        checked: integer(row?.[`checked${index}`]),
        failing: integer(row?.[`failing${index}`]),
      };
      const sql = statement([measurement], columns);
      return [measurement, { kind: 'counts', ...counts, sql, ...(note && { note }) }];
    }),
  );
}

function statement(batch: readonly Count[], columns: Columns): string {
  const fields = batch.map((measurement, index) => {
    const { checked, failing } = aggregates(measurement, columns);
    return `${checked} AS checked${index}, ${failing} AS failing${index}`;
  });
  return `SELECT ${list(fields)} FROM ${typedView}`;
}
