import { expect, test } from '@jest/globals';
import type { RuleResult } from '../../../src/domain/comparison/result.ts';
import type { WatchedSlice } from '../../../src/domain/comparison/slices/result.ts';
import type { Waiver } from '../../../src/domain/comparison/waiver.ts';
import { applyWaivers } from '../../../src/domain/comparison/waivers.ts';
import { rule } from '../../support/outcomes.ts';

const today = '2026-11-21';

function waiver(differs: Partial<Waiver> = {}): Waiver {
  return { rule: 'roc-auc:no-worse', until: today, reason: 'Known drift', by: 'ada', ...differs };
}

function applied(rules: readonly RuleResult[], waivers: readonly Waiver[], day = today) {
  return applyWaivers({ rules, slices: [] }, waivers, day);
}

test.each([
  ['failed', 'waived'],
  ['undecided', 'waived'],
  ['errored', 'errored'],
  ['passed', 'passed'],
  ['skipped', 'skipped'],
] as const)('what %s becomes %s', (verdict, expected) => {
  const { rules, used } = applied([rule({ verdict })], [waiver()]);
  expect(rules[0]?.verdict).toBe(expected);
  expect(used).toHaveLength(expected === 'waived' ? 1 : 0);
  if (expected === 'waived') {
    expect(rules[0]?.waiver).toEqual({
      until: today,
      reason: 'Known drift',
      by: 'ada',
      instead: verdict,
    });
  }
});

test.each([
  ['2026-11-20', false],
  ['2026-11-21', false],
  ['2026-11-22', true],
])('a waiver until 2026-11-21 is expired on %s: %p', (day, isExpired) => {
  const { rules, expired, unmatched } = applied([rule({ verdict: 'failed' })], [waiver()], day);
  expect(expired).toHaveLength(isExpired ? 1 : 0);
  expect(rules[0]?.verdict).toBe(isExpired ? 'failed' : 'waived');
  expect(unmatched).toEqual([]);
});

test('an expired waiver is named even where the rule passes now', () => {
  const old = waiver({ until: '2026-11-20' });
  expect(applied([rule()], [old]).expired).toEqual([old]);
});

test('a waiver without a slice is for all rows only, and one with a slice for that slice only', () => {
  const overall = rule({ verdict: 'failed' });
  const sliced = rule({ verdict: 'failed', slice: 'region=EU', guarded: true });
  const [all, slice] = [waiver(), waiver({ slice: 'region=EU' })];
  const verdicts = (waivers: readonly Waiver[]) =>
    applied([overall, sliced], waivers).rules.map(({ verdict }) => verdict);
  expect(verdicts([all])).toEqual(['waived', 'failed']);
  expect(verdicts([slice])).toEqual(['failed', 'waived']);
  expect(verdicts([all, slice])).toEqual(['waived', 'waived']);
});

test.each<[string, Partial<Waiver>]>([
  ['rule', { rule: 'auc:no-worse' }],
  ['slice', { slice: 'region=MARS' }],
])('a waiver for a %s that is not there is for nothing', (_, differs) => {
  const { rules, unmatched } = applied([rule({ verdict: 'failed' })], [waiver(differs)]);
  expect(unmatched).toEqual([waiver(differs)]);
  expect(rules[0]?.verdict).toBe('failed');
});

test('an alarm may be waived, and stays an alarm', () => {
  const watched: WatchedSlice = {
    slice: 'region=EU',
    rule: 'roc-auc:no-worse',
    metric: 'roc-auc',
    n: 500,
    baseline: 0.8,
    candidate: 0.7,
    estimate: -0.1,
    lower: -0.12,
    upper: -0.08,
    alpha: 0.05,
    pValue: 1e-6,
    adjusted: 1e-5,
    alarm: true,
  };
  const { slices, used } = applyWaivers(
    { rules: [rule()], slices: [watched] },
    [waiver({ slice: 'region=EU' })],
    today,
  );
  expect(slices).toMatchObject([{ alarm: true, waiver: { by: 'ada', instead: 'failed' } }]);
  expect(used).toHaveLength(1);
});
