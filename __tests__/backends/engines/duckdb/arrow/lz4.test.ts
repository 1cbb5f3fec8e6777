import { expect, test } from '@jest/globals';
import { decompressLz4 } from '../../../../../src/backends/engines/duckdb/arrow/lz4.ts';

/** Frames as pyarrow 26 writes them: `pa.Codec('lz4').compress(…)`. */
const frames: readonly (readonly [name: string, frame: string, content: string])[] = [
  ['nothing', 'BCJNGGBAggAAAAA=', ''],
  ['a block that is not compressed', 'BCJNGGBAggMAAIBhYmMAAAAA', 'abc'],
  ['a match that overlaps what it writes', 'BCJNGGBAggwAAAAfYQEA/xRQYWFhYWEAAAAA', 'a'.repeat(300)],
  [
    'long literals and a long match',
    'BCJNGGBAgiEAAAD/BXRoZSBxdWljayBicm93biBmb3ggFAD///ZQIGZveCAAAAAA',
    'the quick brown fox '.repeat(40),
  ],
];

const bytesOf = (frame: string) => new Uint8Array(Buffer.from(frame, 'base64'));

test.each(frames)('%s is decompressed', (_, frame, content) => {
  expect(Buffer.from(decompressLz4(bytesOf(frame))).toString()).toBe(content);
});

test.each(frames)('%s, cut off anywhere, is an error', (_, frame) => {
  const whole = bytesOf(frame);
  for (let length = 0; length < whole.length; length += 1) {
    expect(() => decompressLz4(whole.subarray(0, length))).toThrow(RangeError);
  }
});

/** A frame of one compressed block. */
function frameOf(block: readonly number[]): Uint8Array {
  const header = [0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82];
  return new Uint8Array([...header, block.length, 0, 0, 0, ...block, 0, 0, 0, 0]);
}

test.each([
  ['a match before the start', [0x10, 0x61, 0x02, 0x00], 'before the start'],
  ['a match of distance zero', [0x10, 0x61, 0x00, 0x00], 'before the start'],
  ['literals beyond the block', [0x50, 0x61], 'beyond its block'],
  ['a match beyond the block', [0x10, 0x61, 0x01], 'beyond its block'],
  ['a length that does not end', [0xf0, 0xff, 0xff], 'beyond its block'],
])('%s is an error', (_, block, message) => {
  expect(() => decompressLz4(frameOf(block))).toThrow(message);
});

test.each([
  ['no magic bytes', 0, 0x05, 'no LZ4 frame'],
  ['another version', 4, 0xa0, 'unknown kind'],
  ['a dictionary', 4, 0x61, 'unknown kind'],
])('a frame with %s is an error', (_, ...[position, byte, message]) => {
  const frame = bytesOf(frames[1]?.[1] ?? '');
  frame[position] = byte;
  expect(() => decompressLz4(frame)).toThrow(message);
});
