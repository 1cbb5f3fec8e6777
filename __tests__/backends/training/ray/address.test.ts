import { expect, test } from '@jest/globals';
import { readAddress } from '../../../../src/backends/training/ray/address.ts';

test.each([
  ['http://head:8265', 'http://head:8265'],
  ['http://head:8265/', 'http://head:8265'],
  ['https://ray.example.com/team/a/', 'https://ray.example.com/team/a'],
])('%s', (address, url) => {
  expect(readAddress({ address, options: {} })).toEqual({ url, autoscales: false });
});

test.each([
  ['//head:10001', 'looks like the address of a Ray client'],
  ['ray://head:10001', 'looks like the address of a Ray client'],
  ['', 'It needs http:// or https://'],
  ['head:8265', 'It needs http:// or https://'],
  ['http://me:pass@head:8265', 'without a login'],
])('"%s" is refused', (address, words) => {
  const read = () => readAddress({ address, options: {} });
  expect(read).toThrow(words);
  expect(read).not.toThrow(/pass@/);
});

test('nodes may come on demand', () => {
  const read = (autoscales: string) =>
    readAddress({ address: 'http://head:8265', options: { autoscales } }).autoscales;
  expect(read('yes')).toBe(true);
  expect(read('no')).toBe(false);
  expect(() => read('maybe')).toThrow('The option "autoscales" of the back end is "maybe".');
});
