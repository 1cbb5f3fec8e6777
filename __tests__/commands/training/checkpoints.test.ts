import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { fileCheckpoints } from '../../../src/backends/checkpoints/file.ts';
import { UserError } from '../../../src/errors.ts';
import { places } from '../../support/checkpoint-contract.ts';
import {
  branchKey,
  CheckpointProject,
  rulesOf,
  writeUnit,
} from '../../support/checkpoint-training.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { testWithDisk } from '../../support/small-disk.ts';

const one = (path: string) => writeUnit(path, 'step-1', { 'w.bin': 'one' });
const two = (path: string) => writeUnit(path, 'step-2', { 'w.bin': 'two' });

/** The store's only or newest checkpoint, where it lies on disk. */
async function newestOf(project: CheckpointProject): Promise<string> {
  const store = await fileCheckpoints.open(`file:${project.storePath}`, () => undefined);
  const [name] = await store.list(places.model);
  return join(project.storePath, name ?? 'none');
}

function rewriteManifest(home: string, change: (manifest: object) => object): void {
  const path = join(home, 'checkpoint.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
}

/** Calls `look` as a training does until `isDone`. */
async function lookUntil(
  companion: { look?: (seconds: number) => unknown },
  isDone: () => boolean,
  seconds = 1e6,
) {
  for (let tries = 0; !isDone(); tries += 1) {
    if (tries > 500) throw new Error('It never came.');
    expect(companion.look?.(seconds + tries * 60)).toBeUndefined();
    await sleep(10);
  }
}

describe('a training that was cancelled', () => {
  test('goes on from what it saved', async () => {
    const project = new CheckpointProject();
    const first = await project.attempt((path) => {
      writeUnit(path, 'step-1200', { 'weights.bin': 'w', 'nested/optimizer ü 🍷.bin': 'o' });
    });
    expect(first.resume).toBeNull();
    expect(first.history).toMatchObject({ saved: 1, resumed: null, newest: { step: 1200 } });
    const second = await project.begin({ attempt: 2 });
    expect(second.resume).toBe(join(project.path, 'step-1200'));
    expect(readFileSync(join(project.path, 'step-1200/nested/optimizer ü 🍷.bin'), 'utf8')).toBe(
      'o',
    );
    expect(readdirSync(project.path)).toEqual(['step-1200']);
    expect(rulesOf(second.findings)).toEqual(['checkpoint-folder-cleared']);
    expect(second.checkpoints.history()).toMatchObject({
      resumed: { step: 1200, attempt: 1, bytes: 2 },
      newest: { step: 1200, attempt: 1 },
      saved: 0,
    });
  });

  test('goes on from its newest also where the clock went back meanwhile', async () => {
    const project = new CheckpointProject();
    await project.attempt((path) => {
      writeUnit(path, 'step-1', { w: 'one' });
    });
    project.time = () => new Date(Date.now() - 3_600_000);
    await project.attempt((path) => void writeUnit(path, 'step-2', { w: 'two' }), { attempt: 2 });
    await project.attempt((path) => void writeUnit(path, 'step-3', { w: 'three' }), { attempt: 3 });
    expect((await project.begin({ attempt: 4 })).resume).toMatch(/step-3$/);
  });

  test('a single file is a checkpoint, too', async () => {
    const project = new CheckpointProject();
    await project.attempt((path) => {
      writeFileSync(join(path, 'x.tmp'), 'state');
      renameSync(join(path, 'x.tmp'), join(path, 'epoch=3-step=1200.ckpt'));
    });
    const { resume } = await project.begin({ attempt: 2 });
    expect(resume).toBe(join(project.path, 'epoch=3-step=1200.ckpt'));
    expect(readFileSync(String(resume), 'utf8')).toBe('state');
  });

  test('what it went on from is not saved a second time', async () => {
    const project = new CheckpointProject();
    await project.attempt(one);
    const { history, findings } = await project.attempt(() => undefined, { attempt: 2 });
    expect(history).toMatchObject({ saved: 0, newest: { attempt: 1, step: 1 } });
    expect(rulesOf(findings)).toContain('checkpoint-none');
  });

  test('two are kept, and the newest is gone on from', async () => {
    const project = new CheckpointProject();
    for (const attempt of [1, 2, 3, 4]) {
      await project.attempt((path) => writeUnit(path, `step-${attempt}0`, { w: `${attempt}` }), {
        attempt,
      });
    }
    expect(readdirSync(join(project.storePath, places.key))).toHaveLength(2);
    expect((await project.begin({ attempt: 5 })).resume).toMatch(/step-40$/);
  });

  test('lost minutes are those since the work that is stored', async () => {
    const project = new CheckpointProject();
    project.time = () => new Date(Date.now() + 90_000);
    const { history } = await project.attempt(one);
    expect(history.lostSeconds).toBeGreaterThanOrEqual(90);
    expect(history.lostSeconds).toBeLessThan(100);
    const done = await project.attempt(two, { end: { kind: 'succeeded' } });
    expect(done.history).toMatchObject({ lostSeconds: 0, saved: 1 });
  });

  test('without a step in the name the step that was told last counts', async () => {
    const project = new CheckpointProject();
    const { checkpoints } = await project.begin();
    checkpoints.companion.told?.('{"step": 77, "loss": 0.5}');
    checkpoints.companion.told?.('{"loss": 0.4}');
    writeUnit(project.path, 'last', { w: 'w' });
    await checkpoints.companion.close?.({ kind: 'cancelled' }, 10_000);
    expect(checkpoints.history().newest?.step).toBe(77);
  });
});

describe('while it trains', () => {
  test('what is new is saved when the interval is over, and not before', async () => {
    const project = new CheckpointProject();
    const { checkpoints } = await project.begin({ everyMinutes: 10 });
    const { companion } = checkpoints;
    one(project.path);
    companion.look?.(599);
    await sleep(100);
    expect(existsSync(project.storePath)).toBe(false);
    companion.look?.(600);
    await lookUntil(companion, () => checkpoints.history().saved === 1, 600);
    two(project.path);
    await lookUntil(companion, () => checkpoints.history().saved === 2, 1200);
    expect(checkpoints.history().newest?.step).toBe(2);
    expect(checkpoints.findings()).toEqual([]);
  });

  test('asked for it, it saves before the interval is over', async () => {
    const project = new CheckpointProject();
    const { checkpoints } = await project.begin({ everyMinutes: 1000 });
    one(project.path);
    checkpoints.saveSoon();
    await lookUntil(checkpoints.companion, () => checkpoints.history().saved === 1, 1);
  });

  test('asked for it while it saves, it saves once more', async () => {
    const project = new CheckpointProject();
    const real = await fileCheckpoints.open(`file:${project.storePath}`, () => undefined);
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    project.store = {
      ...real,
      save: async (...given) => {
        await held;
        return real.save(...given);
      },
    };
    const { checkpoints } = await project.begin({ everyMinutes: 1000 });
    one(project.path);
    checkpoints.saveSoon();
    checkpoints.companion.look?.(1);
    await sleep(100);
    two(project.path);
    checkpoints.saveSoon();
    release();
    await lookUntil(checkpoints.companion, () => checkpoints.history().saved === 2, 2);
  });

  test('a store that takes nothing is tried once an interval, and no more often', async () => {
    const project = new CheckpointProject();
    const real = await fileCheckpoints.open(`file:${project.storePath}`, () => undefined);
    let tries = 0;
    project.store = {
      ...real,
      save: async () => {
        tries += 1;
        throw new UserError('denied', { what: 'No.', why: 'No.', next: 'No.' });
      },
    };
    const { checkpoints } = await project.begin({ everyMinutes: 10 });
    one(project.path);
    for (let seconds = 600; seconds < 1800; seconds += 30) {
      checkpoints.companion.look?.(seconds);
      await sleep(20);
    }
    expect(tries).toBe(2);
  });

  test('unfinished names and links are left alone, and named when nothing else is there', async () => {
    const project = new CheckpointProject();
    const { findings } = await project.attempt((path) => {
      for (const name of ['step-1.tmp', 'step-2.pt.part', '.hidden', 'tmp-checkpoint-5']) {
        writeFileSync(join(path, name), 'half');
      }
      mkdirSync(join(path, 'empty'));
      symlinkSync('/etc/passwd', join(path, 'last.ckpt'));
    });
    expect(rulesOf(findings)).toEqual(['checkpoint-none']);
  });

  test('a link in a checkpoint is not followed', async () => {
    const project = new CheckpointProject();
    const { findings, history } = await project.attempt((path) => {
      mkdirSync(join(path, 'x.tmp'));
      symlinkSync('/etc', join(path, 'x.tmp/link'));
      renameSync(join(path, 'x.tmp'), join(path, 'step-1'));
    });
    expect(history.saved).toBe(0);
    expect(findings[0]).toMatchObject({
      level: 'warning',
      rule: 'checkpoint-link',
      message:
        'The checkpoint "step-1" was not saved. Its path "link" is a link or a special file, which is not followed.',
    });
  });

  test('a checkpoint of 100,000 files is not saved, and it says how many are', async () => {
    const project = new CheckpointProject();
    const { findings, history } = await project.attempt((path) => {
      mkdirSync(join(path, 'x.tmp'));
      for (let index = 0; index < 100_000; index += 1) {
        writeFileSync(join(path, `x.tmp/${index}`), '');
      }
      renameSync(join(path, 'x.tmp'), join(path, 'step-1'));
    });
    expect(history.saved).toBe(0);
    expect(findings[0]).toMatchObject({ rule: 'checkpoint-too-large' });
    expect(findings[0]?.message).toContain('more than 10000 files');
  });

  test('what is written while it is copied is not saved, and who always writes is told how to', async () => {
    const project = new CheckpointProject();
    const { checkpoints } = await project.begin({ everyMinutes: 0.001 });
    const file = join(project.path, 'model.bin');
    writeFileSync(file, new Uint8Array(30_000_000));
    const writer = setInterval(() => appendFileSync(file, 'more'), 1).unref();
    await lookUntil(checkpoints.companion, () => checkpoints.findings().length > 0);
    clearInterval(writer);
    expect(checkpoints.history().saved).toBe(0);
    expect(rulesOf(checkpoints.findings())).toEqual(['checkpoint-unstable']);
    await lookUntil(checkpoints.companion, () => checkpoints.history().saved === 1);
  });

  test('what is removed while it is copied is no mistake', async () => {
    const project = new CheckpointProject();
    const { checkpoints } = await project.begin({ everyMinutes: 0.001 });
    for (let step = 0; step < 40; step += 1) {
      writeUnit(project.path, `step-${step}`, { a: new Uint8Array(500_000), b: 'b' });
      checkpoints.companion.look?.(step * 60);
      await sleep(step % 7);
      rmSync(join(project.path, `step-${step}`), { recursive: true });
    }
    await checkpoints.companion.close?.({ kind: 'succeeded' }, 5000);
    expect(rulesOf(checkpoints.findings()).filter((rule) => rule !== 'checkpoint-none')).toEqual(
      [],
    );
  });

  test('a store that fails is a warning; the next save brings what is newest then', async () => {
    const project = new CheckpointProject();
    const real = await fileCheckpoints.open(`file:${project.storePath}`, () => undefined);
    let failures = 2;
    project.store = {
      ...real,
      async save(name, staged, signal) {
        failures -= 1;
        if (failures < 0) return real.save(name, staged, signal);
        throw new UserError('s3-unreachable', { what: 'No way.', why: 'Cut.', next: 'Wait.' });
      },
    };
    const { checkpoints } = await project.begin({ everyMinutes: 0.001 });
    one(project.path);
    await lookUntil(checkpoints.companion, () => failures < 2);
    two(project.path);
    await lookUntil(checkpoints.companion, () => checkpoints.history().saved === 1);
    expect(checkpoints.history().newest?.step).toBe(2);
    expect(checkpoints.findings()).toEqual([
      {
        level: 'warning',
        rule: 'checkpoint-save-failed',
        message: expect.stringMatching(/^2 times a checkpoint was not saved to .* No way\. Cut\. /),
      },
    ]);
  });

  test('older ones stay until the newest is seen in the store', async () => {
    const project = new CheckpointProject();
    const real = await fileCheckpoints.open(`file:${project.storePath}`, () => undefined);
    const save = (attempt: number) =>
      project.attempt((path) => writeUnit(path, `step-${attempt}`, { w: `${attempt}` }), {
        attempt,
      });
    project.store = { ...real, remove: async () => undefined };
    for (const attempt of [1, 2, 3]) await save(attempt);
    // As a store does that takes its time until all of it can be listed.
    project.store = { ...real, list: async (prefix) => (await real.list(prefix)).slice(1) };
    await save(4);
    expect(await real.list(places.key)).toHaveLength(4);
    project.store = real;
    await save(5);
    expect(await real.list(places.key)).toHaveLength(2);
  });

  test('a file that is rewritten in place is new, whatever its size', async () => {
    const project = new CheckpointProject();
    const { checkpoints } = await project.begin({ everyMinutes: 0.001 });
    const file = join(project.path, 'last.ckpt');
    writeFileSync(file, 'one');
    await lookUntil(checkpoints.companion, () => checkpoints.history().saved === 1);
    await sleep(20);
    writeFileSync(file, 'two');
    await lookUntil(checkpoints.companion, () => checkpoints.history().saved === 2);
    const home = await newestOf(project);
    expect(readFileSync(join(home, 'files/last.ckpt'), 'utf8')).toBe('two');
  });

  test('what is rewritten while it is copied is not saved, also where its size stays', async () => {
    const project = new CheckpointProject();
    const { checkpoints } = await project.begin({ everyMinutes: 0.001 });
    const file = openSync(join(project.path, 'model.bin'), 'w');
    writeSync(file, new Uint8Array(30_000_000));
    const writer = setInterval(() => writeSync(file, 'other', 0), 1).unref();
    await lookUntil(checkpoints.companion, () => checkpoints.findings().length > 0);
    clearInterval(writer);
    closeSync(file);
    expect(checkpoints.history().saved).toBe(0);
    expect(rulesOf(checkpoints.findings())).toEqual(['checkpoint-unstable']);
  });

  test('an older one that cannot be removed is a warning, and the newest is saved', async () => {
    const project = new CheckpointProject();
    const real = await fileCheckpoints.open(`file:${project.storePath}`, () => undefined);
    project.store = { ...real, remove: () => Promise.reject(new Error('EACCES')) };
    await project.attempt(one);
    await project.attempt(two, { attempt: 2 });
    const { history, findings } = await project.attempt(
      (path) => writeUnit(path, 'step-3', { 'w.bin': 'three' }),
      { attempt: 3 },
    );
    expect(history).toMatchObject({ saved: 1, newest: { step: 3 } });
    expect(rulesOf(findings)).toContain('checkpoint-not-removed');
  });

  test('checkpoints of other trainings go after 14 days, and not before', async () => {
    const project = new CheckpointProject();
    const other = { ...branchKey, commit: 'b'.repeat(40) };
    await project.attempt(one, { key: other });
    const day = 24 * 3_600_000;
    project.time = () => new Date(Date.now() + 13.9 * day);
    await project.attempt(one);
    const shelves = () => readdirSync(join(project.storePath, places.model, 'branch'));
    const inOther = () => shelves().filter((name) => !places.key.includes(name));
    const left = (name: string) =>
      readdirSync(join(project.storePath, places.model, 'branch', name)).length;
    expect(inOther().map(left)).toEqual([1]);
    project.time = () => new Date(Date.now() + 14.1 * day);
    await project.attempt(two, { attempt: 2 });
    expect(inOther().map(left)).toEqual([0]);
  });

  testWithDisk(3072, 'a disk that is full while it copies leaves the old one', async (disk) => {
    const storePath = join(temporaryFolder(), 'store');
    const small = new CheckpointProject({ folder: disk, storePath });
    const { history, findings } = await small.attempt((path) => {
      writeUnit(path, 'step-1', { w: new Uint8Array(500_000) });
    });
    expect(history.saved).toBe(1);
    const next = await small.attempt((path) => {
      rmSync(join(disk, '.contender/beside-checkpoints/earlier'), { recursive: true });
      rmSync(join(path, 'step-1'), { recursive: true });
      writeUnit(path, 'step-2', { w: new Uint8Array(2_000_000) });
    });
    expect(next.history).toMatchObject({ saved: 0, newest: { step: 1 } });
    expect(rulesOf(next.findings)).toContain('checkpoint-save-failed');
    expect(next.findings.map(({ message }) => message).join()).toContain('ENOSPC');
    expect(findings).toEqual([]);
    expect((await small.begin()).resume).toMatch(/step-1$/);
  });
});

describe('when time is short', () => {
  test('the newest is kept back if it would not fit, and the loss is told', async () => {
    const project = new CheckpointProject();
    const { checkpoints } = await project.begin({ everyMinutes: 0.001 });
    one(project.path);
    await lookUntil(checkpoints.companion, () => checkpoints.history().saved === 1);
    writeUnit(project.path, 'step-2', { w: new Uint8Array(100_000_000) });
    await checkpoints.companion.close?.({ kind: 'cancelled' }, 1);
    expect(checkpoints.history()).toMatchObject({ saved: 1, newest: { step: 1 } });
    expect(rulesOf(checkpoints.findings())).toEqual(['checkpoint-not-stored']);
    const late = await project.left();
    expect(rulesOf(late)).toEqual(['checkpoint-stored-late']);
    expect((await project.begin({ attempt: 2 })).resume).toMatch(/step-2$/);
  });

  test('the time that saving takes does not count as lost work', async () => {
    const project = new CheckpointProject();
    let minutes = 0;
    project.time = () => new Date(Date.now() + minutes * 60_000);
    const real = await fileCheckpoints.open(`file:${project.storePath}`, () => undefined);
    project.store = {
      ...real,
      save: (...given) => {
        minutes = 30;
        return real.save(...given);
      },
    };
    const { history } = await project.attempt(one);
    expect(history.saved).toBe(1);
    expect(history.lostSeconds).toBeLessThan(60);
  });

  test('a closing that is told to hurry ends so much earlier', async () => {
    const project = new CheckpointProject();
    const real = await fileCheckpoints.open(`file:${project.storePath}`, () => undefined);
    let saves = 0;
    project.store = { ...real, save: () => new Promise(() => (saves += 1)) };
    const { checkpoints } = await project.begin();
    one(project.path);
    const closed = checkpoints.companion.close?.({ kind: 'succeeded' }, 600_000);
    while (saves === 0) await sleep(10);
    checkpoints.companion.hurry?.(50);
    await closed;
    expect(checkpoints.history().saved).toBe(0);
  });

  test('a store that hangs is left at the deadline, and the copy goes there later', async () => {
    const project = new CheckpointProject();
    const real = await fileCheckpoints.open(`file:${project.storePath}`, () => undefined);
    project.store = { ...real, save: () => new Promise(() => undefined) };
    const { checkpoints } = await project.begin();
    one(project.path);
    const started = performance.now();
    await checkpoints.companion.close?.({ kind: 'cancelled' }, 500);
    expect(performance.now() - started).toBeLessThan(1500);
    expect(rulesOf(checkpoints.findings())).toEqual(['checkpoint-not-stored']);
    expect(checkpoints.findings()[0]?.message).toContain('It is copied');
    project.store = undefined;
    rmSync(join(project.path, 'step-1'), { recursive: true });
    expect(rulesOf(await project.left())).toEqual(['checkpoint-stored-late']);
    expect((await project.begin({ attempt: 2 })).resume).toMatch(/step-1$/);
  });

  test('nothing is left to store twice, and nothing of another training', async () => {
    const project = new CheckpointProject();
    await project.attempt(one);
    expect(await project.left()).toEqual([]);
    expect(readdirSync(join(project.storePath, places.key))).toHaveLength(1);
    await project.begin({ attempt: 2 });
    two(project.path);
    expect(await project.left({ attempt: 1 })).toEqual([]);
    expect(readdirSync(join(project.storePath, places.key))).toHaveLength(1);
  });
});

describe('the checkpoint folder', () => {
  test('what others put there is moved aside for good, what we left until the next time', async () => {
    const project = new CheckpointProject();
    mkdirSync(project.path);
    writeFileSync(join(project.path, 'by-hand.pt'), 'dear');
    const { findings } = await project.begin();
    const [, aside = ''] = /moved to (\S+),/.exec(findings[0]?.message ?? '') ?? [];
    expect(readFileSync(join(aside, 'by-hand.pt'), 'utf8')).toBe('dear');
    one(project.path);
    await project.begin();
    two(project.path);
    await project.begin();
    expect(readFileSync(join(aside, 'by-hand.pt'), 'utf8')).toBe('dear');
    const beside = join(project.folder, '.contender/beside-checkpoints');
    expect(readdirSync(join(beside, 'earlier'))).toEqual(['step-2']);
    expect(readFileSync(join(project.folder, '.contender/.gitignore'), 'utf8')).toBe('*\n');
    expect(readdirSync(project.path)).toEqual([]);
  });

  test.each(['.', '..', '/'])('%s is refused, for it holds what the run needs', async (path) => {
    const project = new CheckpointProject();
    const plan = { ...project.asked().plan, path };
    const opening = project.open.checkpointFolder(plan);
    await expect(opening).rejects.toThrow(/cannot be a checkpoint folder/);
  });

  test('a store in the folder is refused', async () => {
    const { open, path } = new CheckpointProject();
    const plan = { path, store: `file:${join(path, 'store')}` };
    await expect(open.checkpointFolder(plan)).rejects.toThrow('It holds');
  });

  testWithDisk(4096, 'a folder that is a disk of its own works as well', async (disk) => {
    const storePath = join(temporaryFolder(), 'store');
    const project = new CheckpointProject({ folder: disk, path: '.', storePath });
    writeFileSync(join(disk, 'before'), 'x');
    const { history, findings } = await project.attempt(() => one(disk));
    expect(history.saved).toBe(1);
    expect(rulesOf(findings)).toEqual(['checkpoint-folder-cleared']);
    expect((await project.begin({ attempt: 2 })).resume).toBe(join(disk, 'step-1'));
  });
});

describe('what is not gone on from', () => {
  const refused = async (damage: (home: string) => void, before = one) => {
    const project = new CheckpointProject();
    await project.attempt(before);
    damage(await newestOf(project));
    const { resume, findings } = await project.begin({ attempt: 2 });
    return { resume, rules: rulesOf(findings).slice(1), findings: findings.slice(1), project };
  };

  test.each<[string, string, (manifest: object) => object]>([
    ['a newer schema', 'newer-schema', (all) => ({ ...all, schema: 'contender/checkpoint@2' })],
    ['another schema', 'unreadable', (all) => ({ ...all, schema: 'other@1' })],
    ['no unit', 'unreadable', ({ ...all }) => ({ ...all, unit: 1 })],
    ['no files', 'truncated', (all) => ({ ...all, files: [] })],
    [
      'another commit',
      'other-configuration',
      (all) => ({ ...all, key: { ...branchKey, commit: null } }),
    ],
    [
      'a fork',
      'other-trust',
      (all) => ({ ...all, key: { ...branchKey, trust: 'fork-pull-request' } }),
    ],
  ])('%s is refused as checkpoint-%s', async (_, code, change) => {
    const { resume, rules } = await refused((home) => rewriteManifest(home, change));
    expect(resume).toBeNull();
    expect(rules).toEqual([`checkpoint-${code}`, 'checkpoint-from-zero']);
  });

  test.each([
    '/etc/passwd',
    '../outside',
    'step-1/../../outside',
    'step-1//w',
    'step-1/./w',
    'step-1\\w',
    'step-1/a\nb',
    'other/w',
    '.ssh/keys',
  ])('the path %j is refused before anything is fetched', async (path) => {
    const { resume, rules, findings } = await refused((home) =>
      rewriteManifest(home, (all) => ({
        ...all,
        files: [{ path, size: 1, sha256: '0'.repeat(64) }],
      })),
    );
    expect(resume).toBeNull();
    expect(rules).toEqual(['checkpoint-path-refused', 'checkpoint-from-zero']);
    expect(findings[0]?.message).toContain(JSON.stringify(path));
    expect(findings[0]?.message).not.toContain('\n');
  });

  test('a manifest that was cut off or is not there, and one of too many files', async () => {
    const cut = await refused((home) => writeFileSync(join(home, 'checkpoint.json'), '{"schema":'));
    expect(cut.rules).toEqual(['checkpoint-truncated', 'checkpoint-from-zero']);
    const none = await refused((home) => rmSync(join(home, 'checkpoint.json')));
    expect(none.rules).toEqual(['checkpoint-truncated', 'checkpoint-from-zero']);
    expect(none.findings[0]?.message).toContain(
      'It has no manifest, so that it was never finished',
    );
    const file = (index: number) => ({ path: `step-1/${index}`, size: 0, sha256: '0'.repeat(64) });
    const many = await refused((home) =>
      rewriteManifest(home, (all) => ({
        ...all,
        files: Array.from({ length: 10_001 }, (_, i) => file(i)),
      })),
    );
    expect(many.rules).toEqual(['checkpoint-too-large', 'checkpoint-from-zero']);
  });

  test('of a damaged newest one the one before is gone on from', async () => {
    const project = new CheckpointProject();
    await project.attempt(one);
    await project.attempt(two, { attempt: 2 });
    writeFileSync(join(await newestOf(project), 'files/step-2/w.bin'), 'TWO');
    const { resume, findings } = await project.begin({ attempt: 3 });
    expect(resume).toMatch(/step-1$/);
    expect(rulesOf(findings)).toEqual(['checkpoint-folder-cleared', 'checkpoint-digest']);
    expect(readdirSync(project.path)).toEqual(['step-1']);
  });

  test.each([
    ['trust', { trust: 'pull-request' as const }, 'other-trust', 'the trust level branch'],
    [
      'commit',
      { commit: 'e'.repeat(40) },
      'other-configuration',
      'the commit is cccccccccccc, not eeeeeeeeeeee',
    ],
    [
      'configuration',
      { configuration: 'b' },
      'other-configuration',
      'the command or what it is given differs',
    ],
    ['data', { data: 'e' }, 'other-configuration', 'the data differ'],
  ])('that of another %s is named, and left where it is', async (...[, differs, code, words]) => {
    const project = new CheckpointProject();
    await project.attempt(one);
    const { resume, findings } = await project.begin({ key: { ...branchKey, ...differs } });
    expect(resume).toBeNull();
    expect(rulesOf(findings).slice(1)).toEqual([`checkpoint-${code}`, 'checkpoint-from-zero']);
    expect(findings[1]).toMatchObject({ level: 'note', message: expect.stringContaining(words) });
    expect((await project.begin({ attempt: 2 })).resume).toMatch(/step-1$/);
  });

  test('a first attempt on an empty store says nothing, a second one that it begins at zero', async () => {
    const project = new CheckpointProject();
    expect((await project.begin()).findings).toEqual([]);
    expect(rulesOf((await project.begin({ attempt: 2 })).findings)).toEqual([
      'checkpoint-from-zero',
    ]);
  });

  test('a store that cannot be reached stops the training before it starts', async () => {
    const project = new CheckpointProject();
    writeFileSync(project.storePath, 'no folder');
    await expect(project.begin()).rejects.toThrow(UserError);
  });
});
