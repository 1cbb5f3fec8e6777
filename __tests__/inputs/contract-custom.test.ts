import { expect, test } from '@jest/globals';
import { readContract } from '../../src/inputs/contract.ts';
import { contractFile, problemsOf, withProperties } from '../support/contract-file.ts';

function ours(type: string, implementation: string, more = ''): string {
  return `{name: a, logicalType: ${type}, quality: [{id: q, type: custom, engine: contender, implementation: ${implementation}${more}}]}`;
}

function settings(value: string): string {
  return `, customProperties: [{property: contender, value: ${value}}]`;
}

const passing = (bound: number) => ({
  operator: 'mustBeGreaterOrEqualTo',
  bounds: [bound],
  unit: 'passing',
});
const value = (operator: string, ...bounds: readonly number[]) => ({
  operator,
  bounds,
  unit: 'value',
});

const accepted: readonly (readonly [string, object, object | null])[] = [
  [
    ours(
      'integer',
      '{expression: "{column} > 0", minPassFraction: 0.9}',
      settings('{filter: b = 1}'),
    ),
    { kind: 'expression', sql: '"a" > 0', filter: 'b = 1' },
    passing(0.9),
  ],
  [
    ours('integer', '{expression: a > 0, minPassFraction: 1}'),
    { kind: 'expression', sql: 'a > 0' },
    null,
  ],
  [
    ours('number', '{aggregate: quantile, level: 0.95, mustBeLessOrEqualTo: 3}'),
    { kind: 'aggregate', statistic: 'quantile', level: 0.95, column: 'a' },
    value('mustBeLessOrEqualTo', 3),
  ],
  [
    ours('string', '{aggregate: distinct, mustBeBetween: [1, 3]}'),
    { kind: 'aggregate', statistic: 'distinct', column: 'a' },
    value('mustBeBetween', 1, 3),
  ],
  [
    ours('timestamp', '{monotonic: strictlyIncreasing}', settings('{minPassFraction: 0.5}')),
    { kind: 'monotonic', order: 'strictlyIncreasing', column: 'a' },
    passing(0.5),
  ],
  [
    ours('string', '{forbiddenValues: [x, "1"]}'),
    { kind: 'values', column: 'a', tests: [{ kind: 'noneOf', values: ['x', '1'] }] },
    null,
  ],
  [
    ours('number', '{drift: wasserstein, threshold: 0}'),
    { kind: 'drift', column: 'a', statistic: 'wasserstein', limit: 0 },
    null,
  ],
  [
    ours('boolean', '{drift: linf}'),
    { kind: 'drift', column: 'a', statistic: 'linf', limit: null },
    null,
  ],
];

test.each(accepted)('%s is measured', async (property, demand, threshold) => {
  const { checks } = await readContract(withProperties(property));
  expect(checks.find(({ id }) => id === 't.a.q')).toMatchObject({ demand, threshold });
});

test('the growth of an object is a check of the object', async () => {
  const rule =
    '{type: custom, engine: contender, implementation: {aggregate: rowCountRatio, mustBeBetween: [0.5, 2]}}';
  const { checks } = await readContract(
    contractFile(['schema:', '  - name: t', `    quality: [${rule}]`]),
  );
  expect(checks.at(-1)).toMatchObject({
    id: 't.aggregate',
    demand: { kind: 'row-count-ratio' },
    threshold: value('mustBeBetween', 0.5, 2),
    line: 8,
  });
});

const refused: readonly (readonly [string, string])[] = [
  [ours('integer', '{expresion: a > 0}'), 'Did you mean "expression"?'],
  [ours('integer', '{expression: a > 0, mostly: 0.9}'), 'Did you mean "minPassFraction"?'],
  [ours('integer', '{expression: a > 0, minPassFraction: 1.1}'), 'Correct it.'],
  [ours('integer', '{expression: a > 0, minPassFraction: 0}'), 'Correct it.'],
  [ours('integer', '{expression: ""}'), 'Correct it.'],
  [ours('integer', '{expression: a > 0, monotonic: increasing}'), 'Make a check of each.'],
  [ours('integer', '{}'), 'Use one of: expression, aggregate'],
  [ours('integer', '"a > 0"'), 'Add implementation:'],
  [ours('integer', '{aggregate: average, mustBe: 3}'), 'Use one of: mean'],
  [ours('integer', '{aggregate: mean}'), 'Use one of: mustBe'],
  [ours('integer', '{aggregate: mean, mustBe: 1, mustNotBe: 2}'), 'Use one of: mustBe'],
  [ours('integer', '{aggregate: mean, mustBe: true}'), 'Write a number.'],
  [ours('integer', '{aggregate: mean, mustBeBetween: [2, 1]}'), 'Correct it.'],
  [ours('integer', '{aggregate: mean, mustBe: .nan}'), 'Correct it.'],
  [ours('integer', '{aggregate: quantile, mustBe: 1}'), 'Add level: 0.95.'],
  [ours('integer', '{aggregate: mean, level: 0.5, mustBe: 1}'), 'Remove it.'],
  [ours('integer', '{aggregate: rowCountRatio, mustBe: 1}'), 'Move it to the object.'],
  [ours('date', '{aggregate: max, mustBe: 1}'), 'or logicalTypeOptions'],
  [ours('string', '{aggregate: mean, mustBe: 1}'), 'Use distinct or distinctRatio.'],
  [ours('integer', '{monotonic: incresing}'), 'Did you mean "increasing"?'],
  [ours('string', '{forbiddenValues: [a, null]}'), 'Correct it.'],
  [ours('string', '{forbiddenValues: []}'), 'List the forbidden values.'],
  [ours('string', '{forbiddenValues: [1]}'), 'texts in quotes'],
  [ours('number', '{drift: linf}'), 'Use one of: psi'],
  [ours('string', '{drift: ks}'), 'Use one of: psi'],
  [ours('string', '{drift: pis}'), 'Did you mean "psi"?'],
  [ours('number', '{drift: ks, threshold: -1}'), 'Correct it.'],
  [ours('number', '{drift: ks}', settings('{filter: a > 0}')), 'Remove it.'],
  [ours('number', '{monotonic: increasing}', settings('{match: search}')), 'Remove it.'],
  [
    ours('number', '{aggregate: mean, mustBe: 1}', settings('{minPassFraction: 0.9}')),
    'Remove it.',
  ],
  [ours('number', '{monotonic: increasing}', settings('{where: a > 0}')), 'Did you mean "filter"?'],
  ['{name: a, quality: [{type: custom, engine: contendr, implementation: {}}]}', '"contender"'],
];

test.each(refused)('%s is a mistake at its line', async (property, next) => {
  const found = await problemsOf(withProperties(property));
  expect(found).toMatchObject([{ line: 9, next: expect.stringContaining(next) }]);
});

test('a null among forbidden values says what it would have hidden', async () => {
  const found = await problemsOf(withProperties(ours('string', '{forbiddenValues: [null]}')));
  expect(found[0]?.why).toContain('forbid nothing');
});

test.each(['{monotonic: increasing}', '{forbiddenValues: [1]}', '{drift: ks}'])(
  '%s cannot stand at the object',
  async (implementation) => {
    const rule = `{type: custom, engine: contender, implementation: ${implementation}}`;
    const path = contractFile(['schema:', '  - name: t', `    quality: [${rule}]`]);
    expect(await problemsOf(path)).toMatchObject([{ line: 8, next: 'Move it to a property.' }]);
  },
);

test('minPassFraction softens mustBe: 0, and contradicts every other operator', async () => {
  const rule = (operator: string) =>
    `{name: a, quality: [{id: q, metric: nullValues, ${operator}${settings('{minPassFraction: 0.9}')}}]}`;
  const { checks } = await readContract(withProperties(rule('mustBe: 0')));
  expect(checks.at(-1)?.threshold).toEqual(passing(0.9));
  expect(await problemsOf(withProperties(rule('mustBe: 1')))).toMatchObject([
    { line: 9, what: expect.stringContaining('both an operator and minPassFraction') },
  ]);
});
