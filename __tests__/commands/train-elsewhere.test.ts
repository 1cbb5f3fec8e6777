import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { elsewhere } from '../../src/backends/training/remote/elsewhere.ts';
import { folderTransport } from '../../src/backends/training/remote/folder-transport.ts';
import type { Open } from '../../src/commands/command.ts';
import { temporaryFolder } from '../support/folder.ts';
import { processCluster } from '../support/process-cluster.ts';
import { SmallTraining } from '../support/small-training.ts';
import { quickPace } from '../support/training-contract.ts';

/** A project that trains on a cluster of processes, and hands these variables on. */
function training(command: string, variables: readonly string[], around = (open: Open) => open) {
  const policy = {
    version: 1,
    model: 'small',
    train: {
      run: 'sh train.sh',
      backend: 'ray:http://127.0.0.1:8265?folder=/shared',
      job: { variables: ['PATH', ...variables] },
      checkpoint: { path: 'checkpoints', store: 'file:store' },
      outputs: { model: 'model' },
    },
  };
  const small = new SmallTraining({
    'contender.yml': JSON.stringify(policy),
    'train.sh': command,
    '.gitignore': 'contender-output/\nmodel\nstore/\ncheckpoints/\n.contender/\n',
  });
  const [cluster, files] = [temporaryFolder(), temporaryFolder()];
  const run = (given: Readonly<Record<string, string>>, ...words: readonly string[]) => {
    const transport = folderTransport({ source: files, target: files });
    small.through = (open) =>
      around({
        ...open,
        training: async () => elsewhere(processCluster(cluster), transport, quickPace),
        variables: () => ({ PATH: process.env.PATH ?? '', ...given }),
      });
    return small.contender('train', ...words);
  };
  return { small, run, files };
}

/** Everything that a step leaves for others to read. */
function keptBy(small: SmallTraining): string {
  const paths = globSync('contender-output/**/*', { cwd: small.folder, withFileTypes: true });
  const files = paths.filter((path) => path.isFile());
  return files
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
    .join('\n');
}

test('the value of a secret variable that is handed on stands nowhere, and other values do', async () => {
  const secret = 'hVq8-Zk2w_nR4tY7';
  const password = 'pX93kd02mm';
  const { small, run } = training(
    `echo "the token is $API_TOKEN, in halves: $(printf %.8s "$API_TOKEN")"
printf '%s' "$API_TOKEN" | cut -c 1-6 | tr -d '\\n'; sleep 0.5; printf '%s\\n' "$API_TOKEN" | cut -c 7-
echo "data from $DATA_URL at $RATE"
echo '{"step":1,"loss":0.5}'
echo "$API_TOKEN" >&2
touch "$CONTENDER_CHECKPOINT_DIR/step-1"
echo weights > model`,
    ['API_TOKEN', 'DATA_URL', 'RATE'],
  );
  const given = {
    API_TOKEN: secret,
    DATA_URL: `https://ada:${password}@data.example/x`,
    RATE: '0.125',
  };
  const { exitCode, outcome, said } = await run(given);
  expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
  expect(said).toContain('the token is ***');
  expect(said).toContain('at 0.125');
  const everything = { said, outcome: JSON.stringify(outcome), kept: keptBy(small) };
  expect(everything.kept).toContain('the token is ');
  for (const text of Object.values(everything)) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(password);
  }
}, 30_000);

test('trainings that differ only by a variable that is handed on have names and checkpoints of their own', async () => {
  const { small, run } = training(
    `[ -z "$CONTENDER_RESUME" ] || cat "$CONTENDER_RESUME"
echo "made at $RATE" > "$CONTENDER_CHECKPOINT_DIR/step-1"
echo "$RATE" > model`,
    ['RATE'],
  );
  const runs = [];
  for (const rate of ['0.1', '0.2', '0.1']) {
    const { exitCode, outcome, said } = await run({ RATE: rate });
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    runs.push({ key: small.record().id.slice(-8), resumed: outcome.outputs.resumed, said });
  }
  const [one, two, three] = runs;
  expect(two?.key).not.toBe(one?.key);
  expect(three?.key).toBe(one?.key);
  expect(runs.map(({ resumed }) => resumed)).toEqual(['', '', '1']);
  expect(two?.said).not.toContain('made at');
  expect(three?.said).toContain('made at 0.1');
}, 60_000);

test.each([
  ['that fails', 'exit 3', [], 'failed'],
  ['that reaches its limit', 'sleep 30', ['--timeout-minutes', '0.02'], 'failed'],
] as const)(
  'the last checkpoint of a training %s is stored, and nothing of its job stays there',
  async (...[, end, words, verdict]) => {
    const { run, files } = training(
      `[ -z "$CONTENDER_RESUME" ] || { echo done > model; exit 0; }
trap 'exit 1' INT TERM
echo half > "$CONTENDER_CHECKPOINT_DIR/step-7"
${end} & wait $!`,
      [],
    );
    const first = await run({}, ...words);
    expect({ verdict: first.outcome.verdict, said: first.said }).toMatchObject({ verdict });
    expect(readdirSync(files)).toEqual([]);
    const next = await run({});
    expect(next.outcome.outputs).toMatchObject({ verdict: 'passed', resumed: '7' });
    expect(readdirSync(files)).toEqual([]);
  },
  60_000,
);

test('of a job of a workflow that somebody else cancels, the step after it stores the checkpoint and clears', async () => {
  const kept: string[] = [];
  const { run, files } = training('echo half > "$CONTENDER_CHECKPOINT_DIR/step-7"', [], (open) => ({
    ...open,
    context: { ...open.context, host: 'github' },
    keep: (state) => void kept.push(state),
    async training(uri) {
      const backend = await open.training(uri);
      const status: typeof backend.status = async (ref) => {
        const { kind } = await backend.status(ref);
        return kind === 'ended' ? { kind, end: { kind: 'cancelled' } } : { kind: 'running' };
      };
      return { ...backend, status };
    },
  }));
  const { outcome, said } = await run({});
  expect({ verdict: outcome.verdict, said }).toMatchObject({ verdict: 'errored' });
  expect(readdirSync(files)).toHaveLength(1);
  expect(JSON.parse(kept.at(-1) ?? '')).toMatchObject({ shallEnd: true });
}, 30_000);
