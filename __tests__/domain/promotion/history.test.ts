import { expect, test } from '@jest/globals';
import { historyOf, whoWrote } from '../../../src/domain/promotion/history.ts';
import type { LedgerEntry } from '../../../src/domain/promotion/ledger-entry.ts';
import { chainOf, ledgerOf, registry, subject } from '../../support/promotion-cases.ts';

const target = { registry, model: 'wine', alias: 'champion' };
const intent = { kind: 'intent', subject: subject() } as const;

function closed(result: 'moved' | 'recovered' | 'conflict' | 'void'): readonly LedgerEntry[] {
  return chainOf([
    intent,
    { kind: 'result', intent: 'the one before', result, subject: subject() },
  ]);
}

test('an intent is open until a result closes it', () => {
  const [entry] = chainOf([intent]);
  expect(historyOf(chainOf([intent]), target).open).toEqual(entry);
  for (const result of ['moved', 'recovered', 'conflict', 'void'] as const) {
    expect(historyOf(closed(result), target).open).toBeUndefined();
  }
});

test.each([
  ['moved', 1],
  ['recovered', 1],
  ['conflict', 0],
  ['void', 0],
] as const)('a result %s is %i move', (result, count) => {
  expect(historyOf(closed(result), target).moves).toHaveLength(count);
});

test.each([{ registry: 'file:other' }, { model: 'beer' }, { alias: 'challenger' }])(
  'entries about $registry$model$alias do not count',
  (other) => {
    const history = historyOf(ledgerOf(['none', '1']), { ...target, ...other });
    expect(history).toMatchObject({ open: undefined, moves: [] });
  },
);

test('who wrote an entry is named as far as it is known', () => {
  const [entry] = chainOf([intent]);
  expect(entry && whoWrote(entry)).toBe('ada in run 41, seen 2026-03-19T13:00:00.000Z');
  const [unknown] = chainOf([{ ...intent, subject: subject({ actor: null, runId: null }) }]);
  expect(unknown && whoWrote(unknown)).toBe('someone at a shell, seen 2026-03-19T13:00:00.000Z');
});
