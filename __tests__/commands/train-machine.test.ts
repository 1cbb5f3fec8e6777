import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { type Answer, metadataService } from '../support/metadata-service.ts';
import { runCli } from '../support/run-cli.ts';
import { testWithDisk } from '../support/small-disk.ts';

interface Circumstances {
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** `contender train` with this command, in a new folder. */
async function trained({ run, env = {}, cwd = temporaryFolder() }: Circumstances) {
  writeFileSync(join(cwd, 'train.sh'), run);
  const words = ['train', '--json', '--model', 'wine', '--run', 'exec sh train.sh'];
  const result = await runCli(words, { cwd, env });
  const outcome = JSON.parse(result.stdout);
  const findings: { rule: string; message: string }[] = outcome.findings;
  const file = (name: string) => join(cwd, name);
  return { ...result, outcome, rules: findings.map(({ rule }) => rule), file };
}

/** Does this, and then sleeps until it is told to stop; told at any time it saves, and ends. */
function obedient(work = ''): string {
  return `trap 'echo saved > saved; exit 0' INT\ntouch ready\n${work}\nfor i in $(seq 300); do sleep 0.1; done\n`;
}

/** EC2, which gives a token and answers the rest so; the variable by which it is found. */
const cloud = async (plan: (url: string) => Answer) => {
  const { url } = await metadataService(({ method, url = '' }) =>
    method === 'PUT' ? { status: 200, text: 'token' } : plan(url),
  );
  return { AWS_EC2_METADATA_SERVICE_ENDPOINT: url };
};

test('a machine that is taken away ends the training, after it has saved', async () => {
  const cwd = temporaryFolder();
  const isReady = () => existsSync(join(cwd, 'ready'));
  const text = JSON.stringify({ action: 'terminate', time: new Date(Date.now() + 120_000) });
  const env = await cloud((url) =>
    url.endsWith('instance-action') && isReady() ? { status: 200, text } : { status: 404 },
  );
  const { exitCode, outcome, rules, file, stderr } = await trained({ run: obedient(), env, cwd });
  expect(outcome).toMatchObject({ verdict: 'errored', result: { end: { kind: 'preempted' } } });
  expect(exitCode).toBe(2);
  expect(rules).toContain('train-preempted');
  expect(readFileSync(file('saved'), 'utf8')).toBe('saved\n');
  expect(stderr).toContain('The cloud takes this machine away at');
});

/** A policy with checkpoints that are hardly ever saved by the interval. */
function withCheckpoints(): string {
  const cwd = temporaryFolder();
  const checkpoint = { path: 'checkpoints', store: 'file:store', 'every-minutes': 1000 };
  const policy = { version: 1, model: 'wine', train: { run: 'sh train.sh', checkpoint } };
  writeFileSync(join(cwd, 'contender.yml'), JSON.stringify(policy));
  return cwd;
}

const saveStep =
  'mkdir "$CONTENDER_CHECKPOINT_DIR/step-5" && echo 5 > "$CONTENDER_CHECKPOINT_DIR/step-5/w"';

test('what a machine saved that is taken away is in the store, and the next one goes on from it', async () => {
  const cwd = withCheckpoints();
  const text = JSON.stringify({ action: 'terminate', time: new Date(Date.now() + 120_000) });
  const env = await cloud((url) =>
    url.endsWith('instance-action') && existsSync(join(cwd, 'ready'))
      ? { status: 200, text }
      : { status: 404 },
  );
  const first = `[ -z "$CONTENDER_RESUME" ] || exec cp "$CONTENDER_RESUME/w" resumed
trap '${saveStep}; exit 1' INT
touch ready
while :; do sleep 0.1; done`;
  const words = ['train', '--json'];
  writeFileSync(join(cwd, 'train.sh'), first);
  const ended = JSON.parse((await runCli(words, { cwd, env })).stdout);
  expect(ended.result).toMatchObject({
    end: { kind: 'preempted' },
    checkpoints: { saved: 1, newest: { step: 5 } },
  });
  const next = JSON.parse((await runCli(words, { cwd })).stdout);
  expect(next).toMatchObject({ verdict: 'passed', outputs: { resumed: '5' } });
  expect(readFileSync(join(cwd, 'resumed'), 'utf8')).toBe('5\n');
});

test('a machine that is at risk has its last checkpoint stored while it trains on', async () => {
  const cwd = withCheckpoints();
  const isSaved = () => existsSync(join(cwd, 'checkpoints/step-5/w'));
  const env = await cloud((url) => ({
    status: url.endsWith('rebalance') && isSaved() ? 200 : 404,
  }));
  // It ends well only where the store has it before the end.
  const stored =
    'for i in $(seq 150); do ls store/*/*/*/*/checkpoint.json && exit 0; sleep 0.1; done; exit 1';
  writeFileSync(join(cwd, 'train.sh'), `${saveStep}; ${stored}`);
  const outcome = JSON.parse((await runCli(['train', '--json'], { cwd, env })).stdout);
  expect(outcome.result.end).toEqual({ kind: 'succeeded' });
}, 30_000);

test('a machine that is only at risk trains on', async () => {
  const env = await cloud((url) => ({ status: url.endsWith('rebalance') ? 200 : 404 }));
  const { outcome, stderr } = await trained({ run: 'sleep 0.5', env });
  expect(outcome.result.end).toEqual({ kind: 'succeeded' });
  expect(stderr).toContain('may take this machine away soon');
});

test('metadata that are switched off are not asked for', async () => {
  const { url, asked } = await metadataService(() => ({ status: 200 }));
  const env = { AWS_EC2_METADATA_SERVICE_ENDPOINT: url, AWS_EC2_METADATA_DISABLED: 'true' };
  const { outcome } = await trained({ run: 'sleep 0.3', env });
  expect(outcome.verdict).toBe('passed');
  expect(asked).toEqual([]);
});

testWithDisk(
  300 * 1024,
  'a training that fills its disk is ended before it is full',
  async (cwd) => {
    const run = obedient('head -c 120m /dev/zero > a; sleep 1.5; head -c 80m /dev/zero > b');
    const { outcome, rules, file } = await trained({ run, cwd });
    expect(outcome).toMatchObject({ verdict: 'errored', result: { end: { kind: 'disk-full' } } });
    expect(rules).toEqual(expect.arrayContaining(['train-disk-full', 'disk-scarce']));
    expect(existsSync(file('saved'))).toBe(true);
  },
);

test('no secret of the environment stands in the log, on the screen or in the outcome', async () => {
  const secret = 'grand-cru-1982';
  const run = [
    'echo "key $WINE_API_KEY, $DATABASE"',
    `printf %s "\${WINE_API_KEY%1982}"; sleep 0.4; echo 1982`,
    'printf %s "$WINE_API_KEY" | base64',
    'exit 127',
  ].join('\n');
  const env = { WINE_API_KEY: secret, DATABASE: 'postgres://wine:sommelier@db/wine' };
  const { stderr, stdout, file } = await trained({ run, env });
  const log = readFileSync(file('contender-output/train.log'), 'utf8');
  for (const text of [log, stderr, stdout]) {
    expect(text).not.toContain('grand-cru');
    expect(text).not.toContain(Buffer.from(secret).toString('base64').slice(0, 16));
    expect(text).not.toContain('sommelier');
  }
  expect(log).toContain(`key ${'*'.repeat(secret.length)}, postgres://wine:*********@db/wine\n`);
  expect(stderr).toContain('key ***, postgres://***@db/wine');
  expect(log.split('\n')[1]).toBe('*'.repeat(secret.length));
});

test('a log of many megabytes with secrets keeps its length', async () => {
  const run = 'yes "step with grand-cru-1982 in it" | head -n 200000; sleep 0.3';
  const { file } = await trained({ run, env: { WINE_API_KEY: 'grand-cru-1982' } });
  const path = file('contender-output/train.log');
  expect(statSync(path).size).toBe(200_000 * 31);
  expect(readFileSync(path, 'utf8')).not.toContain('grand');
});
