import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RuleResult } from '../../src/domain/comparison/result.ts';
import { operators } from '../../src/domain/comparison/rule.ts';
import { renderText } from '../../src/report/markdown/inline.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { ruleRow } from '../../src/report/sections/rule-row.ts';
import { compareAlarm } from '../support/comparisons.ts';
import { rule, validateDrift } from '../support/outcomes.ts';
import { compared } from '../support/situations/compared.ts';
import {
  better,
  borderline,
  dearer,
  rulesOf,
  tooFewRows,
  worse,
} from '../support/situations/rules.ts';
import { situations } from '../support/situations.ts';

const size = fc.constantFrom(1, 0.001, 100, 100_000);
const share = fc.double({ min: -1, max: 1, noNaN: true });
const anyRule = fc
  .record({
    operator: fc.constantFrom(...operators),
    size,
    estimate: share,
    below: share,
    above: share,
    bound: share,
    higherIsBetter: fc.boolean(),
  })
  .map(({ operator, size: unit, estimate, below, above, bound, higherIsBetter }) =>
    rule({
      operator,
      higherIsBetter,
      bound: Math.abs(bound) * unit,
      baseline: 0.5 * unit,
      candidate: (0.5 + estimate) * unit,
      estimate: estimate * unit,
      lower: (estimate - Math.abs(below)) * unit,
      upper: (estimate + Math.abs(above)) * unit,
    }),
  );

const cellsOf = (one: RuleResult) => ruleRow(one).map(renderText);

test('the numbers of a row share their decimals, have their thousands apart, and no exponent', () => {
  fc.assert(
    fc.property(anyRule, (one) => {
      const [, , values = '', change = '', needs = ''] = cellsOf(one);
      const numbers = `${values} ${change} ${needs}`.match(/\d[\d,]*(\.\d+)?/g) ?? [];
      const decimals = numbers.map((number) => number.split('.')[1]?.length ?? 0);
      // "better than 0" is no measured number.
      const measured =
        numbers.length > 0 && /[<>]\u00a00$/.test(needs) ? decimals.slice(0, -1) : decimals;
      expect(new Set(measured).size).toBe(1);
      expect(numbers.filter((number) => /\d{4}/.test(number.split('.')[0] ?? ''))).toEqual([]);
      expect(`${values}${change}${needs}`).not.toMatch(/\de[+-]?\d|NaN|Infinity|-\d/);
    }),
  );
});

test('nothing inside an interval, and nothing after a sign, can be torn apart by a line break', () => {
  fc.assert(
    fc.property(anyRule, (one) => {
      const [verdict = '', , values = '', change = '', needs = ''] = cellsOf(one);
      expect(`${verdict}${values}`).not.toContain(' ');
      expect(change.match(/\(.*\)/)?.[0]).not.toContain(' ');
      expect(needs.split(/[;(]/)[0]?.trim()).not.toContain(' ');
    }),
  );
});

test('a row has six cells, and only the number of a failed rule is bold', () => {
  expect(cellsOf(worse)).toHaveLength(6);
  expect(cellsOf(worse).join()).toContain('**−0.027**');
  for (const one of [better, borderline, tooFewRows])
    expect(cellsOf(one).join()).not.toContain('**');
});

test('twenty rows are shown, one more is counted', () => {
  const text = (count: number) => renderMarkdown([compared('failed', rulesOf(count, count))]);
  expect(text(20)).not.toContain('more in the HTML report');
  expect(text(21)).toContain('1 more in the HTML report');
});

test('what errored stands before what failed, then undecided; the first row gives the heading its reason', () => {
  const broken = {
    ...tooFewRows,
    metric: 'brier',
    verdict: 'errored',
    reason: 'No scores.',
  } as const;
  const text = renderMarkdown([compared('errored', [borderline, worse, broken, better])]);
  const verdicts = [...text.matchAll(/^\| \S+\u00a0(\w+) \|/gm)].map(([, word]) => word);
  expect(verdicts).toEqual(['errored', 'failed', 'undecided', 'passed']);
  expect(text).toMatch(/^## ⛔ Errored: brier on `sugar=sweet` could not be judged: no scores\n/);
  const failed = renderMarkdown([compared('failed', [borderline, ...rulesOf(3, 3)])]);
  expect(failed).toMatch(/^## ❌ Failed: `own-metric-3` fell by 0.0220/);
  expect(failed).toMatch(/:-+ \|\n\| ❌\u00a0failed \| `own-metric-3`/);
});

test('where no answer changed there is one line, and no table outside a fold', () => {
  const flips = {
    fixed: 0,
    broken: 0,
    n: 1903,
    changed: 0,
    brokenShareUpper: 0.002,
    midP: 1,
    brokenOfRight: 0,
    surest: [],
  };
  const same = rule({ candidate: 0.855, estimate: 0, lower: 0, upper: 0 });
  const text = renderMarkdown([compared('passed', [same], { flips, identical: 'predictions' })]);
  const [open = ''] = text.split('<details>');
  expect(open).toContain('Passed: identical predictions');
  expect(open).not.toContain('| :-');
  expect(text).not.toContain('Flips');
});

test('a bound that was worked out has the decimals of its row, not all of its own', () => {
  const odd = { ...dearer, bound: 0.00748246, resolvedFrom: '2% of 0.374123' };
  const [, , values, , needs] = cellsOf(odd);
  expect(values).toBe('0.3740\u00a0→\u00a00.3890');
  expect(needs).toBe('≤\u00a0+0.0075 (`2% of 0.374123`)');
});

test('a proven loss on a slice stands before rules that are only undecided', () => {
  const slices = compareAlarm.result?.slices ?? [];
  const text = renderMarkdown([
    compared('failed', [borderline, { ...better, id: 'accuracy:no-worse' }], { slices }),
  ]);
  expect(text).toMatch(/^## ❌ Failed: accuracy on `sugar=sweet` fell by 0\.052/);
  expect(text.indexOf('| ❌\u00a0failed `sugar=sweet`')).toBeLessThan(
    text.indexOf('| ❓\u00a0undecided'),
  );
});

test('an error that no row tells stands before the first fold', () => {
  const [open = ''] = renderMarkdown(situations['waiver-expired']?.outcomes ?? []).split(
    '<details>',
  );
  expect(open).toContain('`waiver-expired`');
});

test('the reason of a check is not said again beside the row that has its numbers', () => {
  const text = renderMarkdown([validateDrift]);
  expect(text).not.toContain('The mean is');
  expect(text).toContain('below 200 nothing is decided');
});
