import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { comparison, validation } from '../support/promotion-cases.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { Workplace } from '../support/workplace.ts';

const sha = 'c'.repeat(40);

/** Version 1 is champion; version 2 is registered with its evidence. Everything runs as a process. */
async function withCandidate() {
  const place = new Workplace();
  place.time = new Date();
  place.write(
    'contender.yml',
    `${place.read('contender.yml')}card: {file: about.md, hub-dataset: acme/bench, hub-task: sweet}\n`,
  );
  place.write('about.md', '---\nlicense: mit\n---\nFor dinner only.\n');
  const cwd = place.folder;
  const startedAt = place.time.toISOString();
  const action = (name: 'register' | 'promote' | 'report', inputs: Record<string, string>) => {
    const where = name === 'report' ? {} : { registry: 'file:registry' };
    return runAction(name, { cwd, env: { GITHUB_SHA: sha }, inputs: { ...where, ...inputs } });
  };
  const register = async (name: string, baseline: string | null) => {
    const record = await place.train(name);
    const { digest } = JSON.parse(readFileSync(record, 'utf8')).modelFiles;
    const side = baseline === null ? null : { version: '1', digest: baseline };
    const said = comparison({ digest, baseline: side, startedAt });
    const evidence = [
      place.write(`${name}/compare.json`, JSON.stringify(said)),
      place.write(`${name}/validate.json`, JSON.stringify(validation({ startedAt }))),
    ].join('\n');
    await action('register', { 'run-record': `${name}/run-record.json`, evidence });
    return String(digest);
  };
  const first = await register('first', null);
  await action('promote', { stage: 'production', version: '1' });
  const second = await register('second', first);
  return { place, cwd, action, second };
}

/** The text of a file beside a version, as the registry keeps it. */
function beside(cwd: string, version: string, path: string): string {
  const record = JSON.parse(
    readFileSync(join(cwd, `registry/models/wine/versions/${version}.json`), 'utf8'),
  );
  const file = record.evidence.find((one: { path: string }) => one.path === path);
  const { sha256 } = file;
  return readFileSync(join(cwd, 'registry/objects', sha256.slice(0, 2), sha256.slice(2)), 'utf8');
}

test('register puts card, bill of materials and benchmark result beside the version', async () => {
  const { cwd, second } = await withCandidate();
  const card = beside(cwd, '2', 'model-card.md');
  const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(card) ?? [];
  expect(parse(head)).toMatchObject({
    license: 'mit',
    'model-index': [
      {
        name: 'wine',
        results: [
          {
            dataset: { type: 'acme/bench' },
            source: { url: 'https://github.com/acme/wine/actions/runs/412' },
          },
        ],
      },
    ],
  });
  expect(card).toContain('For dinner only.');
  const bom = JSON.parse(beside(cwd, '2', 'model.cdx.json'));
  expect(`sha256:${bom.metadata.component.hashes[0].content}`).toBe(second);
  expect(beside(cwd, '2', '.eval_results/sweet.yaml')).toContain('task_id: sweet');
});

test('a plan prints the six points, in the summary, the file and the shell, and moves nothing', async () => {
  const { cwd, action, second } = await withCandidate();
  const plan = { stage: 'production', version: '2', mode: 'plan' };
  const run = await action('promote', plan);
  expect(run).toMatchObject({ exitCode: 0, annotations: [] });
  const points = [
    second,
    'What will happen: `production` of `wine`: `v1` → `v2`',
    'Runs now: `v1` since',
    '[run](https://github.com/acme/wine/actions/runs/412)',
    'Risks accepted: none',
    '`contender promote --mode rollback --stage production --version 1 --expected-current 2 --registry file:registry --reason',
    'exactly these bytes, while `v1` is `champion`; else it refuses',
  ];
  const file = readFileSync(run.outputs.report ?? '', 'utf8');
  for (const point of points) {
    expect(run.summary).toContain(point);
    expect(file).toContain(point);
  }
  const words = Object.entries(plan).flatMap(([name, value]) => [`--${name}`, value]);
  const shell = await runCli(['promote', ...words, '--registry', 'file:registry'], { cwd });
  expect(shell.stdout).toContain('How to undo');
  expect(shell.stdout.split('\n').length).toBeLessThan(45);
  expect(readdirSync(join(cwd, 'registry/models/wine/aliases/champion'))).toHaveLength(1);
});

test('the rollback that a plan names is the one that works', async () => {
  const { cwd, action } = await withCandidate();
  const run = await action('promote', { stage: 'production', version: '2' });
  expect(run.exitCode).toBe(0);
  const undo = run.outcome?.command === 'promote' ? run.outcome.result?.brief?.undo : undefined;
  const command = undo?.kind === 'rollback' ? undo.command : '';
  const words = command.match(/'[^']*'|\S+/g)?.map((word) => word.replaceAll("'", '')) ?? [];
  const back = await runCli(words.slice(1), { cwd });
  expect(back.stdout).toContain('production of wine moved from v2 to v1');
  expect(back.exitCode).toBe(0);
});

test('report writes both beside the HTML report', async () => {
  const { cwd, action } = await withCandidate();
  const run = await action('report', { outcomes: 'second/compare.json', html: 'pages/index.html' });
  expect(run.exitCode).toBe(0);
  const folder = join(cwd, 'contender-output/pages');
  for (const name of [
    'index.html',
    'model-card.md',
    'model.cdx.json',
    '.eval_results/sweet.yaml',
  ]) {
    expect([name, existsSync(join(folder, name))]).toEqual([name, true]);
  }
});
