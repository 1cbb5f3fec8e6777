import { expect, test } from '@jest/globals';
import {
  type LogCursor,
  readAnswer,
} from '../../../../src/backends/training/kubernetes/log-cursor.ts';
import { type LogEntry, servedLog } from '../../../support/live/kubernetes-container.ts';

const start = 1_800_000_000n * 1_000_000_000n;

/** A log whose lines were printed so many milliseconds after its start. */
function logOf(...lines: readonly (readonly [number, string])[]): LogEntry[] {
  return lines.map(([ms, text]) => {
    return { time: start + BigInt(Math.round(ms * 1e6)), bytes: Buffer.from(text) };
  });
}

interface Wish {
  readonly isEnded?: boolean;
  readonly limit?: number;
}

/** What a node answers to a cursor, read as the back end reads it. */
function readOn(log: readonly LogEntry[], cursor: LogCursor | undefined, wish: Wish = {}) {
  const { isEnded = false, limit = Number.POSITIVE_INFINITY } = wish;
  const since = BigInt(cursor?.since ?? 0) * 1_000_000_000n;
  const bytes = servedLog(log, { since, timestamps: true, limit });
  const part = readAnswer(cursor, { bytes, isEnded, isFull: bytes.byteLength >= limit });
  return { ...part, text: Buffer.concat(part.lines).toString('utf8') };
}

test('an empty log has no cursor yet', () => {
  expect(readOn([], undefined)).toMatchObject({ text: '', next: undefined, hasGap: false });
});

test('lines of one instant are delivered once each, though the server gives whole seconds again', () => {
  const log = logOf([0, 'a\n'], [0, 'a\n'], [0.001, 'a\n'], [999.9, 'b\n']);
  const first = readOn(log.slice(0, 2), undefined);
  expect(first.text).toBe('a\na\n');
  const second = readOn(log, first.next);
  expect(second.text).toBe('a\nb\n');
  expect(readOn(log, second.next)).toMatchObject({ text: '', hasGap: false });
});

test.each([1, 2, 3, 5, 7])('read in steps of %i lines it is the same as at once', (step) => {
  const lines = Array.from({ length: 40 }, (_, i) => [i * 333, `${i}\n`] as const);
  const log = logOf(...lines);
  let cursor: LogCursor | undefined;
  let text = '';
  for (let length = step; length < log.length + step; length += step) {
    const part = readOn(log.slice(0, length), cursor);
    cursor = part.next;
    text += part.text;
  }
  expect(text).toBe(lines.map(([, line]) => line).join(''));
});

test('a line of the other stream that was written later with an earlier time is not lost', () => {
  const log = logOf([1000.2, 'late\n'], [999.9, 'early\n']);
  const first = readOn(log.slice(0, 1), undefined);
  expect(first.text).toBe('late\n');
  expect(readOn(log, first.next).text).toBe('early\n');
});

test('a line that is not yet whole waits for its end, and at the end of the container it is whole', () => {
  const log = logOf([0, 'a\n'], [5, 'half'], [2500, ' whole\n'], [2600, 'rest']);
  const first = readOn(log.slice(0, 2), undefined);
  expect(first.text).toBe('a\n');
  const second = readOn(log.slice(0, 3), first.next);
  expect(second.text).toBe('half whole\n');
  expect(readOn(log, second.next, { isEnded: true }).text).toBe('rest');
});

test('the rest of a long line that was delivered is not delivered again', () => {
  const log = logOf([0, 'x'.repeat(100)], [3000, 'y\n'], [4500, 'a\n'], [9000, 'b\n']);
  const first = readOn(log.slice(0, 3), undefined);
  expect(first.text).toBe(`${'x'.repeat(100)}y\na\n`);
  // The second piece lies within the time that is asked for, its line began before.
  expect(first.next?.since).toBe(Number(start / 1_000_000_000n) + 3);
  expect(readOn(log, first.next)).toMatchObject({ text: 'b\n', hasGap: false });
});

test('a line that looks like a time of its own is a line', () => {
  const text = '2026-01-01T00:00:00.000000000Z hello\n';
  expect(readOn(logOf([0, text]), undefined).text).toBe(text);
});

test('times with the offset of a node are understood', () => {
  const bytes = Buffer.from('2027-01-15T10:00:00.000000001+02:00 a\n');
  const { next } = readAnswer(undefined, { bytes, isEnded: false, isFull: false });
  expect(next?.since).toBe(Date.UTC(2027, 0, 15, 8) / 1000 - 1);
});

test('after a rotation that kept what was delivered nothing is missing', () => {
  const log = logOf([0, 'a\n'], [100, 'b\n'], [200, 'c\n']);
  const first = readOn(log.slice(0, 2), undefined);
  expect(readOn(log.slice(1), first.next)).toMatchObject({ text: 'c\n', hasGap: false });
});

test('after a rotation that kept nothing of it there may be a gap, and that is said', () => {
  const log = logOf([0, 'a\n'], [100, 'b\n'], [200, 'c\n'], [300, 'd\n']);
  const first = readOn(log.slice(0, 1), undefined);
  const second = readOn(log.slice(2), first.next);
  expect(second).toMatchObject({ text: 'c\nd\n', hasGap: true });
  expect(readOn(log.slice(2), second.next)).toMatchObject({ text: '', hasGap: false });
});

test('an answer that was cut at its limit goes on where it was', () => {
  const log = logOf(...Array.from({ length: 20 }, (_, i) => [i * 1000, `${i}\n`] as const));
  let cursor: LogCursor | undefined;
  let text = '';
  for (let i = 0; i < 40; i += 1) {
    const part = readOn(log, cursor, { limit: 140 });
    cursor = part.next;
    text += part.text;
  }
  expect(text).toBe(Array.from({ length: 20 }, (_, i) => `${i}\n`).join(''));
});

test('more than is read at once within a moment does not stop the rest, and the gap is said', () => {
  const burst = Array.from({ length: 20 }, (_, i) => [i, `${i}\n`] as const);
  const log = logOf(...burst, [9000, 'after\n']);
  let cursor: LogCursor | undefined;
  let text = '';
  let gaps = 0;
  for (let i = 0; i < 10; i += 1) {
    const part = readOn(log, cursor, { limit: 140 });
    cursor = part.next;
    text += part.text;
    if (part.hasGap) gaps += 1;
  }
  expect(text).toBe('0\n1\n2\n3\nafter\n');
  expect(gaps).toBe(1);
});
