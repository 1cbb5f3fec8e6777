import type { DuckDBConnection } from '@duckdb/node-api';
import type {
  Sides,
  SplitMeasured,
  SplitMeasurement,
  TestRows,
} from '../../../../domain/data/splits/split.ts';
import { engineMessage, integer, rowsOf } from '../rows.ts';
import type { Between } from './between.ts';
import type { Compared } from './compared.ts';
import { countSide, instantOf, type SideCounts } from './counts.ts';
import { measureJoint } from './joint.ts';
import { matchingRows, matchOf, sharedHashes } from './match.ts';

/** Measures all of it; if one of them cannot be counted, each is by itself, so that only it errs. */
export async function measureSplit(
  between: Between,
  measurements: readonly SplitMeasurement[],
): Promise<ReadonlyMap<SplitMeasurement, SplitMeasured>> {
  const answers = new Map<SplitMeasurement, SplitMeasured>();
  try {
    const counts = await countSides(between, measurements);
    for (const measurement of measurements) {
      answers.set(measurement, await measureOne(between, measurement, counts));
    }
  } catch (error) {
    const [only, another] = measurements;
    if (only && !another) return answers.set(only, failed(error));
    for (const measurement of measurements) {
      for (const answer of await measureSplit(between, [measurement])) answers.set(...answer);
    }
  }
  return answers;
}

function failed(error: unknown): SplitMeasured {
  return { kind: 'error', message: engineMessage(error), sql: '' };
}

async function countSides(
  { connection, pair }: Between,
  measurements: readonly SplitMeasurement[],
): Promise<Sides<SideCounts>> {
  const counted = measurements.filter(({ kind }) => kind !== 'joint-counts');
  return {
    train: await countSide(connection, 'train', { measurements: counted, pair }),
    test: await countSide(connection, 'test', { measurements: counted, pair }),
  };
}

async function measureOne(
  between: Between,
  measurement: SplitMeasurement,
  counts: Sides<SideCounts>,
): Promise<SplitMeasured> {
  const start = performance.now();
  const took = () => ({ ms: performance.now() - start });
  try {
    if (measurement.kind === 'joint-counts') {
      return { ...(await measureJoint(between, measurement)), ...took() };
    }
    const rows = rowsCounted(measurement, counts);
    if (measurement.kind === 'time') {
      return { ...rows, ...(await tooEarly(between, measurement, counts)), ...took() };
    }
    return { ...rows, ...(await matching(between, measurement)), ...took() };
  } catch (error) {
    return { ...failed(error), ...took() };
  }
}

function rowsCounted(measurement: SplitMeasurement, counts: Sides<SideCounts>): TestRows {
  const train = counts.train.of(measurement);
  const test = counts.test.of(measurement);
  return {
    kind: 'test-rows',
    checked: test.complete,
    failing: 0,
    missing: { train: train.missing, test: test.missing },
    illTyped: { train: train.illTyped, test: test.illTyped },
    against: train.complete,
  };
}

interface Found extends Pick<TestRows, 'failing' | 'shared' | 'lastTrain' | 'firstTest'> {
  readonly sql: string;
}

/** The database compares the instants, to the microsecond; what a contract hides never leaves it. */
async function tooEarly(
  { connection, pair }: Between,
  measurement: Extract<SplitMeasurement, { kind: 'time' }>,
  counts: Sides<SideCounts>,
): Promise<Found> {
  const { train, test } = pair.column(measurement.column);
  const last = `SELECT ${instantOf(`max(${train.value})`)} AS last FROM ${pair.train.view}`;
  const sql = `SELECT count(*) AS n FROM ${pair.test.view}, (${last})
    WHERE ${tooEarlyRows(test, measurement.gapMicros)}`;
  const [row] = await rowsOf(connection, sql);
  const ends = {
    lastTrain: counts.train.of(measurement).extreme,
    firstTest: counts.test.of(measurement).extreme,
  };
  return { failing: integer(row?.n), sql, ...(!test.sensitive && ends) };
}

/** Not after `last`, which is the last train time, or less than the gap after it. */
export function tooEarlyRows(test: Compared, gapMicros: number): string {
  const time = instantOf(test.value);
  return `(${time} <= last OR ${time} < last + to_microseconds(${gapMicros}))`;
}

/** Keeps the addresses of the rows, so that examples need not look for them again. */
async function matching(between: Between, measurement: SplitMeasurement): Promise<Found> {
  const { connection, pair, found } = between;
  const match = matchOf(measurement, pair);
  if (!match) throw new Error(`Nothing matches ${measurement.kind}.`);
  const table = `found${found.size}`;
  const hashes = `hashes${found.size}`;
  const rows = matchingRows(match, pair, hashes);
  const sql = match.wholeRow ? `WITH ${hashes} AS (${sharedHashes(match, pair)}) ${rows}` : rows;
  found.set(measurement, table);
  if (match.wholeRow && (await fill(connection, hashes, sharedHashes(match, pair))) === 0) {
    return { failing: 0, sql };
  }
  const failing = await fill(connection, table, rows);
  return measurement.kind === 'groups'
    ? { failing, shared: failing > 0 ? await sharedValues(between, measurement) : 0, sql }
    : { failing, sql };
}

/** Keeps the rows of a query and tells how many there are. */
async function fill(connection: DuckDBConnection, table: string, query: string): Promise<number> {
  await connection.run(`CREATE TEMP TABLE ${table} AS ${query}`);
  const [row] = await rowsOf(connection, `SELECT count(*) AS n FROM ${table}`);
  return integer(row?.n);
}

async function sharedValues(
  { connection, pair, found }: Between,
  measurement: Extract<SplitMeasurement, { kind: 'groups' }>,
): Promise<number> {
  const { value } = pair.column(measurement.column).test;
  const [row] = await rowsOf(
    connection,
    `SELECT count(DISTINCT ${value}) AS n FROM ${pair.test.view}
     SEMI JOIN ${found.get(measurement)} USING (file, "row")`,
  );
  return integer(row?.n);
}
