import { isUtf8 } from 'node:buffer';
import type { Dialect } from '../../../domain/data/dialect.ts';
import { UserError } from '../../../errors.ts';
import { type CsvDialect, contradiction, csvDialect, fieldsOf } from './csv-dialect.ts';
import { CsvWalk } from './csv-walk.ts';
import { bytesOf, type TextFile } from './text-file.ts';

/** How a CSV file begins. */
export interface CsvHeader {
  readonly dialect: CsvDialect;
  /** Its columns; the contract's where the file has no header. */
  readonly names: readonly string[];
  /** The file does not start with names, but with an empty line. */
  readonly blank: boolean;
  /** Why the contract's dialect cannot be the file's. */
  readonly contradiction?: string;
}

export interface PromisedCsv {
  readonly dialect: Dialect;
  /** In their order, for files without a header. */
  readonly columns: readonly string[];
}

const longestHeader = 1024 * 1024;

/** Reads the header ourselves: the engine would guess it, and bind columns by position. */
export async function readCsvHeader(text: TextFile, promised: PromisedCsv): Promise<CsvHeader> {
  const head = await beginning(text);
  const line = firstLine(head.bytes, promised.dialect.commentChar);
  const dialect = csvDialect(promised.dialect, text.path, line);
  const against =
    promised.dialect.delimiter === undefined ? undefined : contradiction(dialect, line);
  const contradicted = against === undefined ? {} : { contradiction: against };
  if (!dialect.header) {
    const names = head.bytes.length === 0 ? [] : promised.columns;
    return { dialect, names, blank: false, ...contradicted };
  }
  const record = headerRecord(head, dialect, text.path);
  const names = record === '' ? [] : fieldsOf(record, dialect);
  return { dialect, names, blank: names.length === 0 && head.bytes.length > 0, ...contradicted };
}

interface Beginning {
  readonly bytes: Buffer;
  readonly whole: boolean;
}

async function beginning(text: TextFile): Promise<Beginning> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytesOf(text)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longestHeader) return { bytes: Buffer.concat(chunks), whole: false };
  }
  return { bytes: Buffer.concat(chunks), whole: true };
}

/** The first line that is no comment; it shows the delimiter. */
function firstLine(bytes: Buffer, comment: string | undefined): string {
  const lines = bytes.toString('utf8').matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g);
  for (const [, line = ''] of lines) {
    if (comment === undefined || !line.startsWith(comment)) return line;
  }
  return '';
}

function headerRecord({ bytes, whole }: Beginning, dialect: CsvDialect, path: string): string {
  let found: Buffer | undefined;
  const walk = new CsvWalk({ dialect, columns: 1 }, ({ kind, bytes: record }) => {
    if (kind === 'header') found = record;
    return found === undefined;
  });
  walk.feed(bytes);
  if (whole) walk.end();
  if (found === undefined && !whole) throw tooLong(path);
  const record = found ?? Buffer.alloc(0);
  if (!isUtf8(record)) throw notText(path, 'is not UTF-8');
  if (record.includes(0)) throw notText(path, 'holds a zero byte');
  return record.toString('utf8');
}

function notText(path: string, what: string): UserError {
  return new UserError('data-encoding', {
    what: `The header of ${path} ${what}.`,
    why: 'Read in a wrong encoding, names and values would be different ones.',
    next: 'Save the file as UTF-8, or write its encoding in the dialect of the contract.',
    file: path,
    line: 1,
  });
}

function tooLong(path: string): UserError {
  return new UserError('data-header', {
    what: `The header of ${path} does not end.`,
    why: 'There is no line end outside quotes in the first megabyte.',
    next: 'Check that the file is CSV, and that every quote in the header is closed.',
    file: path,
    line: 1,
  });
}
