import { expect, test } from '@jest/globals';
import { readNumbers } from '../../../src/domain/training/metrics.ts';

test('nested metrics are joined by dots', () => {
  const { metrics, mistakes } = readNumbers({ accuracy: 0.9, sugar: { sweet: { recall: 0 } } });
  expect(metrics).toEqual({ accuracy: 0.9, 'sugar.sweet.recall': 0 });
  expect(mistakes).toEqual([]);
});

test('the object "parameters" holds what is no metric', () => {
  const { metrics, parameters, mistakes } = readNumbers({
    auc: 1,
    parameters: { trees: 12, name: 'x', warm: true, none: null, depth: { max: 3 }, layers: [8, 2] },
  });
  expect(metrics).toEqual({ auc: 1 });
  expect(parameters).toEqual({
    trees: 12,
    name: 'x',
    warm: true,
    none: null,
    'depth.max': 3,
    layers: '[8,2]',
  });
  expect(mistakes).toEqual([]);
});

test.each([
  ['NaN', Number.NaN, 'NaN is no finite number'],
  ['infinity', Number.POSITIVE_INFINITY, 'Infinity is no finite number'],
  ['null', null, 'null is no finite number'],
  ['a text, also one that looks like a number', '0.9', '"0.9" is no finite number'],
  ['true', true, 'true is no finite number'],
  ['a list', [0.9], 'A list is no finite number'],
])('%s is no metric', (_name, value, why) => {
  const { metrics, mistakes } = readNumbers({ good: 1, group: { bad: value } });
  expect(metrics).toEqual({ good: 1 });
  expect(mistakes).toEqual([{ keys: ['group', 'bad'], why }]);
});

test.each([
  ['a list', [1]],
  ['a number', 1],
  ['nothing', null],
  ['an empty object', {}],
  ['parameters alone', { parameters: { trees: 3 } }],
])('a file that holds %s has no metrics', (_name, content) => {
  const { metrics, mistakes } = readNumbers(content);
  expect(metrics).toEqual({});
  expect(mistakes).toHaveLength(1);
});

test('one name with two values is a mistake', () => {
  const { mistakes } = readNumbers({ 'a.b': 1, a: { b: 2 } });
  expect(mistakes).toEqual([{ keys: ['a', 'b'], why: 'The name a.b has two values' }]);
});

test('a metric may be named as a member of every object', () => {
  const content = JSON.parse('{"__proto__": 1, "constructor": 2}');
  expect(Object.entries(readNumbers(content).metrics)).toEqual([
    ['__proto__', 1],
    ['constructor', 2],
  ]);
});
