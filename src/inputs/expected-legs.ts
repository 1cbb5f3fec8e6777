import type { CommandName } from '../domain/outcome.ts';
import type { ExpectedLeg } from '../domain/reporting.ts';
import { type Problem, refuse } from '../errors.ts';
import { nearest } from './suggest.ts';

/** Commands whose outcomes are about a model or its data; `report` and `check` repeat those of others. */
const commands = [
  'validate',
  'train',
  'compare',
  'register',
  'promote',
  'profile',
  'calibrate',
  'contract diff',
  'contract infer',
] as const satisfies readonly CommandName[];

/**
 * The legs that a report must have, one a line: `<key>`, or `<command> <key>`. A key of several words
 * needs its command before it, so that a misspelt command is never taken for a part of a key.
 */
export function parseExpectedLegs(text = ''): readonly ExpectedLeg[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const legs = lines.map((line) => ({ line, leg: legOf(line) }));
  refuse([
    ...legs.flatMap(({ line, leg }) => (leg ? [] : [unknownCommand(line)])),
    ...[...new Set(lines.filter((line, index) => lines.indexOf(line) !== index))].map(twice),
  ]);
  return legs.flatMap(({ leg }) => (leg ? [leg] : []));
}

function legOf(line: string): ExpectedLeg | undefined {
  if (!/\s/.test(line)) return { command: null, key: line };
  const command = commands.find((name) => new RegExp(`^${name}\\s`).test(line));
  return command && { command, key: line.slice(command.length).trim() };
}

function unknownCommand(line: string): Problem {
  const [word = ''] = line.split(/\s/);
  const near = nearest(word, commands);
  const key = line.slice(word.length).trim();
  return {
    code: 'leg-command-unknown',
    what: `The input expect has the line "${line}".`,
    why: `No command is called "${word}": a line is a key, or one of ${commands.join(', ')} and a key.`,
    next: near
      ? `Did you mean "${near} ${key}"?`
      : `For a key of several words write the command before it, such as "compare ${line}".`,
  };
}

function twice(line: string): Problem {
  return {
    code: 'leg-duplicate',
    what: `The input expect has the line "${line}" more than once.`,
    why: 'Each line names another leg, so one of them is probably misspelt.',
    next: 'Delete or correct one of them.',
  };
}
