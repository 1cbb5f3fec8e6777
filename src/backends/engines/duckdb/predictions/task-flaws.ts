import type { DuckDBConnection } from '@duckdb/node-api';
import type { Task } from '../../../../domain/comparison/rule.ts';
import type { Problem } from '../../../../errors.ts';
import { countFlaws } from './count-flaws.ts';
import { type Flaw, findFlaw } from './flaws.ts';
import { classIndex, quantity, type StagedColumn, type StagedFile } from './stage.ts';

/** What kind of model it is, and its classes. */
export interface KnownTask {
  readonly task: Task;
  readonly classes: readonly string[];
}

/** What keeps a file from being judged as this task, whatever its rows hold. */
export function shapeFlaws(file: StagedFile, task: KnownTask): readonly Problem[] {
  return [...missingColumn(file, task), ...missingClasses(file, task)];
}

/** What the rows hold that this task cannot use. */
export async function taskFlaws(
  connection: DuckDBConnection,
  file: StagedFile,
  task: KnownTask,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const flaw of [...answerFlaws(file, task), ...rangeFlaws(file, task)]) {
    problems.push(...(await findFlaw(connection, file, flaw)));
  }
  return problems;
}

function missingColumn({ opened, roles }: StagedFile, { task }: KnownTask): readonly Problem[] {
  const { label, prediction, score, probabilities, values, right } = roles;
  const answers = {
    binary: prediction ?? score ?? probabilities[0],
    multiclass: prediction ?? probabilities[0],
    regression: prediction,
    ranking: score ?? prediction,
    generation: right ?? [...values.values()][0] ?? (label === null ? null : prediction),
  };
  // Scores of metrics of one's own need nothing else.
  if (answers[task] ?? (values.size > 0 && label === null)) return [];
  const hints = {
    binary: '',
    multiclass: ' or one column "prob_<class>" for each class',
    regression: '',
    ranking: ' or "score", by which a query is ordered',
    generation: ' beside "label", or "samples" and "correct", or "winner", or a column of scores',
  };
  return [
    {
      code: 'predictions-columns',
      what: `${opened.file.name} has no column with predictions for a ${task} task.`,
      why: `Its columns are ${opened.header.join(', ')}.`,
      next: `Add the column "prediction"${hints[task]}, or name it by compare.columns in the policy.`,
      ...opened.file.position,
    },
  ];
}

/** A class without a probability would be a class that the model can never name. */
function missingClasses(
  { opened, roles }: StagedFile,
  { task, classes }: KnownTask,
): readonly Problem[] {
  if (classes.length === 0 || roles.probabilities.length === 0) return [];
  const known = roles.probabilities.map(({ className }) => className);
  const needed = task === 'binary' ? classes.slice(1) : classes;
  const missing = needed.filter((name) => !known.includes(name));
  const foreign = known.filter((name) => !classes.includes(name));
  if (missing.length === 0 && foreign.length === 0) return [];
  const parts = [
    ...(missing.length > 0 ? [`None for ${missing.join(', ')}`] : []),
    ...(foreign.length > 0 ? [`One too many for ${foreign.join(', ')}`] : []),
  ];
  return [
    {
      code: 'predictions-classes',
      what: `The probability columns of ${opened.file.name} are not those of the classes ${classes.join(', ')}.`,
      why: `${parts.join('. ')}.`,
      next: 'Write one column "prob_<class>" for each class, the same ones in both files.',
      ...opened.file.position,
    },
  ];
}

/** Answers that are none of the task's: the engine finds no class, or no number, for them. */
function answerFlaws({ columns }: StagedFile, { task, classes }: KnownTask): readonly Flaw[] {
  const answers = columns.filter(({ kind }) => kind === 'answer');
  const isClass = task === 'binary' || task === 'multiclass';
  return answers.map((column) => {
    return isClass ? notClass(column, classes) : notNumber(column);
  });
}

/** Numbers that exist, and yet cannot be what they are taken for. */
export function rangeFlaws(file: StagedFile, { task }: KnownTask): readonly Flaw[] {
  const { roles, columns } = file;
  const { prediction, score } = roles;
  const guessed = task === 'binary' && prediction === null && score !== null;
  const label = columns.find(({ name }) => name === 'label');
  return [
    ...(guessed ? [notShare(score)] : []),
    ...(task === 'ranking' && label ? [negativeRelevance(label)] : []),
    ...countFlaws(roles.values),
  ];
}

function negativeRelevance({ source }: StagedColumn): Flaw {
  return {
    code: 'predictions-relevance',
    where: 'TRY_CAST(label AS DOUBLE) < 0',
    what: `with a negative relevance in the column "${source}"`,
    next: 'Write 0 for a document that is not relevant, and more for one that is.',
    column: 'label',
  };
}

function notNumber(column: StagedColumn): Flaw {
  return {
    code: 'predictions-not-usable',
    where: `${column.name} IS NOT NULL AND ${quantity(column)} IS NULL`,
    what: `with no number in the column "${column.source}"`,
    next: 'Write finite numbers, with a point.',
    column: column.name,
  };
}

function notClass(column: StagedColumn, classes: readonly string[]): Flaw {
  return {
    code: 'predictions-class-unknown',
    where: `${column.name} IS NOT NULL AND ${classIndex(column, classes)} IS NULL`,
    what: `with a class in the column "${column.source}" that is none of ${classes.slice(0, 10).join(', ')}`,
    next: 'Write the names of the classes as the labels have them; for scores name the column by compare.columns.score.',
    column: column.name,
  };
}

/** A threshold between 0 and 1 says nothing about a logit. */
function notShare(column: string): Flaw {
  return {
    code: 'predictions-score-range',
    where: 'score NOT BETWEEN 0 AND 1',
    what: `with a score outside 0 to 1 in the column "${column}", and the file has no predictions`,
    next: 'Add a column "prediction", because a threshold needs probabilities.',
    column: 'score',
  };
}
