import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ControlLines } from '../../../../src/domain/training/remote/control-lines.ts';

const mark = 'a1';

function sift(parts: readonly (string | Uint8Array)[]) {
  const lines = new ControlLines(mark);
  const text: Uint8Array[] = [];
  const told: string[] = [];
  for (const part of parts) {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
    const sifted = lines.push(bytes);
    text.push(...sifted.text);
    told.push(...sifted.told);
  }
  return { text: Buffer.concat([...text, lines.end()]).toString(), told };
}

test.each([
  ['between lines', 'one\ncontender: a1 end 0\ntwo\n', 'one\ntwo\n', ['end 0']],
  ['in the midst of a line', 'one contender: a1 use 1\nmore\n', 'one more\n', ['use 1']],
  ['after a line without end', 'loss 0.5contender: a1 end 3\n', 'loss 0.5', ['end 3']],
  ['of another mark', 'contender: b2 end 0\n', 'contender: b2 end 0\n', []],
  ['with a carriage return', 'contender: a1 end 0\r\nx', 'x', ['end 0']],
  ['cut off', 'contender: a1 end 1', '', []],
  ['begun only', 'text\ncontender: a', 'text\ncontender: a', []],
  ['begun twice', 'contender: contender: a1 end 0\n', 'contender: ', ['end 0']],
])('a control line %s', (...[, log, text, told]) => {
  expect(sift([log])).toEqual({ text, told });
});

test('what is too long for a control line is text, and nothing grows without bound', () => {
  const lines = new ControlLines(mark);
  let kept = lines.push(new TextEncoder().encode('contender: a1 ')).text.length;
  for (let i = 0; i < 100; i += 1) kept += lines.push(new Uint8Array(1024)).text.length;
  expect(kept).toBeGreaterThan(0);
  expect(lines.end().length).toBeLessThanOrEqual(64 * 1024);
});

test('text comes out byte for byte, and each control line once, wherever a log is cut', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'contender: a1 end 0\n',
      'contender: a1 use 1; 2\n',
      'contender: b2 x\n',
      'c',
      'contender',
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
      (pieces, cuts) => {
        const log = new TextEncoder().encode(pieces.join(''));
        const parts: Uint8Array[] = [];
        for (let at = 0; at < log.length; ) {
          const length = cuts.next().value ?? 1;
          parts.push(log.slice(at, at + length));
          at += length;
        }
        expect(sift(parts)).toEqual(sift([log]));
        const { text, told } = sift(parts);
        const inserted = told.map((line) => `contender: a1 ${line}\n`).join('').length;
        expect(Buffer.byteLength(text) + inserted).toBeLessThanOrEqual(log.length + 4);
      },
    ),
    { numRuns: 500 },
  );
});
