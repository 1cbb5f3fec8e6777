import { expect, test } from '@jest/globals';
import type {
  LedgerEntry,
  LedgerEvent,
  LedgerSubject,
} from '../../../src/domain/promotion/ledger-entry.ts';
import { Protocol } from '../../../src/domain/promotion/protocol.ts';
import { digestOf, ledgerOf, sealed, subject } from '../../support/promotion-cases.ts';

type Result = (LedgerEvent & { kind: 'result' })['result'];

/** A move begun under a name, or the one of that name ended; `of` is what it is about, if not as it was begun. */
type Step =
  | readonly ['begin', string, Partial<LedgerSubject>?]
  | readonly [Result, string, Partial<LedgerSubject>?];

function entriesOf(steps: readonly Step[]): readonly LedgerEntry[] {
  const begun = new Map<string, LedgerEntry>();
  return steps.map(([kind, name, differs], index) => {
    const intent = begun.get(name);
    const about = { ...(intent?.event.subject ?? subject({})), ...differs };
    const event: LedgerEvent =
      kind === 'begin'
        ? { kind: 'intent', subject: about }
        : { kind: 'result', intent: intent?.hash ?? digestOf(name), result: kind, subject: about };
    const entry = sealed({ sequence: index + 1, event, previous: digestOf(String(index)) });
    if (kind === 'begin') begun.set(name, entry);
    return entry;
  });
}

function contradictionIn(entries: readonly LedgerEntry[]) {
  const protocol = new Protocol();
  for (const entry of entries) protocol.take(entry);
  return protocol.contradiction;
}

test('moves that follow one another contradict nothing', () => {
  expect(contradictionIn(ledgerOf(['none', '1', '2', '1', '3']))).toBeUndefined();
});

const other = { alias: 'challenger' };

const ledgers: readonly (readonly [string, readonly Step[], number | undefined])[] = [
  ['a move that is under way', [['begin', 'a']], undefined],
  [
    'moves of two aliases at once',
    [
      ['begin', 'a'],
      ['begin', 'b', other],
      ['moved', 'a'],
      ['moved', 'b'],
    ],
    undefined,
  ],
  [
    'a move taken for dead, and the next one',
    [
      ['begin', 'a'],
      ['void', 'a'],
      ['begin', 'b'],
      ['moved', 'b'],
    ],
    undefined,
  ],
  [
    'a move taken for dead that came through',
    [
      ['begin', 'a'],
      ['void', 'a'],
      ['moved', 'a'],
    ],
    undefined,
  ],
  [
    'one that came through while the next was under way',
    [
      ['begin', 'a'],
      ['conflict', 'a'],
      ['begin', 'b'],
      ['recovered', 'a'],
      ['void', 'b'],
    ],
    undefined,
  ],
  [
    'two moves of one alias at once',
    [
      ['begin', 'a'],
      ['begin', 'b'],
    ],
    2,
  ],
  [
    'the end of a move that nobody began',
    [
      ['begin', 'a'],
      ['moved', 'b'],
    ],
    2,
  ],
  [
    'a move that happened twice',
    [
      ['begin', 'a'],
      ['moved', 'a'],
      ['moved', 'a'],
    ],
    3,
  ],
  [
    'a move that happened, and then did not',
    [
      ['begin', 'a'],
      ['moved', 'a'],
      ['void', 'a'],
    ],
    3,
  ],
  [
    'a move that died twice',
    [
      ['begin', 'a'],
      ['void', 'a'],
      ['void', 'a'],
    ],
    3,
  ],
  [
    'a move that came through twice',
    [
      ['begin', 'a'],
      ['void', 'a'],
      ['moved', 'a'],
      ['moved', 'a'],
    ],
    4,
  ],
  [
    'another version than was begun',
    [
      ['begin', 'a'],
      ['moved', 'a', { to: '9' }],
    ],
    2,
  ],
  [
    'other evidence than was begun with',
    [
      ['begin', 'a'],
      ['moved', 'a', { evidence: [digestOf('x')] }],
    ],
    2,
  ],
  [
    'an approver more than when it began',
    [
      ['begin', 'a'],
      ['moved', 'a', { approvers: ['eve'] }],
    ],
    2,
  ],
  [
    'another alias than was begun',
    [
      ['begin', 'a'],
      ['moved', 'a', other],
    ],
    2,
  ],
];

test.each(ledgers)('%s', (_, steps, sequence) => {
  expect(contradictionIn(entriesOf(steps))?.entry.sequence).toBe(sequence);
});
