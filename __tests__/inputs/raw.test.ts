import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { UserError } from '../../src/errors.ts';
import { choice, flag, list, positive, text } from '../../src/inputs/fields.ts';
import { type InputStyle, parseInputs } from '../../src/inputs/raw.ts';

const schema = z.object({
  data: list().optional(),
  mode: choice(['plan', 'promote']).default('promote'),
  stage: text(),
  check: flag().default(true),
  minutes: positive().optional(),
});

function problemsOf(inputs: Record<string, string>, style: InputStyle = 'terminal') {
  try {
    parseInputs(schema, new Map(Object.entries(inputs)), style);
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  throw new Error('It did not fail.');
}

test('texts become typed values, and an empty text means not given', () => {
  const raw = new Map([
    ['data', 'a, b\nc'],
    ['mode', ''],
    ['stage', ' production '],
    ['check', 'False'],
    ['minutes', '1.5'],
  ]);
  expect(parseInputs(schema, raw, 'github')).toEqual({
    data: ['a', 'b', 'c'],
    mode: 'promote',
    stage: 'production',
    check: false,
    minutes: 1.5,
  });
});

test('all mistakes are reported together', () => {
  const problems = problemsOf({ sage: 'x', mode: 'plam', check: 'yes', minutes: '0' });
  expect(problems.map(({ code, what }) => `${code}: ${what}`)).toEqual([
    'input-unknown: The input --sage is unknown.',
    'input-invalid: The input --mode has the value "plam".',
    'input-missing: The input --stage is missing.',
    'input-invalid: The input --check has the value "yes".',
    'input-invalid: The input --minutes has the value "0".',
  ]);
});

test('an unknown input gets a did-you-mean', () => {
  expect(problemsOf({ stgae: 'x' })[0]?.next).toBe('Did you mean "stage"?');
});

test('on GitHub a stray environment variable is explained', () => {
  expect(problemsOf({ stage: 's', debug_level: 'x' }, 'github')[0]?.next).toContain(
    'INPUT_DEBUG_LEVEL',
  );
});
