import type { DuckDBConnection } from '@duckdb/node-api';
import type { Task } from '../../../../domain/comparison/rule.ts';
import type { Problem } from '../../../../errors.ts';
import { classIndex } from './answers.ts';
import { type Flaw, findFlaw } from './flaws.ts';
import { finite, type StagedFile } from './stage.ts';

/** What kind of model it is, and its classes. */
export interface KnownTask {
  readonly task: Task;
  readonly classes: readonly string[];
}

/** What keeps a file from being judged as this task. */
export async function taskFlaws(
  connection: DuckDBConnection,
  file: StagedFile,
  task: KnownTask,
): Promise<readonly Problem[]> {
  const problems = [...missingColumn(file, task), ...missingClasses(file, task)];
  for (const flaw of valueFlaws(file, task)) {
    problems.push(...(await findFlaw(connection, file, flaw)));
  }
  return problems;
}

function missingColumn({ opened, roles }: StagedFile, { task }: KnownTask): readonly Problem[] {
  const { prediction, score, probabilities } = roles;
  const answers = {
    binary: prediction ?? score ?? probabilities[0],
    multiclass: prediction ?? probabilities[0],
    regression: prediction,
  };
  if (answers[task]) return [];
  return [
    {
      code: 'predictions-columns',
      what: `${opened.file.name} has no column with predictions for a ${task} task.`,
      why: `Its columns are ${opened.header.join(', ')}.`,
      next: `Add the column "prediction"${task === 'multiclass' ? ' or one column "prob_<class>" for each class' : ''}, or name it by compare.columns in the policy.`,
      ...opened.file.position,
    },
  ];
}

/** A class without a probability would be a class that the model can never name. */
function missingClasses(
  { opened, roles }: StagedFile,
  { task, classes }: KnownTask,
): readonly Problem[] {
  if (task === 'regression' || roles.probabilities.length === 0) return [];
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

function valueFlaws({ roles }: StagedFile, { task, classes }: KnownTask): readonly Flaw[] {
  const { label, prediction, score } = roles;
  const answers = [
    { name: 'label', column: label },
    ...(prediction === null ? [] : [{ name: 'prediction', column: prediction }]),
  ];
  const flaws = answers.map(({ name, column }) => {
    return task === 'regression' ? notNumber(name, column) : notClass({ name, column }, classes);
  });
  const guessed = task === 'binary' && prediction === null && score !== null;
  return guessed ? [...flaws, notShare(score)] : flaws;
}

function notNumber(name: string, column: string): Flaw {
  return {
    code: 'predictions-not-usable',
    where: `${name} IS NOT NULL AND ${finite(name)} IS NULL`,
    what: `with no number in the column "${column}"`,
    next: 'Write finite numbers, with a point and without separators.',
    column: name,
  };
}

interface Answer {
  readonly name: string;
  readonly column: string;
}

function notClass({ name, column }: Answer, classes: readonly string[]): Flaw {
  return {
    code: 'predictions-class-unknown',
    where: `${name} IS NOT NULL AND ${classIndex(name, classes)} IS NULL`,
    what: `with a class in the column "${column}" that is none of ${classes.slice(0, 10).join(', ')}`,
    next: 'Write the names of the classes as the labels have them; for scores name the column by compare.columns.score.',
    column: name,
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
