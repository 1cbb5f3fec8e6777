import { expect, test } from '@jest/globals';
import { safeLine } from '../../../src/domain/training/safe-line.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['plain text', 'loss 0.5', 'loss 0.5'],
  ['a tab', 'a\tb', 'a\tb'],
  ['letters of all scripts', 'Größe 🍷 質', 'Größe 🍷 質'],
  ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
  ['cursor moves', '\u001b[2J\u001b[10;10Hx\u001b[?25l', 'x'],
  ['a title', '\u001b]0;evil\u0007x', 'x'],
  ['a link', '\u001b]8;;http://x\u001b\\text\u001b]8;;\u001b\\', 'text'],
  ['an unfinished title', 'x\u001b]0;evil', 'x'],
  ['a short sequence', '\u001bcx\u001b(By', 'xy'],
  ['a lone escape', 'x\u001b', 'x␛'],
  ['bell and zero', 'a\u0007b\u0000', 'a␇b␀'],
  ['delete and C1 controls', 'a\u007f\u0085\u009bb', 'a\ufffd\ufffd\ufffdb'],
  ['line separators', 'a\u2028b\u2029c', 'a\ufffdb\ufffdc'],
  ['turned text', 'a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
])('%s is shown safely', (_name, text, shown) => {
  expect(safeLine(bytes(text))).toBe(shown);
});

test('bytes that are no UTF-8 are replaced', () => {
  expect(safeLine(Uint8Array.of(0x61, 0xff, 0xc3, 0x62))).toBe('a\ufffd\ufffdb');
});

test('2,000 characters are shown whole, one more is cut', () => {
  expect(safeLine(bytes('x'.repeat(2_000)))).toBe('x'.repeat(2_000));
  expect(safeLine(bytes('x'.repeat(2_001)))).toBe(
    `${'x'.repeat(2_000)} … (cut, the line has 2,001 bytes)`,
  );
});

test('a cut leaves no half character', () => {
  expect(safeLine(bytes('🍷'.repeat(1_001).replace('🍷', 'x'))).isWellFormed()).toBe(true);
});
