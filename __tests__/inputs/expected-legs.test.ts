import { expect, test } from '@jest/globals';
import { missingLegs } from '../../src/domain/reporting.ts';
import { UserError } from '../../src/errors.ts';
import { parseExpectedLegs } from '../../src/inputs/expected-legs.ts';

test.each([
  ['wine', [{ command: null, key: 'wine' }]],
  ['compare wine', [{ command: 'compare', key: 'wine' }]],
  ['compare leg one', [{ command: 'compare', key: 'leg one' }]],
  ['contract diff wine', [{ command: 'contract diff', key: 'wine' }]],
  ['compare', [{ command: null, key: 'compare' }]],
  [
    '\n  wine \r\n\n compare   wine\n',
    [
      { command: null, key: 'wine' },
      { command: 'compare', key: 'wine' },
    ],
  ],
  ['', []],
  [undefined, []],
])('the lines %j expect %j', (text, legs) => {
  expect(parseExpectedLegs(text)).toEqual(legs);
});

test('a misspelt command, a key of two words and a line that stands twice are told together', () => {
  expect(problemsOf('comapre wine\nwine\nleg one\nwine')).toEqual([
    { code: 'leg-command-unknown', next: 'Did you mean "compare wine"?' },
    {
      code: 'leg-command-unknown',
      next: 'For a key of several words write the command before it, such as "compare leg one".',
    },
    { code: 'leg-duplicate', next: 'Delete or correct one of them.' },
  ]);
});

test('a report of reports is not a leg', () => {
  expect(problemsOf('report wine')).toMatchObject([{ code: 'leg-command-unknown' }]);
  expect(problemsOf('check wine')).toMatchObject([{ code: 'leg-command-unknown' }]);
});

const outcomes = [
  { command: 'validate', key: 'wine' },
  { command: 'compare', key: 'beer' },
];

test.each([
  ['wine', []],
  ['compare beer', []],
  ['compare wine', ['compare wine']],
  ['Wine', ['Wine']],
  ['cider\nbeer\nvalidate beer', ['cider', 'validate beer']],
])('of the expected %j are missing %j', (text, missing) => {
  expect(missingLegs(parseExpectedLegs(text), outcomes)).toEqual(missing);
});

function problemsOf(text: string) {
  try {
    parseExpectedLegs(text);
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ code, next }) => ({ code, next }));
  }
  return [];
}
