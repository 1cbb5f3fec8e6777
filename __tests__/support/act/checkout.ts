import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { temporaryFolder } from '../folder.ts';
import { runCli } from '../run-cli.ts';
import { projectFolder } from '../run-node.ts';

/** What a user does before the first pull request: a champion, and a second version that may follow it. */
const way = [
  ['validate'],
  train('logistic'),
  ['register', '--key', 'logistic'],
  ['compare', '--key', 'logistic'],
  promote('first'),
  train('boosted'),
  ['compare', '--key', 'boosted'],
  ['register', '--key', 'boosted'],
];

let made: Promise<string> | undefined;

/** A checkout of the wine example, with its registry in it, whose workflows are those of the documentation. */
export async function wineCheckout(): Promise<string> {
  made ??= makeProject();
  const checkout = join(temporaryFolder(), 'wine');
  cpSync(await made, checkout, { recursive: true });
  return checkout;
}

async function makeProject(): Promise<string> {
  const folder = join(temporaryFolder(), 'wine');
  const left = ['contender-output', 'out', 'registry'];
  cpSync(join(projectFolder, 'examples/wine-quality'), folder, {
    recursive: true,
    filter: (path) => !left.includes(basename(path)),
  });
  for (const words of way) {
    const { exitCode, stdout, stderr } = await runCli(words, { cwd: folder });
    if (exitCode !== 0) throw new Error(`${words.join(' ')}: ${stdout}${stderr}`);
  }
  writeFileSync(join(folder, '.gitignore'), 'contender-output/\nout/\nprepared.txt\n');
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  for (const [file, page] of Object.entries(callers)) writeCaller(folder, file, callerOf(page));
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder);
  return folder;
}

const callers = {
  'model.yml': 'ml-pull-request',
  'model-report.yml': 'ml-publish-report',
  'promote.yml': 'ml-promote',
};

/** The smallest caller, as its page shows it. */
function callerOf(page: string): string {
  const text = readFileSync(join(projectFolder, 'docs/workflows', `${page}.md`), 'utf8');
  const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
  if (!yaml) throw new Error(`docs/workflows/${page}.md shows no workflow.`);
  return yaml;
}

/** Gives the only job of a caller other inputs. */
export function withInputs(checkout: string, file: string, inputs: object): void {
  const path = join('.github/workflows', file);
  const workflow = parse(readFileSync(join(checkout, path), 'utf8'));
  const [job] = Object.values<{ with?: object }>(workflow.jobs);
  if (job) job.with = { ...job.with, ...inputs };
  writeCaller(checkout, file, stringify(workflow));
  commit(checkout);
}

function writeCaller(folder: string, file: string, text: string): void {
  writeFileSync(join(folder, '.github/workflows', file), text);
}

export function commit(checkout: string): void {
  git(checkout, 'add', '--all');
  git(checkout, 'commit', '--quiet', '--message', 'Change');
}

function git(cwd: string, ...words: readonly string[]): void {
  const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  execFileSync('git', [...person, ...words], { cwd });
}

function train(name: string): readonly string[] {
  const run = `"${process.execPath}" train.mjs --config configs/${name}.json`;
  return ['train', '--key', name, '--seed', '1', '--run', run];
}

function promote(reason: string): readonly string[] {
  return ['promote', '--stage', 'production', '--version', '1', '--reason', reason];
}
