/** Where a row stands: the number of its file, from 0, and its own in it, from 1. */
export interface Position {
  readonly file: number;
  readonly row: number;
}

/** A number that grows in the order of the files and their rows. */
export const position = '(file * 1099511627776 + "row")';

export function positionOf(number: unknown): Position {
  const whole = BigInt(String(number));
  return { file: Number(whole >> 40n), row: Number(whole & 0xffffffffffn) };
}
