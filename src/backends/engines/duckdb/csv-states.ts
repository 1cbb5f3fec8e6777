import type { CsvDialect } from './csv-dialect.ts';

/** What a byte can mean. */
export const byteKinds = {
  other: 0,
  separator: 1,
  quote: 2,
  escape: 3,
  comment: 4,
  lineEnd: 5,
} as const;

/** Where in a record a byte can stand; numbers, since this is asked for every byte. */
export const states = {
  /** Before the first byte of a field. */
  start: 0,
  /** In a field without quotes. */
  plain: 1,
  quoted: 2,
  /** After a quote that closes, unless a second one follows. */
  closed: 3,
  /** After something that stands behind a closing quote. */
  spoilt: 4,
  escaped: 5,
  comment: 6,
} as const;

export const carriageReturn = 0x0d;
export const lineFeed = 0x0a;

const { start, plain, quoted, closed, spoilt, escaped, comment } = states;

/** Kinds of bytes for each state in a table of transitions: all but line ends. */
export const kindsInRow = 5;

/** At `state * kindsInRow + kind` the next state. */
export function transitions({ quote, escapes }: CsvDialect): Uint8Array {
  const doubled = escapes.includes(quote) ? quoted : spoilt;
  // In the order of the states, and in each row of the kinds: other, separator, quote, escape, comment.
  return Uint8Array.of(
    ...[plain, start, quoted, plain, plain],
    ...[plain, start, plain, plain, plain],
    ...[quoted, quoted, closed, escaped, quoted],
    ...[spoilt, start, doubled, spoilt, spoilt],
    ...[spoilt, spoilt, spoilt, spoilt, spoilt],
    ...[quoted, quoted, quoted, quoted, quoted],
    ...[comment, comment, comment, comment, comment],
  );
}

/** By byte what it means. */
export function kindsOfBytes(dialect: CsvDialect): Uint8Array {
  const kinds = new Uint8Array(256);
  const set = (sign: string | null, kind: number) => {
    if (sign !== null) kinds[sign.charCodeAt(0)] = kind;
  };
  for (const sign of dialect.escapes) set(sign, byteKinds.escape);
  set(dialect.comment, byteKinds.comment);
  set(dialect.quote, byteKinds.quote);
  set(dialect.delimiter, byteKinds.separator);
  kinds[lineFeed] = byteKinds.lineEnd;
  kinds[carriageReturn] = byteKinds.lineEnd;
  return kinds;
}
