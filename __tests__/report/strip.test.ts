import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderText } from '../../src/report/markdown/inline.ts';
import { intervalRow, ruleRow } from '../../src/report/sections/rule-row.ts';
import { strip } from '../../src/report/strip.ts';
import { rule } from '../support/outcomes.ts';
import { worseThanAnchor } from '../support/situations/rules.ts';

const noWorse = (lower: number, estimate: number, upper: number) =>
  rule({ bound: 0.01, lower, estimate, upper });

test.each([
  ['wholly right of the bound', noWorse(-0.005, 0.005, 0.015), '····┊━●━·'],
  ['lower end exactly on the bound', noWorse(-0.01, 0, 0.005), '····┊━●··'],
  [
    'upper end exactly on the bound: undecided, so it crosses',
    noWorse(-0.03, -0.025, -0.01),
    '··●━┿━···',
  ],
  ['wholly left', noWorse(-0.04, -0.03, -0.015), '·━●━┊····'],
  ['across', noWorse(-0.02, -0.005, 0.001), '···━┿●━··'],
  ['farther than four margins', noWorse(-0.5, -0.4, -0.3), '●···┊····'],
  [
    'lower is better, the change already oriented',
    { ...noWorse(0.001, 0.005, 0.012), higherIsBetter: false },
    '····┊·●━·',
  ],
  [
    'at-least, in half half-widths',
    rule({ operator: 'at-least', bound: 0.7, estimate: 0.72, lower: 0.7, upper: 0.74 }),
    '····┊━━●━',
  ],
  [
    'at-most turns the axis',
    rule({ operator: 'at-most', bound: 0.02, estimate: 0.03, lower: 0.025, upper: 0.035 }),
    '●━━·┊····',
  ],
  [
    'better: 0',
    rule({ operator: 'better', bound: 0, estimate: 0.01, lower: 0.005, upper: 0.015 }),
    '····┊··━●',
  ],
  [
    'no interval',
    rule({ operator: 'point', lower: null, upper: null, estimate: -0.015 }),
    '···●┊····',
  ],
  ['nothing measured', rule({ estimate: null, lower: null, upper: null }), ''],
  ['no bound', rule({ bound: null }), ''],
])('%s', (_, judged, expected) => {
  expect(strip(judged)).toBe(expected);
});

const size = fc.double({ min: 0, max: 1, noNaN: true });

test('a strip never contradicts its verdict: across is undecided, right passes, left fails', () => {
  const given = fc.record({
    estimate: fc.double({ min: -1, max: 1, noNaN: true }),
    size,
    below: size,
    above: size,
  });
  fc.assert(
    fc.property(given, ({ estimate, size: bound, below, above }) => {
      const [lower, upper] = [estimate - below, estimate + above];
      const cells = strip(rule({ bound, estimate, lower, upper }));
      const distances = [lower + bound, upper + bound];
      // Closer than binary fractions tell is on the bound.
      fc.pre(distances.every((distance) => Math.abs(distance) > 1e-6));
      expect(cells).toHaveLength(9);
      const verdict = lower + bound > 0 ? 'passed' : upper + bound < 0 ? 'failed' : 'undecided';
      const marked = [cells.slice(0, 4), cells.slice(5)].map((side) => /[━●]/.test(side));
      const expected = { passed: [false, true], failed: [true, false], undecided: [true, true] };
      expect([cells[4], marked]).toEqual([verdict === 'undecided' ? '┿' : '┊', expected[verdict]]);
    }),
  );
});

test('a row that the anchor decides shows the numbers against the anchor, as its strip does', () => {
  const [verdict, name, values, change, , cells] = ruleRow(worseThanAnchor).map(renderText);
  expect([verdict, name]).toEqual(['❌\u00a0failed', 'accuracy, against the anchor']);
  expect(values).toBe('0.868\u00a0→\u00a00.835');
  expect(change).toContain('**−0.033**');
  expect(cells).toBe('`··━●┊····`');
  expect(intervalRow(worseThanAnchor)).toMatchObject({
    label: 'accuracy, against the anchor',
    at: { estimate: expect.closeTo(-0.65) },
  });
});
