import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { pack } from 'tar-stream';
import { listName, unpackResults } from '../../../../src/backends/training/remote/store-archive.ts';
import { temporaryFolder } from '../../../support/folder.ts';

interface Piece {
  readonly name: string;
  readonly content?: string;
  readonly type?: 'file' | 'directory' | 'symlink' | 'link' | 'fifo' | 'character-device';
  readonly linkname?: string;
  readonly mode?: number;
}

async function tar(pieces: readonly Piece[]): Promise<Buffer> {
  const archive = pack();
  for (const { content = '', ...header } of pieces) archive.entry(header, content);
  archive.finalize();
  return buffer(archive as AsyncIterable<Uint8Array>);
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What sha256sum prints for these files. */
function listOf(pieces: readonly Piece[]): Piece {
  const lines = pieces.map(({ name, content = '' }) => `${sha256(content)}  ./${name}\n`);
  return { name: `./${listName}`, content: lines.join('') };
}

async function unpacked(bytes: Uint8Array, isGzip = false) {
  const folder = join(temporaryFolder(), 'staging');
  const isWanted = (path: string) => path.startsWith('model');
  const chunks = async function* () {
    for (let at = 0; at < bytes.byteLength; at += 700) yield bytes.subarray(at, at + 700);
  };
  await unpackResults({ bytes: chunks(), isGzip, isWanted }, folder);
  return folder;
}

const weights = { name: 'model/weights.bin', content: 'weights' };
const whole = [weights, listOf([weights])];

const refusing = (why: string) => ({
  problems: [
    expect.objectContaining({
      code: 'train-results-refused',
      why: expect.stringContaining(why) as unknown,
    }),
  ],
});

describe('what a training hands over', () => {
  test.each([
    ['as a tar', false],
    ['as a packed tar', true],
  ])('%s comes as it was, without what nobody promised', async (_, isGzip) => {
    const run = { name: 'model/run me.sh', content: '#!/bin/sh', mode: 0o4777 };
    const other = { name: 'other.bin', content: 'other' };
    const folders = [
      { name: './', type: 'directory' as const },
      { name: 'model/', type: 'directory' as const },
    ];
    const bytes = await tar([...folders, weights, run, other, listOf([weights, run, other])]);
    const folder = await unpacked(isGzip ? gzipSync(bytes) : bytes, isGzip);
    expect(readdirSync(folder)).toEqual(['model']);
    expect(readFileSync(join(folder, 'model/weights.bin'), 'utf8')).toBe('weights');
    // Nobody's rights but the owner's to write, and no right to be somebody else.
    expect(statSync(join(folder, 'model/run me.sh')).mode & 0o7777).toBe(0o755);
    expect(statSync(join(folder, 'model/weights.bin')).mode & 0o7777).toBe(0o644);
  });

  test('names that need a header of their own arrive', async () => {
    const long = { name: `model/${'ü'.repeat(90)}/${'x'.repeat(120)}`, content: 'long' };
    const folder = await unpacked(await tar([long, listOf([long])]));
    expect(readFileSync(join(folder, long.name), 'utf8')).toBe('long');
  });

  test.each<[string, Piece, string]>([
    ['a link', { name: 'model/a', type: 'symlink', linkname: '/etc/passwd' }, 'is a link'],
    ['a second name of a file', { name: 'model/a', type: 'link', linkname: 'b' }, 'is a link'],
    ['a pipe', { name: 'model/a', type: 'fifo' }, 'is no ordinary file'],
    ['a device', { name: 'model/a', type: 'character-device' }, 'is no ordinary file'],
    ['an absolute path', { name: '/model/a' }, 'has an absolute path'],
    ['a path of Windows', { name: 'C:/model/a' }, 'has an absolute path'],
    ['a path that leads out', { name: 'model/../../a' }, 'leads out of its folder'],
    ['a folder that leads out', { name: '../', type: 'directory' }, 'leads out of its folder'],
    ['a backslash', { name: 'model\\..\\a' }, 'has a character'],
    ['a line break', { name: 'model/a\nb' }, 'has a character'],
    ['a turned direction', { name: 'model/\u202eb' }, 'has a character'],
    ['an empty name', { name: 'model//a' }, 'has no plain path'],
    ['a dot in between', { name: 'model/./a' }, 'has no plain path'],
    ['a name that is too long', { name: `model/${'x'.repeat(1019)}` }, 'name of over 1024 bytes'],
    ['two files of one name', weights, 'EEXIST'],
    ['a file that nobody listed', { name: 'model/more' }, 'is not what the job listed'],
    ['a second list', listOf([weights]), 'two lists'],
  ])('%s condemns the whole', async (_, piece, why) => {
    const bytes = await tar([weights, piece, listOf([weights])]);
    await expect(unpacked(bytes)).rejects.toMatchObject(refusing(why));
  });

  test('a name of 1024 bytes is taken', async () => {
    const name = `model/${'x/'.repeat(508)}yy`;
    expect(name).toHaveLength(1024);
    const long = { name };
    await unpacked(await tar([long, listOf([long])]));
  });

  test('an archive that lost its end on a full disk is refused', async () => {
    await expect(unpacked(await tar([weights]))).rejects.toMatchObject(refusing('disk of the job'));
    const bytes = await tar(whole);
    await expect(unpacked(bytes.subarray(0, 515))).rejects.toMatchObject(refusing('damaged'));
    const packed = gzipSync(bytes);
    const half = packed.subarray(0, packed.byteLength >> 1);
    await expect(unpacked(half, true)).rejects.toMatchObject(refusing('damaged'));
  });

  test('bytes that changed on the way are found', async () => {
    const bytes = await tar(whole);
    bytes.write('W', 512);
    await expect(unpacked(bytes)).rejects.toMatchObject(refusing('is not what the job listed'));
  });

  test('a file that was listed and did not come is found', async () => {
    const bytes = await tar([weights, listOf([weights, { name: 'model/more' }])]);
    await expect(unpacked(bytes)).rejects.toMatchObject(refusing('is not in it'));
  });

  test('no archive is refused', async () => {
    const page = Buffer.from('<html>'.repeat(200));
    await expect(unpacked(page)).rejects.toMatchObject(refusing('damaged'));
    await expect(unpacked(page, true)).rejects.toMatchObject(refusing('damaged'));
  });

  test('a file that says to be larger than the disk is not begun', async () => {
    const archive = pack();
    archive.entry({ name: 'model/huge', size: 2 ** 50 });
    const header = (await archive[Symbol.asyncIterator]().next()).value as Uint8Array;
    await expect(unpacked(header)).rejects.toMatchObject(refusing('more than this disk has room'));
  });
});
