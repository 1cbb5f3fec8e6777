import { isUtf8 } from 'node:buffer';
import { countRecords, returnsEndLines } from './csv-count.ts';
import type { CsvDialect } from './csv-dialect.ts';
import {
  byteKinds,
  carriageReturn,
  kindsInRow,
  kindsOfBytes,
  lineFeed,
  states,
  transitions,
} from './csv-states.ts';
import { Utf8Check } from './utf8-check.ts';

/** Why a record is no row. */
export type Flaw = 'too-few' | 'too-many' | 'open-quote' | 'after-quote' | 'not-utf-8' | 'too-long';

/** What stands between two line ends outside quotes. */
export interface CsvRecord {
  readonly kind: 'row' | 'blank' | 'comment' | 'header' | Flaw;
  /** The physical line where it starts, from 1. */
  readonly line: number;
  /** The engine would read it in another way than this walk does. */
  readonly odd: boolean;
  /** Without the line end; of one that is too long only the beginning. */
  readonly bytes: Buffer;
}

/** Answers whether to go on. */
export type Visit = (record: CsvRecord) => boolean;

export interface Layout {
  readonly dialect: CsvDialect;
  /** Fields of a row. */
  readonly columns: number;
}

/** The engine takes no longer ones. */
const longestRecord = 2_000_000;

/**
 * Walks through CSV as RFC 4180 has it: a quote opens only where a field starts, and where it closes the
 * field ends. It counts, so that no other reader has to be believed; with `visit` it shows every record.
 */
export class CsvWalk {
  rows = 0;
  /** Records that are neither rows nor blank nor comments. */
  flawed = 0;
  /** Rows that the engine would read in another way. */
  odd = 0;
  /** Physical lines, those within quotes too. */
  lines = 0;
  quotes = false;
  /** Line ends outside quotes. */
  readonly ends = { lf: 0, crlf: 0, cr: 0 };
  readonly #layout: Layout;
  readonly #visit: Visit | undefined;
  readonly #kinds: Uint8Array;
  readonly #next: Uint8Array;
  readonly #utf8 = new Utf8Check();
  #headerAhead: boolean;
  #state: number = states.start;
  #fields = 1;
  #oddRecord = false;
  #recordLine = 1;
  /** Where the record starts in the chunk, and what came of it in chunks before. */
  #start = 0;
  #held: Buffer[] = [];
  #heldBytes = 0;
  #last = 0;
  #stopped = false;

  constructor(layout: Layout, visit?: Visit) {
    this.#layout = layout;
    this.#visit = visit;
    this.#headerAhead = layout.dialect.header;
    this.#kinds = kindsOfBytes(layout.dialect);
    this.#next = transitions(layout.dialect);
  }

  /** All bytes are UTF-8; ask after the end. */
  get utf8(): boolean {
    return this.#utf8.valid;
  }

  get mixedEnds(): boolean {
    return Object.values(this.ends).filter((count) => count > 0).length > 1;
  }

  /** False: nobody wants more. */
  feed(chunk: Buffer): boolean {
    this.#utf8.feed(chunk);
    this.#start = 0;
    this.quotes ||= chunk.includes(this.#layout.dialect.quote.charCodeAt(0));
    this.#walk(chunk, this.#countable(chunk) ? this.#count(chunk) : 0);
    if (this.#stopped) return false;
    this.#hold(chunk.subarray(this.#start));
    this.#last = chunk.at(-1) ?? this.#last;
    return true;
  }

  /** Takes the last record, if no line end closed it. */
  end(): void {
    if (this.#stopped || this.#heldBytes === 0) return;
    this.lines += 1;
    this.#start = 0;
    this.#finish(Buffer.alloc(0), 0);
  }

  /** Nobody wants to see the records, and nothing in the chunk needs more than counting. */
  #countable(chunk: Buffer): boolean {
    const outside = this.#state === states.start || this.#state === states.plain;
    if (this.#visit || this.#headerAhead || !outside || this.#last === carriageReturn) return false;
    const { quote, comment } = this.#layout.dialect;
    return (
      !chunk.includes(quote.charCodeAt(0)) &&
      (comment === null || !chunk.includes(comment.charCodeAt(0))) &&
      returnsEndLines(chunk)
    );
  }

  #count(chunk: Buffer): number {
    const separator = this.#layout.dialect.delimiter.charCodeAt(0);
    const begun = { separator, fields: this.#fields, bytes: this.#heldBytes };
    const end = countRecords(chunk, begun, (fields, length, ending) => {
      this.#fields = fields;
      this.lines += 1;
      this.ends[ending] += 1;
      this.#tally(this.#kindOf(length));
      this.#oddRecord = false;
    });
    if (end > 0) this.#begin(end);
    return end;
  }

  #walk(chunk: Buffer, from: number): void {
    const kinds = this.#kinds;
    const next = this.#next;
    const { start, plain, quoted } = states;
    let state = this.#state;
    for (let at = from; at < chunk.length; at += 1) {
      const kind = kinds[chunk[at] ?? 0] ?? 0;
      // Almost all bytes.
      if (kind === byteKinds.other && (state === plain || state === quoted)) continue;
      if (kind === byteKinds.lineEnd) {
        this.#state = state;
        if (!this.#endLine(chunk, at)) return;
        state = this.#state;
        continue;
      }
      if (kind === byteKinds.quote && state === plain) this.#oddRecord = true;
      const begins = kind === byteKinds.comment && this.#heldBytes + at === this.#start;
      state = begins ? states.comment : (next[state * kindsInRow + kind] ?? states.spoilt);
      if (kind === byteKinds.separator && state === start) this.#fields += 1;
    }
    this.#state = state;
  }

  /** False: nobody wants more. */
  #endLine(chunk: Buffer, at: number): boolean {
    const feed = chunk[at] === lineFeed;
    const second = feed && (at > 0 ? chunk[at - 1] : this.#last) === carriageReturn;
    const { quoted, escaped } = states;
    if (!second) this.lines += 1;
    if (this.#state === quoted || this.#state === escaped) {
      this.#state = quoted;
      return true;
    }
    if (second) {
      this.ends.cr -= 1;
      this.ends.crlf += 1;
      this.#begin(at + 1);
      return true;
    }
    this.ends[feed ? 'lf' : 'cr'] += 1;
    this.#finish(chunk, at);
    this.#begin(at + 1);
    return !this.#stopped;
  }

  #finish(chunk: Buffer, at: number): void {
    const kind = this.#kindOf(this.#heldBytes + at - this.#start);
    if (!this.#visit) {
      this.#tally(kind);
      return;
    }
    const bytes = Buffer.concat([...this.#held, chunk.subarray(this.#start, at)]);
    const seen = kind === 'row' && !isUtf8(bytes) ? 'not-utf-8' : kind;
    const record = { kind: seen, line: this.#recordLine, odd: this.#oddRecord, bytes };
    this.#tally(seen);
    this.#stopped = !this.#visit(record);
  }

  #kindOf(length: number): CsvRecord['kind'] {
    const { columns } = this.#layout;
    if (this.#state === states.comment) return 'comment';
    if (this.#headerAhead) return 'header';
    // Where there is one column only, an empty line is an empty value.
    if (length === 0 && columns > 1) return 'blank';
    if (length > longestRecord) return 'too-long';
    if (this.#state === states.spoilt) return 'after-quote';
    if (this.#state === states.quoted || this.#state === states.escaped) return 'open-quote';
    if (this.#fields === columns) return 'row';
    return this.#fields < columns ? 'too-few' : 'too-many';
  }

  #tally(kind: CsvRecord['kind']): void {
    if (kind === 'header') this.#headerAhead = false;
    else if (kind === 'row') {
      this.rows += 1;
      if (this.#oddRecord) this.odd += 1;
    } else if (kind !== 'blank' && kind !== 'comment') this.flawed += 1;
  }

  #begin(start: number): void {
    this.#state = states.start;
    this.#fields = 1;
    this.#oddRecord = false;
    this.#recordLine = this.lines + 1;
    this.#start = start;
    this.#held = [];
    this.#heldBytes = 0;
  }

  #hold(rest: Buffer): void {
    if (this.#visit && this.#heldBytes <= longestRecord) this.#held.push(rest);
    this.#heldBytes += rest.length;
    // A quote that nobody closes must not make one record of all that follows.
    const open = this.#state === states.quoted || this.#state === states.escaped;
    if (open && this.#heldBytes > longestRecord) this.#state = states.spoilt;
  }
}
