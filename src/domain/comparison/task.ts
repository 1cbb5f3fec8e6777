import type { Task } from './rule.ts';

/** What the columns of both files show, before anyone decides what kind of model it is. */
export interface Answers {
  /** Distinct labels of both files; a whole number is written without a fraction. */
  readonly labels: DistinctValues;
  /** Distinct predictions of both files; null when neither has the column. */
  readonly predictions: DistinctValues | null;
  readonly scored: boolean;
  /** Classes that have a probability column. */
  readonly probabilityClasses: readonly string[];
}

export interface DistinctValues {
  /** At most `mostClasses` of them. */
  readonly values: readonly string[];
  /** Most values are numbers: then the others are mistakes, and no classes. */
  readonly numeric: boolean;
  /** Every number among them is whole. */
  readonly whole: boolean;
}

/** More distinct values than this are no classes. */
export const mostClasses = 1000;

export interface TaskSettings {
  readonly task: Task | undefined;
  readonly positive: string | undefined;
}

/** The task and its classes: the negative, then the positive one where it is binary. */
export type TaskDecision =
  | { readonly kind: 'decided'; readonly task: Task; readonly classes: readonly string[] }
  | {
      readonly kind: 'unclear';
      readonly code: 'task-unclear' | 'positive-unclear' | 'classes-unclear';
      readonly why: string;
      readonly next: string;
    };

/** Tells the task from the columns, unless the policy does; what could mean two things is asked back. */
export function decideTask(answers: Answers, settings: TaskSettings): TaskDecision {
  const task = settings.task ?? tellTask(answers, settings.positive);
  switch (task) {
    case 'binary':
      return binary(answers, settings.positive);
    case 'multiclass':
      return multiclass(answers);
    case 'regression':
      return regression(answers);
    case 'ranking':
    case 'generation':
      return { kind: 'decided', task, classes: [] };
    case undefined:
      return {
        kind: 'unclear',
        code: 'task-unclear',
        why: 'The labels and predictions are whole numbers, which could be classes or quantities.',
        next: 'Say which by compare.task in the policy: binary, multiclass or regression.',
      };
  }
}

function tellTask(answers: Answers, positive: string | undefined): Task | undefined {
  const { labels, predictions, scored, probabilityClasses } = answers;
  if (probabilityClasses.length > 2) return 'multiclass';
  if (scored || probabilityClasses.length > 0 || positive !== undefined) return 'binary';
  const isBit = areBits(labels.values);
  if (isBit && (!predictions || areBits(predictions.values))) return 'binary';
  if (!labels.numeric) return labels.values.length === 2 ? 'binary' : 'multiclass';
  const quantities = !labels.whole || (predictions?.numeric && !predictions.whole);
  return quantities && !isBit ? 'regression' : undefined;
}

const bitNames = [
  ['0', '1'],
  ['false', 'true'],
] as const;

function areBits(values: readonly string[]): boolean {
  return bitsOf(values) !== undefined;
}

/** The usual pair of names that covers the values. */
function bitsOf(values: readonly string[]): readonly [string, string] | undefined {
  return bitNames.find((pair) => values.every((value) => pair.some((name) => name === value)));
}

function binary({ labels }: Answers, positive: string | undefined): TaskDecision {
  const shown = labels.values.slice(0, 5).join('", "');
  if (positive === undefined) {
    const bits = bitsOf(labels.values);
    if (bits) return { kind: 'decided', task: 'binary', classes: bits };
    return {
      kind: 'unclear',
      code: 'positive-unclear',
      why: `The labels are "${shown}", and only 0 and 1, or false and true, say which one is positive.`,
      next: 'Name the positive label by compare.positive in the policy; if it is no binary task, set compare.task.',
    };
  }
  const others = labels.values.filter((label) => label !== positive);
  const [negative = bitsOf([positive])?.find((name) => name !== positive), ...more] = others;
  const known = labels.values.includes(positive) || areBits([...labels.values, positive]);
  if (known && more.length === 0) {
    return { kind: 'decided', task: 'binary', classes: [negative ?? `not ${positive}`, positive] };
  }
  return {
    kind: 'unclear',
    code: 'positive-unclear',
    why: `compare.positive is "${positive}", but the labels are "${shown}".`,
    next: 'A binary task has two labels, and the positive one is among them: correct compare.positive, or set compare.task.',
  };
}

function multiclass({ labels, predictions, probabilityClasses }: Answers): TaskDecision {
  const seen = new Set([...labels.values, ...(predictions?.values ?? [])]);
  if (seen.size > mostClasses) {
    return {
      kind: 'unclear',
      code: 'classes-unclear',
      why: `There are more than ${mostClasses} different labels and predictions.`,
      next: 'For quantities set compare.task: regression; else check which column holds the labels.',
    };
  }
  const classes = probabilityClasses.length > 0 ? probabilityClasses : [...seen];
  return { kind: 'decided', task: 'multiclass', classes: inOrder(classes) };
}

function regression({ labels, predictions }: Answers): TaskDecision {
  if (labels.numeric && predictions?.numeric) {
    return { kind: 'decided', task: 'regression', classes: [] };
  }
  return {
    kind: 'unclear',
    code: 'task-unclear',
    why: predictions
      ? 'For a regression every label and every prediction must be a number, and some are not.'
      : 'For a regression there must be a column with the predicted numbers, and there is none.',
    next: 'Correct the columns, or set compare.task to binary or multiclass.',
  };
}

/** Numbers by size, all else by code point; the same whatever the order of rows and columns was. */
export function inOrder(classes: readonly string[]): readonly string[] {
  const numeric = classes.every((name) => Number.isFinite(Number(name)));
  return classes.toSorted((a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1));
}
