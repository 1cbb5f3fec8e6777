import { grouped } from '../grouped.ts';

/** A number as a sentence shows it: three significant digits. */
export function inWords(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** A count of rows, with separators. */
export function rowsInWords(rows: number): string {
  return grouped(rows);
}
