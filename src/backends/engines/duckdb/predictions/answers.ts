import type { DuckDBConnection } from '@duckdb/node-api';
import {
  type Answers,
  type DistinctValues,
  mostClasses,
} from '../../../../domain/comparison/task.ts';
import { integer, rowsOf } from '../rows.ts';
import { text as literal } from '../sql.ts';
import type { OpenedFile } from './opened-file.ts';
import { textOf } from './raw-column.ts';
import { canonical, finite, type StagedFile } from './stage.ts';

/** What the columns of all files hold, for deciding the task. */
export async function answersIn(
  connection: DuckDBConnection,
  files: readonly StagedFile[],
): Promise<Answers> {
  const predicting = files.filter(({ roles }) => roles.prediction !== null);
  const classes = files.flatMap(({ roles }) =>
    roles.probabilities.map(({ className }) => className),
  );
  return {
    labels: await distinct(connection, valuesOf('label', files)),
    predictions:
      predicting.length > 0 ? await distinct(connection, valuesOf('prediction', predicting)) : null,
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
  // Equal texts are read once: a million rows hold few labels.
  const found = await rowsOf(
    connection,
    `SELECT DISTINCT ${canonical('text')} AS value
     FROM (SELECT DISTINCT ${textOf(loaded.value(column))} AS text FROM ${loaded.from})
     ORDER BY value LIMIT ${mostClasses + 1}`,
  );
  return found.flatMap(({ value }) => (value === null ? [] : [String(value)]));
}

function valuesOf(column: string, files: readonly StagedFile[]): string {
  return files.map(({ table }) => `SELECT ${column} AS value FROM ${table}`).join(' UNION ALL ');
}

async function distinct(connection: DuckDBConnection, values: string): Promise<DistinctValues> {
  const known = `FROM (SELECT value, count(*) AS n FROM (${values}) WHERE value IS NOT NULL GROUP BY value)`;
  const number = finite('value');
  const [counted] = await rowsOf(
    connection,
    `SELECT sum(n) AS total, sum(n) FILTER (${number} IS NOT NULL) AS numbers,
       count(*) FILTER (${number} <> trunc(${number})) AS fractions ${known}`,
  );
  const found = await rowsOf(
    connection,
    `SELECT value ${known} ORDER BY value LIMIT ${mostClasses + 1}`,
  );
  const numbers = integer(counted?.numbers);
  return {
    values: found.map(({ value }) => String(value)),
    numeric: numbers > 0 && 2 * numbers > integer(counted?.total),
    whole: integer(counted?.fractions) === 0,
  };
}

/** SQL for the place of an answer among the classes, from 0; NULL for what is no class. */
export function classIndex(column: string, classes: readonly string[]): string {
  return `CAST(array_position([${classes.map(literal).join(', ')}], ${column}) - 1 AS DOUBLE)`;
}
