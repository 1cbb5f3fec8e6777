import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ledgerVerify } from '../../../src/commands/ledger-verify.ts';
import { register } from '../../../src/commands/register.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { ModelRegistry } from '../../../src/ports/model-registry.ts';
import { codesOf, Workplace } from '../../support/workplace.ts';

/** A registry of development, and one of production that versions are copied to. */
async function twoRegistries() {
  const place = new Workplace();
  const prod = join(place.folder, 'prod');
  mkdirSync(prod);
  place.write(
    'contender.yml',
    `
version: 1
model: wine
stages:
  staging: {alias: challenger, needs: [validate], approval: none}
  production: {alias: champion, from: staging, needs: [validate, compare], approval: none, registry: 'file:${prod}'}
`,
  );
  const first = await place.register('first');
  const evidence = place.evidence(first, null);
  await place.promote({ stage: 'staging', version: '1', evidence });
  return { place, prod, evidence, digest: first };
}

const version = (place: Workplace, number: string) =>
  JSON.parse(place.read(`prod/models/wine/versions/${number}.json`));

test('a version is copied into the registry of its stage, with its evidence and its origin', async () => {
  const { place, evidence, digest } = await twoRegistries();
  const outcome = await place.promote({ version: '1', evidence });
  expect(outcome).toMatchObject({
    verdict: 'passed',
    result: { from: null, to: '1', digest, moved: true },
  });
  expect(version(place, '1')).toMatchObject({
    digest,
    run: { id: 'copy of v1 in file:../registry' },
  });
  const verified = await place.run(ledgerVerify, {
    ledger: `file:${join(place.folder, 'prod/ledger.jsonl')}`,
  });
  expect(verified).toMatchObject({ verdict: 'passed', result: { count: 2 } });
  expect(await place.promote({ version: '1', evidence })).toMatchObject({
    result: { moved: false, to: '1' },
  });
});

test('versions of two registries have numbers of their own', async () => {
  const { place } = await twoRegistries();
  await place.register('second');
  const third = await place.register('third');
  const evidence = place.evidence(third, null);
  await place.promote({ stage: 'staging', version: '3', evidence });
  const outcome = await place.promote({ version: '3', evidence });
  expect(outcome).toMatchObject({
    title: 'Passed: production of wine moved from no version to v1',
  });
  const back = { mode: 'rollback', reason: 'slow' };
  expect(await codesOf(place.promote(back))).toEqual(['errored', 'rollback-unknown']);
});

test('a plan copies nothing', async () => {
  const { place, evidence } = await twoRegistries();
  expect(await place.promote({ version: '1', evidence, mode: 'plan' })).toMatchObject({
    verdict: 'passed',
    title: 'Passed: production of wine may move from no version to v1',
  });
  expect(() => version(place, '1')).toThrow('ENOENT');
});

test('a version that did not pass the stage before is not copied', async () => {
  const { place } = await twoRegistries();
  const second = await place.register('second');
  const inputs = { version: '2', evidence: place.evidence(second, null) };
  expect(await codesOf(place.promote(inputs))).toEqual(['stage-skipped']);
  expect(() => version(place, '1')).toThrow('ENOENT');
});

const untold: readonly Finding[] = [
  { level: 'warning', rule: 'registry-forbidden', message: 'It is not shown. No. Ask.' },
];

/** Registries that take a version, and do not show all of it. */
const silent: Workplace['wrap'] = (open) => ({
  ...open,
  async registry(uri) {
    const registry = await open.registry(uri);
    return {
      ...registry,
      register: async (candidate) => ({ ...(await registry.register(candidate)), untold }),
    };
  },
});

test('a copy that its registry does not show all of is pointed at, with a warning', async () => {
  const { place, evidence } = await twoRegistries();
  place.wrap = silent;
  expect(await place.promote({ version: '1', evidence })).toMatchObject({
    verdict: 'passed',
    findings: [
      { rule: 'approval-none' },
      { level: 'warning', rule: 'registry-forbidden', message: 'It is not shown. No. Ask.' },
    ],
  });
});

test('a registration that its registry does not show all of stands, with a warning', async () => {
  const place = new Workplace();
  const record = await place.train('first');
  place.wrap = silent;
  expect(await place.run(register, { 'run-record': record })).toMatchObject({
    verdict: 'passed',
    outputs: { version: '1' },
    findings: [
      { level: 'warning', rule: 'registry-forbidden', message: 'It is not shown. No. Ask.' },
    ],
  });
});

test('a copy whose bytes changed on the way is not pointed at', async () => {
  const { place, evidence, prod } = await twoRegistries();
  place.wrap = (open) => ({
    ...open,
    registry: async (uri) => {
      const registry = await open.registry(uri);
      if (!uri.includes('prod')) return registry;
      const files: ModelRegistry['files'] = async (found, part) => {
        const all = await registry.files(found, part);
        return all.map((file) => ({
          ...file,
          open: () => [Buffer.from('other')][Symbol.iterator]() as never,
        }));
      };
      return { ...registry, files };
    },
  });
  expect(await codesOf(place.promote({ version: '1', evidence }))).toEqual([
    'errored',
    'digest-mismatch',
  ]);
  expect(() => place.read(`${prod}/models/wine/aliases`)).toThrow('ENOENT');
});

test('a registry that does not exist is a mistake, and is not made', async () => {
  const { place, evidence } = await twoRegistries();
  place.write(
    'contender.yml',
    place.read('contender.yml').replace(/file:.*prod/, 'file:/nowhere/prod'),
  );
  expect(await codesOf(place.promote({ version: '1', evidence }))).toContain('registry-missing');
});

/** The file registry, as one that moves aliases in another way. */
async function withMoves(differs: Partial<ModelRegistry>) {
  const place = new Workplace();
  const evidence = place.evidence(await place.register('first'), null);
  place.wrap = (open) => ({
    ...open,
    registry: async (uri) => ({ ...(await open.registry(uri)), ...differs }),
  });
  return { place, promote: (inputs = {}) => place.promote({ evidence, ...inputs }) };
}

test('a registry without aliases is refused before anything is written, with the ways out', async () => {
  const { promote } = await withMoves({ moves: 'none' });
  for (const mode of ['promote', 'plan']) {
    await expect(promote({ mode })).rejects.toMatchObject({
      problems: [{ code: 'aliases-unsupported', next: expect.stringContaining('registry') }],
    });
  }
});

test('a registry that finds out late that it has no aliases voids the intent', async () => {
  const moveAlias = async () => ({ kind: 'unsupported', next: 'Use another registry.' }) as const;
  const { place, promote } = await withMoves({ moveAlias });
  expect(await codesOf(promote())).toEqual(['errored', 'aliases-unsupported']);
  expect(place.read('registry/ledger.jsonl')).toContain('"result":"void"');
});

test('where the last writer wins, the brief names the ledger, and a local one is warned about', async () => {
  const { place, promote } = await withMoves({ moves: 'last-writer-wins' });
  const outcome = await promote();
  expect(outcome.findings.map(({ rule }) => rule)).toEqual(['approval-none', 'ledger-local']);
  const ledger = `file:${place.ledgerPath}`;
  expect(outcome).toMatchObject({
    result: { moved: true, brief: { lock: { ledger, isShared: false } } },
  });
});

test('where the last writer wins, the alias is read again after the intent', async () => {
  const place = new Workplace();
  const evidence = place.evidence(await place.register('first'), null);
  const order: string[] = [];
  place.wrap = (open) => ({
    ...open,
    registry: async (uri) => {
      const registry = await open.registry(uri);
      return {
        ...registry,
        moves: 'last-writer-wins',
        find: async (model, reference) => {
          if (reference.kind === 'alias') order.push('read');
          return registry.find(model, reference);
        },
        moveAlias: async (move) => {
          order.push('move');
          return registry.moveAlias(move);
        },
      };
    },
    ledger: async (uri) => {
      const ledger = await open.ledger(uri);
      return {
        ...ledger,
        append: async (draft, head) => {
          order.push(draft.event.kind);
          return ledger.append(draft, head);
        },
      };
    },
  });
  await place.promote({ evidence });
  expect(order.slice(order.indexOf('intent'))).toEqual([
    'intent',
    'read',
    'move',
    'read',
    'result',
  ]);
});

/** Answers of the registry that are not what it did. */
type Lie = (real: ModelRegistry) => Partial<ModelRegistry>;

const lies: readonly (readonly [string, string, string, Lie])[] = [
  [
    'says that it moved the alias, and did not',
    'move-not-kept',
    'champion still is at v1',
    () => ({ moveAlias: async () => ({ kind: 'moved' }) }),
  ],
  [
    'reads the moved alias back with other bytes',
    'digest-mismatch',
    'champion is at v2, but with the digest sha256:0',
    (real) => ({
      async find(model, reference) {
        const found = await real.find(model, reference);
        const isNew = found?.version === '2' && reference.kind === 'alias';
        return isNew ? { ...found, digest: `sha256:${'0'.repeat(64)}` } : found;
      },
    }),
  ],
];

test.each(lies)(
  'a registry that %s is told as it is, and the move counts as none',
  async (...given) => {
    const [, code, says, lie] = given;
    const place = new Workplace();
    await place.promote({ evidence: place.evidence(await place.register('first'), null) });
    const evidence = place.evidence(await place.register('second'), '1');
    place.wrap = (open) => ({
      ...open,
      async registry(uri) {
        const real = await open.registry(uri);
        return new Proxy(real, {
          get(target, name) {
            const member = Reflect.get({ ...lie(real) }, name) ?? Reflect.get(target, name);
            return typeof member === 'function' ? member.bind(target) : member;
          },
        });
      },
    });
    const outcome = await place.promote({ evidence });
    expect(outcome).toMatchObject({ verdict: 'failed', result: { moved: false } });
    expect(outcome.findings[0]).toMatchObject({
      rule: code,
      message: expect.stringContaining(says),
    });
    expect(place.read('registry/ledger.jsonl').trimEnd().split('\n').at(-1)).toContain(
      '"conflict"',
    );
  },
);
