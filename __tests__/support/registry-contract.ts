import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { renderManifest } from '../../src/domain/model/manifest.ts';
import type {
  Candidate,
  ModelRegistry,
  Move,
  RegistryFile,
} from '../../src/ports/model-registry.ts';

/** What every model registry must do; `open` gives the same empty registry several times over. */
export function registryContract(
  prepare: () => Promise<() => Promise<ModelRegistry>>,
  /** A name of a file that is as hard as this registry can take. */
  hardName = 'a b/ü 🍷.txt',
): void {
  test('a registered version is found by number, by digest and by alias', async () => {
    const registry = await (await prepare())();
    const { version, existed } = await registry.register(candidate());
    expect(existed).toBe(false);
    expect(version).toMatchObject({ model: 'wine', runId: 'run-1', digest: candidate().digest });
    await registry.moveAlias(move('none', version.version));
    const references = [
      { kind: 'version', version: version.version },
      { kind: 'digest', digest: version.digest },
      { kind: 'alias', alias: 'champion' },
    ] as const;
    for (const reference of references) {
      expect(await registry.find('wine', reference)).toEqual(version);
    }
  });

  test('files come back byte for byte, model and evidence apart', async () => {
    const registry = await (await prepare())();
    const files = [file('model.bin', '\u0000\u00ff'), file(hardName, 'wine'), file('empty', '')];
    const evidence = [file('run-record.json', '{}'), file('outcomes/compare.json', '{}')];
    const { version } = await registry.register(candidate({ files, evidence }));
    const [model, beside] = [
      await contents(await registry.files(version, 'model')),
      await contents(await registry.files(version, 'evidence')),
    ];
    expect(model).toEqual({ 'model.bin': '\u0000\u00ff', [hardName]: 'wine', empty: '' });
    expect(beside).toEqual({ 'run-record.json': '{}', 'outcomes/compare.json': '{}' });
  });

  test('registering again, or twenty times at once, makes one version', async () => {
    const open = await prepare();
    const registries = await Promise.all(Array.from({ length: 20 }, open));
    const first = await Promise.all(registries.map((registry) => registry.register(candidate())));
    const again = await registries[0]?.register(candidate());
    expect(new Set([...first, again].map((result) => result?.version.version)).size).toBe(1);
    expect(first.filter(({ existed }) => !existed)).toHaveLength(1);
    expect(again?.existed).toBe(true);
  });

  test('the same bytes of another run, and other bytes, are versions of their own', async () => {
    const open = await prepare();
    const others = [
      candidate(),
      candidate({ runId: 'run-2' }),
      candidate({ files: [file('model.json', 'other')] }),
    ];
    const results = await Promise.all(others.map(async (one) => (await open()).register(one)));
    expect(new Set(results.map(({ version }) => version.version)).size).toBe(3);
  });

  test('files that changed on the way are not registered', async () => {
    const registry = await (await prepare())();
    await registry.register(candidate());
    const changed = { ...candidate({ runId: 'run-2' }), digest: `sha256:${'0'.repeat(64)}` };
    await expect(registry.register(changed)).rejects.toThrow(
      new RegExp(`${candidate().digest}.*0{64}`, 's'),
    );
    expect(await registry.find('wine', { kind: 'digest', digest: changed.digest })).toBeUndefined();
  });

  test('a move changes its alias and no other', async () => {
    const registry = await (await prepare())();
    const [one, two] = await twoVersions(registry);
    await registry.moveAlias(move('none', one));
    await registry.moveAlias({ ...move('none', one), alias: 'challenger' });
    expect(await registry.moveAlias(move(one, two))).toEqual({ kind: 'moved' });
    expect(await holder(registry, 'champion')).toBe(two);
    expect(await holder(registry, 'challenger')).toBe(one);
  });

  test('a move from where the alias no longer is conflicts, and names where it is', async () => {
    const registry = await (await prepare())();
    const [one, two] = await twoVersions(registry);
    expect(await registry.moveAlias(move(two, one))).toEqual({ kind: 'conflict', current: 'none' });
    await registry.moveAlias(move('none', one));
    for (const from of ['none', two]) {
      expect(await registry.moveAlias(move(from, two))).toEqual({ kind: 'conflict', current: one });
    }
    expect(await holder(registry, 'champion')).toBe(one);
  });

  test('of twenty moves at once one wins, and the others name the winner', async () => {
    const open = await prepare();
    const registry = await open();
    const [one, two] = await twoVersions(registry);
    await registry.moveAlias(move('none', one));
    const results = await Promise.all(
      Array.from({ length: 20 }, async () => (await open()).moveAlias(move(one, two))),
    );
    const won = results.filter(({ kind }) => kind === 'moved').length;
    // Where a registry cannot compare and set, more than one may think so: the ledger lets in only one.
    if (registry.moves === 'compare-and-set') expect(won).toBe(1);
    expect(won).toBeGreaterThan(0);
    const lost = results.filter(({ kind }) => kind === 'conflict');
    expect(lost).toEqual(lost.map(() => ({ kind: 'conflict', current: two })));
    expect(won + lost.length).toBe(20);
  });

  test('an alias goes back as it went forth', async () => {
    const registry = await (await prepare())();
    const [one, two] = await twoVersions(registry);
    for (const [from, to] of [
      ['none', one],
      [one, two],
      [two, one],
    ] as const) {
      expect(await registry.moveAlias(move(from, to))).toEqual({ kind: 'moved' });
    }
    expect(await holder(registry, 'champion')).toBe(one);
  });

  test('unknown model, version and alias are three answers', async () => {
    const registry = await (await prepare())();
    await registry.register(candidate());
    const unknown = { kind: 'alias', alias: 'champion' } as const;
    await expect(registry.find('beer', unknown)).rejects.toMatchObject({
      problems: [{ code: 'model-unknown' }],
    });
    expect(await registry.find('wine', unknown)).toBeUndefined();
    expect(await registry.find('wine', { kind: 'version', version: '99' })).toBeUndefined();
    await expect(registry.moveAlias(move('none', '99'))).rejects.toMatchObject({
      problems: [{ code: 'version-unknown' }],
    });
  });

  test.each(['latest', 'v3'])('the alias %s is refused', async (alias) => {
    const registry = await (await prepare())();
    const { version } = await registry.register(candidate());
    const refused = { problems: [{ code: 'name-refused' }] };
    await expect(registry.find('wine', { kind: 'alias', alias })).rejects.toMatchObject(refused);
    const wrong = { ...move('none', version.version), alias };
    await expect(registry.moveAlias(wrong)).rejects.toMatchObject(refused);
  });

  test('of many versions each is found, and the newest of equal digests', async () => {
    const registry = await (await prepare())();
    const versions: string[] = [];
    for (let run = 1; run <= 30; run += 1) {
      const { version } = await registry.register(candidate({ runId: `run-${run}` }));
      versions.push(version.version);
    }
    for (const [index, version] of versions.entries()) {
      const found = await registry.find('wine', { kind: 'version', version });
      expect(found?.runId).toBe(`run-${index + 1}`);
    }
    const { digest } = candidate();
    const newest = await registry.find('wine', { kind: 'digest', digest });
    expect(newest?.version).toBe(versions.at(-1));
  });
}

/** A small file that knows its own hash, so that a digest is not computed by what is tested. */
interface SmallFile extends RegistryFile {
  readonly sha256: string;
}

export function file(path: string, content: string): SmallFile {
  const bytes = Buffer.from(content);
  return {
    path,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    open: async function* () {
      yield bytes;
    },
  };
}

export function candidate(
  differs: {
    readonly model?: string;
    readonly runId?: string;
    readonly files?: readonly SmallFile[];
    readonly evidence?: readonly RegistryFile[];
    readonly contents?: string;
  } = {},
): Candidate {
  const { contents: text = 'weights', files = [file('model.json', text)] } = differs;
  return {
    model: differs.model ?? 'wine',
    digest: `sha256:${createHash('sha256').update(renderManifest(files)).digest('hex')}`,
    runId: differs.runId ?? 'run-1',
    commit: null,
    registeredAt: '2026-03-19T12:00:00.000Z',
    files,
    evidence: differs.evidence ?? [],
  };
}

export function move(from: string, to: string): Move {
  const ledgerEntry = `sha256:${'e'.repeat(64)}`;
  const movedAt = '2026-03-20T12:00:00.000Z';
  return { model: 'wine', alias: 'champion', from, to, ledgerEntry, movedAt };
}

export async function contents(
  files: readonly RegistryFile[],
): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const { path, open } of files) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of open()) chunks.push(chunk);
    texts[path] = Buffer.concat(chunks).toString('utf8');
  }
  return texts;
}

async function twoVersions(registry: ModelRegistry): Promise<readonly [string, string]> {
  const one = await registry.register(candidate());
  const two = await registry.register(candidate({ runId: 'run-2', contents: 'better' }));
  return [one.version.version, two.version.version];
}

async function holder(registry: ModelRegistry, alias: string): Promise<string | undefined> {
  return (await registry.find('wine', { kind: 'alias', alias }))?.version;
}
