import { expect, test } from '@jest/globals';
import { strip } from '../../src/report/strip.ts';
import { rule } from '../support/outcomes.ts';

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
