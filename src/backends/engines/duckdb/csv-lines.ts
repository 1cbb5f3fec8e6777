import { lineCounter } from './line-counter.ts';
import { streamOf } from './text-file.ts';

/** A CSV file as the engine has read it. */
export interface ReadCsv {
  readonly path: string;
  readonly delimiter: string;
  /** In a file of one column a blank line is a row. */
  readonly oneColumn: boolean;
  readonly rows: number;
  /** Lines without a row, as the engine counts them: every record is one line, the header the first. */
  readonly unreadable: readonly number[];
}

/** The physical lines, from 1, of rows and of unreadable records. */
export interface CsvLines {
  ofRows(rows: readonly number[]): Promise<ReadonlyMap<number, number>>;
  ofUnreadable(): Promise<ReadonlyMap<number, number>>;
}

/**
 * Where rows stand, although quoted line breaks, blank and unreadable lines come between. The file is
 * only walked byte by byte if it has more lines than records.
 */
export function csvLines(file: ReadCsv): CsvLines {
  let plain: Promise<boolean> | undefined;
  const isPlain = () => {
    plain ??= countLineFeeds(file.path).then((lines) => {
      return lines === 1 + file.rows + file.unreadable.length;
    });
    return plain;
  };
  return {
    async ofRows(rows) {
      if (!(await isPlain())) return (await walk(file, new Set(rows))).rows;
      const lineOf = lineCounter([1, ...file.unreadable]);
      return new Map(rows.map((row) => [row, lineOf(row)]));
    },
    async ofUnreadable() {
      if (!(await isPlain())) return (await walk(file, new Set())).unreadable;
      return new Map(file.unreadable.map((line) => [line, line]));
    },
  };
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf]);

/** Lines that end in a line feed, and the last one if it lacks it. */
async function countLineFeeds(path: string): Promise<number> {
  let count = 0;
  let last = lineFeed;
  for await (const chunk of streamOf(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) {
      count += 1;
    }
    last = chunk.at(-1) ?? last;
  }
  return last === lineFeed ? count : count + 1;
}

interface Walked {
  readonly rows: Map<number, number>;
  readonly unreadable: Map<number, number>;
}

/** Goes through the file once, to the last row or unreadable record that is asked for. */
async function walk(file: ReadCsv, wanted: ReadonlySet<number>): Promise<Walked> {
  const rows = new Map<number, number>();
  const unreadable = new Map<number, number>();
  const broken = new Set(file.unreadable);
  const onlyRows = wanted.size > 0;
  let records = 0;
  let row = 0;
  await walkRecords(file, (line, blank) => {
    records += 1;
    if (broken.has(records)) unreadable.set(records, line);
    else if (records > 1 && (!blank || file.oneColumn)) {
      row += 1;
      if (wanted.has(row)) rows.set(row, line);
    }
    return onlyRows ? rows.size < wanted.size : unreadable.size < broken.size;
  });
  return { rows, unreadable };
}

/** Finds records as RFC 4180 has them: a quote opens only where a field starts. */
async function walkRecords(
  { path, delimiter }: ReadCsv,
  visit: (line: number, blank: boolean) => boolean,
): Promise<void> {
  const separator = delimiter.charCodeAt(0);
  let line = 1;
  let start = 1;
  let position = 0;
  let blank = true;
  let quoted = false;
  let mayOpen = true;
  let previous = 0;
  for await (const chunk of streamOf(path) as AsyncIterable<Uint8Array>) {
    // An iterator would take three times as long.
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;
      position += 1;
      if (position <= 3 && byteOrderMark.has(byte)) continue;
      const secondHalf = byte === lineFeed && previous === carriageReturn;
      previous = byte;
      if (secondHalf) continue;
      const ends = byte === lineFeed || byte === carriageReturn;
      if (ends) line += 1;
      if (quoted) {
        // A doubled quote closes and opens again.
        mayOpen = byte === quote;
        quoted = !mayOpen;
      } else if (ends) {
        if (!visit(start, blank)) return;
        start = line;
        blank = true;
        mayOpen = true;
      } else {
        blank = false;
        quoted = mayOpen && byte === quote;
        mayOpen = byte === separator;
      }
    }
  }
  if (!blank) visit(start, false);
}
