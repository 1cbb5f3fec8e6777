import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { expandPaths } from '../../src/inputs/data-paths.ts';
import { temporaryFolder } from '../support/folder.ts';

/** A folder with files of these names; what they hold does not matter. */
function folderOf(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  return folder;
}

async function namesIn(folder: string, ...written: readonly string[]): Promise<readonly string[]> {
  const { paths } = await expandPaths(written.map((name) => (name ? `${folder}/${name}` : folder)));
  return paths.map((path) => path.slice(folder.length + 1));
}

const names = [
  'a.csv',
  'b.csv',
  'B.csv',
  'é.csv',
  '.hidden.csv',
  '_draft.csv',
  '_SUCCESS',
  'a-1.csv',
  'sub/c.csv',
  'sub/deep/d.csv',
  'sub/deep/notes.txt',
  '_temporary/e.csv',
  '.git/f.csv',
  'x[1].csv',
];

test.each([
  ['*.csv', ['B.csv', 'a-1.csv', 'a.csv', 'b.csv', 'x[1].csv', 'é.csv']],
  ['?.csv', ['B.csv', 'a.csv', 'b.csv', 'é.csv']],
  ['[ab].csv', ['a.csv', 'b.csv']],
  ['[!ab].csv', ['B.csv', 'é.csv']],
  ['[a-b]*.csv', ['a-1.csv', 'a.csv', 'b.csv']],
  ['*/*.csv', ['sub/c.csv']],
  [
    '**/*.csv',
    ['B.csv', 'a-1.csv', 'a.csv', 'b.csv', 'sub/c.csv', 'sub/deep/d.csv', 'x[1].csv', 'é.csv'],
  ],
  ['sub/**', ['sub/c.csv', 'sub/deep/d.csv', 'sub/deep/notes.txt']],
  ['**/deep/*.csv', ['sub/deep/d.csv']],
  ['**/**/d.csv', ['sub/deep/d.csv']],
  ['.*.csv', ['.hidden.csv']],
  ['_*.csv', ['_draft.csv']],
  ['sub', ['sub/c.csv', 'sub/deep/d.csv', 'sub/deep/notes.txt']],
  ['sub/', ['sub/c.csv', 'sub/deep/d.csv', 'sub/deep/notes.txt']],
  ['a.csv', ['a.csv']],
  ['x[1].csv', ['x[1].csv']],
  ['x[[]1].csv', ['x[1].csv']],
  ['[a&~^-]*.csv', ['a-1.csv', 'a.csv']],
])('%s means the files it matches, sorted by bytes', async (pattern, expected) => {
  expect(await namesIn(folderOf(...names), pattern)).toEqual(expected);
});

test('a range that ends before it starts is an error, not a crash', async () => {
  const folder = folderOf('a.csv');
  await expect(expandPaths([`${folder}/[z-a].csv`])).rejects.toMatchObject({
    problems: [{ code: 'data-pattern', file: `${folder}/[z-a].csv` }],
  });
});

test.each(['[].csv', '[!].csv'])('%s, whose set is empty, matches nothing', async (pattern) => {
  await expect(namesIn(folderOf('a.csv'), pattern)).rejects.toThrow('No file matches');
});

test('several paths are joined in their order, and no file is there twice', async () => {
  const found = await namesIn(folderOf(...names), 'b.csv', '[ab].csv', 'sub');
  expect(found).toEqual(['b.csv', 'a.csv', 'sub/c.csv', 'sub/deep/d.csv', 'sub/deep/notes.txt']);
});

test('what leads nowhere is an error, all of it at once', async () => {
  const folder = folderOf('a.csv', 'empty/.gitkeep');
  const written = ['none.csv', '*.parquet', 'gone/*.csv', 'empty'].map(
    (name) => `${folder}/${name}`,
  );
  await expect(expandPaths(written)).rejects.toMatchObject({
    problems: [
      { code: 'file-missing', file: written[0] },
      { code: 'data-no-match', file: written[1] },
      { code: 'data-no-match', file: written[2] },
      { code: 'data-no-match', file: written[3] },
    ],
  });
});

test('links to files and folders are followed', async () => {
  const folder = folderOf('real/a.csv');
  symlinkSync(join(folder, 'real/a.csv'), join(folder, 'b.csv'));
  mkdirSync(join(folder, 'all'));
  symlinkSync(join(folder, 'real'), join(folder, 'all/linked'));
  expect(await namesIn(folder, '*.csv', 'all')).toEqual(['b.csv', 'all/linked/a.csv']);
});

test('a link that leads back to its own folder is an error', async () => {
  const folder = folderOf('sub/a.csv');
  symlinkSync(folder, join(folder, 'sub/again'));
  await expect(expandPaths([`${folder}/**/*.csv`])).rejects.toMatchObject({
    problems: [{ code: 'data-loop' }],
  });
});

test('a pipe among the matches is an error, one beside them is not', async () => {
  const folder = folderOf('a.csv');
  execFileSync('mkfifo', [join(folder, 'b.csv'), join(folder, 'c.txt')]);
  await expect(expandPaths([folder])).rejects.toMatchObject({
    problems: [{ code: 'data-no-file' }],
  });
  await expect(expandPaths([`${folder}/*.csv`])).rejects.toMatchObject({
    problems: [{ code: 'data-no-file', file: `${folder}/b.csv` }],
  });
  expect(await namesIn(folder, 'a*.csv')).toEqual(['a.csv']);
});

test('folders called key=value below a pattern or a folder say what their files are about', async () => {
  const folder = folderOf(
    'year=2024/city=S%C3%A3o Paulo/a.csv',
    'year=__HIVE_DEFAULT_PARTITION__/city=a=b/b.csv',
    'year=2023/city=100%/c.csv',
  );
  const expected = [
    { year: '2023', city: '100%' },
    { year: '2024', city: 'São Paulo' },
    { year: null, city: 'a=b' },
  ];
  for (const written of [folder, `${folder}/**/*.csv`]) {
    const { partitions } = await expandPaths([written]);
    expect([...partitions.values()]).toEqual(expected);
  }
  const literal = await expandPaths([`${folder}/year=2023/city=100%/c.csv`]);
  expect(literal.partitions.size).toBe(0);
});

test('a table is its folder, and nothing can be added to it', async () => {
  const folder = folderOf('delta/_delta_log/0.json', 'ice/metadata/v1.metadata.json', 'a.csv');
  for (const name of ['delta', 'ice', 'ice/metadata/v1.metadata.json']) {
    const path = `${folder}/${name}`;
    expect(await expandPaths([path])).toMatchObject({ paths: [path], table: path });
    await expect(expandPaths([path, `${folder}/a.csv`])).rejects.toMatchObject({
      problems: [{ code: 'data-format' }],
    });
  }
});
