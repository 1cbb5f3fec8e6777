import { isUtf8 } from 'node:buffer';
import { Utf8Check } from './utf8-check.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The engine takes no longer ones. */
export const longestLine = 2_000_000;

/** What can be told of the lines without looking into them. */
export class LineSurvey {
  lines = 0;
  longest = 0;
  blank = 0;
  /** Lines that end with a carriage return before the line feed. */
  crlf = 0;
  returns = 0;
  readonly #utf8 = new Utf8Check();
  #before = 0;
  #last = lineFeed;

  get utf8(): boolean {
    return this.#utf8.valid;
  }

  feed(chunk: Buffer): void {
    this.#utf8.feed(chunk);
    const withReturns = chunk.includes(carriageReturn) || this.#last === carriageReturn;
    let start = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, start)) {
      const returned = withReturns && (at > 0 ? chunk[at - 1] : this.#last) === carriageReturn;
      this.#endLine(this.#before + at - start, returned);
      this.#before = 0;
      start = at + 1;
    }
    this.#before += chunk.length - start;
    this.#last = chunk.at(-1) ?? this.#last;
    if (withReturns) this.returns += count(chunk, carriageReturn);
  }

  end(): void {
    if (this.#before > 0) this.#endLine(this.#before, false);
  }

  #endLine(length: number, returned: boolean): void {
    this.lines += 1;
    if (returned) this.crlf += 1;
    if (length === (returned ? 1 : 0)) this.blank += 1;
    if (length > this.longest) this.longest = length;
  }
}

function count(chunk: Buffer, byte: number): number {
  let times = 0;
  for (let at = chunk.indexOf(byte); at !== -1; at = chunk.indexOf(byte, at + 1)) times += 1;
  return times;
}

/** Line after line without its end; of one that is too long only the beginning. */
export async function* linesIn(bytes: AsyncIterable<Buffer>): AsyncGenerator<readonly Buffer[]> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const lines: Buffer[] = [];
    let start = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, start)) {
      lines.push(
        start === 0 ? Buffer.concat([held, chunk.subarray(0, at)]) : chunk.subarray(start, at),
      );
      start = at + 1;
    }
    const rest = chunk.subarray(start);
    if (start > 0) held = rest;
    else if (held.length <= longestLine) held = Buffer.concat([held, rest]);
    yield lines;
  }
  if (held.length > 0) yield [held];
}

/** Why a line is no row; null where it is one, undefined where it is blank. */
export function flawOf(line: Buffer): string | null | undefined {
  if (line.length > longestLine) return 'the line is longer than two megabytes';
  if (!isUtf8(line)) return 'the line is not UTF-8';
  const text = line.toString('utf8');
  if (/^[ \t\r]*$/.test(text)) return undefined;
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'the line is no JSON object';
  }
  if (membersOf(text) !== Object.keys(value).length) return 'the line has a key twice';
  return loneSurrogate(text, value) ? 'the line holds half of a character' : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Colons outside of texts and of what is nested. */
function membersOf(json: string): number {
  const bare = json.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  let depth = 0;
  let members = 0;
  for (const sign of bare) {
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (sign === ':' && depth === 1) members += 1;
  }
  return members;
}

/** Such an escape is JSON, but no text: UTF-8 cannot say it. */
function loneSurrogate(json: string, value: object): boolean {
  return /\\u[dD]/.test(json) && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(JSON.stringify(value));
}
