import { closeSync, cpSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/domain/outcome.ts';
import { type BadInput, badInput } from '../support/bad-input-cases.ts';
import { temporaryFolder } from '../support/folder.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import type { EndedProcess } from '../support/run-node.ts';
import { makeReadOnly, testWithDisk } from '../support/small-disk.ts';
import { contentsOf, type WineProject, wineProject } from '../support/wine-project.ts';

let good: WineProject;

beforeAll(async () => {
  good = await wineProject();
}, 60_000);

test.each(badInput)('$title: all is named, nothing is lost', async (planted) => {
  const cwd = copyOf(good.folder);
  planted.plant?.((name) => join(cwd, name));
  const before = keptBy(planted.command, cwd);
  for (const run of [await asAction(planted, cwd), await asCommand(planted, cwd)]) {
    const { verdict = 'errored', found, says = [] } = planted;
    expect(run).toMatchObject({ exitCode: verdict === 'failed' ? 1 : 2, outcome: { verdict } });
    expect(errorsOf(run.outcome, cwd)).toEqual(found);
    const messages = run.outcome?.findings.map(({ message }) => message).join('\n');
    for (const part of says) expect(messages).toContain(part);
    showsNoTrace(run);
    expect(keptBy(planted.command, cwd)).toEqual(before);
  }
});

test.each([
  ['validate', 'Passed: '],
  ['train', 'Passed: trained in '],
  ['register', 'Passed: wine-quality is registered as v1'],
  ['promote', 'Passed: production of wine-quality moved from no version to v1'],
  ['compare', 'Passed: '],
  ['report', 'Reported 5 outcomes; the joint verdict is passed'],
  ['check', 'Passed: '],
  ['ledger', 'Passed: file:registry/ledger.jsonl is whole: 2 entries'],
])('on good wines %s says in a shell: %s', (command, title) => {
  const runs = good.runs.filter(({ words }) => words.startsWith(command));
  for (const run of runs) expect(run).toMatchObject({ exitCode: 0, signal: null, stderr: '' });
  expect(runs[0]?.stdout).toContain(title);
});

test('of two promotions at the same moment one wins, and the other is told who won', async () => {
  const cwd = copyOf(good.folder);
  const inputs = (number: string) => ({ ...version(number), 'output-directory': `of-${number}` });
  const runs = await Promise.all([
    asAction({ command: 'promote', inputs: inputs('2') }, cwd),
    asCommand({ command: 'promote', inputs: inputs('3') }, cwd),
  ]);
  const [winner, loser] = runs.toSorted(
    (one, other) => Number(one.exitCode) - Number(other.exitCode),
  );
  expect(winner).toMatchObject({ exitCode: 0, outcome: { verdict: 'passed' } });
  expect(loser).toMatchObject({ exitCode: 1, outcome: { verdict: 'failed' } });
  expect(errorsOf(loser?.outcome, cwd)).toEqual(['champion-moved']);
  const won = winner?.outcome?.outputs.version;
  expect(loser?.outcome?.findings[0]?.message).toMatch(new RegExp(`to v${won}.* by `));
  const ledger = await runCli(['ledger', 'verify'], { cwd });
  expect(ledger.stdout).toContain('is whole: 4 entries');
});

const writers = [
  { command: 'validate', found: 'output-unwritable' },
  { command: 'train', found: 'output-unwritable', inputs: { run: 'true' } },
  { command: 'compare', found: 'output-unwritable' },
  { command: 'register', found: 'output-unwritable' },
  { command: 'promote', found: 'ledger-unwritable registry/ledger.jsonl', inputs: version('2') },
  { command: 'report', found: 'output-unwritable' },
  { command: 'check', found: 'output-unwritable' },
];

testWithDisk(4096, 'on a read-only disk every command says so', async (disk) => {
  const cwd = copyOf(good.folder, join(disk, 'project'));
  makeReadOnly(disk);
  const before = contentsOf(cwd);
  for (const { command, found, inputs } of writers) {
    const run = await asCommand({ command, inputs: { ...inputs } }, cwd);
    expect(run).toMatchObject({ exitCode: 2, outcome: { command, verdict: 'errored' } });
    expect(errorsOf(run.outcome, cwd)).toContain(found);
    showsNoTrace(run);
  }
  expect(contentsOf(cwd)).toEqual(before);
});

testWithDisk(4096, 'on a full disk registering and promoting lose nothing', async (disk) => {
  const cwd = copyOf(good.folder, join(disk, 'project'));
  const elsewhere = join(temporaryFolder(), 'output');
  const run = `'${process.execPath}' train.mjs --config configs/boosted.json`;
  const trained = await asCommand({ command: 'train', inputs: { run } }, cwd);
  expect(trained.exitCode).toBe(0);
  const before = contentsApart(cwd);
  const entries = readFileSync(join(cwd, 'registry/ledger.jsonl'), 'utf8');
  fill(disk);
  const asked = { 'run-record': 'contender-output/run-record.json', 'output-directory': elsewhere };
  const registered = await asAction({ command: 'register', inputs: asked }, cwd);
  expect(errorsOf(registered.outcome, cwd)).toEqual(['registry-unwritable']);
  expect(contentsApart(cwd)).toEqual(before);
  const inputs = { ...version('2'), 'output-directory': elsewhere };
  const promoted = await asAction({ command: 'promote', inputs }, cwd);
  expect(promoted).toMatchObject({ exitCode: 2, outcome: { verdict: 'errored' } });
  expect(errorsOf(promoted.outcome, cwd)[0]).toMatch(/^(registry|ledger)-unwritable/);
  for (const run of [registered, promoted]) showsNoTrace(run);
  expect(contentsApart(cwd).others).toEqual(before.others);
  expect(readFileSync(join(cwd, 'registry/ledger.jsonl'), 'utf8').startsWith(entries)).toBe(true);
  rmSync(join(disk, 'filling'));
  const env = { GITHUB_RUN_ATTEMPT: '2' };
  const again = await runAction('promote', { cwd, inputs, env });
  expect(again).toMatchObject({ exitCode: 0, outputs: { 'previous-version': '1', version: '2' } });
});

/** The ledger may grow by an attempt that failed; nothing else may change. */
function contentsApart(cwd: string) {
  const { 'registry/ledger.jsonl': ledger, ...others } = contentsOf(cwd);
  return { ledger, others };
}

/** Writes until nothing more fits. */
function fill(disk: string): void {
  const file = openSync(join(disk, 'filling'), 'w');
  const page = Buffer.alloc(4096, 'x');
  try {
    for (;;) writeSync(file, page);
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' });
  } finally {
    closeSync(file);
  }
}

function version(number: string) {
  return { stage: 'production', version: number };
}

type Judged = EndedProcess & { readonly outcome: Outcome | undefined };

type Asked = Pick<BadInput, 'command' | 'inputs'>;

async function asAction({ command, inputs = {} }: Asked, cwd: string): Promise<Judged> {
  const run = await runAction(command, { cwd, inputs, timeoutSeconds: 30 });
  const names = run.commands.map(({ name }) => name);
  expect(names).not.toContain('set-output');
  expect(names.includes('error')).toBe(run.exitCode !== 0);
  expect(run.outputs.verdict).toBe(run.outcome?.verdict);
  return run;
}

async function asCommand({ command, inputs = {} }: Asked, cwd: string): Promise<Judged> {
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const run = await runCli([command, ...flags, '--json'], { cwd, timeoutSeconds: 30 });
  return { ...run, outcome: JSON.parse(run.stdout) as Outcome };
}

function copyOf(folder: string, to = temporaryFolder()): string {
  cpSync(folder, to, { recursive: true });
  return to;
}

/** All files but those that say how this very run ended. */
function keptBy(command: string, cwd: string): Readonly<Record<string, string>> {
  const commands = command === 'check' ? 'check|validate|compare|report' : command;
  const outcome = `(outcomes|reports)/(${commands})-.*`;
  const others: Readonly<Record<string, string>> = {
    train: '|train.log|run-record.json|python-packages.txt',
    check: '|report.html|model-card.md|model.cdx.json',
  };
  // A training begins with a folder of its own for checkpoints; those of the one before are moved aside.
  const checkpoints = command === 'train' ? '|^out/(checkpoints|\\.contender)/' : '';
  const own = new RegExp(`^contender-output/(${outcome}${others[command] ?? ''})$${checkpoints}`);
  return Object.fromEntries(Object.entries(contentsOf(cwd)).filter(([name]) => !own.test(name)));
}

/** An Action names files below its output folder by their whole path. */
function errorsOf(outcome: Outcome | undefined, cwd: string): readonly string[] {
  const errors = outcome?.findings.filter(({ level }) => level === 'error') ?? [];
  return errors.map(({ rule, file, line }) => {
    return `${rule}${file ? ` ${file.replace(`${cwd}/`, '')}` : ''}${line ? `:${line}` : ''}`;
  });
}

function showsNoTrace({ stdout, stderr }: EndedProcess): void {
  expect(`${stdout}\n${stderr}`).not.toMatch(/^\s+at .*(\.[cm]?[jt]s|node:)/m);
}
