import {
  type LedgerEntry,
  type LedgerEvent,
  type LedgerSubject,
  ledgerResults,
} from './ledger-entry.ts';

/**
 * Whether a value that came out of JSON is a ledger entry: every member there and of its type, and
 * none besides, because one that is not known would not be covered by the hash. Written by hand,
 * because a ledger of many years has every entry checked at every promotion.
 */
export function isLedgerEntry(value: unknown): value is LedgerEntry {
  return hasShape(value, entryShape);
}

type Check = (value: unknown) => boolean;
type Shape<T> = readonly (readonly [name: keyof T & string, holds: Check])[];

const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** As `Date.toISOString` writes it, with any number of decimals. */
const timePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

const isText: Check = (value) => typeof value === 'string';
const isTextOrNull: Check = (value) => value === null || typeof value === 'string';
const isDigest: Check = (value) => typeof value === 'string' && digestPattern.test(value);
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isNumberOrNull: Check = (value) => value === null || Number.isFinite(value);
const isTime: Check = (value) => {
  return typeof value === 'string' && timePattern.test(value) && !Number.isNaN(Date.parse(value));
};

const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);

const subjectShape: Shape<LedgerSubject> = [
  ['registry', isText],
  ['model', isText],
  ['alias', isText],
  ['stage', isText],
  ['from', isTextOrNull],
  ['to', isText],
  ['digest', isDigest],
  ['evidence', isTexts],
  ['mode', oneOf(['promote', 'rollback', 'adopt'])],
  ['reason', isTextOrNull],
  ['approvers', isTexts],
  ['actor', isTextOrNull],
  ['runId', isTextOrNull],
  ['runAttempt', isNumberOrNull],
  ['commit', isTextOrNull],
];

const isSubject: Check = (value) => hasShape(value, subjectShape);

const intentShape: Shape<LedgerEvent> = [
  ['kind', oneOf(['intent'])],
  ['subject', isSubject],
];

const resultShape: Shape<LedgerEvent & { readonly kind: 'result' }> = [
  ['kind', oneOf(['result'])],
  ['intent', isDigest],
  ['result', oneOf(ledgerResults)],
  ['subject', isSubject],
];

const isEvent: Check = (value) => hasShape(value, intentShape) || hasShape(value, resultShape);

const entryShape: Shape<LedgerEntry> = [
  ['schema', oneOf(['contender/ledger@1'])],
  ['sequence', (value) => Number.isSafeInteger(value) && Number(value) > 0],
  ['nonce', (value) => typeof value === 'string' && value !== ''],
  ['observedAt', isTime],
  ['event', isEvent],
  // The chain compares both with digests that it makes itself.
  ['previous', isText],
  ['hash', isText],
];

/** Own members only: as many as the shape has, each of them good. */
function hasShape<T>(value: unknown, shape: Shape<T>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const members = value as Readonly<Record<string, unknown>>;
  let known = 0;
  for (const name in members) if (Object.hasOwn(members, name)) known += 1;
  if (known !== shape.length) return false;
  for (const [name, holds] of shape) {
    if (!Object.hasOwn(members, name) || !holds(members[name])) return false;
  }
  return true;
}
