import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fileLedger } from '../../../src/backends/ledgers/file.ts';
import { type Newest, nextEntry } from '../../../src/backends/ledgers/lines.ts';
import {
  hashedText,
  type LedgerEntry,
  type LedgerEvent,
} from '../../../src/domain/promotion/ledger-entry.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { draft, ledgerContract, walked } from '../../support/ledger-contract.ts';
import { digestOf } from '../../support/promotion-cases.ts';
import { projectFolder } from '../../support/run-node.ts';
import { makeReadOnly, testWithDisk } from '../../support/small-disk.ts';

const open = (path: string) => fileLedger.open(`file:${path}`, () => undefined);
const fresh = () => join(temporaryFolder(), 'ledger.jsonl');

describe('the contract', () => {
  ledgerContract(async () => {
    const path = fresh();
    return () => open(path);
  });
});

async function written(count: number): Promise<string> {
  const path = fresh();
  const ledger = await open(path);
  let head: string | null = null;
  for (let index = 1; index <= count; index += 1) {
    head = (await ledger.append(draft(String(index)), head))?.hash ?? null;
  }
  return path;
}

/** So many moves, two entries each. */
function longLedger(moves: number): string {
  const lines: string[] = [];
  let newest: Newest = null;
  const add = (event: LedgerEvent) => {
    const { entry, line } = nextEntry({ event, observedAt: '2026-03-20T12:00:00.000Z' }, newest);
    newest = entry;
    lines.push(line);
    return entry.hash;
  };
  for (let move = 1; move <= moves; move += 1) {
    const { event } = draft(String(move));
    const intent = add(event);
    add({ kind: 'result', intent, result: 'moved', subject: event.subject });
  }
  return `${lines.join('\n')}\n`;
}

/** In a process of its own: within a test everything takes longer. */
const verifying = `
import { fileLedger } from './src/backends/ledgers/file.ts';
const ledger = await fileLedger.open('file:' + process.argv[1], () => undefined);
const before = process.cpuUsage();
let count = 0;
await ledger.walk(() => { count += 1; });
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ count, seconds: (user + system) / 1e6 }));
`;

test('a hundred thousand entries are verified in about a second of processor time', () => {
  const path = fresh();
  writeFileSync(path, longLedger(50_000));
  const words = ['--no-warnings', '--input-type=module-typescript', '-e', verifying, path];
  const all: number[] = [];
  // Whatever else this machine does makes the same work take longer, up to twice: the best of three counts.
  while (all.length < 3 && !(Math.min(...all) < 2)) {
    const said = execFileSync(process.execPath, words, { cwd: projectFolder, encoding: 'utf8' });
    const { count, seconds } = JSON.parse(said) as { count: number; seconds: number };
    expect(count).toBe(100_000);
    all.push(seconds);
  }
  expect(Math.min(...all)).toBeLessThan(2);
}, 120_000);

test('an entry is one line of JSON', async () => {
  const path = await written(2);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).sequence)).toEqual([1, 2]);
});

test('a line cut off by a crash at any byte does not count, and does not harm the next one', async () => {
  const whole = readFileSync(await written(2));
  const firstLine = whole.indexOf('\n') + 1;
  for (const length of [firstLine + 1, firstLine + 40, whole.length - 2]) {
    const path = fresh();
    writeFileSync(path, whole);
    truncateSync(path, length);
    const ledger = await open(path);
    const { entries, notes } = await ledger.read();
    expect([entries.length, notes]).toEqual([1, [{ line: 2, kind: 'torn' }]]);
    const next = await ledger.append(draft('next'), entries[0]?.hash ?? null);
    expect(next?.sequence).toBe(2);
    expect((await ledger.read()).entries).toEqual([entries[0], next]);
  }
});

test.each([
  ['the first letters of an entry', (line: string) => line.slice(0, 4)],
  ['an entry but for its last letter', (line: string) => line.slice(0, -1)],
  ['what a file system leaves after a loss of power', (line: string) => '\0'.repeat(line.length)],
  [
    'half an entry, and one that another writer put behind it',
    (line: string) => `${line.slice(0, 90)}${line}`,
  ],
])('%s is what a crash leaves, and counts for nothing', async (_, left) => {
  const path = await written(2);
  const [first = '', second = ''] = readFileSync(path, 'utf8').trimEnd().split('\n');
  writeFileSync(path, `${first}\n${left(second)}\n`);
  const { entries, notes } = await (await open(path)).read();
  expect([entries.length, notes]).toEqual([1, [{ line: 2, kind: 'torn' }]]);
});

test('an entry that lacks only its line break is whole', async () => {
  const path = await written(2);
  truncateSync(path, readFileSync(path).length - 1);
  const ledger = await open(path);
  const { entries, notes } = await ledger.read();
  expect([entries.length, notes]).toEqual([2, []]);
  expect(await ledger.append(draft('3'), entries[1]?.hash ?? null)).toMatchObject({ sequence: 3 });
});

/** An entry that follows the one in the line, with its own hash right. */
function following(line: string, sequence: number): string {
  const { hash: previous, ...before } = JSON.parse(line) as LedgerEntry;
  const unhashed = { ...before, sequence, previous };
  return JSON.stringify({ ...unhashed, hash: digestOf(hashedText(unhashed)) });
}

const damages: readonly (readonly [string, number, (lines: string[]) => string[]])[] = [
  ['one letter changed', 2, ([a, b = '', c]) => [a, b.replace('ada', 'eve'), c].map(String)],
  ['a member added', 2, ([a, b = '', c]) => [a, b.replace('{', '{"x":1,'), c].map(String)],
  ['a line taken out', 2, ([a, , c]) => [a, c].map(String)],
  ['a line made unreadable', 2, ([a, b = '', c]) => [a, b.slice(5), c].map(String)],
  ['the newest line made unreadable', 3, ([a, b, c = '']) => [a, b, c.slice(5)].map(String)],
  [
    'one quote of the newest line taken out',
    3,
    ([a, b, c = '']) => [a, b, c.replace('"ada"', '"ada')].map(String),
  ],
  [
    'every line made a row of a table',
    1,
    (lines) => lines.map((line) => line.replaceAll(/[{}"]/g, '')),
  ],
  ['an entry with a number left out', 3, ([a, b = '']) => [a, b, following(b, 4)].map(String)],
  [
    'a member said twice, of which JSON takes the true one',
    2,
    ([a, b = '', c]) => [a, b.replace('"actor":', '"actor":"eve","actor":'), c].map(String),
  ],
  ['a line with spaces put in', 2, ([a, b = '', c]) => [a, b.replace(':', ': '), c].map(String)],
  ['lines turned round', 2, ([a, b, c]) => [a, c, b].map(String)],
  ['foreign JSON put in', 1, (lines) => ['{"level":"info"}', ...lines]],
];

test.each(damages)(
  '%s breaks the ledger at line %i, and nothing is appended',
  async (_, line, damage) => {
    const path = await written(3);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    writeFileSync(path, `${damage(lines).join('\n')}\n`);
    const before = readFileSync(path);
    const ledger = await open(path);
    const broken = { problems: [{ code: 'ledger-broken', file: path, line }] };
    await expect(ledger.read()).rejects.toMatchObject(broken);
    await expect(walked(ledger)).rejects.toMatchObject(broken);
    await expect(ledger.append(draft('4'), null)).rejects.toMatchObject(broken);
    expect(readFileSync(path)).toEqual(before);
  },
);

test('a line that was doubled is void, and changes nothing', async () => {
  const path = await written(3);
  const [a, b, c] = readFileSync(path, 'utf8').trimEnd().split('\n');
  writeFileSync(path, `${[a, b, b, c, a].join('\n')}\n`);
  const { entries, notes } = await walked(await open(path));
  expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  expect(notes).toEqual([
    { line: 3, kind: 'void' },
    { line: 5, kind: 'void' },
  ]);
});

test('line breaks as Windows writes them change nothing', async () => {
  const path = await written(3);
  const whole = await walked(await open(path));
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  expect(await walked(await open(path))).toEqual(whole);
});

test.each([1, 2, 5])('entries of %i megabytes are walked through whole', async (megabytes) => {
  const path = fresh();
  const ledger = await open(path);
  const { event, observedAt } = draft('1');
  // Of three bytes each, so that no piece of the file ends where a character does.
  const reason = '€'.repeat((megabytes * 2 ** 20) / 3);
  const long = { event: { ...event, subject: { ...event.subject, reason } }, observedAt };
  let head: string | null = null;
  for (const next of [draft('1'), long, long, draft('2')]) {
    head = (await ledger.append(next, head))?.hash ?? null;
  }
  const contents = await walked(ledger);
  expect(contents.entries.map(({ event }) => event.subject.reason?.length)).toEqual(
    [draft('1'), long, long, draft('2')].map(({ event }) => event.subject.reason?.length),
  );
  expect(contents.head).toBe(head);
  truncateSync(path, 2 ** 20);
  expect(await walked(await open(path))).toMatchObject({ notes: [{ line: 2, kind: 'torn' }] });
});

test('a broken line far down in the file is named by its number', async () => {
  const path = fresh();
  const lines = longLedger(2000).trimEnd().split('\n');
  lines.splice(3500, 0, '{}');
  writeFileSync(path, `\n${lines.join('\n\n')}\n`);
  const broken = { problems: [{ code: 'ledger-broken', line: 7002 }] };
  await expect(walked(await open(path))).rejects.toMatchObject(broken);
  await expect((await open(path)).read()).rejects.toMatchObject(broken);
});

test('a folder in place of the ledger is unreadable, not empty', async () => {
  const path = fresh();
  mkdirSync(path);
  const ledger = await open(path);
  const unreadable = { problems: [{ code: 'ledger-unreadable' }] };
  await expect(ledger.read()).rejects.toMatchObject(unreadable);
  await expect(walked(ledger)).rejects.toMatchObject(unreadable);
});

test('a ledger whose folder is missing cannot be written', async () => {
  const ledger = await open(join(temporaryFolder(), 'missing', 'ledger.jsonl'));
  await expect(ledger.append(draft('1'), null)).rejects.toMatchObject({
    problems: [{ code: 'ledger-unwritable', why: 'Its folder does not exist.' }],
  });
});

test('an entry that no reader would take is not written', async () => {
  const path = await written(1);
  const before = readFileSync(path);
  const ledger = await open(path);
  const { entries } = await ledger.read();
  const good = draft('2');
  const { alias: _, ...subject } = good.event.subject;
  const bad = { ...good, event: { ...good.event, subject } } as typeof good;
  await expect(ledger.append(bad, entries[0]?.hash ?? null)).rejects.toThrow('not written');
  expect(readFileSync(path)).toEqual(before);
});

testWithDisk(16, 'a disk that fills up leaves the entries before it whole', async (disk) => {
  const path = join(disk, 'ledger.jsonl');
  const ledger = await open(path);
  let head: string | null = null;
  let count = 0;
  const fill = async () => {
    for (;;) {
      head = (await ledger.append(draft('1'), head))?.hash ?? null;
      count += 1;
    }
  };
  await expect(fill()).rejects.toMatchObject({ problems: [{ code: 'ledger-unwritable' }] });
  const { entries } = await ledger.read();
  expect(entries.length).toBe(count);
  expect(entries.at(-1)?.hash).toBe(head);
  expect(() => appendFileSync(path, 'x'.repeat(4096))).toThrow('ENOSPC');
});

testWithDisk(
  16,
  'a ledger on a read-only disk can be read, and says why it cannot be written',
  async (disk) => {
    const ledger = await open(join(disk, 'ledger.jsonl'));
    const first = await ledger.append(draft('1'), null);
    makeReadOnly(disk);
    const unwritable = {
      problems: [{ code: 'ledger-unwritable', why: expect.stringContaining('EROFS') }],
    };
    await expect(ledger.append(draft('2'), first?.hash ?? null)).rejects.toMatchObject(unwritable);
    expect((await ledger.read()).entries).toEqual([first]);
  },
);

test('a ledger is named by a path, and by no path not at all', async () => {
  expect((await open('a//b/../ledger.jsonl')).uri).toBe('file:a/ledger.jsonl');
  await expect(open('')).rejects.toMatchObject({ problems: [{ code: 'uri-refused' }] });
});

test('a registry has one name however it is spelled, and keeps it when both are moved', async () => {
  const ledger = await open('shop/registry/ledger.jsonl');
  expect(ledger.nameOf('file:shop/registry')).toBe('file:.');
  expect(ledger.nameOf(`file:${process.cwd()}/shop/registry/`)).toBe('file:.');
  expect(ledger.nameOf('file:./shop/x/../registry')).toBe('file:.');
  expect(ledger.nameOf('file:other')).toBe('file:../../other');
  expect((await open('/srv/ledger.jsonl')).nameOf('file:/srv/registry')).toBe('file:registry');
  expect(ledger.nameOf('mlflow:https://models.example')).toBe('mlflow:https://models.example');
});
