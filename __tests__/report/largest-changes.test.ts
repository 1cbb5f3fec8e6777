import { expect, test } from '@jest/globals';
import type { ComparisonResult, RuleResult } from '../../src/domain/comparison/result.ts';
import { largestChanges, worstSlices } from '../../src/report/largest-changes.ts';
import { comparePassed, rule } from '../support/outcomes.ts';

function resultOf(rules: readonly RuleResult[], differs: Partial<ComparisonResult> = {}) {
  if (!comparePassed.result) throw new Error('The sample has no result.');
  return [{ ...comparePassed.result, rules, ...differs }];
}

/** A rule that changed by so many of its margins of 0.01. */
function by(metric: string, margins: number, differs: Partial<RuleResult> = {}): RuleResult {
  const estimate = margins / 100;
  return rule({ metric, estimate, lower: estimate - 0.005, upper: estimate + 0.005, ...differs });
}

test('the three that moved farthest, for better or worse, in units of their margins', () => {
  const rules = [by('a', 1), by('b', -4), by('c', 3), by('d', 2), by('e', 9, { bound: 0.1 })];
  expect(largestChanges(resultOf(rules)).map(({ metric }) => metric)).toEqual(['b', 'c', 'd']);
});

test('each metric once, on all rows, and only what is about a change', () => {
  const rules = [
    by('a', 2),
    by('a', 2, { operator: 'not-more-than' }),
    by('b', -9, { slice: 'sugar=sweet' }),
    by('c', 50, { operator: 'at-least' }),
    by('d', 0, { estimate: null }),
  ];
  expect(largestChanges(resultOf(rules)).map(({ metric }) => metric)).toEqual(['a']);
});

test('the worst slice is that with the lowest end of its interval, in margins', () => {
  const rules = [
    by('a', 0),
    by('a', -1, { slice: 'small', lower: -0.2, upper: 0.18 }),
    by('a', -2, { slice: 'large', lower: -0.021, upper: -0.019 }),
  ];
  expect(worstSlices(resultOf(rules)).map(({ slice }) => slice)).toEqual(['small']);
});

test('against the anchor another slice may be the worst, and it comes too', () => {
  const anchor = {
    baseline: 0.9,
    estimate: -0.05,
    lower: -0.06,
    upper: -0.04,
    verdict: 'failed',
  } as const;
  const rules = [by('a', -3, { slice: 'one' }), by('a', 1, { slice: 'other', anchor })];
  expect(worstSlices(resultOf(rules)).map(({ slice }) => slice)).toEqual(['one', 'other']);
});

test('a watched slice counts, without the anchor of its rule', () => {
  const anchor = {
    baseline: 0.9,
    estimate: 0.01,
    lower: 0,
    upper: 0.02,
    verdict: 'passed',
  } as const;
  const overall = by('a', 1, { anchor });
  const watched = {
    slice: 'sugar=dry',
    rule: overall.id,
    metric: 'a',
    n: 100,
    baseline: 0.9,
    candidate: 0.8,
    estimate: -0.1,
    lower: -0.2,
    upper: 0,
    alpha: 0.05,
    alarm: false,
  };
  const [worst] = worstSlices(resultOf([overall], { slices: [watched] }));
  expect(worst).toMatchObject({ slice: 'sugar=dry', estimate: -0.1 });
  expect(worst).not.toHaveProperty('anchor');
});

test('without slices and changes there is nothing to show', () => {
  expect([largestChanges([]), worstSlices([])]).toEqual([[], []]);
});
