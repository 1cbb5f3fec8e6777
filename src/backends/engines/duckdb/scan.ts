import type { DuckDBConnection } from '@duckdb/node-api';
import type { Measured, Measurement } from '../../../domain/data/measurement.ts';
import type { Asked, Part } from './batches.ts';
import { reasonOf } from './reason.ts';
import { list } from './sql.ts';
import { ask, Stopped } from './statement.ts';

/** What follows FROM for these measurements: as the engine reads it, and as a person does. */
export interface Source {
  /** Some values must not be seen, so that no message may hold one. */
  readonly sensitive: boolean;
  from(asked: readonly Part[]): string;
  shown(asked: readonly Part[]): string;
}

export type Answers = ReadonlyMap<Measurement, Measured>;

/**
 * One scan for all. If one of them cannot be computed, they are asked again by their slower parts, and
 * then each by itself, so that only that one errs.
 */
export async function scan(
  connection: DuckDBConnection,
  batch: readonly Asked[],
  source: Source,
): Promise<Answers> {
  try {
    return await scanOnce(connection, batch, source);
  } catch (error) {
    const slower = batch.map(({ measurement, part, fallback = part }) => ({
      measurement,
      part: fallback,
    }));
    const other = batch.some(({ part, fallback = part }) => fallback !== part);
    if (other && !(error instanceof Stopped)) return scan(connection, slower, source);
    // What took too long together would take longer one by one.
    if (batch.length === 1 || error instanceof Stopped) return failed(batch, source, error);
    const single = new Map<Measurement, Measured>();
    for (const one of batch) {
      for (const [key, answer] of await scan(connection, [one], source)) single.set(key, answer);
    }
    return single;
  }
}

function failed(batch: readonly Asked[], source: Source, error: unknown): Answers {
  const message = reasonOf(error, source.sensitive);
  return new Map(
    batch.map((one): [Measurement, Measured] => {
      return [one.measurement, { kind: 'error', message, sql: shownStatement([one], source) }];
    }),
  );
}

async function scanOnce(
  connection: DuckDBConnection,
  batch: readonly Asked[],
  source: Source,
): Promise<Answers> {
  const { rows, ms } = await ask(connection, statement(batch, source.from(batch)));
  const values = Object.values(rows[0] ?? {});
  let next = 0;
  return new Map(
    batch.map(({ measurement, part }): [Measurement, Measured] => {
      const own = values.slice(next, next + part.fields.length);
      next += part.fields.length;
      const one = [{ measurement, part }];
      return [measurement, { ...part.read(own), sql: shownStatement(one, source), ms }];
    }),
  );
}

function shownStatement(batch: readonly Part[], source: Source): string {
  const short = batch.map(({ measurement, part }) => {
    return { measurement, part: { fields: part.shown ?? part.fields } };
  });
  return statement(short, source.shown(batch));
}

export function statement(batch: readonly Part[], from: string): string {
  const fields = batch.flatMap(({ part }) => part.fields);
  return `SELECT ${list(fields.map((field, index) => `${field} AS a${index}`))} FROM ${from}`;
}
