import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  maskText,
  SecretMask,
  secretMask,
  withoutPasswords,
} from '../../../../src/domain/training/secrets/secret-mask.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** All that a mask shows of these chunks, and every byte of them that it calls secret. */
function masked(mask: SecretMask, chunks: readonly Uint8Array[]) {
  const hidden = new Set<number>();
  const shown = chunks.map((chunk) => {
    const { shown, secrets } = mask.push(chunk);
    for (const { start, end } of secrets) {
      for (let at = start; at < end; at += 1) hidden.add(at);
    }
    return decode(shown);
  });
  return { shown: [...shown, decode(mask.end())].join(''), hidden };
}

/** The slow, obvious way. */
function reference(text: string, needles: readonly string[]) {
  const hidden = new Set<number>();
  for (const needle of needles) {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
      for (let offset = 0; offset < needle.length; offset += 1) hidden.add(at + offset);
    }
  }
  const letters = [...text].map((letter, at) => {
    if (!hidden.has(at)) return letter;
    return hidden.has(at - 1) ? '' : '***';
  });
  return { shown: letters.join(''), hidden };
}

test('chunks of any size hide what a search through the whole text finds', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 60 });
  const needle = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(
      fc.array(few, { maxLength: 8 }),
      fc.array(needle, { minLength: 1, maxLength: 4 }),
      (chunks, needles) => {
        const actual = masked(new SecretMask(needles.map(encode)), chunks.map(encode));
        const expected = reference(chunks.join(''), needles);
        expect([...actual.hidden].sort()).toEqual([...expected.hidden].sort());
        // Two secrets side by side may be one run of stars or two, by where the chunks end.
        expect(actual.shown.replaceAll(/(\*\*\*)+/g, '***')).toBe(expected.shown);
      },
    ),
    { numRuns: 2_000 },
  );
});

const key = { HF_TOKEN: 'hf_söme+lier/42' };

test.each([
  ['as it is', 'hf_söme+lier/42'],
  ['inside a word', 'xhf_söme+lier/42x'],
  ['in JSON', JSON.stringify({ token: 'hf_söme+lier/42' })],
  ['in a URL', `?token=${encodeURIComponent('hf_söme+lier/42')}&x`],
  ['in base64', Buffer.from('hf_söme+lier/42').toString('base64')],
  ['in the base64 of a user and it', Buffer.from('u:hf_söme+lier/42').toString('base64')],
  ['in the base64 of two users and it', Buffer.from('us:hf_söme+lier/42').toString('base64')],
  ['in the base64 of a URL', Buffer.from('u:hf_söme+lier/42?').toString('base64url')],
])('a secret %s is hidden, byte by byte', (_, text) => {
  const mask = secretMask(key);
  if (!mask) throw new Error('No secret was seen.');
  const bytes = encode(text);
  const { shown } = masked(
    mask,
    Array.from(bytes, (byte) => Uint8Array.of(byte)),
  );
  expect(shown).toContain('***');
  expect(shown.length).toBeLessThan(text.length / 2 + 10);
  expect(shown).not.toContain('lier');
});

const special = "pä/ss&w(o)r'd+1!é";

test.each([
  ['as Python writes JSON', String.raw`p\u00e4/ss&w(o)r'd+1!\u00e9`],
  ['as Go writes JSON', String.raw`pä/ss\u0026w(o)r'd+1!é`],
  ['as a form', new URLSearchParams({ a: special }).toString().slice(2)],
  ['as Python quotes it', 'p%C3%A4/ss%26w%28o%29r%27d%2B1%21%C3%A9'],
])('a secret of special signs is hidden %s', (_, text) => {
  expect(maskText(`=${text};`, { DB_PASSWORD: special })).toBe('=***;');
});

test('a secret as long as the system lets a variable be is hidden', () => {
  const secret = 'a1'.repeat(65_000);
  expect(maskText(`(${secret})`, { A_TOKEN: secret })).toBe('(***)');
});

test('a long secret in the lines that base64 is broken into is hidden', () => {
  const secret = Array.from({ length: 40 }, (_, index) => `part${index}`).join('');
  const text = Buffer.from(secret).toString('base64').replace(/.{76}/g, '$&\n');
  const mask = secretMask({ A_TOKEN: secret });
  expect(mask && masked(mask, [encode(text)]).shown.replaceAll(/[*\n]/g, '').length).toBeLessThan(
    8,
  );
});

test('only what may become a secret is held back', () => {
  const mask = new SecretMask([encode('sommelier')]);
  expect(decode(mask.push(encode('10 %\r20 %')).shown)).toBe('10 %\r20 %');
  expect(decode(mask.push(encode(' so')).shown)).toBe(' ');
  expect(decode(mask.push(encode('on')).shown)).toBe('soon');
  expect(decode(mask.push(encode(' somm')).shown)).toBe(' ');
  expect(mask.push(encode('elier!'))).toMatchObject({
    shown: encode('***!'),
    secrets: [{ start: 15, end: 24 }],
  });
  expect(mask.end()).toHaveLength(0);
});

test('without a secret there is nothing to look for', () => {
  expect(secretMask({ PATH: '/usr/bin', TOKEN: '' })).toBeUndefined();
});

test.each([
  ['https://u:p@h/x', 'https://***@h/x'],
  ['https://:p@h', 'https://***@h'],
  ['https://u:p@ss@h/x@y', 'https://***@h/x@y'],
  ['git+https://u:p@h, s3://k:s@b', 'git+https://***@h, s3://***@b'],
  ['https://git@h:8080/x', 'https://git@h:8080/x'],
  ['{"url":"http://h:80","mail":"a@b"}', '{"url":"http://h:80","mail":"a@b"}'],
  ['at 12:30 to a@b', 'at 12:30 to a@b'],
])('%s is shown as %s', (text, shown) => {
  expect(withoutPasswords(text)).toBe(shown);
});

test('64 KiB that nearly hold passwords take no time', () => {
  const began = performance.now();
  withoutPasswords('://a:'.repeat(13_000));
  withoutPasswords(`://${'a:'.repeat(32_000)}`);
  withoutPasswords('a'.repeat(65_536));
  expect(performance.now() - began).toBeLessThan(200);
});

test('a message shows neither the secrets of the variables nor passwords in URLs', () => {
  const text = 'no access to https://u:p@h with hf_söme+lier/42 🍷';
  expect(maskText(text, key)).toBe('no access to https://***@h with *** 🍷');
  expect(maskText(text, {})).toBe('no access to https://***@h with hf_söme+lier/42 🍷');
});
