import { expect, test } from '@jest/globals';
import {
  type Answers,
  type DistinctValues,
  decideTask,
} from '../../../src/domain/comparison/task.ts';

function values(...texts: string[]): DistinctValues {
  const numbers = texts.map(Number).filter(Number.isFinite);
  return {
    values: texts,
    numeric: 2 * numbers.length > texts.length,
    whole: numbers.every(Number.isInteger),
  };
}

function answers(known: Partial<Answers>): Answers {
  return {
    labels: values('0', '1'),
    predictions: null,
    scored: false,
    probabilityClasses: [],
    ...known,
  };
}

const decided = [
  { what: 'a score', known: { scored: true }, task: 'binary', classes: ['0', '1'] },
  {
    what: 'labels and predictions of 0 and 1',
    known: { predictions: values('0', '1') },
    task: 'binary',
    classes: ['0', '1'],
  },
  {
    what: 'only the label 1',
    known: { labels: values('1'), predictions: values('1') },
    task: 'binary',
    classes: ['0', '1'],
  },
  {
    what: 'true and false',
    known: { labels: values('true', 'false'), scored: true },
    task: 'binary',
    classes: ['false', 'true'],
  },
  {
    what: 'three probabilities',
    known: { labels: values('b', 'a'), probabilityClasses: ['b', 'c', 'a'] },
    task: 'multiclass',
    classes: ['a', 'b', 'c'],
  },
  {
    what: 'classes that are numbers',
    known: { labels: values('10'), probabilityClasses: ['10', '9', '2'] },
    task: 'multiclass',
    classes: ['2', '9', '10'],
  },
  {
    what: 'three words',
    known: { labels: values('a', 'b', 'c'), predictions: values('a', 'd') },
    task: 'multiclass',
    classes: ['a', 'b', 'c', 'd'],
  },
  {
    what: 'predictions with fractions',
    known: { labels: values('3', '5'), predictions: values('3.5') },
    task: 'regression',
    classes: [],
  },
  {
    what: 'labels with fractions',
    known: { labels: values('3.5', '5'), predictions: values('3') },
    task: 'regression',
    classes: [],
  },
  {
    what: 'mostly numbers',
    known: { labels: values('3.5', '5', 'x'), predictions: values('3') },
    task: 'regression',
    classes: [],
  },
];

test.each(decided)('$what: $task', ({ known, task, classes }) => {
  const decision = decideTask(answers(known), { task: undefined, positive: undefined });
  expect(decision).toEqual({ kind: 'decided', task, classes });
});

test.each([
  { labels: ['no', 'yes'], positive: 'yes', classes: ['no', 'yes'] },
  { labels: ['no', 'yes'], positive: 'no', classes: ['yes', 'no'] },
  { labels: ['yes'], positive: 'yes', classes: ['not yes', 'yes'] },
  { labels: ['0', '1'], positive: '0', classes: ['1', '0'] },
  { labels: ['0'], positive: '1', classes: ['0', '1'] },
])(
  'labels $labels with $positive as the positive one: $classes',
  ({ labels, positive, classes }) => {
    const decision = decideTask(answers({ labels: values(...labels) }), {
      task: undefined,
      positive,
    });
    expect(decision).toEqual({ kind: 'decided', task: 'binary', classes });
  },
);

test.each([
  {
    what: 'whole numbers',
    known: { labels: values('1', '2', '3'), predictions: values('2') },
    code: 'task-unclear',
  },
  {
    what: 'scores under the name of predictions',
    known: { predictions: values('0.2', '0.9') },
    code: 'task-unclear',
  },
  {
    what: 'two words',
    known: { labels: values('no', 'yes'), predictions: values('no') },
    code: 'positive-unclear',
  },
  {
    what: 'three labels and a score',
    known: { labels: values('0', '1', '2'), scored: true },
    code: 'positive-unclear',
  },
])('$what: asked back', ({ known, code }) => {
  const decision = decideTask(answers(known), { task: undefined, positive: undefined });
  expect(decision).toMatchObject({ kind: 'unclear', code });
});

test.each(['yess', '2'])('a positive label %p that is not there is asked back', (positive) => {
  const known = answers({ labels: values('no', 'yes') });
  expect(decideTask(known, { task: 'binary', positive })).toMatchObject({
    code: 'positive-unclear',
  });
});

test('a regression without predictions is asked back', () => {
  const settings = { task: 'regression', positive: undefined } as const;
  expect(decideTask(answers({ scored: true }), settings)).toMatchObject({ code: 'task-unclear' });
});

test('more than a thousand classes are none', () => {
  const many = values(...Array.from({ length: 1001 }, (_, at) => `class-${at}`));
  const settings = { task: 'multiclass', positive: undefined } as const;
  expect(decideTask(answers({ labels: many }), settings)).toMatchObject({
    code: 'classes-unclear',
  });
});
