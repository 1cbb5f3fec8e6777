import type { DuckDBConnection } from '@duckdb/node-api';
import type { Measured, Measurement } from '../../../domain/data/measurement.ts';
import type { Asked, Part } from './batches.ts';
import { reasonOf } from './reason.ts';
import { list } from './sql.ts';
import { askOnce, Stopped } from './statement.ts';

/** What follows FROM for these measurements: as the engine reads it, and as a person does. */
export interface Source {
  /** Some values must not be seen, so that no message may hold one. */
  readonly sensitive: boolean;
  from(asked: readonly Part[]): string;
  shown(asked: readonly Part[]): string;
}

export type Answers = ReadonlyMap<Measurement, Measured>;

/**
 * One scan for all. Those of them that cannot be computed are asked again by their slower parts, and then
 * each by itself, so that only that one errs.
 */
export async function scan(
  connection: DuckDBConnection,
  batch: readonly Asked[],
  source: Source,
): Promise<Answers> {
  const { answers, unread, error } = await attempt(connection, batch, source);
  if (unread.length === 0) return answers;
  // What took too long together would take longer one by one.
  if (error instanceof Stopped) return merged(answers, failed(unread, source, error));
  const slower = unread.map(({ measurement, part, fallback = part }) => {
    return { measurement, part: fallback };
  });
  if (slower.some(({ part }, index) => part !== unread[index]?.part)) {
    return merged(answers, await scan(connection, slower, source));
  }
  if (unread.length === 1) return merged(answers, failed(unread, source, error));
  let all = answers;
  for (const one of unread) all = merged(all, await scan(connection, [one], source));
  return all;
}

/**
 * The same where parts hope for something of the data that makes them cheaper, and see in the same scan
 * whether it is so: what is not answered over `hopeful` is asked as without it.
 */
export async function hopefulScan(
  connection: DuckDBConnection,
  batch: readonly Asked[],
  { source, hopeful }: { readonly source: Source; readonly hopeful: Source },
): Promise<Answers> {
  if (!batch.some(({ hoped }) => hoped)) return scan(connection, batch, source);
  const first = batch.map(({ measurement, part, hoped = part }) => ({ measurement, part: hoped }));
  const { answers, error } = await attempt(connection, first, hopeful);
  const rest = batch.filter(({ measurement }) => !answers.has(measurement));
  if (error instanceof Stopped) return merged(answers, failed(rest, source, error));
  return rest.length === 0 ? answers : merged(answers, await scan(connection, rest, source));
}

function merged(some: Answers, others: Answers): Answers {
  return new Map([...some, ...others]);
}

function failed(batch: readonly Asked[], source: Source, error: unknown): Answers {
  const message = reasonOf(error, source.sensitive);
  return new Map(
    batch.map((one): [Measurement, Measured] => {
      return [one.measurement, { kind: 'error', message, sql: shownStatement([one], source) }];
    }),
  );
}

interface Attempt {
  readonly answers: Answers;
  /** What has no answer, and why the first of them has none. */
  readonly unread: readonly Asked[];
  readonly error?: unknown;
}

async function attempt(
  connection: DuckDBConnection,
  batch: readonly Asked[],
  source: Source,
): Promise<Attempt> {
  try {
    const { row, ms } = await askOnce(connection, statement(batch, source.from(batch)));
    return readAnswers(batch, { source, values: Object.values(row), ms });
  } catch (error) {
    return { answers: new Map(), unread: batch, error };
  }
}

interface Row {
  readonly source: Source;
  readonly values: readonly unknown[];
  readonly ms: number;
}

function readAnswers(batch: readonly Asked[], { source, values, ms }: Row): Attempt {
  const answers = new Map<Measurement, Measured>();
  const unread: Asked[] = [];
  let first: unknown;
  let next = 0;
  for (const asked of batch) {
    const { measurement, part } = asked;
    const own = values.slice(next, next + part.fields.length);
    next += part.fields.length;
    try {
      const sql = shownStatement([{ measurement, part }], source);
      answers.set(measurement, { ...part.read(own), sql, ms });
    } catch (error) {
      first ??= error;
      unread.push(asked);
    }
  }
  return { answers, unread, error: first };
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
