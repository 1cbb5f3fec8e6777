import type { Command } from '../commands/command.ts';
import { suggest } from '../inputs/suggest.ts';

export type Arguments =
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistake'; readonly message: string }
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly inputs: ReadonlyMap<string, string>;
      readonly json: boolean;
    };

/** `contender <command> --<input> <value>`; values may also follow a `=`. Flags are not checked here. */
export function parseArguments(words: readonly string[], commands: readonly Command[]): Arguments {
  const start = words.findIndex((word) => word.startsWith('-'));
  const end = start === -1 ? words.length : start;
  const name = words.slice(0, end).join(' ');
  const { command, rest } = commandOf(words.slice(0, end), commands);
  const flags = [...flagsOf(rest, command), ...words.slice(end)];
  if (flags.includes('--help') || flags.includes('-h') || words.length === 0 || name === 'help') {
    return { kind: 'help', command };
  }
  if (name === '' && flags[0] === '--version') return { kind: 'version' };
  if (!command) return unknownCommand(name, commands);
  return readFlags(command, flags);
}

interface Named {
  readonly command: Command | undefined;
  /** The words after its name, each for an input. */
  readonly rest: readonly string[];
}

/** The command that the first words name, if it takes as many inputs as words are left. */
function commandOf(words: readonly string[], commands: readonly Command[]): Named {
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    const command = commands.find((candidate) => candidate.name === name);
    const rest = words.slice(length);
    if (command && rest.length <= (command.words?.length ?? 0)) return { command, rest };
  }
  return { command: undefined, rest: [] };
}

function flagsOf(rest: readonly string[], command: Command | undefined): readonly string[] {
  return rest.map((word, index) => `--${command?.words?.[index]}=${word}`);
}

function unknownCommand(name: string, commands: readonly Command[]): Arguments {
  const [first = '', ...rest] = name.split(' ');
  if (commands.some((command) => command.name === first)) {
    return mistake(`"${rest.join(' ')}" is not expected after "${first}".`);
  }
  const known = commands.map((command) => command.name);
  return mistake(`The command "${name}" is unknown. ${suggest(name, known)}`);
}

function readFlags(command: Command, flags: readonly string[]): Arguments {
  const inputs = new Map<string, string>();
  const rest = [...flags];
  let json = false;
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const match = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word);
    const [, name, inline] = match ?? [];
    if (!name) return mistake(`"${word}" is no flag. Inputs are written as --<input> <value>.`);
    if (name === 'json' && inline === undefined) {
      json = true;
      continue;
    }
    const value = inline ?? rest.shift();
    if (value === undefined) return mistake(`The flag --${name} has no value.`);
    if (inputs.has(name)) return mistake(`The flag --${name} was given twice.`);
    inputs.set(name, value);
  }
  return { kind: 'run', command, inputs, json };
}

function mistake(message: string): Arguments {
  return { kind: 'mistake', message: `${message} Run "contender --help".` };
}
