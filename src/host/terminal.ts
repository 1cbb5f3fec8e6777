import process from 'node:process';
import { renderTerminal } from '../report/terminal.ts';
import type { Host } from './host.ts';
import { enterDirectory, onSignal, variables } from './process.ts';

interface TerminalOptions {
  readonly inputs: ReadonlyMap<string, string>;
  /** With `--json` stdout is exactly one Outcome and all else goes to stderr. */
  readonly json: boolean;
}

/** A shell: flags in, readable text out. */
export function terminal({ inputs, json }: TerminalOptions): Host {
  const talk = json ? process.stderr : process.stdout;
  return {
    style: 'terminal',
    inputs: () => inputs,
    environment: (name) => process.env[name],
    variables,
    context: () => nowhere,
    enter(directory) {
      enterDirectory(directory);
      return '';
    },
    progress: (line) => void talk.write(`${line}\n`),
    foreign: (line) => void talk.write(`${line}\n`),
    onSignal,
    async show(outcome) {
      const text = json
        ? `${JSON.stringify(outcome, null, 2)}\n`
        : renderTerminal(outcome, { colour: process.stdout.isTTY === true });
      process.stdout.write(text);
      process.exitCode = outcome.exitCode;
    },
  };
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
