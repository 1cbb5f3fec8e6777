import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { EOL } from 'node:os';
import process from 'node:process';

/**
 * How a step talks to GitHub's runner, as "Workflow commands for GitHub Actions" describes it: by lines of its
 * output, and by files that the runner names. The package that says the same brings a whole HTTP client
 * along, and to load that takes longer than many a step has to do.
 */

/** A line of the log. */
export function say(line: string): void {
  process.stdout.write(`${line}${EOL}`);
}

interface Place {
  readonly title: string;
  readonly file?: string;
  readonly line?: number;
}

export function annotate(level: 'error' | 'warning' | 'notice', message: string, at?: Place): void {
  issue(level, { title: at?.title, file: at?.file, line: at?.line }, message);
}

/** Throws where the runner's file is gone. */
export function setOutput(name: string, value: string): void {
  if (!keepIn('GITHUB_OUTPUT', name, value)) issue('set-output', { name }, value);
}

/** For what the same step does when its job is over. Throws where the runner's file is gone. */
export function saveState(name: string, value: string): void {
  if (!keepIn('GITHUB_STATE', name, value)) issue('save-state', { name }, value);
}

/** What was saved last; empty: nothing. */
export function savedState(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}

/** False where the runner names no such file. */
function keepIn(variable: string, name: string, value: string): boolean {
  const path = process.env[variable];
  if (!path) return false;
  // A new one in its place would be read by nobody.
  if (!existsSync(path)) throw new Error(`The runner's file ${path} is gone`);
  // Nobody can guess what ends the value, so nothing in it can.
  const end = `ghadelimiter_${randomUUID()}`;
  appendFileSync(path, [`${name}<<${end}`, value, end, ''].join(EOL));
  return true;
}

type Properties = Readonly<Record<string, string | number | undefined>>;

function issue(command: string, properties: Properties, message: string): void {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined);
  const written = known.map(([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`);
  const head = [command, written.join(',')].filter((part) => part !== '').join(' ');
  say(`::${head}::${escaped(message, /[%\r\n]/g)}`);
}

function escaped(text: string, unsafe: RegExp): string {
  return text.replace(unsafe, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}
