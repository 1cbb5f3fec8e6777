import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { digestOfFile, digestOfFiles, digestOfPaths } from '../../src/inputs/digest.ts';
import { readModelFiles } from '../../src/inputs/model-folder.ts';
import { temporaryFolder } from '../support/folder.ts';

/** Anyone can recompute a model's digest with coreutils alone. */
const recipe = `
find . -type f -printf '%P\\n' | LC_ALL=C sort | while IFS= read -r path; do
  printf '%s  %s  %s\\n' "$(sha256sum < "$path" | cut -d ' ' -f 1)" "$(stat -c %s -- "$path")" "$path"
done | sha256sum | cut -d ' ' -f 1`;

function coreutils(script: string, folder: string): string {
  return execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
}

function byCoreutils(folder: string): string {
  return `sha256:${coreutils(recipe, folder).trim()}`;
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

test.each([
  ['one file', { 'model.json': '{}' }],
  ['an empty file', { 'model.json': '' }],
  ['folders', { 'a/b/c.bin': '1', 'a/b.bin': '2', 'a.bin': '3', 'a-b/x': '4' }],
  ['blanks, umlauts and emoji', { 'my model.bin': '1', 'größe.txt': '2', '🍷/🥂.bin': '3' }],
  ['names that UTF-16 sorts otherwise', { '\uff5e': '1', 𐀀: '2', z: '3', Z: '4', é: '5' }],
  ['leading blanks and dashes', { ' x': '1', '-n': '2', '--help': '3', '.hidden/y': '4' }],
])('the digest of %s is what coreutils compute', async (_name, files) => {
  const folder = folderOf(files);
  const { digest, manifest } = await digestOfFiles(await readModelFiles(folder));
  expect(digest).toBe(byCoreutils(folder));
  expect(manifest).toHaveLength(Object.keys(files).length);
});

test('a single file counts under its base name, wherever it lies', async () => {
  const folder = folderOf({ 'model.json': '{"a":1}' });
  const { digest } = await digestOfFiles(await readModelFiles(join(folder, 'model.json')));
  expect(digest).toBe(byCoreutils(folder));
});

test.each([
  ['a byte', { 'a.bin': '2' }],
  ['a name', { 'b.bin': '1' }],
  ['a folder', { 'x/a.bin': '1' }],
  ['one more file', { 'a.bin': '1', 'b.bin': '' }],
])('%s changes the digest', async (_name, files) => {
  const digests = [folderOf({ 'a.bin': '1' }), folderOf(files)].map(async (folder) => {
    return (await digestOfFiles(await readModelFiles(folder))).digest;
  });
  expect(new Set(await Promise.all(digests)).size).toBe(2);
});

test.each([
  ['a link to a file', (folder: string) => symlinkSync('a.bin', join(folder, 'link'))],
  ['a link to a folder', (folder: string) => symlinkSync('/etc', join(folder, 'link'))],
  ['a link to nothing', (folder: string) => symlinkSync('nowhere', join(folder, 'link'))],
  ['a pipe', (folder: string) => coreutils('mkfifo pipe', folder)],
])('%s is refused', async (_name, add) => {
  const folder = folderOf({ 'a.bin': '1' });
  add(folder);
  await expect(readModelFiles(folder)).rejects.toMatchObject({
    problems: [{ code: 'model-file-refused' }],
  });
});

test.each(['a\nb', 'a\tb', 'a\u0007b', 'a\u007fb', 'a\\b'])(
  'the name %j could forge a manifest and is refused',
  async (name) => {
    const problems = readModelFiles(folderOf({ [name]: '1' }));
    await expect(problems).rejects.toMatchObject({ problems: [{ code: 'model-file-refused' }] });
  },
);

test('every file that is refused is named at once', async () => {
  const folder = folderOf({ 'a\nb': '1', 'c\\d': '2', good: '3' });
  symlinkSync('good', join(folder, 'link'));
  await expect(readModelFiles(folder)).rejects.toMatchObject({ problems: { length: 3 } });
});

test('a link in the place of the model is refused', async () => {
  const folder = folderOf({ 'model/a.bin': '1' });
  symlinkSync('model', join(folder, 'link'));
  await expect(readModelFiles(join(folder, 'link'))).rejects.toMatchObject({
    problems: [{ code: 'model-file-refused' }],
  });
});

test('an empty folder, also one of empty folders, is no model', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  await expect(readModelFiles(folder)).rejects.toMatchObject({
    problems: [{ code: 'model-empty' }],
  });
});

test('a model that is not there is a missing file', async () => {
  await expect(readModelFiles(join(temporaryFolder(), 'model'))).rejects.toMatchObject({
    problems: [{ code: 'file-missing' }],
  });
});

test('a data set counts under the paths as they are written', async () => {
  const folder = folderOf({ 'a.csv': 'id\n1\n', 'b.csv': 'id\n2\n' });
  const paths = [join(folder, 'b.csv'), join(folder, 'a.csv')];
  const { digest, manifest } = await digestOfPaths(paths);
  expect((await digestOfPaths(paths.toReversed())).digest).toBe(digest);
  expect(manifest.map(({ path }) => path)).toEqual(paths);
});

test('a file has the digest that sha256sum prints', async () => {
  const folder = folderOf({ 'a.bin': 'größe' });
  const [expected] = coreutils('sha256sum a.bin', folder).split(' ');
  expect(await digestOfFile(join(folder, 'a.bin'))).toBe(`sha256:${expected}`);
});

test('data that is a folder or a pipe is refused, not waited for', async () => {
  const folder = temporaryFolder();
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const path of [folder, pipe]) {
    const refusal = { problems: [{ code: 'file-unreadable', file: path }] };
    await expect(digestOfPaths([path])).rejects.toMatchObject(refusal);
    await expect(digestOfFile(path)).rejects.toMatchObject(refusal);
  }
});
