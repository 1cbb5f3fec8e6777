import { expect, test } from '@jest/globals';
import type { Demand } from '../../../src/domain/data/contract.ts';
import { compareAsked } from '../../../src/domain/data/promise-bounds.ts';
import type { Threshold, ThresholdOperator } from '../../../src/domain/data/threshold.ts';
import type { ValueTest } from '../../../src/domain/data/value-test.ts';

const nulls: Demand = { kind: 'nulls', column: 'a' };

function limit(operator: ThresholdOperator, ...bounds: readonly [number, number?]): Threshold {
  return { operator, bounds, unit: 'rows' };
}

const thresholds: readonly (readonly [Threshold | null, Threshold | null, string])[] = [
  [null, null, 'same'],
  [null, limit('mustBe', 0), 'same'],
  [null, limit('mustBeLessOrEqualTo', 5), 'loosened'],
  [limit('mustBeLessOrEqualTo', 5), limit('mustBeLessThan', 5), 'tightened'],
  [limit('mustBeLessThan', 5), limit('mustBeLessOrEqualTo', 5), 'loosened'],
  [limit('mustBeBetween', 1, 5), limit('mustBeBetween', 1, 6), 'loosened'],
  [limit('mustBeBetween', 1, 5), limit('mustBeBetween', 2, 6), 'changed'],
  [limit('mustBeGreaterThan', 5), limit('mustBeGreaterOrEqualTo', 5), 'loosened'],
  [limit('mustBe', 5), limit('mustBe', 6), 'changed'],
  [limit('mustNotBe', 5), limit('mustBe', 6), 'changed'],
  [limit('mustBe', 5), { ...limit('mustBe', 5), unit: 'percent' }, 'changed'],
  [null, { ...limit('mustBeGreaterOrEqualTo', 0.9), unit: 'passing' }, 'loosened'],
];

test.each(thresholds)('%j → %j is %s', (old, next, moved) => {
  expect(compareAsked({ demand: nulls, threshold: old }, { demand: nulls, threshold: next })).toBe(
    moved,
  );
});

function values(test: ValueTest): Demand {
  return { kind: 'values', column: 'a', tests: [test] };
}

const demands: readonly (readonly [Demand, Demand, string])[] = [
  [nulls, nulls, 'same'],
  [nulls, { kind: 'nulls', column: 'a', filter: 'b' }, 'changed'],
  [values({ kind: 'minimum', bound: 1 }), values({ kind: 'minimum', bound: 0 }), 'loosened'],
  [values({ kind: 'maximum', bound: 1 }), values({ kind: 'maximum', bound: 0 }), 'tightened'],
  [
    values({ kind: 'exclusiveMinimum', bound: '2024-01-01' }),
    values({ kind: 'exclusiveMinimum', bound: '2024-01-02' }),
    'tightened',
  ],
  [values({ kind: 'maximum', bound: '9' }), values({ kind: 'maximum', bound: '10' }), 'loosened'],
  [values({ kind: 'minLength', length: 1 }), values({ kind: 'minLength', length: 2 }), 'tightened'],
  [values({ kind: 'maxItems', count: 1 }), values({ kind: 'maxItems', count: 2 }), 'loosened'],
  [
    values({ kind: 'oneOf', values: ['a'] }),
    values({ kind: 'oneOf', values: ['a', 'b'] }),
    'loosened',
  ],
  [
    values({ kind: 'oneOf', values: ['a', 'c'] }),
    values({ kind: 'oneOf', values: ['a', 'b'] }),
    'changed',
  ],
  [
    values({ kind: 'noneOf', values: ['a'] }),
    values({ kind: 'noneOf', values: ['a', 'b'] }),
    'tightened',
  ],
  [
    values({ kind: 'requiredProperties', names: ['a', 'b'] }),
    values({ kind: 'requiredProperties', names: ['a'] }),
    'loosened',
  ],
  [values({ kind: 'pattern', pattern: 'a' }), values({ kind: 'pattern', pattern: 'b' }), 'changed'],
  [
    { kind: 'drift', column: 'a', statistic: 'ks', limit: 0.1 },
    { kind: 'drift', column: 'a', statistic: 'ks', limit: 0.2 },
    'loosened',
  ],
  [
    { kind: 'missing', column: 'a', texts: ['NA'] },
    { kind: 'missing', column: 'a', texts: ['NA', '-'] },
    'tightened',
  ],
];

test.each(demands)('%j → %j is %s', (old, next, moved) => {
  const threshold = null;
  expect(compareAsked({ demand: old, threshold }, { demand: next, threshold })).toBe(moved);
});

test('a looser bound for stricter values is neither', () => {
  const old = { demand: values({ kind: 'minimum', bound: 1 }), threshold: null };
  const next = {
    demand: values({ kind: 'minimum', bound: 2 }),
    threshold: limit('mustBeLessOrEqualTo', 5),
  };
  expect(compareAsked(old, next)).toBe('changed');
});
