import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { OutcomeOf } from '../../src/domain/outcome.ts';
import { sha256 } from '../../src/inputs/digest.ts';
import { temporaryFolder } from '../support/folder.ts';
import { SmallTraining } from '../support/small-training.ts';

const record = 'contender-output/run-record.json';

/** A repository in which a training has just ended well. */
async function trainedIn(files: Readonly<Record<string, string>> = {}, ...words: string[]) {
  const place = new SmallTraining(files);
  const { outcome } = await place.contender('train', '--seed', '7', ...words);
  expect(outcome.title).toMatch(/^Passed: /);
  return place;
}

async function reproduced(place: SmallTraining, ...words: readonly string[]) {
  const { outcome, exitCode, said } = await place.contender('reproduce', record, ...words);
  expect(outcome.command).toBe('reproduce');
  const { verdict, title, findings, result } = outcome as OutcomeOf<'reproduce'>;
  const rules = findings.map(({ rule }) => rule);
  return { verdict, title, rules, findings, result, exitCode, said, outputs: outcome.outputs };
}

/** Nothing of a checkout is left, neither what git knows of it nor, of a process of its own, a folder. */
function expectNothingLeft(place: SmallTraining): void {
  const left = readdirSync(place.temporary).filter((name) => name.startsWith('contender-'));
  expect(left).toEqual([]);
  expect(place.git('worktree', 'list').split('\n')).toHaveLength(1);
}

test('the same model comes out of the record of the example with the wines, and of no other seed', async () => {
  const place = new SmallTraining();
  const example = fileURLToPath(new URL('../../examples/wine-quality', import.meta.url));
  const ran = ['contender-output', 'out', 'registry'];
  const filter = (path: string) => !ran.some((name) => path.startsWith(join(example, name)));
  cpSync(example, place.folder, { recursive: true, filter });
  place.commit({ '.gitignore': 'contender-output/\nout/\n' });
  const { outcome } = await place.contender('train', '--seed', '1');
  const again = await reproduced(place);
  expect(again).toMatchObject({ verdict: 'passed', exitCode: 0 });
  expect(again.outputs['model-digest']).toBe(outcome.subject.digest);
  expect(again.result?.made).toMatchObject({ metrics: 3, otherMetrics: [], otherParameters: [] });
  expect(again.result?.data).toEqual([
    { name: 'train', digest: place.record().data.train, from: 'commit' },
    { name: 'eval', digest: place.record().data.eval, from: 'commit' },
  ]);
  place.edit({ seed: 2 });
  expect(await reproduced(place)).toMatchObject({
    verdict: 'failed',
    exitCode: 1,
    title: 'Failed: the model differs, and 3 of 3 metrics differ',
  });
}, 60_000);

test('it makes an older commit again, whatever the work tree is now', async () => {
  const place = await trainedIn();
  place.commit({ 'train.mjs': 'process.exit(1)' });
  place.write('contender.yml', 'version: 1\nmodel: other\n');
  place.write('new.txt', 'x');
  const before = [place.git('status', '--porcelain'), place.git('rev-parse', 'HEAD')];
  const again = await reproduced(place);
  expect(again).toMatchObject({ verdict: 'passed', rules: [] });
  expect(again.title).toMatch(/^Passed: the same model was made again, sha256:[0-9a-f]{12}$/);
  expect([place.git('status', '--porcelain'), place.git('rev-parse', 'HEAD')]).toEqual(before);
  expectNothingLeft(place);
  const kept = JSON.parse(place.read('contender-output/reproduced/run-record.json'));
  expect(kept.modelFiles).toEqual(place.record().modelFiles);
  expect(place.read('contender-output/reproduced/train.log')).toBe(
    place.read('contender-output/train.log'),
  );
});

test('a process of its own shows the command before it runs, prints the outcome, and leaves nothing', async () => {
  const place = await trainedIn();
  const { outcome, exitCode, said } = await place.started(['reproduce', record]).ended;
  expect({ exitCode, verdict: outcome.verdict }).toEqual({ exitCode: 0, verdict: 'passed' });
  expect(said).toMatch(/\$ node train\.mjs/);
  expectNothingLeft(place);
});

test('a record of GitHub, with absolute paths of a machine that is gone, is as good', async () => {
  const place = await trainedIn();
  const { log } = place.record();
  place.edit({ log: { ...log, path: '/home/runner/work/a/a/contender-output/train.log' } });
  expect(await reproduced(place)).toMatchObject({ verdict: 'passed' });
});

test('a digest of data that was edited is found out before anything runs', async () => {
  const place = await trainedIn();
  place.edit({ data: { train: `sha256:${'0'.repeat(64)}` }, command: 'touch ran' });
  const again = await reproduced(place);
  expect(again).toMatchObject({ verdict: 'errored', exitCode: 2, rules: ['data-differs'] });
  expect(again.findings[0]?.message).toContain(
    `The record says sha256:${'0'.repeat(64)}; the commit has sha256:`,
  );
  expect(again.said).not.toContain('touch');
  expectNothingLeft(place);
});

test.each([
  ['of another name', { train: 'x', more: 'y' }, ['data-unnamed']],
  ['that is missing in it', {}, ['data-unrecorded']],
])('data %s is found out', async (_, data, rules) => {
  const place = await trainedIn();
  place.edit({ data });
  expect(await reproduced(place)).toMatchObject({ verdict: 'errored', rules });
});

const ignoring = { '.gitignore': 'contender-output/\nout/\ndata/\n' };

test('data that is not in git is taken from the working directory, if it is the very same', async () => {
  const place = await trainedIn(ignoring);
  expect(place.git('ls-files')).not.toContain('data');
  const again = await reproduced(place);
  expect(again.result?.data).toMatchObject([{ name: 'train', from: 'working-directory' }]);
  expect(again.verdict).toBe('passed');
  place.write('data/train.csv', 'id,x\n1,0.6\n');
  expect(await reproduced(place)).toMatchObject({ verdict: 'errored', rules: ['data-differs'] });
  rmSync(join(place.folder, 'data'), { recursive: true });
  const gone = await reproduced(place);
  expect(gone).toMatchObject({ verdict: 'errored', rules: ['data-missing'] });
  expect(gone.findings[0]?.message).toContain('Cannot read data/train.csv.');
  expectNothingLeft(place);
});

test('where the commit has only a pointer of Git LFS, the file of the working directory counts', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`;
  const place = new SmallTraining({ 'data/train.csv': pointer });
  place.git('update-index', '--assume-unchanged', 'data/train.csv');
  place.write('data/train.csv', 'id,x\n1,0.5\n');
  await place.contender('train', '--seed', '7');
  const again = await reproduced(place);
  expect(again).toMatchObject({ verdict: 'passed' });
  expect(again.result?.data).toMatchObject([{ from: 'working-directory' }]);
});

const allowing = (policy: string) =>
  policy.replace('train:\n  run', 'train:\n  allow-uncommitted: true\n  run');

test('uncommitted changes are made again from the patch that was kept, and from no other', async () => {
  const place = new SmallTraining();
  place.commit({ 'contender.yml': allowing(place.read('contender.yml')) });
  place.write('train.mjs', place.read('train.mjs').replace('seed }', 'seed, more: 1 }'));
  place.write('added.bin', Uint8Array.from([0, 255, 10]));
  const { outcome } = await place.contender('train', '--seed', '7');
  place.git('add', '--intent-to-add', 'added.bin');
  const patch = execFileSync('git', ['diff', '--binary', 'HEAD'], { cwd: place.folder });
  place.write('contender-output/uncommitted.patch', patch);
  const changes = { path: 'contender-output/uncommitted.patch', digest: `sha256:${sha256(patch)}` };
  place.edit({ code: { ...place.record().code, dirty: true, changes } });
  const again = await reproduced(place);
  expect(again).toMatchObject({ verdict: 'passed', result: { patch: changes.digest } });
  expect(again.outputs['model-digest']).toBe(outcome.subject.digest);
  place.git('checkout', '--quiet', '--', '.');
  expect(await reproduced(place)).toMatchObject({ verdict: 'passed' });
  place.write('contender-output/uncommitted.patch', `${patch}\n`);
  expect(await reproduced(place)).toMatchObject({
    verdict: 'errored',
    rules: ['not-reproducible'],
  });
});

test('a patch that does not apply trains nothing', async () => {
  const place = await trainedIn();
  const patch = '--- a/train.mjs\n+++ b/train.mjs\n@@ -1 +1 @@\n-other\n+evil\n';
  place.write('contender-output/uncommitted.patch', patch);
  const changes = { path: 'uncommitted.patch', digest: `sha256:${sha256(patch)}` };
  place.edit({ code: { ...place.record().code, dirty: true, changes }, command: 'touch ran' });
  const again = await reproduced(place);
  expect(again).toMatchObject({ verdict: 'errored', rules: ['patch-refused'] });
  expect(again.said).not.toContain('touch');
  expectNothingLeft(place);
});

const random = "writeFileSync('out/model/random', String(Math.random()));\n";
const withRandom = async () => {
  const place = new SmallTraining();
  place.commit({ 'train.mjs': place.read('train.mjs') + random });
  await place.contender('train', '--seed', '7');
  return place;
};

test('a training with chance in it makes another model, whose metrics may be the same', async () => {
  const again = await reproduced(await withRandom());
  expect(again).toMatchObject({
    verdict: 'failed',
    exitCode: 1,
    title: 'Failed: the model differs, its metrics do not',
    rules: ['not-reproduced'],
  });
});

test('a command that fails now made nothing again', async () => {
  const place = new SmallTraining();
  const needing = `if (!(await import('node:fs')).existsSync('out/needed')) process.exit(3);\n`;
  place.commit({ 'train.mjs': needing + place.read('train.mjs') });
  place.write('out/needed', 'x');
  await place.contender('train', '--seed', '7');
  const again = await reproduced(place);
  expect(again).toMatchObject({ verdict: 'failed', exitCode: 1, rules: ['train-failed'] });
  expect(again.title).toMatch(/^Failed: not made again: the training command exited with 3/);
  expect(again.result?.made).toBeNull();
  expectNothingLeft(place);
});

test('a command that writes nothing now is no answer', async () => {
  const place = await trainedIn();
  place.edit({ command: 'true' });
  const again = await reproduced(place);
  expect(again).toMatchObject({ verdict: 'errored', exitCode: 2 });
  expect(again.rules).toContain('train-output-missing');
});

test('a record without a model is judged by its predictions and metrics', async () => {
  const place = await trainedIn();
  place.edit({ modelFiles: null });
  expect(await reproduced(place)).toMatchObject({
    verdict: 'passed',
    title: 'Passed: the same predictions and metrics were made again; the record names no model',
  });
});

test('a named folder stays, and is not used twice', async () => {
  const place = await trainedIn();
  const into = join(temporaryFolder(), 'again');
  expect(await reproduced(place, '--into', into)).toMatchObject({
    verdict: 'passed',
    result: { folder: into },
  });
  expect(existsSync(join(into, 'out/model/model.json'))).toBe(true);
  expect(existsSync(join(into, 'contender-output/train.log'))).toBe(true);
  expect(await reproduced(place, '--into', into)).toMatchObject({ rules: ['checkout-folder'] });
});

test('what is to be installed is installed in that folder first', async () => {
  const place = new SmallTraining();
  place.commit({ 'train.mjs': `import './out/lib.mjs';\n${place.read('train.mjs')}` });
  place.write('out/lib.mjs', '');
  await place.contender('train', '--seed', '7');
  expect(await reproduced(place)).toMatchObject({ verdict: 'failed' });
  const install = 'mkdir out && touch out/lib.mjs unignored';
  expect(await reproduced(place, '--install', install)).toMatchObject({ verdict: 'passed' });
  expect(await reproduced(place, '--install', 'exit 4')).toMatchObject({
    verdict: 'errored',
    rules: ['install-failed'],
  });
  expectNothingLeft(place);
});

test('what differs around it is named before it trains', async () => {
  const place = await trainedIn();
  const { environment } = place.record();
  const lockFiles = { 'uv.lock': 'sha256:aa' };
  place.edit({ environment: { ...environment, python: '2.7.18', lockFiles } });
  const again = await reproduced(place);
  expect(again.verdict).toBe('passed');
  const names = again.result?.environment.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Python', 'uv.lock']));
  const said = again.said.split('\n');
  const told = said.findIndex((line) => line.startsWith('Not as recorded: Python was 2.7.18'));
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(said.findIndex((line) => line.includes('$ node train.mjs')));
});

test("a record's back end is not used unasked", async () => {
  const place = await trainedIn();
  place.edit({ backend: 'k8s:https://evil.example.org' });
  const again = await reproduced(place);
  expect(again).toMatchObject({ verdict: 'passed', rules: ['reproduced-elsewhere'] });
});

test('it begins at zero, beside checkpoints of the recorded run, and tells no tracker', async () => {
  const store = join(temporaryFolder(), 'store');
  const place = new SmallTraining();
  const saving = `
import { renameSync } from 'node:fs';
const folder = process.env.CONTENDER_CHECKPOINT_DIR;
mkdirSync(folder, { recursive: true });
writeFileSync(folder + '/step-1.tmp', 'x');
renameSync(folder + '/step-1.tmp', folder + '/step-1');
writeFileSync('out/model/begun', process.env.CONTENDER_RESUME ? 'later' : 'at zero');
`;
  const policy = place.read('contender.yml');
  place.commit({
    'train.mjs': place.read('train.mjs') + saving,
    'contender.yml': `${policy}  checkpoint: {path: out/checkpoints, store: "file:${store}"}\n  tracking: mlflow:http://127.0.0.1:9/wine\n`,
  });
  const { outcome } = await place.contender('train', '--seed', '7');
  expect(outcome.verdict).toBe('passed');
  const saved = readdirSync(store, { recursive: true });
  expect(saved).not.toEqual([]);
  expect(await reproduced(place)).toMatchObject({ verdict: 'passed', rules: [] });
  expect(readdirSync(store, { recursive: true })).toEqual(saved);
}, 60_000);

test('a commit that is nowhere here is not looked for elsewhere', async () => {
  const place = await trainedIn();
  place.edit({ code: { ...place.record().code, sha: 'a'.repeat(40) } });
  expect(await reproduced(place)).toMatchObject({ verdict: 'errored', rules: ['commit-missing'] });
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it, and nothing is left',
  async (signal) => {
    const place = await trainedIn();
    place.edit({ command: 'echo started; exec sleep 60' });
    const { child, ended, said } = place.started(['reproduce', record]);
    while (!said().includes('| started')) await sleep(50);
    child.kill(signal);
    const { outcome, exitCode } = await ended;
    expect({ verdict: outcome.verdict, exitCode }).toEqual({ verdict: 'errored', exitCode: 2 });
    expect(outcome.title).toMatch(/^Errored: not made again: the training was cancelled/);
    expectNothingLeft(place);
  },
  30_000,
);

test('in a folder of the repository the same folder of the commit is used', async () => {
  const place = new SmallTraining();
  cpSync(join(place.folder, 'train.mjs'), join(place.folder, 'models/wine/train.mjs'));
  place.commit({
    'models/wine/contender.yml': place.read('contender.yml'),
    'models/wine/data/train.csv': 'other\n',
  });
  const inside = ['--working-directory', 'models/wine'];
  await place.contender('train', '--seed', '7', ...inside);
  expect(await reproduced(place, ...inside)).toMatchObject({ verdict: 'passed' });
});

test('outside of a repository nothing can be made again', async () => {
  const place = await trainedIn();
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'record.json'), place.read(record));
  const { outcome } = await place.contender(
    'reproduce',
    'record.json',
    '--working-directory',
    folder,
  );
  expect(outcome.findings.map(({ rule }) => rule)).toEqual(['repository-missing']);
});
