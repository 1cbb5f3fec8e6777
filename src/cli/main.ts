import process from 'node:process';
import { terminal } from '../host/terminal.ts';
import { run } from '../run.ts';
import { version } from '../version.ts';
import { parseArguments } from './arguments.ts';
import { commandsNamed, everyCommand } from './commands.ts';
import { renderHelp } from './help.ts';

// Whoever reads along may leave early; the verdict does not depend on it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const words = process.argv.slice(2);
const named = parseArguments(words, await commandsNamed(words[0] ?? ''));
// What is no call of a command is answered with regard to all of them.
const commands = named.kind === 'run' ? [] : await everyCommand();
const parsed = named.kind === 'run' ? named : parseArguments(words, commands);

switch (parsed.kind) {
  case 'help':
    process.stdout.write(renderHelp(commands, parsed.command));
    break;
  case 'version':
    process.stdout.write(`${version}\n`);
    break;
  case 'mistake':
    process.stderr.write(`${parsed.message}\n`);
    process.exitCode = 2;
    break;
  case 'run':
    await run(parsed.command, terminal(parsed));
    break;
}
