import { isText, type LoadedFile } from './loaded.ts';
import type { Table } from './open-table.ts';
import { numberedSource } from './source.ts';
import { typedRows } from './table.ts';

/** Below this many rows looking at all of them costs little more. */
const fewestRows = 100_000;
/** Rows that fail are seldom all at the end. */
const share = 1 / 8;

/**
 * What follows FROM for the first rows of a text: mostly enough to find the first failing ones, and to
 * number them takes one core. Undefined: no rows are worth looking at before all others.
 */
export function beginningOf(table: Table): string | undefined {
  const { loaded, columns, kept } = table;
  if (!isText(table)) return undefined;
  let rows = 0;
  for (const file of loaded.files) rows += file.rows ?? 0;
  if (rows < fewestRows) return undefined;
  const files = firstRows(loaded.files, Math.ceil(rows * share));
  const from = `(${typedRows({ files }, [...columns.values()])})`;
  return kept === null ? from : `(SELECT * FROM ${from} WHERE ${kept})`;
}

function firstRows(files: readonly LoadedFile[], rows: number): readonly LoadedFile[] {
  let left = rows;
  return files.map((file) => {
    const from = `(SELECT * FROM ${file.from} LIMIT ${left})`;
    left = Math.max(0, left - (file.rows ?? 0));
    return { ...file, from };
  });
}

/** Looks through the first rows, and through all where those do not answer. */
export async function fromBeginning<Found>(
  table: Table,
  look: (from: string) => Promise<Found>,
  isEnough: (found: Found) => boolean,
): Promise<Found> {
  const beginning = beginningOf(table);
  const found = beginning === undefined ? undefined : await look(beginning);
  if (found !== undefined && isEnough(found)) return found;
  return look(numberedSource(table).from([]));
}
