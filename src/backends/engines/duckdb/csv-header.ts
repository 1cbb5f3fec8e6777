import { isUtf8 } from 'node:buffer';
import { UserError } from '../../../errors.ts';
import { streamOf } from './text-file.ts';

/** The first record of a CSV file. */
export interface CsvHeader {
  readonly names: readonly string[];
  readonly delimiter: string;
  /** The file does not start with names, but with an empty line. */
  readonly blank: boolean;
}

const delimiters = [',', ';', '\t', '|'] as const;
const longestHeader = 1024 * 1024;

/** Reads the header ourselves: the engine would guess it, and bind columns by position. */
export async function readCsvHeader(path: string): Promise<CsvHeader> {
  const { bytes, ended } = await firstRecord(path);
  if (!isUtf8(bytes)) throw notUtf8(path);
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.includes('\u0000')) throw notUtf8(path);
  const delimiter = sniffDelimiter(text);
  const names = text === '' ? [] : splitRecord(text, delimiter);
  return { delimiter, names, blank: names.length === 0 && ended };
}

function notUtf8(path: string): UserError {
  return new UserError('data-encoding', {
    what: `The header of ${path} is not UTF-8.`,
    why: 'Read in a wrong encoding, names and values would be different ones.',
    next: 'Save the file as UTF-8.',
    file: path,
    line: 1,
  });
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The bytes before the first line end that stands outside quotes. */
async function firstRecord(path: string): Promise<{ bytes: Uint8Array; ended: boolean }> {
  const chunks: Uint8Array[] = [];
  let quoted = false;
  let length = 0;
  for await (const chunk of streamOf(path) as AsyncIterable<Uint8Array>) {
    for (const [index, byte] of chunk.entries()) {
      if (byte === quote) quoted = !quoted;
      if (quoted || (byte !== lineFeed && byte !== carriageReturn)) continue;
      return { bytes: Buffer.concat([...chunks, chunk.subarray(0, index)]), ended: true };
    }
    chunks.push(chunk);
    length += chunk.length;
    if (length > longestHeader) throw tooLong(path);
  }
  return { bytes: Buffer.concat(chunks), ended: false };
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

/** The delimiter that stands most often outside quotes; a comma where there is none. */
function sniffDelimiter(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counted = delimiters.map((delimiter) => ({
    delimiter,
    times: bare.split(delimiter).length - 1,
  }));
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).delimiter;
}

/** A field is a quoted text, or everything up to the next delimiter. */
function splitRecord(record: string, delimiter: string): readonly string[] {
  const end = `\\${delimiter}`;
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${end}]*))(${end}|$)`, 'y');
  const names: string[] = [];
  for (let match = field.exec(record); match; match = field.exec(record)) {
    names.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') break;
  }
  return names;
}
