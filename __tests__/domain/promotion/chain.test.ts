import { expect, test } from '@jest/globals';
import { Chain, type LedgerLine } from '../../../src/domain/promotion/chain.ts';
import {
  genesis,
  hashedText,
  type LedgerEntry,
} from '../../../src/domain/promotion/ledger-entry.ts';
import { digestOf, ledgerOf, sealed } from '../../support/promotion-cases.ts';

const [first, second, third, fourth] = ledgerOf(['none', '1', '2']) as [
  LedgerEntry,
  LedgerEntry,
  LedgerEntry,
  LedgerEntry,
];

function follow(lines: readonly (LedgerEntry | 'torn' | 'foreign')[]) {
  const numbered = lines.map((item, index): LedgerLine => {
    const line = index + 1;
    if (typeof item === 'string') return { kind: item, line };
    return { kind: 'entry', line, entry: item, found: digestOf(hashedText(item)) };
  });
  const entries: LedgerEntry[] = [];
  const chain = new Chain((entry) => entries.push(entry));
  const broken = chain.follow(numbered);
  if (broken) return { kind: 'broken', ...broken };
  return { kind: 'whole', entries, notes: chain.notes, head: chain.head };
}

test('an empty ledger is whole', () => {
  expect(follow([])).toEqual({ kind: 'whole', entries: [], notes: [], head: null });
});

test('entries that follow each other count, in order', () => {
  const entries = [first, second, third, fourth];
  expect(follow(entries)).toEqual({ kind: 'whole', entries, notes: [], head: fourth.hash });
});

test('of two entries after the same one the first counts, and the other is void', () => {
  const loser = sealed({ ...second, nonce: 'loser' });
  expect(follow([first, second, loser, third])).toEqual({
    kind: 'whole',
    entries: [first, second, third],
    notes: [{ line: 3, kind: 'void' }],
    head: third.hash,
  });
});

test('an entry written late, after one that is long past, is void too', () => {
  const late = sealed({ ...first, nonce: 'late' });
  expect(follow([first, second, late])).toMatchObject({ notes: [{ line: 3, kind: 'void' }] });
});

test('a line that was cut off does not count', () => {
  expect(follow(['torn', first, 'torn', second])).toEqual({
    kind: 'whole',
    entries: [first, second],
    notes: [
      { line: 1, kind: 'torn' },
      { line: 3, kind: 'torn' },
    ],
    head: second.hash,
  });
});

const breaks: readonly (readonly [
  string,
  number,
  readonly (LedgerEntry | 'torn' | 'foreign')[],
])[] = [
  ['an entry whose content was changed', 2, [first, { ...second, observedAt: '2020-01-01' }]],
  ['an entry that was taken out', 2, [first, third]],
  ['an entry that was cut off while others follow it', 2, ['torn', second]],
  ['entries in another order', 1, [second, first]],
  ['something else that is JSON', 1, ['foreign', first]],
  ['an entry after a void one', 3, [first, sealed({ ...first, nonce: 'x' }), follower()]],
  ['a wrong number', 1, [sealed({ ...first, sequence: 2 })]],
];

function follower(): LedgerEntry {
  return sealed({ ...second, previous: sealed({ ...first, nonce: 'x' }).hash });
}

test.each(breaks)('%s breaks the chain at line %i', (_, line, lines) => {
  expect(follow(lines)).toMatchObject({ kind: 'broken', line });
});

test('the hash covers every member, in an order that does not depend on how it was written', () => {
  const { hash, ...unhashed } = first;
  const turned = Object.fromEntries(Object.entries(unhashed).reverse()) as typeof unhashed;
  expect(digestOf(hashedText(turned))).toBe(hash);
  expect(hashedText(turned)).toMatch(/^\{"event":\{"kind":"intent","subject":\{"actor":"ada",/);
  expect(first.previous).toBe(genesis);
});
