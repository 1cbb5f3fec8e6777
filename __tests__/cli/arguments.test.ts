import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { parseArguments } from '../../src/cli/arguments.ts';
import type { Command } from '../../src/commands/command.ts';

function command(name: Command['name']): Command {
  const run = () => Promise.reject(new Error('not run here'));
  return { name, summary: '', inputs: z.object({}), run };
}

const commands = [command('compare'), command('ledger show')];

test('flags carry values, with a blank or with =, also empty and with dashes', () => {
  const parsed = parseArguments(
    ['compare', '--a', '1', '--b=x=y', '--c', '--d', '--json'],
    commands,
  );
  expect(parsed).toMatchObject({ kind: 'run', json: true });
  expect(parsed.kind === 'run' && [...parsed.inputs]).toEqual([
    ['a', '1'],
    ['b', 'x=y'],
    ['c', '--d'],
  ]);
});

test('a command may have two words', () => {
  expect(parseArguments(['ledger', 'show'], commands)).toMatchObject({
    kind: 'run',
    command: { name: 'ledger show' },
  });
});

test.each([
  [['comapre'], 'The command "comapre" is unknown. Did you mean "compare"?'],
  [['compare', 'file'], '"file" is not expected after "compare".'],
  [['compare', '--a'], 'The flag --a has no value.'],
  [['compare', '--a', '1', '--a', '2'], 'The flag --a was given twice.'],
  [['compare', '-x', '1'], '"-x" is no flag.'],
])('%j is a mistake: %s', (words, message) => {
  const parsed = parseArguments(words, commands);
  expect(parsed.kind === 'mistake' && parsed.message).toContain(message);
});

test.each([[[]], [['--help']], [['compare', '-h']]])('%j asks for help', (words) => {
  expect(parseArguments(words, commands).kind).toBe('help');
});

test('words after the name are inputs of a command that takes them, in their order', () => {
  const takesTwo = { ...command('contract diff'), words: ['old', 'new'] };
  const parsed = parseArguments(['contract', 'diff', 'a=b.yml', 'c.yml', '--d', '1'], [takesTwo]);
  expect(parsed.kind === 'run' && [...parsed.inputs]).toEqual([
    ['old', 'a=b.yml'],
    ['new', 'c.yml'],
    ['d', '1'],
  ]);
  expect(parseArguments(['contract', 'diff', 'a', 'b', 'c'], [takesTwo]).kind).toBe('mistake');
  expect(parseArguments(['contract', 'diff', 'a', '--old', 'b'], [takesTwo])).toMatchObject({
    kind: 'mistake',
    message: expect.stringContaining('--old was given twice'),
  });
});
