import { userInfo } from 'node:os';
import process from 'node:process';
import type { Outcome } from '../domain/outcome.ts';
import { behindStopCommands, disarmed, disarmedJson, indented } from './foreign-lines.ts';
import type { Host } from './host.ts';
import { enterDirectory, node, onSignal, variables } from './process.ts';

interface TerminalOptions {
  readonly inputs: ReadonlyMap<string, string>;
  /** With `--json` stdout is exactly one Outcome and all else goes to stderr. */
  readonly json: boolean;
}

/** A shell: flags in, readable text out. */
export function terminal({ inputs, json }: TerminalOptions): Host {
  const talk = json ? process.stderr : process.stdout;
  const write = (text: string) => void talk.write(text);
  // In a `run:` step of a workflow a runner reads along.
  const runner = Boolean(process.env.GITHUB_ACTIONS);
  const foreignLines = runner ? behindStopCommands(write) : indented(write);
  return {
    style: 'terminal',
    inputs: () => inputs,
    environment: (name) => process.env[name],
    variables,
    node,
    context: () => ({ ...nowhere, actor: userName() }),
    enter(directory) {
      enterDirectory(directory);
      return '';
    },
    progress: (line) => write(`${disarmed(line)}\n`),
    foreign: foreignLines.show,
    onSignal,
    keep: () => undefined,
    kept: () => '',
    async show(outcome) {
      foreignLines.end();
      const text = json
        ? `${disarmedJson(JSON.stringify(outcome, null, 2))}\n`
        : await readable(outcome);
      process.stdout.write(runner && !json ? disarmed(text) : text);
      process.exitCode = outcome.exitCode;
    },
  };
}

async function readable(outcome: Outcome): Promise<string> {
  const { renderTerminal } = await import('../report/terminal.ts');
  return renderTerminal(outcome, { colour: process.stdout.isTTY === true });
}

/** Who sits at this shell; a container may run under a number that has no name. */
function userName(): string | null {
  try {
    return userInfo().username || null;
  } catch {
    return null;
  }
}

const nowhere = {
  host: 'terminal',
  repository: null,
  sha: null,
  headSha: null,
  runId: null,
  runAttempt: null,
  runNumber: null,
  workflow: null,
  job: null,
  actor: null,
  serverUrl: null,
  pullRequest: null,
} as const;
