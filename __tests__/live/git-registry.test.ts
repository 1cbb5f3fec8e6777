import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { openRepository } from '../../src/backends/registries/git/open-repository.ts';
import { gitRegistry } from '../../src/backends/registries/git/registry.ts';
import { readHistory } from '../../src/backends/registries/git/tags.ts';
import { currentIn } from '../../src/domain/model/gto/current.ts';
import { nextVersionIn, versionOf } from '../../src/domain/model/gto/history.ts';
import { parseTagName, renderTagName } from '../../src/domain/model/gto/tag-name.ts';
import { UserError } from '../../src/errors.ts';
import { readDocument } from '../../src/inputs/document.ts';
import { metricsIn } from '../../src/inputs/metrics-file.ts';
import {
  artifactOf,
  committing,
  environment,
  gitEnvironment,
  type Workplace,
  workplace,
} from '../support/git-repository.ts';
import { gtoPrograms } from '../support/live/gto.ts';
import { liveSuite } from '../support/live/venv.ts';
import { candidate, move } from '../support/registry-contract.ts';

interface ParsedByGto {
  readonly name: string;
  readonly action: string;
  readonly version?: string;
  readonly stage?: string;
  readonly counter?: number;
}

interface StagesByGto {
  readonly stage: Readonly<Record<string, string | null>>;
  readonly next: string;
}

/** Strings of which many are tags, and many nearly are. */
const nearlyTags = fc
  .array(
    fc.constantFrom(
      ...['a', 'Z', '7', 'rf', 'models', '-', '_', '/', '.', '=', ':', '@', '#', '!', ' ', 'é'],
      ...['@v', 'v1.2.3', 'v0.0.1', '-rc.1', '+b.7', 'v01.2.3', 'v1.2', '@v1.0.0', '#prod', '#1'],
      ...['@deprecated', '@created', '#dev', '#42', '#x', '..', '//', '!#', '0'],
      ...['rf@v1.2.3', 'models=rf', 'churn#prod', '!', '!', '#7', 'a@v0.0.1', '/rf#dev', 'us/east'],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));

liveSuite({ subject: 'registries/git with gto and dvc', needs: ['gto'] }, (bin = '') => {
  const { gto, dvc, ask } = gtoPrograms(bin);

  test('a name of a tag means what it means to GTO', () => {
    const names = fc.sample(nearlyTags, { numRuns: 40_000, seed: 6 });
    const theirs = ask<readonly (ParsedByGto | null)[]>('parsed', names);
    const ours = names.map((name) => {
      const parsed = parseTagName(name);
      if (!parsed) return null;
      const { kind, ...what } = parsed.action;
      const counter = parsed.counter === null ? {} : { counter: Number(parsed.counter) };
      return { name: parsed.artifact, action: kind, ...what, ...counter };
    });
    expect(ours.filter((one) => one !== null).length).toBeGreaterThan(1000);
    expect(ours).toEqual(theirs);
    for (const name of names) {
      const parsed = parseTagName(name);
      if (parsed) expect(parseTagName(renderTagName(parsed))).toEqual(parsed);
    }
  });

  test('every tag that is written is read by GTO as the same event', async () => {
    const { place, registry } = await moved([
      ['none', 'v0.0.1'],
      ['v0.0.1', 'v0.0.2'],
    ]);
    expect(await registry.find('wine', { kind: 'alias', alias: 'champion' })).toMatchObject({
      version: 'v0.0.2',
    });
    const tags = place.git('-C', place.origin, 'tag', '--list').split('\n');
    expect(tags.sort()).toEqual([
      'wine#champion!#2',
      'wine#champion#1',
      'wine#champion#3',
      'wine@v0.0.1',
      'wine@v0.0.2',
    ]);
    place.git('fetch', '--quiet', '--tags', 'origin');
    for (const tag of tags) {
      const { action } = parseTagName(tag) ?? {};
      const { event } = JSON.parse(gto(place.clone, 'check-ref', tag, '--json'));
      expect({ tag, event }).toEqual({ tag, event: eventNames[action?.kind ?? ''] });
      expect(JSON.parse(gto(place.clone, 'parse-tag', tag))).toMatchObject({
        action: action?.kind,
      });
    }
  });

  test('after a promotion, another one and a rollback all readers agree', async () => {
    const steps = [
      ['none', 'v0.0.1'],
      ['v0.0.1', 'v0.0.2'],
      ['v0.0.2', 'v0.0.1'],
    ] as const;
    const { place, registry } = await moved([]);
    for (const [from, to] of steps) {
      expect(await registry.moveAlias(move(from, to))).toEqual({ kind: 'moved' });
      place.git('fetch', '--quiet', '--tags', 'origin');
      expect(ask('readers', place.clone, 'wine', 'champion')).toEqual({
        show: to,
        api: to,
        dvc: to,
      });
    }
  });

  test('in fifty random histories the stages and the next versions are those of GTO', async () => {
    const place = workplace();
    const commits = Array.from({ length: 5 }, (_, index) => place.commit(`commit ${index}`));
    importTags(place, fc.sample(histories(commits), { numRuns: 50, seed: 3 }).flat());
    const theirs = ask<Readonly<Record<string, StagesByGto>>>('stages', place.clone);
    const repository = await openRepository(`git:${place.clone}`, environment);
    expect(Object.keys(theirs)).toHaveLength(50);
    for (const [artifact, { stage: stages, next }] of Object.entries(theirs)) {
      const history = await readHistory(repository, artifact);
      if (!history.names.map(versionOf).includes(next)) expect(nextVersionIn(history)).toBe(next);
      for (const stage of ['dev', 'prod']) {
        const current = currentIn(history, stage);
        const found = current.kind === 'version' ? versionOf(current.registration) : undefined;
        const assigned = current.kind === 'missing' ? current.assignment : undefined;
        const isTaken = history.events.some(
          ({ commit, action }) => commit === assigned?.commit && 'version' in action,
        );
        const expected = found ?? (isTaken ? null : (assigned?.commit ?? null));
        expect({ artifact, stage, version: expected }).toEqual({
          artifact,
          stage,
          version: stages[stage] ?? null,
        });
      }
    }
  });

  test('the next version is the one that gto register makes, after a pre-release too', async () => {
    const place = workplace();
    const registry = committing(place)(await gitRegistry.open(`git:${place.origin}`, environment));
    for (const tag of ['v1.0.0-rc.1', 'v0.9.9']) {
      const sha = place.commit(tag);
      gto(place.clone, 'register', 'wine', sha, '--version', tag, '--push');
    }
    const { version } = await registry.register(candidate());
    expect(version.version).toBe('v1.0.1');
    place.git('fetch', '--quiet', '--tags', 'origin');
    place.commit('by hand');
    gto(place.clone, 'register', 'wine', '--push');
    const { version: following } = await registry.register(candidate({ runId: 'run-2' }));
    expect(following.version).toBe('v1.0.3');
  });

  test('metrics of two commits differ as dvc metrics diff has it', async () => {
    const place = workplace({ '.dvc/config': '', 'dvc.yaml': 'metrics: [metrics.json]\n' });
    const numbers = async (metrics: unknown) => {
      place.write({ 'metrics.json': JSON.stringify(metrics) });
      place.commit('metrics');
      const read = await readDocument(join(place.clone, 'metrics.json'), z.unknown());
      return metricsIn(read).metrics;
    };
    const old = await numbers({ accuracy: 0.5, nested: { auc: 0.25 }, loss: 3e-9, same: 1 });
    const now = await numbers({ nested: { auc: 0.75 }, same: 1, loss: 1e-9, accuracy: 0.625 });
    const { 'metrics.json': theirs } = JSON.parse(
      dvc(place.clone, 'metrics', 'diff', '--json', 'HEAD~1', 'HEAD'),
    );
    const ours = Object.entries(now).flatMap(([name, value]) => {
      const before = old[name] ?? Number.NaN;
      return value === before ? [] : [[name, { old: before, new: value, diff: value - before }]];
    });
    expect(Object.fromEntries(ours)).toEqual(theirs);
  });

  test('a metrics file cut in half is an error, where dvc metrics diff succeeds', async () => {
    const place = workplace({ '.dvc/config': '', 'dvc.yaml': 'metrics: [metrics.json]\n' });
    place.write({ 'metrics.json': '{"accuracy": 0.5}' });
    place.commit('whole');
    place.write({ 'metrics.json': '{"accuracy": 0.' });
    place.commit('half');
    expect(() => dvc(place.clone, 'metrics', 'diff', '--json', 'HEAD~1', 'HEAD')).not.toThrow();
    const read = readDocument(join(place.clone, 'metrics.json'), z.unknown());
    await expect(read.then(metricsIn)).rejects.toThrow(UserError);
  });

  test('a version that GTO registered and assigned is found, with the digest of its bytes', async () => {
    const place = workplace({ ...artifactOf('wine'), 'model/model.json': 'weights' });
    gto(place.clone, 'register', 'wine', '--push');
    gto(place.clone, 'assign', 'wine', '--version', 'v0.0.1', '--stage', 'champion', '--push');
    const registry = await gitRegistry.open(`git:${place.origin}`, environment);
    const found = await registry.find('wine', { kind: 'alias', alias: 'champion' });
    expect(found).toMatchObject({ version: 'v0.0.1', digest: candidate().digest });
    gto(place.clone, 'deprecate', 'wine', 'v0.0.1', '--push');
    await expect(registry.find('wine', { kind: 'alias', alias: 'champion' })).rejects.toMatchObject(
      { problems: [{ code: 'version-missing' }] },
    );
    expect(await registry.find('wine', { kind: 'version', version: 'v0.0.1' })).toBeUndefined();
  });
});

const eventNames: Readonly<Record<string, string>> = {
  register: 'registration',
  assign: 'assignment',
  unassign: 'unassignment',
};

/** A repository with two versions, and the alias moved along these steps. */
async function moved(steps: readonly (readonly [from: string, to: string])[]) {
  const place = workplace({ ...artifactOf('wine'), '.dvc/config': '' });
  const registry = committing(place)(await gitRegistry.open(`git:${place.origin}`, environment));
  await registry.register(candidate());
  await registry.register(candidate({ runId: 'run-2', contents: 'better' }));
  for (const [from, to] of steps) await registry.moveAlias(move(from, to));
  return { place, registry };
}

interface MadeTag {
  readonly name: string;
  readonly commit: string;
  readonly at: number;
}

let made = 0;

/** One artifact's events on some commits, no two in one second; a version is registered on one commit, once or again. */
function histories(commits: readonly string[]): fc.Arbitrary<readonly MadeTag[]> {
  const kinds = ['register', 'register', 'deregister', 'assign', 'assign', 'assign', 'unassign'];
  const step = fc.record({
    kind: fc.constantFrom(...kinds),
    commit: fc.nat(commits.length - 1),
    stage: fc.constantFrom('dev', 'prod'),
    gap: fc.integer({ min: 1, max: 100 }),
  });
  return fc.array(step, { minLength: 3, maxLength: 15 }).map((steps) => {
    made += 1;
    let at = 1_700_000_000;
    return steps.map(({ kind, commit, stage, gap }, index) => {
      at += gap;
      const undo = kind === 'deregister' || kind === 'unassign' ? '!' : '';
      const what = kind.endsWith('register') ? `@v0.${commit}.${commit * 3}` : `#${stage}`;
      const name = `h${made}${what}${undo}#${index + 1}`;
      return { name, commit: commits[commit] ?? '', at };
    });
  });
}

function importTags({ clone }: Workplace, tags: readonly MadeTag[]): void {
  const input = tags
    .map(({ name, commit, at }) => {
      return `tag ${name}\nfrom ${commit}\ntagger Ada <ada@example.org> ${at} +0000\ndata 1\nx\n`;
    })
    .join('');
  const words = ['fast-import', '--quiet'];
  const { status, stderr } = spawnSync('git', words, { cwd: clone, env: gitEnvironment, input });
  if (status !== 0) throw new Error(stderr.toString());
}
