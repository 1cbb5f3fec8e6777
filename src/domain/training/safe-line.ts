import { withoutPasswords } from './secrets/secret-mask.ts';

const longest = 2_000;

const start = '\u001b';
const bell = '\u0007';
/** Colours and cursor moves; titles, links and other strings up to their end; everything shorter. */
const escapeSequence = new RegExp(
  [
    String.raw`${start}\[[0-?]*[ -/]*[@-~]`,
    String.raw`${start}[\]PX^_][^${bell}${start}]*(?:${bell}|${start}\\)?`,
    `${start}[ -/]*[0-~]`,
  ].join('|'),
  'g',
);
const control = /(?!\t)\p{Cc}/gu;
/** Other line ends, and what turns the direction of a text. */
const misleading = /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * One line of foreign bytes as a person may see it: no escape sequences, no controls, no
 * password in a URL, not too long.
 * `length` is that of the whole line, of which `bytes` may be the beginning.
 */
export function safeLine(bytes: Uint8Array, length = bytes.byteLength): string {
  const text = withoutPasswords(
    new TextDecoder()
      .decode(bytes)
      .replace(escapeSequence, '')
      .replace(control, picture)
      .replace(misleading, '\ufffd'),
  );
  if (text.length <= longest && bytes.byteLength === length) return text;
  const start = text.slice(0, longest).toWellFormed();
  return `${start} … (cut, the line has ${length.toLocaleString('en-US')} bytes)`;
}

/** Unicode has a picture for each control character below the blank. */
function picture(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}
