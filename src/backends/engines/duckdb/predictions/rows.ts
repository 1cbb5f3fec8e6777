import type { DuckDBConnection } from '@duckdb/node-api';
import { fromThreshold, mostLikely, sameAnswers } from '../../../../domain/comparison/answers.ts';
import type { LabelledRows, ModelPredictions } from '../../../../domain/comparison/predictions.ts';
import type { JoinedRows } from '../../../../ports/prediction-reader.ts';
import { classIndex } from './answers.ts';
import type { StagedFile } from './stage.ts';
import type { KnownTask } from './task-flaws.ts';

export interface Staged {
  readonly candidate: StagedFile;
  readonly baseline: StagedFile | null;
}

/** Joins the sides by id, and hands the columns over as typed arrays, sorted by id. */
export async function joinRows(
  connection: DuckDBConnection,
  { candidate, baseline }: Staged,
  task: KnownTask & { readonly threshold: number },
): Promise<JoinedRows> {
  const sides = baseline ? [candidate, baseline] : [candidate];
  const columns = [
    { name: 'label', sql: answer('candidate.label', task) },
    ...sides.flatMap((side) => columnsOf(side, task)),
  ];
  const join = baseline ? 'candidate JOIN baseline USING (id)' : 'candidate';
  const { ids, arrays } = await fetch(connection, columns, `FROM ${join} ORDER BY id`);
  const rows: LabelledRows = {
    task: task.task,
    classes: task.classes,
    ids,
    labels: taken(arrays, 'label'),
    candidate: predictionsOf(candidate, arrays, task),
  };
  if (!baseline) return { kind: 'first-model', rows };
  const before = predictionsOf(baseline, arrays, task);
  const identical = sameAnswers(rows.candidate, before);
  return { kind: 'paired', rows: { ...rows, baseline: before, identical } };
}

interface FetchedColumn {
  readonly name: string;
  readonly sql: string;
}

/** The columns that the task needs of one side, under the names `<side>.<column>`. */
function columnsOf({ table, roles }: StagedFile, task: KnownTask): readonly FetchedColumn[] {
  const named = (name: string, sql = `${table}.${name}`) => ({ name: `${table}.${name}`, sql });
  const { prediction, score } = roles;
  const scores = task.task === 'binary' && score !== null;
  return [
    ...(prediction === null ? [] : [named('prediction', answer(`${table}.prediction`, task))]),
    ...(scores ? [named('score')] : []),
    ...probabilityColumns(roles.probabilities, task).map((at) => named(`p${at}`)),
  ];
}

/** Places of the probability columns in the order of the classes; of the positive one for a binary task. */
function probabilityColumns(
  probabilities: StagedFile['roles']['probabilities'],
  { task, classes }: KnownTask,
): readonly number[] {
  if (task === 'regression' || probabilities.length === 0) return [];
  const wanted = task === 'binary' ? classes.slice(1) : classes;
  return wanted.map((name) => probabilities.findIndex(({ className }) => className === name));
}

function answer(column: string, { task, classes }: KnownTask): string {
  return task === 'regression' ? `CAST(${column} AS DOUBLE)` : classIndex(column, classes);
}

function predictionsOf(
  { table, roles }: StagedFile,
  arrays: Arrays,
  task: KnownTask & { readonly threshold: number },
): ModelPredictions {
  const columns = probabilityColumns(roles.probabilities, task).map((at) => {
    return taken(arrays, `${table}.p${at}`);
  });
  const isBinary = task.task === 'binary';
  const scores = isBinary ? (arrays.get(`${table}.score`) ?? columns[0] ?? null) : null;
  const probabilities = !isBinary && columns.length > 0 ? columns : null;
  const predicted =
    arrays.get(`${table}.prediction`) ??
    (scores && fromThreshold(scores, task.threshold)) ??
    mostLikely(probabilities ?? []);
  return { predicted, scores, probabilities };
}

type Arrays = ReadonlyMap<string, Float64Array>;

/** Every value was checked before: a column that is missing here is a mistake of ours. */
function taken(arrays: Arrays, name: string): Float64Array {
  const array = arrays.get(name);
  if (!array) throw new Error(`The column ${name} was not read`);
  return array;
}

async function fetch(
  connection: DuckDBConnection,
  columns: readonly FetchedColumn[],
  from: string,
): Promise<{ readonly ids: readonly string[]; readonly arrays: Arrays }> {
  const values = columns.map(({ sql }, at) => `${sql} AS v${at}`).join(', ');
  const result = await connection.run(`SELECT id, ${values} ${from}`);
  const chunks = await result.fetchAllChunks();
  const n = chunks.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const ids: string[] = [];
  const arrays = columns.map(() => new Float64Array(n));
  for (const chunk of chunks) {
    const start = ids.length;
    for (const id of chunk.getColumnValues(0)) ids.push(String(id));
    for (const [at, array] of arrays.entries()) {
      array.set(chunk.getColumnValues(at + 1).map(present), start);
    }
  }
  return { ids, arrays: new Map(columns.map(({ name }, at) => [name, arrays[at] ?? noRows])) };
}

const noRows = new Float64Array(0);

/** No row may get a number that the file did not hold. */
function present(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error('A value that was checked before is missing after the join');
}
