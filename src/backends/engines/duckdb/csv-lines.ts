import { CsvWalk, type Layout } from './csv-walk.ts';
import { bytesOf, type TextFile } from './text-file.ts';

/** A CSV file that was walked once. */
export interface CountedCsv extends Layout {
  readonly text: TextFile;
  readonly rows: number;
  /** Physical lines. */
  readonly lines: number;
}

/**
 * The physical lines, from 1, on which rows start, although quoted line breaks, blank, unreadable and
 * commented lines come between. The file is only walked again if it has more lines than records.
 */
export async function linesOfRows(
  file: CountedCsv,
  rows: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const header = file.dialect.header ? 1 : 0;
  if (file.lines === file.rows + header) return new Map(rows.map((row) => [row, row + header]));
  const wanted = new Set(rows);
  const found = new Map<number, number>();
  const walk = new CsvWalk(file, ({ kind, line }) => {
    if (kind === 'row' && wanted.has(walk.rows)) found.set(walk.rows, line);
    return found.size < wanted.size;
  });
  for await (const chunk of bytesOf(file.text)) if (!walk.feed(chunk)) return found;
  walk.end();
  return found;
}
