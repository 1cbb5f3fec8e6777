import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fileLedger } from '../../../src/backends/ledgers/file.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { draft } from '../../support/ledger-contract.ts';

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const use = (predictions: string) => ({
  testSet: digest('1'),
  predictions: digest(predictions),
  model: 'wine',
  observedAt: '2026-03-20T12:00:00.000Z',
});

async function fresh() {
  const folder = temporaryFolder();
  const ledger = await fileLedger.open(`file:${join(folder, 'ledger.jsonl')}`, () => undefined);
  return { ledger, path: join(folder, 'ledger.uses.jsonl') };
}

test('uses are kept beside the ledger, and its chain never sees them', async () => {
  const { ledger, path } = await fresh();
  expect(await ledger.uses.read()).toEqual({ uses: [], complete: true });
  await ledger.uses.add(use('a'));
  const entry = await ledger.append(draft('1'), null);
  await ledger.uses.add(use('b'));
  expect((await ledger.uses.read()).uses).toMatchObject([use('a'), use('b')]);
  expect((await ledger.read()).entries).toEqual([entry]);
  expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(2);
});

test('a line that a crash cut off makes the list incomplete, and harms no later one', async () => {
  const { ledger, path } = await fresh();
  await ledger.uses.add(use('a'));
  appendFileSync(path, '{"schema":"contender/use@1","testSe');
  await ledger.uses.add(use('b'));
  const { uses, complete } = await ledger.uses.read();
  expect([uses.map(({ predictions }) => predictions), complete]).toEqual([
    [digest('a'), digest('b')],
    false,
  ]);
});

test('many writers at once lose no use', async () => {
  const { ledger } = await fresh();
  await Promise.all([...'0123456789abcdef'].map((digit) => ledger.uses.add(use(digit))));
  const { uses, complete } = await ledger.uses.read();
  expect([uses.length, complete]).toEqual([16, true]);
});

test('a list that is no file, or has no folder, can be read as incomplete or empty, and not written', async () => {
  const { ledger, path } = await fresh();
  mkdirSync(path);
  expect(await ledger.uses.read()).toEqual({ uses: [], complete: false });
  await expect(ledger.uses.add(use('a'))).rejects.toThrow('Cannot write to');
  const nowhere = await fileLedger.open('file:no/such/folder/ledger.jsonl', () => undefined);
  expect((await nowhere.uses.read()).uses).toEqual([]);
  await expect(nowhere.uses.add(use('a'))).rejects.toThrow('ENOENT');
  expect(existsSync('no')).toBe(false);
});
