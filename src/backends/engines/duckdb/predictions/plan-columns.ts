import type { Task } from '../../../../domain/comparison/rule.ts';
import type { Digit } from './digits.ts';
import type { PlannedDivision } from './divisions.ts';
import type { FetchedSide } from './fetch.ts';
import type { Flaw } from './flaws.ts';
import { classIndex, quantity, type StagedColumn, type StagedFile } from './stage.ts';
import type { KnownTask } from './task-flaws.ts';

/** What a task asks of a file beside its plain numbers. */
export interface ColumnPlan {
  readonly task: KnownTask;
  readonly divisions: readonly PlannedDivision[];
  /** How many groups there are in the table of their names. */
  readonly groups: number;
  /** What nobody may find in a row. */
  readonly flaws: readonly Flaw[];
  /** The texts that may be shown, with how many there are of each. */
  readonly shown: readonly { readonly column: string; readonly size: number }[];
}

/** The columns of one side that are fetched; where one is NULL the row is not judged. */
export function fetchedSide(file: StagedFile, plan: ColumnPlan): FetchedSide {
  const { task, divisions, flaws } = plan;
  const answers = file.columns.filter(({ kind }) => kind === 'answer');
  const isClass = task.task === 'binary' || task.task === 'multiclass';
  const digits: Digit[] = [];
  const numbers: { readonly name: string; readonly sql: string }[] = [];
  for (const column of answers) {
    if (isClass) digits.push(classDigit(column, task.classes));
    else numbers.push({ name: column.name, sql: quantity(column) });
  }
  if (task.task === 'generation') digits.push(...exactMatch(file));
  for (const { name } of file.columns.filter(({ kind }) => kind === 'number')) {
    if (isFetched(name, file, task)) numbers.push({ name, sql: name });
  }
  for (const { column, codes, sides, code } of divisions) {
    if (!sides.includes(file.table)) continue;
    digits.push({ name: column, sql: code(column, file.table), size: codes.length });
  }
  digits.push(...lookups(file, plan));
  const found = flaws.map(({ where }) => `(${where})`).join(' OR ');
  // A row with a flaw has no place among the others.
  if (found !== '')
    digits.push({ name: 'sound', sql: `CASE WHEN ${found} THEN NULL ELSE 0 END`, size: 1 });
  return { side: file.table, digits, numbers };
}

function classDigit(column: StagedColumn, classes: readonly string[]): Digit {
  return { name: column.name, sql: classIndex(column, classes), size: classes.length };
}

/** An answer in words is right when it is the label, letter by letter. */
function exactMatch({ columns }: StagedFile): readonly Digit[] {
  const names = columns.map(({ name }) => name);
  if (!names.includes('label') || !names.includes('prediction')) return [];
  return [{ name: 'exact', sql: 'CAST(prediction = label AS INTEGER)', size: 2 }];
}

/** Of a binary task only the positive class's probability counts. */
function isFetched(name: string, { roles }: StagedFile, { task, classes }: KnownTask): boolean {
  const at = /^p(\d+)$/.exec(name)?.[1];
  if (at === undefined) return name !== 'score' || scoreTasks.includes(task);
  const className = roles.probabilities[Number(at)]?.className;
  if (task === 'multiclass') return true;
  return task === 'binary' && roles.score === null && className === classes[1];
}

const scoreTasks: readonly Task[] = ['binary', 'ranking'];

function lookups(file: StagedFile, { groups, shown }: ColumnPlan): readonly Digit[] {
  const has = (name: string) => {
    return [...file.columns, ...file.extras].some((column) => column.name === name);
  };
  const asked = [...(groups > 0 ? [{ column: 'grp', size: groups }] : []), ...shown];
  return asked
    .filter(({ column }) => has(column))
    .map(({ column, size }) => ({ name: column, sql: codeIn(column), size }));
}

/** The place of a text in the table of names that `namesIn` made. */
function codeIn(column: string): string {
  return `(SELECT code FROM names_${column} AS names WHERE names.text = ${column})`;
}
