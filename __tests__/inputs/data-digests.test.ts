import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { digestData } from '../../src/inputs/data-digests.ts';
import { temporaryFolder } from '../support/folder.ts';

test('each set and each file has its digest', async () => {
  const folder = temporaryFolder();
  const paths = ['a.csv', 'b.csv'].map((name) => join(folder, name));
  for (const path of paths) writeFileSync(path, path);
  const { sets, files } = await digestData({ train: paths, eval: paths.slice(0, 1) });
  expect(Object.keys(sets)).toEqual(['train', 'eval']);
  expect(sets.train).not.toBe(sets.eval);
  expect(Object.keys(files)).toEqual(paths);
});

test('no data has no digest', async () => {
  expect(await digestData({})).toMatchObject({ sets: {}, files: {} });
});

test('every missing file is named at once', async () => {
  const missing = join(temporaryFolder(), 'missing.csv');
  await expect(digestData({ train: [missing], eval: [`${missing}.gz`] })).rejects.toMatchObject({
    problems: [{ file: missing }, { file: `${missing}.gz` }],
  });
});

test('a folder and a pattern have the digest of the files that they mean', async () => {
  const folder = temporaryFolder();
  const paths = ['a.csv', 'b.csv'].map((name) => join(folder, name));
  for (const path of [...paths, join(folder, '.hidden')]) writeFileSync(path, path);
  const { sets } = await digestData({
    list: paths,
    folder: [folder],
    pattern: [`${folder}/*.csv`],
  });
  expect(sets.folder).toBe(sets.list);
  expect(sets.pattern).toBe(sets.list);
});

test('a table has the digest of everything in its folder, its log too', async () => {
  const table = join(temporaryFolder(), 'delta');
  cpSync('__tests__/fixtures/formats/delta', table, { recursive: true });
  const before = await digestData({ delta: [table] });
  const log = join(table, '_delta_log/00000000000000000000.json');
  expect(Object.keys(before.files)).toContain(log);
  writeFileSync(log, ' ', { flag: 'a' });
  expect((await digestData({ delta: [table] })).sets.delta).not.toBe(before.sets.delta);
});

test('a link in a table is an error', async () => {
  const table = temporaryFolder();
  mkdirSync(join(table, '_delta_log'));
  symlinkSync(table, join(table, 'part.parquet'));
  await expect(digestData({ table: [table] })).rejects.toMatchObject({
    problems: [{ code: 'data-no-file', file: join(table, 'part.parquet') }],
  });
});

test('all data sets together have one digest, whatever they are called and listed in', async () => {
  const folder = temporaryFolder();
  const [a, b] = ['a.csv', 'b.csv'].map((name) => join(folder, name)) as [string, string];
  for (const path of [a, b]) writeFileSync(path, path);
  const { all } = await digestData({ one: [a], two: [b, a] });
  expect(all).toBe((await digestData({ both: [a, b] })).sets.both);
});
