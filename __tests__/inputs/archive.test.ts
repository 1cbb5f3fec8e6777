import { constants, deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.ts';
import { archiveLimits, unpack } from '../../src/inputs/archive.ts';
import { type ZipEntry, zip } from '../support/zip.ts';

const all = (paths: readonly string[]) => new Set(paths);

const file = (name: string | Uint8Array, differs: Partial<ZipEntry> = {}): ZipEntry => {
  return { name, content: '{}', ...differs };
};

async function problemOf(archive: Uint8Array) {
  const error: unknown = await unpack(archive, all).catch((caught: unknown) => caught);
  if (!(error instanceof UserError)) throw error;
  return error.problems[0];
}

const megabyte = 1024 * 1024;

/** Gigabytes of zeros in a few megabytes: the same block again and again. */
function zeros(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(megabyte), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: megabytes }, () => block);
  return Buffer.concat([...blocks, deflateRawSync(Buffer.alloc(0))]);
}

/** Sizes of an entry that only the field for large files tells. */
function largeSizes(size: bigint): Uint8Array {
  const field = Buffer.alloc(12);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8, 2);
  field.writeBigUInt64LE(size, 4);
  return field;
}

test('chosen files come as text in the order of the directory, the others are counted', async () => {
  const archive = zip([
    { name: 'outcomes/', method: 0 },
    file('outcomes/b.json', { content: '"ü"' }),
    file('outcomes/a.json', { content: '"a"', method: 0 }),
    file('report.html', { packed: Buffer.from('not even deflated') }),
  ]);
  const unpacked = await unpack(archive, () => new Set(['outcomes/b.json', 'outcomes/a.json']));
  expect(unpacked).toEqual({
    files: [
      { path: 'outcomes/b.json', text: '"ü"' },
      { path: 'outcomes/a.json', text: '"a"' },
    ],
    ignored: 1,
  });
});

test.each([
  ['leads out of its folder', '../x.json'],
  ['leads out of its folder', 'outcomes/../../x.json'],
  ['has an absolute path', '/etc/x.json'],
  ['has an absolute path', 'C:/x.json'],
  ['has an absolute path', 'c:x.json'],
  ['has a backslash', 'outcomes\\x.json'],
  ['has an invisible character', 'outcomes/x\u0000.json'],
  ['has an invisible character', 'outcomes/\u202enosj.x'],
  ['has no name', ''],
  ['has a name of over 1024 bytes', 'x'.repeat(1025)],
  ['is not UTF-8', Buffer.from([0x6f, 0xff, 0xfe])],
])('a file whose name %s condemns the archive', async (why, name) => {
  const problem = await problemOf(zip([file('outcomes/a.json'), file(name)]));
  expect(problem).toMatchObject({ code: 'archive-entry', why: expect.stringContaining(why) });
});

test.each([
  ['a symbolic link', { attributes: 0o120777 * 0x10000 }],
  ['a device', { attributes: 0o020666 * 0x10000 }],
  ['a junction of Windows', { attributes: 0x400 }],
  ['an encrypted file', { flags: 0x801 }],
])('%s condemns the archive', async (_name, differs) => {
  const archive = zip([file('outcomes/a.json'), file('x', differs)]);
  expect((await problemOf(archive))?.code).toBe('archive-entry');
});

test.each([
  ['the same', 'outcomes/a.json', 'outcomes/a.json'],
  ['but for case', 'outcomes/a.json', 'Outcomes/A.JSON'],
  ['but for how letters are composed', 'outcomes/\u00e9.json', 'outcomes/e\u0301.json'],
  ['a file and a folder', 'outcomes', 'outcomes/'],
])('two entries of one name condemn the archive: %s', async (_name, one, other) => {
  expect((await problemOf(zip([file(one), file(other)])))?.why).toContain('one name');
});

test('exactly 500 entries are read, and one more is refused', async () => {
  const entries = Array.from({ length: 501 }, (_, index) => file(`outcomes/${index}.json`));
  expect((await unpack(zip(entries.slice(1)), all)).files).toHaveLength(500);
  const problem = await problemOf(zip(entries));
  expect(problem?.code).toBe('archive-too-large');
  expect(problem?.why).toContain('501 entries');
});

test('10,000 entries are refused, also where the directory counts only 500 of them', async () => {
  const entries = Array.from({ length: 10_000 }, (_, index) => file(`outcomes/${index}.json`));
  expect((await problemOf(zip(entries)))?.why).toContain('10000 entries');
  expect((await problemOf(zip(entries, { count: 500 })))?.why).toContain('more entries than');
});

test('sizes that the directory admits are refused before anything is unpacked', async () => {
  const listedSize = archiveLimits.bytes - 1;
  const fits = zip([file('a', { listedSize }), file('b', { listedSize: 1 })]);
  expect((await problemOf(fits))?.code).toBe('archive-damaged');
  const over = zip([file('a', { listedSize }), file('b', { listedSize: 2 })]);
  expect((await problemOf(over))?.code).toBe('archive-too-large');
  const large = file('a', { listedSize: 0xffffffff, extra: largeSizes(2n ** 63n) });
  expect((await problemOf(zip([large])))?.code).toBe('archive-too-large');
});

test('a file of 20 MiB is read, and one byte more is refused', async () => {
  const content = Buffer.alloc(archiveLimits.fileBytes + 1, ' ');
  const [read] = (await unpack(zip([file('a', { content: content.subarray(1) })]), all)).files;
  expect(read?.text).toHaveLength(archiveLimits.fileBytes);
  const problem = await problemOf(zip([file('a', { content })]));
  expect(problem).toMatchObject({ code: 'archive-too-large' });
});

test('files that together are exactly as large as the limit are read, and one more byte is refused', async () => {
  const content = Buffer.alloc(archiveLimits.fileBytes);
  const five = Array.from({ length: 5 }, (_, index) => file(`${index}.json`, { content }));
  expect((await unpack(zip(five), all)).files).toHaveLength(5);
  const problem = await problemOf(zip([...five, file('5.json', { content: ' ' })]));
  expect(problem?.why).toContain('when unpacked');
});

test.each([
  ['what they are', 0x8000_0000, 'archive-too-large'],
  ['two bytes', 2, 'archive-damaged'],
  ['as much as is allowed', archiveLimits.bytes, 'archive-too-large'],
])(
  '2 GB of zeros that pass for %s stop at once and take no memory',
  async (_, listedSize, code) => {
    const archive = zip([file('outcomes/a.json', { packed: zeros(2048), listedSize })]);
    const before = process.memoryUsage().rss;
    expect((await problemOf(archive))?.code).toBe(code);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * megabyte);
  },
);

test.each([
  ['nothing', Buffer.alloc(0)],
  ['one byte', Buffer.from('P')],
  ['a page of a proxy', Buffer.from('<!doctype html><title>Please log in</title>')],
  ['bytes behind its end', Buffer.concat([zip([file('a')]), Buffer.from('more')])],
  ['bytes before its start', Buffer.concat([Buffer.from('more'), zip([file('a')])])],
  ['a checksum of other bytes', zip([file('a', { checksum: 1 })])],
  ['a size of other bytes', zip([file('a', { listedSize: 1 })])],
  ['content that is not deflated', zip([file('a', { packed: Buffer.from('{}') })])],
  ['an unknown way of packing', zip([file('a', { method: 12 })])],
  ['text that is not UTF-8', zip([file('a', { content: Buffer.from([0xff]) })])],
])('%s is no archive', async (_name, archive) => {
  const problem = await problemOf(archive);
  expect(problem?.code).toBe('archive-damaged');
  expect(problem?.why).not.toMatch(/[^\x20-\x7e]/);
});

const whole = zip([file('outcomes/a.json'), file('outcomes/b.json', { content: 'x'.repeat(400) })]);

test('an archive cut anywhere is refused', async () => {
  for (let length = 0; length < whole.length; length += 1) {
    expect((await problemOf(whole.subarray(0, length)))?.code).toBe('archive-damaged');
  }
});

/** It is read, or refused in our words: nothing else. */
async function readsOrRefuses(archive: Uint8Array): Promise<boolean> {
  const end = await unpack(archive, all).catch((error: unknown) => error);
  return end instanceof UserError || (typeof end === 'object' && end !== null && 'files' in end);
}

test('whatever bytes arrive, an archive is read or refused', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), readsOrRefuses));
});

test('so it is where some bytes of an archive are changed', async () => {
  const byte = fc.integer({ min: 0, max: whole.length - 1 });
  const changes = fc.array(fc.tuple(byte, fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
  const changed = changes.map((all) => {
    const copy = Buffer.from(whole);
    for (const [place, value] of all) copy[place] = value;
    return copy;
  });
  await fc.assert(fc.asyncProperty(changed, readsOrRefuses), { numRuns: 3000 });
});
