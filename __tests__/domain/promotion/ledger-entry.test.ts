import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  genesis,
  hashedText,
  type LedgerEntry,
  type LedgerEvent,
} from '../../../src/domain/promotion/ledger-entry.ts';
import { isLedgerEntry } from '../../../src/domain/promotion/ledger-shape.ts';
import { digestOf, ledgerOf, subject } from '../../support/promotion-cases.ts';

/** The rule itself, slow and plain: members sorted by name, no spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud800', '"', '\\', '\u2028', '😀', '\u007f', ''),
);
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const anySubject = fc.record({
  registry: anyText,
  model: anyText,
  alias: anyText,
  stage: anyText,
  from: orNull(anyText),
  to: anyText,
  digest: anyText.map(digestOf),
  evidence: fc.array(anyText, { maxLength: 3 }),
  mode: fc.constantFrom('promote' as const, 'rollback' as const, 'adopt' as const),
  reason: orNull(anyText),
  approvers: fc.array(anyText, { maxLength: 3 }),
  actor: orNull(anyText),
  runId: orNull(anyText),
  runAttempt: orNull(fc.nat()),
  commit: orNull(anyText),
});

const anyEvent: fc.Arbitrary<LedgerEvent> = fc.oneof(
  anySubject.map((about) => ({ kind: 'intent' as const, subject: about })),
  fc
    .tuple(
      anySubject,
      fc.constantFrom('moved' as const, 'recovered' as const, 'conflict' as const, 'void' as const),
    )
    .map(([about, result]) => ({
      kind: 'result' as const,
      intent: genesis,
      result,
      subject: about,
    })),
);

test('the hashed text is the canonical JSON of the entry without its hash', () => {
  fc.assert(
    fc.property(anyEvent, anyText, fc.nat(), (event, nonce, sequence) => {
      const observedAt = '2026-03-20T12:00:00.000Z';
      const schema = 'contender/ledger@1' as const;
      const entry = { schema, sequence, nonce, observedAt, event, previous: genesis };
      expect(hashedText(entry)).toBe(canonical(entry));
      const isPlain = !JSON.stringify(entry).includes('\\');
      expect(hashedText(entry, isPlain)).toBe(canonical(entry));
    }),
    { numRuns: 500 },
  );
});

const [good] = ledgerOf(['none', '1']) as [LedgerEntry];

test('an entry as it is written is one', () => {
  for (const entry of ledgerOf(['none', '1', '2'])) expect(isLedgerEntry(entry)).toBe(true);
  expect(isLedgerEntry(JSON.parse(JSON.stringify(good)))).toBe(true);
});

const about = subject();

test.each([
  ['nothing', null],
  ['a list', [good]],
  ['another schema', { ...good, schema: 'contender/ledger@2' }],
  ['a member more', { ...good, extra: 1 }],
  ['a member more, of the name of one that every object has', { ...good, constructor: 1 }],
  ['a member less', { ...good, nonce: undefined }],
  ['no nonce', { ...good, nonce: '' }],
  ['a number zero', { ...good, sequence: 0 }],
  ['half a number', { ...good, sequence: 1.5 }],
  ['no time', { ...good, observedAt: 'yesterday' }],
  ['a day that does not exist', { ...good, observedAt: '2026-13-40T00:00:00Z' }],
  ['another kind', { ...good, event: { kind: 'note', subject: about } }],
  [
    'a result of no intent',
    { ...good, event: { kind: 'result', result: 'moved', subject: about } },
  ],
  [
    'another result',
    { ...good, event: { kind: 'result', intent: genesis, result: 'won', subject: about } },
  ],
  [
    'a member more in its subject',
    { ...good, event: { kind: 'intent', subject: { ...about, extra: 1 } } },
  ],
  [
    'a member less in its subject',
    { ...good, event: { kind: 'intent', subject: { ...about, alias: undefined } } },
  ],
  ['no digest', { ...good, event: { kind: 'intent', subject: { ...about, digest: 'abc' } } }],
  [
    'an approver that is a number',
    { ...good, event: { kind: 'intent', subject: { ...about, approvers: [1] } } },
  ],
])('%s is no entry', (_, value) => {
  expect(isLedgerEntry(value)).toBe(false);
});
