import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ledgerExport } from '../../src/commands/ledger-export.ts';
import { ledgerShow } from '../../src/commands/ledger-show.ts';
import { ledgerVerify } from '../../src/commands/ledger-verify.ts';
import type { LedgerEntry } from '../../src/domain/promotion/ledger-entry.ts';
import { chainOf, ledgerOf } from '../support/promotion-cases.ts';
import { codesOf, Workplace } from '../support/workplace.ts';

/** A workplace with a ledger of these entries. */
function withLedger(entries: readonly LedgerEntry[]) {
  const place = new Workplace();
  const path = join(place.folder, 'ledger.jsonl');
  writeFileSync(path, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  return { place, path, ledger: `file:${path}` };
}

const entries = ledgerOf(['none', '1', '2', '3']);

const sequences: readonly (readonly [Readonly<Record<string, string>>, readonly number[]])[] = [
  [{}, [1, 2, 3, 4, 5, 6]],
  [{ limit: '2' }, [5, 6]],
  [{ version: '2' }, [3, 4, 5, 6]],
  [{ version: 'v1' }, [1, 2, 3, 4]],
  [{ by: 'ada' }, [1, 2, 3, 4, 5, 6]],
  [{ by: 'grace' }, []],
  [{ model: 'wine', stage: 'production', run: '41' }, [1, 2, 3, 4, 5, 6]],
  [{ model: 'beer' }, []],
  [{ since: '2026-03-19' }, [1, 2, 3, 4, 5, 6]],
  [{ until: '2026-03-19' }, [1, 2, 3, 4, 5, 6]],
  [{ since: '2026-03-19T13:00:00Z', until: '2026-03-19T13:00:00Z' }, [1, 2, 3, 4, 5, 6]],
  [{ since: '2026-03-19T13:00:01Z' }, []],
  [{ until: '2026-03-18' }, []],
];

test.each(sequences)('the ledger shown by %j', async (filter, expected) => {
  const { place, ledger } = withLedger(entries);
  const outcome = await place.run(ledgerShow, { ledger, ...filter });
  if (outcome.command !== 'ledger show') throw new Error(outcome.command);
  expect(outcome.result?.entries.map(({ sequence }) => sequence)).toEqual(expected);
  expect(outcome.result?.count).toBe(6);
});

test.each([{ since: 'yesterday' }, { limit: '0' }, { limit: 'many' }, { since: '2026-13-01' }])(
  'a filter of %j is a mistake',
  async (filter) => {
    const { place, ledger } = withLedger(entries);
    expect(
      await codesOf(Promise.resolve().then(() => place.run(ledgerShow, { ledger, ...filter }))),
    ).toContain('errored');
  },
);

test('a known hash that stands there is found, and one that was cut off is missed', async () => {
  const head = entries.at(-1)?.hash ?? '';
  const whole = withLedger(entries);
  const known = `${entries[0]?.hash}\n${head}`;
  expect(await whole.place.run(ledgerVerify, { ledger: whole.ledger, known })).toMatchObject({
    verdict: 'passed',
    outputs: { head },
  });
  const short = withLedger(entries.slice(0, 4));
  expect(await short.place.run(ledgerVerify, { ledger: short.ledger })).toMatchObject({
    verdict: 'passed',
  });
  expect(await codesOf(short.place.run(ledgerVerify, { ledger: short.ledger, known }))).toEqual([
    'errored',
    'ledger-broken',
  ]);
});

test('entries that contradict each other are named, though each of them has its hash', async () => {
  const [intent, result] = entries as [LedgerEntry, LedgerEntry];
  const twice = chainOf([intent.event, result.event, result.event]);
  const { place, ledger } = withLedger(twice);
  await expect(place.run(ledgerVerify, { ledger })).rejects.toMatchObject({
    problems: [{ code: 'ledger-broken', what: expect.stringContaining('Entry 3 of the ledger') }],
  });
});

test('moves that do not meet are named, and the title says so', async () => {
  const { place, ledger } = withLedger(ledgerOf(['none', '1', '2']).toSpliced(0, 2));
  expect(await codesOf(place.run(ledgerVerify, { ledger }))).toEqual(['errored', 'ledger-broken']);
  const about = entries.map(({ event }) => event);
  const gap = chainOf([...about.slice(0, 2), ...about.slice(4)]);
  const torn = withLedger(gap);
  const outcome = await torn.place.run(ledgerVerify, { ledger: torn.ledger });
  expect(outcome.title).toMatch(/is whole: 4 entries; but an alias was moved past it once$/);
  expect(outcome.findings.map(({ rule }) => rule)).toEqual(['ledger-drift']);
});

test('an export as JSON Lines is a ledger that can be verified', async () => {
  const { place, ledger, path } = withLedger(entries);
  const outcome = await place.run(ledgerExport, { ledger });
  const { file = '' } = outcome.outputs;
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(path, 'utf8'));
  expect(await place.run(ledgerVerify, { ledger: `file:${file}` })).toMatchObject({
    verdict: 'passed',
  });
});

test('an export as CSV has a line for each entry, and no cell that a spreadsheet would run', async () => {
  const place = new Workplace();
  const evidence = place.evidence(await place.register('first'), null);
  const reason = '=HYPERLINK("http://evil.example","click"), really\nsecond line';
  place.context = { actor: '@SUM(A1)' };
  await place.promote({ evidence, reason });
  const file = join(place.folder, 'out.csv');
  await place.run(ledgerExport, { format: 'csv', file });
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^sequence,observed_at,kind,result,mode,/);
  expect(text).toContain(
    `"'=HYPERLINK(""http://evil.example"",""click""), really\nsecond line",,'@SUM(A1),`,
  );
  expect(text.split('\r\n')).toHaveLength(4);
});

test.each(['ledger.jsonl', 'link.jsonl', 'registry/../ledger.jsonl'])(
  'the ledger is not exported over itself: %s',
  async (name) => {
    const { place, path, ledger } = withLedger(entries);
    const before = readFileSync(path, 'utf8');
    place.write('registry/x', '');
    symlinkSync(path, join(place.folder, 'link.jsonl'));
    const file = `${place.folder}/${name}`;
    const given = { ledger, file, format: 'csv' };
    expect(await codesOf(place.run(ledgerExport, given))).toEqual(['errored', 'file-refused']);
    expect(readFileSync(path, 'utf8')).toBe(before);
  },
);

test('a broken ledger is neither shown nor exported', async () => {
  const { place, path, ledger } = withLedger(entries);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"actor":"ada"', '"actor":"eve"'));
  const broken = ['errored', 'ledger-broken'];
  expect(await codesOf(place.run(ledgerShow, { ledger }))).toEqual(broken);
  expect(await codesOf(place.run(ledgerExport, { ledger }))).toEqual(broken);
});

test('a branch is no ledger without a token, nor under a name that is none', async () => {
  const place = new Workplace();
  expect(await codesOf(place.run(ledgerShow, { ledger: 'branch:contender-ledger' }))).toEqual([
    'errored',
    'ledger-token',
  ]);
  expect(await codesOf(place.run(ledgerShow, { ledger: 'branch:a..b' }))).toEqual([
    'errored',
    'uri-refused',
  ]);
});
