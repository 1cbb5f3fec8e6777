import { writeFileSync } from 'node:fs';
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
  expect(await digestData({})).toEqual({ sets: {}, files: {} });
});

test('every missing file is named at once', async () => {
  const missing = join(temporaryFolder(), 'missing.csv');
  await expect(digestData({ train: [missing], eval: [`${missing}.gz`] })).rejects.toMatchObject({
    problems: [{ file: missing }, { file: `${missing}.gz` }],
  });
});
