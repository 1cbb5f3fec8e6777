import type { DuckDBConnection } from '@duckdb/node-api';
import {
  type Answers,
  type DistinctValues,
  inOrder,
  mostClasses,
} from '../../../../domain/comparison/task.ts';
import { integer, rowsOf } from '../rows.ts';
import { canonicalTexts } from './canonical-texts.ts';
import type { OpenedFile } from './opened-file.ts';
import { canonical, finite, textOf } from './raw-column.ts';
import type { StagedFile } from './stage.ts';

/** What the columns of all files hold, for deciding the task. */
export async function answersIn(
  connection: DuckDBConnection,
  files: readonly StagedFile[],
): Promise<Answers> {
  const classes = files.flatMap(({ roles }) =>
    roles.probabilities.map(({ className }) => className),
  );
  const predicting = sourcesOf('prediction', files);
  return {
    labels: await distinct(connection, sourcesOf('label', files)),
    predictions: predicting.length > 0 ? await distinct(connection, predicting) : null,
    scored: files.some(({ roles }) => roles.score !== null),
    probabilityClasses: [...new Set(classes)],
  };
}

/** The labels of one file before its roles are known: they tell which columns are probabilities. */
export async function labelsIn(
  connection: DuckDBConnection,
  opened: OpenedFile,
  column: string,
): Promise<readonly string[]> {
  const { loaded } = opened;
  const stored = loaded.value(column);
  // Equal values are spelled once: a million rows hold few labels.
  const spelled = `SELECT DISTINCT ${textOf({ ...stored, sql: 'v' })} AS text
    FROM (SELECT DISTINCT ${stored.sql} AS v FROM ${loaded.from})`;
  const few = await rowsOf(connection, `${spelled} LIMIT ${mostClasses + 1}`);
  if (few.length > mostClasses) return manyLabels(connection, spelled);
  const texts = few.flatMap(({ text }) => (text === null ? [] : [String(text)]));
  const canonicalOf = await canonicalTexts(connection, texts);
  return inOrder([...new Set(texts.flatMap((text) => canonicalOf(text) ?? []))]);
}

async function manyLabels(
  connection: DuckDBConnection,
  spelled: string,
): Promise<readonly string[]> {
  const found = await rowsOf(
    connection,
    `SELECT DISTINCT ${canonical('text')} AS value FROM (${spelled})
     ORDER BY value LIMIT ${mostClasses + 1}`,
  );
  return found.flatMap(({ value }) => (value === null ? [] : [String(value)]));
}

/** The column of every file that has it: answers, and how often each occurs. */
function sourcesOf(column: string, files: readonly StagedFile[]): readonly string[] {
  return files.flatMap(({ table, columns }) => {
    const found = columns.find(({ name }) => name === column);
    if (!found) return [];
    if (found.stored === null) {
      return [`SELECT ${column} AS value, count(*) AS n FROM ${table} GROUP BY ${column}`];
    }
    // A number is spelled once, however often it occurs.
    const value = canonical(`CAST(CAST(stored AS DOUBLE) AS VARCHAR)`);
    const spelled = found.stored === 'whole' ? 'CAST(stored AS VARCHAR)' : value;
    return [
      `SELECT ${spelled} AS value, n FROM (
         SELECT ${column}_stored AS stored, count(*) AS n FROM ${table} GROUP BY stored)`,
    ];
  });
}

async function distinct(
  connection: DuckDBConnection,
  sources: readonly string[],
): Promise<DistinctValues> {
  if (sources.length === 0) return { values: [], numeric: false, whole: true };
  const known = `(SELECT value, sum(n) AS n FROM (${sources.join(' UNION ALL ')})
    WHERE value IS NOT NULL GROUP BY value)`;
  const found = await rowsOf(
    connection,
    `SELECT value, n, ${finite('value')} AS number FROM ${known} ORDER BY value
     LIMIT ${mostClasses + 1}`,
  );
  const values = found.map(({ value }) => String(value));
  const seen = found.map(({ n, number }) => ({
    n: integer(n),
    number: number === null ? null : Number(number),
  }));
  const whole = values.length > mostClasses ? await countAll(connection, known) : countOf(seen);
  return { values, ...whole };
}

/** An answer that occurs `n` times. */
interface Seen {
  readonly n: number;
  readonly number: number | null;
}

function countOf(seen: readonly Seen[]): Pick<DistinctValues, 'numeric' | 'whole'> {
  const sum = (some: readonly Seen[]) => some.reduce((total, { n }) => total + n, 0);
  const numbers = seen.filter(({ number }) => number !== null);
  return {
    numeric: numbers.length > 0 && 2 * sum(numbers) > sum(seen),
    whole: numbers.every(({ number }) => Number.isInteger(number)),
  };
}

async function countAll(
  connection: DuckDBConnection,
  known: string,
): Promise<Pick<DistinctValues, 'numeric' | 'whole'>> {
  const [counted] = await rowsOf(
    connection,
    `SELECT sum(n) AS total, sum(n) FILTER (number IS NOT NULL) AS numbers,
       count(*) FILTER (number <> trunc(number)) AS fractions
     FROM (SELECT n, ${finite('value')} AS number FROM ${known})`,
  );
  const numbers = integer(counted?.numbers);
  return {
    numeric: numbers > 0 && 2 * numbers > integer(counted?.total),
    whole: integer(counted?.fractions) === 0,
  };
}
