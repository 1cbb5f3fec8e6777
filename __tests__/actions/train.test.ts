import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';

const trainer = `
import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('out/model', { recursive: true });
console.log('epoch 1 of 1, seed ' + process.env.CONTENDER_SEED);
writeFileSync('out/model/weights.json', JSON.stringify({ seed: process.env.CONTENDER_SEED }));
writeFileSync('out/metrics.json', JSON.stringify({ accuracy: 0.9, parameters: { rate: 0.1 } }));
writeFileSync('out/predictions.csv', 'id,label,score\\n1,1,0.9\\n');
`;

const promised = {
  'model-path': 'out/model',
  metrics: 'out/metrics.json',
  predictions: 'out/predictions.csv',
};

function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  const all = Object.entries({ 'train.mjs': trainer, ...files });
  for (const [name, content] of all) writeFileSync(join(folder, name), content);
  return folder;
}

const node = `'${process.execPath}'`;

function trainAction(cwd: string, inputs: Readonly<Record<string, string>>) {
  return runAction('train', { cwd, inputs: { model: 'wine', ...inputs } });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

test('a training is run, recorded and passed', async () => {
  const cwd = project();
  const run = await trainAction(cwd, { run: `${node} train.mjs`, ...promised, seed: '7' });
  const weights = '{"seed":"7"}';
  const digest = `sha256:${sha256(`${sha256(weights)}  ${weights.length}  weights.json\n`)}`;
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ verdict: 'passed', 'model-digest': digest });
  expect(run.outcome).toMatchObject({
    command: 'train',
    key: 'wine',
    verdict: 'passed',
    title: expect.stringMatching(
      new RegExp(`^Passed: trained in \\d+\\.\\d s, model ${digest.slice(0, 19)}$`),
    ),
    subject: { model: 'wine', digest },
    findings: [],
  });
  const record = JSON.parse(readFileSync(run.outputs['run-record'] ?? '', 'utf8'));
  expect(run.outcome?.result).toEqual(record);
  expect(record).toMatchObject({
    schema: 'contender/run@1',
    id: expect.stringMatching(/^contender-1001-1-[0-9a-f]{8}$/),
    end: { kind: 'succeeded' },
    metrics: { accuracy: 0.9 },
    parameters: { rate: 0.1 },
    modelFiles: { path: 'out/model', digest, bytes: weights.length },
    seed: 7,
    attempt: 1,
  });
  expect(run.lines).toContain('epoch 1 of 1, seed 7');
  expect(run.summary).not.toBe('');
});

test('the same run on the same commit trains the same model', async () => {
  const inputs = { run: `${node} train.mjs`, ...promised };
  const runs = [await trainAction(project(), inputs), await trainAction(project(), inputs)];
  expect(runs[0]?.outputs['model-digest']).toBe(runs[1]?.outputs['model-digest']);
  expect(runs[0]?.outputs['model-digest']).not.toBe('');
});

test('the policy alone says everything', async () => {
  const cwd = project({
    'contender.yml': `
version: 1
model: wine
data: {train: {path: train.csv, contract: c.yml}}
train:
  run: ${process.execPath} train.mjs
  outputs: {model: out/model, metrics: out/metrics.json, predictions: out/predictions.csv}
`,
    'train.csv': 'id\n1\n',
    'requirements.txt': 'numpy==2.4.6\n',
  });
  const { outcome } = await runAction('train', { cwd });
  expect(outcome).toMatchObject({
    verdict: 'passed',
    result: {
      data: { train: expect.stringMatching(/^sha256:/) },
      environment: { lockFiles: { 'requirements.txt': expect.stringMatching(/^sha256:/) } },
    },
    provenance: {
      inputDigests: {
        'contender.yml': expect.stringMatching(/^sha256:/),
        'train.csv': `sha256:${sha256('id\n1\n')}`,
      },
    },
  });
});

const ends: readonly [string, string, number, string][] = [
  ['exits with 3', 'exit 3', 1, 'train-failed'],
  ['is killed', 'kill -s KILL $$', 1, 'train-killed'],
  ['is not found', 'pythn train.py', 2, 'train-command-not-found'],
  ['cannot be executed', './train.mjs', 2, 'train-command-not-executable'],
  ['runs too long', 'sleep 60', 1, 'train-timed-out'],
];

test.each(ends)('a command that %s never passes', async (_name, command, ...[exitCode, rule]) => {
  const inputs = { run: command, ...promised, 'timeout-minutes': '0.05' };
  const run = await trainAction(project(), inputs);
  expect(run.exitCode).toBe(exitCode);
  expect(run.outputs).toMatchObject({
    verdict: exitCode === 1 ? 'failed' : 'errored',
    'model-digest': '',
  });
  expect(run.outcome?.findings.map((finding) => finding.rule)).toEqual([rule]);
  expect(run.annotations.map(({ level }) => level)).toEqual(['error']);
  expect(JSON.parse(readFileSync(run.outputs['run-record'] ?? '', 'utf8')).end.kind).not.toBe(
    'succeeded',
  );
  expect(`${run.stdout}${run.stderr}`).not.toMatch(/\n\s+at /);
});

test('what a command does not write is named, all of it at once', async () => {
  const cwd = project({ 'metrics.json': '{"accuracy": 0.9}' });
  mkdirSync(join(cwd, 'model'));
  const run = await trainAction(cwd, {
    run: 'echo nothing',
    'model-path': 'model',
    metrics: 'metrics.json',
    predictions: 'predictions.csv',
  });
  expect(run.exitCode).toBe(2);
  expect(run.outcome?.findings.map(({ rule }) => rule)).toEqual([
    'model-empty',
    'train-output-old',
    'train-output-missing',
  ]);
  expect(run.outcome?.result).toMatchObject({ end: { kind: 'incomplete' }, modelFiles: null });
});

test('nothing that a command prints reaches the runner', async () => {
  const hostile = [
    '::set-output name=verdict::passed',
    '##[set-output name=verdict]passed',
    'text ##[add-mask]e',
    '  ::error file=a.py::forged',
    '::add-path::/tmp',
    '::stop-commands::guess',
    '::guess::',
    '::warning::after a guess',
  ];
  const cwd = project({ 'hostile.txt': `${hostile.join('\n')}\n` });
  const run = await trainAction(cwd, { run: 'cat hostile.txt; cat hostile.txt >&2; exit 1' });
  for (const line of hostile) expect(run.lines.filter((shown) => shown === line)).toHaveLength(2);
  expect(run.commands.map(({ name }) => name)).toEqual(['error']);
  expect(run.outputs.verdict).toBe('failed');
});

test('a command of the workflow is no command of the runner either', async () => {
  const run = await trainAction(project(), { run: 'true\n# ::error::forged\n# ##[error]forged' });
  expect(run.annotations.map(({ level }) => level)).toEqual(['notice']);
});

test('tokens and inputs do not reach the command', async () => {
  const cwd = project();
  const run = await runAction('train', {
    cwd,
    inputs: { model: 'wine', run: 'env > env.txt' },
    env: {
      ACTIONS_RUNTIME_TOKEN: 'secret-1',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret-2',
      GITHUB_TOKEN: 'secret-3',
      WANDB_API_KEY: 'kept',
    },
  });
  expect(run.exitCode).toBe(0);
  const variables = readFileSync(join(cwd, 'env.txt'), 'utf8');
  expect(variables).not.toMatch(/^(INPUT_|GITHUB_OUTPUT|GITHUB_ENV|GITHUB_STEP_SUMMARY)/m);
  expect(variables).not.toContain('secret-');
  expect(variables).toContain('WANDB_API_KEY=kept\n');
  expect(variables).toContain('RUNNER_TRACKING_ID=');
  expect(variables).toMatch(/^CONTENDER_SEED=\d+$/m);
  expect(variables).toContain('CONTENDER_ATTEMPT=1\n');
});

test.each([
  ['an unknown input', { rum: 'x', run: 'true' }, 'input-unknown'],
  ['a seed that is no number', { seed: '1.5', run: 'true' }, 'input-invalid'],
  ['a seed above 31 bits', { seed: '2147483648', run: 'true' }, 'input-invalid'],
  ['a limit of nothing', { 'timeout-minutes': '0', run: 'true' }, 'input-invalid'],
  ['an unknown back end', { backend: 'abacus:', run: 'true' }, 'backend-unknown'],
  ['no command', {}, 'input-missing'],
])('%s stops the run before it starts', async (_name, inputs, rule) => {
  const cwd = project();
  const run = await trainAction(cwd, inputs);
  expect(run.exitCode).toBe(2);
  expect(run.outcome?.findings).toMatchObject([{ rule }]);
  expect(existsSync(join(cwd, 'contender-output/train.log'))).toBe(false);
});

/** A training that writes its process ids, and does not hear SIGINT where it is told not to. */
const stubborn = `
sh -c 'trap "" INT TERM; echo $$ > deaf; while :; do sleep 0.1; done' &
sleep 600 & echo $! > child
echo $$ > leader
echo '::error::before the end'
wait`;

function isAlive(cwd: string, name: string): boolean {
  const pid = readFileSync(join(cwd, name), 'utf8').trim();
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'));
  } catch {
    return false;
  }
}

async function whenShown(cwd: string): Promise<void> {
  const log = join(cwd, 'contender-output/train.log');
  while (!existsSync(log) || !readFileSync(log, 'utf8').includes('before the end')) await sleep(50);
  while (!existsSync(join(cwd, 'deaf'))) await sleep(50);
  await sleep(300);
}

test('a cancelled job leaves nothing alive, and says that it was cancelled', async () => {
  const cwd = project();
  const run = await runAction('train', {
    cwd,
    inputs: { model: 'wine', run: stubborn },
    async started(child: ChildProcess) {
      await whenShown(cwd);
      child.kill('SIGINT');
      await sleep(1_000);
      child.kill('SIGTERM');
    },
  });
  expect(run.exitCode).toBe(2);
  expect(run.outcome).toMatchObject({
    verdict: 'errored',
    findings: [{ rule: 'train-cancelled' }],
    result: { end: { kind: 'cancelled' } },
  });
  expect(['leader', 'child', 'deaf'].filter((name) => isAlive(cwd, name))).toEqual([]);
});

test('killed in the middle it obeys nothing, and the training ends too', async () => {
  const cwd = project();
  const run = await runAction('train', {
    cwd,
    inputs: { model: 'wine', run: stubborn },
    async started(child: ChildProcess) {
      await whenShown(cwd);
      child.kill('SIGKILL');
    },
  });
  expect(run.signal).toBe('SIGKILL');
  expect(run.lines).toContain('::error::before the end');
  expect(run.commands).toEqual([]);
  for (let waited = 0; waited < 10_000 && isAlive(cwd, 'deaf'); waited += 100) await sleep(100);
  expect(['leader', 'child', 'deaf'].filter((name) => isAlive(cwd, name))).toEqual([]);
});

test.each([
  ['', ''],
  [' and has an empty environment', 'env -i /usr/bin/'],
])('killed in the middle it takes along what left the group%s, too', async (_, prefix) => {
  const cwd = project();
  const daemon = `${prefix}setsid sh -c 'echo $$ > daemon; exec sleep 60' & ${stubborn}`;
  const run = await runAction('train', {
    cwd,
    inputs: { model: 'wine', run: daemon },
    async started(child: ChildProcess) {
      await whenShown(cwd);
      child.kill('SIGKILL');
    },
  });
  expect(run.signal).toBe('SIGKILL');
  for (let waited = 0; waited < 15_000 && isAlive(cwd, 'daemon'); waited += 100) await sleep(100);
  expect(['leader', 'daemon'].filter((name) => isAlive(cwd, name))).toEqual([]);
});

test('a shell is told the same, and foreign lines are marked', async () => {
  const cwd = project();
  const words = [
    'train',
    '--model',
    'wine',
    '--run',
    `${node} train.mjs`,
    '--model-path',
    'out/model',
  ];
  const run = await runCli([...words, '--seed', '7'], { cwd });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain('  | epoch 1 of 1, seed 7\n');
  const json = await runCli([...words, '--json'], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({ command: 'train', verdict: 'passed' });
  expect(json.stderr).toContain('  | epoch 1 of 1');
});

test('in a step of a workflow the shell hides foreign lines from the runner, too', async () => {
  const words = ['train', '--model', 'wine', '--run', "echo '::error::forged'"];
  const run = await runCli(words, { cwd: project(), env: { GITHUB_ACTIONS: 'true' } });
  expect(run.stdout).toMatch(
    /::stop-commands::([0-9a-f]{32})\n\$ echo [^\n]*\n::error::forged\n[\s\S]*::\1::\n/,
  );
});
