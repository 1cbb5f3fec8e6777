import { expect, test } from '@jest/globals';
import { HandMoves } from '../../../src/domain/promotion/hand-moves.ts';
import type {
  LedgerEntry,
  LedgerEvent,
  LedgerSubject,
} from '../../../src/domain/promotion/ledger-entry.ts';
import { chainOf, subject } from '../../support/promotion-cases.ts';

type Move = readonly [from: string | null, to: string, differs?: Partial<LedgerSubject>];

/** Each move with its intent, and how it ended. */
function chain(moves: readonly Move[], result: 'moved' | 'recovered' | 'void' | 'conflict') {
  return chainOf(
    moves.flatMap(([from, to, differs]): LedgerEvent[] => {
      const about = subject({ from, to, ...differs });
      return [
        { kind: 'intent', subject: about },
        { kind: 'result', intent: 'the one before', result, subject: about },
      ];
    }),
  );
}

function handMovesIn(entries: readonly LedgerEntry[]) {
  const moves = new HandMoves();
  for (const entry of entries) moves.take(entry);
  return moves;
}

const first: Move = [null, '1'];

const ledgers: readonly (readonly [string, readonly Move[], readonly (readonly number[])[]])[] = [
  ['moves that meet', [first, ['1', '2'], ['2', '1', { mode: 'rollback' }]], []],
  ['a first move from where the alias was before the ledger began', [['7', '8']], []],
  ['a move from elsewhere', [first, ['1', '2'], ['3', '2']], [[4, 6]]],
  ['an alias that was removed', [first, [null, '2']], [[2, 4]]],
  [
    'two of them',
    [first, ['3', '2'], ['9', '1']],
    [
      [2, 4],
      [4, 6],
    ],
  ],
  ['an adopted move, which says so itself', [first, ['1', '3', { mode: 'adopt' }], ['3', '4']], []],
  ['moves of two aliases', [first, [null, '2', { alias: 'challenger' }], ['1', '2']], []],
  ['moves of two models', [first, [null, '2', { model: 'beer' }], ['1', '2']], []],
];

test.each(ledgers)('%s', (_, moves, gaps) => {
  const found = handMovesIn(chain(moves, 'moved'));
  expect(found.count).toBe(gaps.length);
  expect(found.newest.map(({ left, found }) => [left.sequence, found.sequence])).toEqual(gaps);
});

test('what a later run finished counts, what never moved does not', () => {
  expect(handMovesIn(chain([first, ['3', '2']], 'recovered')).count).toBe(1);
  expect(handMovesIn(chain([first, ['3', '2']], 'void')).count).toBe(0);
  expect(handMovesIn(chain([first, ['3', '2']], 'conflict')).count).toBe(0);
});

test('of many moves past the ledger the newest are told, and all are counted', () => {
  const zigzag = Array.from({ length: 30 }, (_, index): Move => ['0', String(index + 1)]);
  const { newest, count } = handMovesIn(chain(zigzag, 'moved'));
  expect(count).toBe(29);
  expect(newest.map(({ found }) => found.sequence)).toEqual(
    Array.from({ length: 20 }, (_, index) => 22 + 2 * index),
  );
});
