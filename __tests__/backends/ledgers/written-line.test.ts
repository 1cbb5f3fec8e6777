import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextEntry } from '../../../src/backends/ledgers/lines.ts';
import { writtenEntry } from '../../../src/backends/ledgers/written-line.ts';
import type { LedgerEvent } from '../../../src/domain/promotion/ledger-entry.ts';
import { isLedgerEntry } from '../../../src/domain/promotion/ledger-shape.ts';
import { digestOf, subject } from '../../support/promotion-cases.ts';

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('ü', '🍷', '\u007f', '\u2028', 'null', ',', '}', ']'),
);
const texts = fc.array(anyText, { maxLength: 3 });
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const anySubject = fc
  .record({
    registry: anyText,
    model: anyText,
    alias: anyText,
    stage: anyText,
    from: orNull(anyText),
    to: anyText,
    evidence: texts,
    mode: fc.constantFrom('promote' as const, 'rollback' as const, 'adopt' as const),
    reason: orNull(anyText),
    approvers: texts,
    actor: orNull(anyText),
    runId: orNull(anyText),
    runAttempt: orNull(fc.oneof(fc.nat(), fc.integer(), fc.double({ noNaN: true }))),
    commit: orNull(anyText),
  })
  .map((differs) => subject(differs));

const anyEvent: fc.Arbitrary<LedgerEvent> = fc.oneof(
  anySubject.map((about) => ({ kind: 'intent' as const, subject: about })),
  fc.record({
    kind: fc.constant('result' as const),
    intent: anyText.map(digestOf),
    result: fc.constantFrom('moved' as const, 'recovered' as const, 'conflict' as const),
    subject: anySubject,
  }),
);

const newest = { sequence: 6, hash: digestOf('6') };
const lineOf = (event: LedgerEvent) =>
  nextEntry({ event, observedAt: '2026-03-20T12:00:00.000Z' }, newest).line;

test('a line is read as JSON reads it, or not at all', () => {
  fc.assert(
    fc.property(anyEvent.filter(isWritten), (event) => {
      const line = lineOf(event);
      const found = writtenEntry(line);
      if (found) expect(found).toEqual(JSON.parse(line));
      else expect(line).toMatch(/(?<!"reason":"[^"]*)\\|"runAttempt":(-|\d{16}|[^,]*[.e])|\\ud/);
    }),
    { numRuns: 1000 },
  );
});

test('a line with any one character changed is read as JSON reads it, or not at all', () => {
  const place = fc.nat();
  const change = fc.constantFrom('', '"', ',', '{', '}', '[', '0', '-', 'n', ' ', '\\', '\n', '9');
  fc.assert(
    fc.property(anyEvent.filter(isWritten), place, change, (event, place, change) => {
      const line = lineOf(event);
      const at = place % line.length;
      const changed = `${line.slice(0, at)}${change}${line.slice(at + 1)}`;
      const found = writtenEntry(changed);
      // A text out of bytes holds no half of a pair of surrogates.
      if (!found || !changed.isWellFormed()) return;
      const json: unknown = JSON.parse(changed);
      expect(isLedgerEntry(json)).toBe(true);
      expect(found).toEqual(json);
      expect(JSON.stringify(found)).toBe(changed);
    }),
    { numRuns: 3000 },
  );
});

const plain = lineOf({ kind: 'intent', subject: subject({}) });

test.each([
  ['the number zero', plain.replace('"sequence":7', '"sequence":0')],
  ['a number with a zero before it', plain.replace('"sequence":7', '"sequence":07')],
  ['a number that no computer counts to', plain.replace(':7,', `:${'9'.repeat(17)},`)],
  ['no nonce', plain.replace(/"nonce":"[^"]*"/, '"nonce":""')],
  ['a month that does not exist', plain.replace('2026-03-20', '2026-13-20')],
  ['a result of no intent', plain.replace('"kind":"intent"', '"kind":"result"')],
  ['an intent with a result', plain.replace('"intent",', '"intent","result":"moved",')],
  ['a text of two lines', plain.replace('"ada"', '"a\nda"')],
  ['spaces', plain.replace(',', ', ')],
  ['a line behind it', `${plain}\n`],
  ['another entry behind it', `${plain}${plain}`],
])('%s is not what was written', (_, line) => {
  expect(writtenEntry(plain)).toBeDefined();
  expect(writtenEntry(line)).toBeUndefined();
});

test('a line of millions of escapes or approvers is left to JSON', () => {
  const long = { reason: '\n'.repeat(4e6), approvers: Array.from({ length: 4e6 }, () => 'a') };
  const line = lineOf({ kind: 'intent', subject: subject(long) });
  expect(writtenEntry(line)).toBeUndefined();
});

/** A number that JSON has no word for is written by nobody. */
function isWritten({ subject: { runAttempt } }: LedgerEvent): boolean {
  return runAttempt === null || Number.isFinite(runAttempt);
}
