import { shortestSecret } from './secret-values.ts';

/** Programs break long base64 after so many characters. */
const base64Line = 76;

/** A secret as programs may print it, in bytes: itself, and in JSON, in a URL and in base64. */
export function spellingsOf(secret: string): readonly Uint8Array[] {
  const bytes = new TextEncoder().encode(secret);
  const spellings = [
    secret,
    ...inJson(secret),
    ...inUrl(secret),
    ...base64Of(bytes).flatMap((text) => {
      return [text, text.replaceAll('+', '-').replaceAll('/', '_')].flatMap(linesOf);
    }),
  ];
  const long = [...new Set(spellings)].filter((text) => text.length >= shortestSecret);
  return long.map((text) => new TextEncoder().encode(text));
}

/** As JavaScript writes it, as Python does, in ASCII, and as Go does, fit for HTML. */
function inJson(secret: string): readonly string[] {
  const plain = JSON.stringify(secret).slice(1, -1);
  return [plain, plain.replace(/[\u0080-\uffff]/g, escaped), plain.replace(/[<>&]/g, escaped)];
}

/** `\u00e4` for `ä`. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** As JavaScript writes it; every sign that is special anywhere; and the slash left, as Python does. */
function inUrl(secret: string): readonly string[] {
  const plain = encodeURIComponent(secret.toWellFormed());
  const strict = plain.replace(/[!'()*~]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  const tilded = strict.replaceAll('%7E', '~');
  return [plain, strict, tilded, tilded.replaceAll('%2F', '/')].flatMap((text) => [
    text,
    text.replaceAll('%20', '+'),
    text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
  ]);
}

/**
 * Base64 writes three bytes as four characters, so that a secret inside a longer text has three
 * spellings, by the place where it begins; of each, the characters that hold nothing of its neighbours.
 */
function base64Of(bytes: Uint8Array): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const padded = new Uint8Array(shift + bytes.byteLength);
    padded.set(bytes, shift);
    const first = Math.ceil((shift * 8) / 6);
    const last = Math.floor((padded.byteLength * 8) / 6);
    return btoa(latin1(padded)).slice(first, last);
  });
}

/** A character for each byte, however many there are. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function linesOf(text: string): readonly string[] {
  const count = Math.ceil(text.length / base64Line);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * base64Line, (index + 1) * base64Line),
  );
}
