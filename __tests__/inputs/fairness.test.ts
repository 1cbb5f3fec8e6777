import { expect, test } from '@jest/globals';
import { fairnessProblems, fairnessSchema, parseFairness } from '../../src/inputs/fairness.ts';

const line = () => 7;
const problems = (...raw: unknown[]) =>
  fairnessProblems(raw, { file: 'contender.yml', line }, ['taken']);
const parity = { metric: 'demographic-parity-difference', group: 'sex' };
const impact = { metric: 'disparate-impact', group: 'sex', unprivileged: 'B', privileged: 'A' };

test('a line becomes a rule that names its column in its id', () => {
  const raw = fairnessSchema.parse([{ ...parity, 'at-most': 0.1, exclude: ['Other'] }]);
  expect(parseFairness(raw, { alpha: 0.05, file: 'contender.yml', line })).toEqual([
    {
      id: 'demographic-parity-difference:sex:at-most',
      ...parity,
      operator: 'at-most',
      bound: { kind: 'absolute', value: 0.1 },
      alpha: 0.05,
      exclude: ['Other'],
      file: 'contender.yml',
      line: 7,
    },
  ]);
});

test('sound lines have no problem, also on the very bound of what the metric can be', () => {
  expect(problems({ ...parity, 'at-most': 0 }, { ...parity, id: 'all', 'at-most': 0.99 })).toEqual(
    [],
  );
  expect(problems({ ...impact, 'at-least': 0.8 }, { ...impact, 'at-most': 1.25 })).toEqual([]);
  expect(problems({ ...parity, 'no-worse': 0.02 }, { ...parity, better: 0 })).toEqual([]);
});

test.each([
  [
    'an unknown metric',
    'fairness-metric',
    { ...parity, metric: 'demographic-parity', 'at-most': 0.1 },
  ],
  ['no operator', 'rule-operator', parity],
  ['the id of a rule on a metric', 'rule-duplicate', { ...parity, 'at-most': 0.1, id: 'taken' }],
  ['a cap that nothing could break', 'rule-bound', { ...parity, 'at-most': 1 }],
  ['two operators', 'rule-operator', { ...parity, 'at-most': 0.1, 'no-worse': 0.1 }],
  ['a floor under a gap', 'rule-operator', { ...parity, 'at-least': 0.1 }],
  [
    'a cap on a ratio',
    'rule-operator',
    { ...parity, metric: 'demographic-parity-ratio', 'at-most': 0.8 },
  ],
  ['a change without a direction', 'rule-operator', { ...impact, 'no-worse': 0.1 }],
  [
    'no groups for a signed metric',
    'fairness-groups',
    { ...impact, privileged: undefined, 'at-least': 0.8 },
  ],
  ['one group twice', 'fairness-groups', { ...impact, privileged: 'B', 'at-least': 0.8 }],
  ['groups for a spread', 'fairness-groups', { ...parity, privileged: 'A', 'at-most': 0.1 }],
  ['a percentage written as a number', 'rule-bound', { ...parity, 'at-most': 10 }],
  ['a share of no baseline', 'rule-bound', { ...parity, 'at-most': '10%' }],
  ['a margin of half of everything', 'rule-bound', { ...parity, 'no-worse': 0.5 }],
  ['a negative margin', 'rule-bound', { ...parity, 'no-worse': -0.1 }],
])('%s is refused at its line', (_, code, raw) => {
  expect(problems(raw)).toMatchObject([{ code, file: 'contender.yml', line: 7 }]);
});

test('two lines with one id are refused, and the same metric on another column is not', () => {
  const capped = { ...parity, 'at-most': 0.1 };
  expect(problems(capped, { ...capped, group: 'race' })).toEqual([]);
  expect(problems(capped, capped)).toMatchObject([{ code: 'rule-duplicate' }]);
});
