import type { Command } from '../commands/command.ts';
import { inputsOf } from '../inputs/describe.ts';

/** The commands, or the flags of one. */
export function renderHelp(commands: readonly Command[], command: Command | undefined): string {
  return command ? helpOf(command) : overview(commands);
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'contender <command> --<input> <value>',
    '',
    ...lines,
    '',
    'contender <command> --help lists its inputs; --json prints the outcome as JSON.',
    '',
  ].join('\n');
}

function helpOf(command: Command): string {
  const lines = inputsOf(command.inputs).map(({ name, description, required, default: preset }) => {
    const notes = [required && 'required', preset !== undefined && `default: ${preset}`].filter(
      Boolean,
    );
    return `  --${name}\n      ${description}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  });
  const short = (command.words ?? []).map((word) => ` <${word}>`).join('');
  return `contender ${command.name}${short}: ${command.summary}\n\n${lines.join('\n')}\n`;
}
