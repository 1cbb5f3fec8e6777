import type { Encoding } from '../../../domain/data/dialect.ts';
import { UserError } from '../../../errors.ts';
import { decompressed, passing } from './compression.ts';

/** A text file, and how it is encoded. */
export interface TextFile {
  readonly path: string;
  readonly encoding: Encoding;
}

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);
const utf16Marks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])] as const;

/**
 * What the first bytes and the contract say of the encoding. Only a mark is proof; without one a text is
 * UTF-8 unless the contract says otherwise. Two that disagree throw: one of them is wrong.
 */
export async function textFile(path: string, promised: Encoding | undefined): Promise<TextFile> {
  const first = await firstBytes(path);
  const marked = utf16Marks.some((mark) => first.indexOf(mark) === 0);
  const found = marked ? 'utf-16' : first.indexOf(utf8Mark) === 0 ? 'utf-8' : undefined;
  if (found && promised && found !== promised) throw otherEncoding(path, found, promised);
  if (promised === 'utf-16' && !marked && first.length > 0) throw withoutMark(path);
  return { path, encoding: promised ?? found ?? 'utf-8' };
}

/** The text as UTF-8, without a byte order mark. Bytes that are no UTF-8 are passed on as they are. */
export function bytesOf(text: TextFile): AsyncGenerator<Buffer> {
  return bytesFrom(text, decompressed);
}

/** The same in chunks that are only valid until the next one is asked for. */
export function passingBytesOf(text: TextFile): AsyncGenerator<Buffer> {
  return bytesFrom(text, passing);
}

async function* bytesFrom(
  { path, encoding }: TextFile,
  read: typeof decompressed,
): AsyncGenerator<Buffer> {
  if (encoding !== 'utf-8') {
    yield* transcoded(path, encoding);
    return;
  }
  let marked = true;
  let held = Buffer.alloc(0);
  for await (const chunk of read(path)) {
    if (!marked) {
      yield chunk;
      continue;
    }
    held = Buffer.concat([held, chunk]);
    if (held.length < utf8Mark.length) continue;
    marked = false;
    yield held.indexOf(utf8Mark) === 0 ? held.subarray(utf8Mark.length) : held;
  }
  if (marked && held.length > 0) yield held;
}

async function* transcoded(
  path: string,
  encoding: Exclude<Encoding, 'utf-8'>,
): AsyncGenerator<Buffer> {
  if (encoding === 'latin-1') {
    // Not TextDecoder: its latin-1 is windows-1252, which has other signs from 0x80 to 0x9f.
    for await (const chunk of decompressed(path)) yield Buffer.from(chunk.toString('latin1'));
    return;
  }
  const bigEndian = (await firstBytes(path)).indexOf(utf16Marks[1]) === 0;
  const decoder = new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le', { fatal: true });
  const decode = (chunk?: Buffer) => {
    try {
      return Buffer.from(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
    } catch (error) {
      throw brokenUtf16(path, error);
    }
  };
  for await (const chunk of decompressed(path)) yield decode(chunk);
  yield decode();
}

async function firstBytes(path: string): Promise<Buffer> {
  let first = Buffer.alloc(0);
  for await (const chunk of decompressed(path)) {
    first = Buffer.concat([first, chunk]);
    if (first.length >= utf8Mark.length) break;
  }
  return first.subarray(0, utf8Mark.length);
}

function otherEncoding(path: string, found: Encoding, promised: Encoding): UserError {
  return new UserError('data-encoding', {
    what: `${path} is not ${promised}.`,
    why: `It starts with the byte order mark of ${found}, but the contract says that it is ${promised}.`,
    next: `Write "encoding: ${found}" in the contract, or save the file as ${promised}.`,
    file: path,
  });
}

function withoutMark(path: string): UserError {
  return new UserError('data-encoding', {
    what: `${path} has no byte order mark.`,
    why: 'The contract says that it is utf-16, and without the mark nobody knows which byte of two comes first.',
    next: 'Save the file as UTF-16 with a byte order mark, or as UTF-8.',
    file: path,
    line: 1,
  });
}

function brokenUtf16(path: string, error: unknown): UserError {
  return new UserError(
    'data-encoding',
    {
      what: `${path} is not UTF-16 to its end.`,
      why: 'Half a character stands in it, or it was cut off.',
      next: 'Save the file anew, as UTF-8 if you can.',
      file: path,
    },
    { cause: error },
  );
}
