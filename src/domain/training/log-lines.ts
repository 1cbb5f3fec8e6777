import { safeLine } from './safe-line.ts';
import { withoutPasswords } from './secrets/secret-mask.ts';

const longestKept = 64 * 1024;
const linesPerSecond = 200;
const lastKept = 20;
const newline = 10;
const carriageReturn = 13;
const openingBrace = 123;

interface Screen {
  show(line: string): void;
  /** A line that looks like a JSON object, whether it is shown or not. */
  told(line: string): void;
  /** Milliseconds. */
  now(): number;
}

/**
 * Cuts the bytes of a log into lines and shows them: at most 200 a second, of a busier second the
 * first and the last ones, because a stack trace stands at the end. A line that rewrites itself
 * by carriage returns is shown as it is now.
 */
export class LogLines {
  bytes = 0;
  lines = 0;
  lastLine = '';
  readonly #screen: Screen;
  #pending: Uint8Array = new Uint8Array();
  #cut = 0;
  #hidden = 0;
  #last: { readonly line: Uint8Array; readonly cut: number }[] = [];
  #second = Number.NEGATIVE_INFINITY;
  #shownInSecond = 0;
  #rewritten = Number.NEGATIVE_INFINITY;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** The chunk may end anywhere, also inside a character; it must not be changed afterwards. */
  push(chunk: Uint8Array): void {
    this.bytes += chunk.byteLength;
    const now = this.#screen.now();
    const hasBars = chunk.includes(carriageReturn);
    const hidden: number[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      this.#begin(now);
      if (!hasBars && this.#isHidden(end - start)) {
        hidden.push(this.#count(chunk, start, end), end);
      } else {
        this.#remember(chunk, hidden.splice(0));
        this.#finish(chunk.subarray(start, end));
      }
      start = end + 1;
    }
    this.#remember(chunk, hidden);
    this.#keep(chunk.subarray(start));
  }

  /** Whether a line that stands whole in a chunk is one of a busy second, of which only the last are shown. */
  #isHidden(length: number): boolean {
    const isWhole = this.#pending.byteLength === 0 && this.#cut === 0 && length <= longestKept;
    return isWhole && this.#shownInSecond >= linesPerSecond;
  }

  /** Most lines of a busy training end here, so that nothing is made of them; its start. */
  #count(chunk: Uint8Array, start: number, end: number): number {
    this.lines += 1;
    this.#hidden += 1;
    if (chunk[start] === openingBrace) this.#tell(chunk.subarray(start, end));
    return start;
  }

  /** Starts and ends of the last hidden lines of a chunk. */
  #remember(chunk: Uint8Array, places: readonly number[]): void {
    if (places.length === 0) return;
    for (let at = Math.max(0, places.length - 2 * lastKept); at < places.length; at += 2) {
      this.#last.push({ line: chunk.subarray(places[at], places[at + 1]), cut: 0 });
    }
    this.#last = this.#last.slice(-lastKept);
  }

  /** Call it now and then: shows a progress bar that has no line end yet, and what was held back. */
  tick(): void {
    const now = this.#screen.now();
    if (now - this.#second >= 1_000) this.#release();
    const bar = lastState(this.#pending);
    if (bar === undefined || now - this.#rewritten < 1_000) return;
    this.#rewritten = now;
    this.#screen.show(safeLine(bar));
  }

  /** The log is whole: what has no line end is the last line. */
  end(): void {
    if (this.#pending.byteLength > 0) {
      this.#begin(this.#screen.now());
      this.#finish(new Uint8Array());
    }
    this.#release();
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.byteLength === 0) return;
    const room = longestKept - this.#pending.byteLength;
    if (bytes.byteLength > room && this.#pending.includes(carriageReturn)) {
      this.#pending = this.#pending.slice(this.#pending.lastIndexOf(carriageReturn) + 1);
    }
    const kept = bytes.subarray(0, Math.max(0, longestKept - this.#pending.byteLength));
    this.#cut += bytes.byteLength - kept.byteLength;
    this.#pending = joined(this.#pending, kept);
  }

  #finish(rest: Uint8Array): void {
    this.#keep(rest);
    const line = withoutBars(this.#pending);
    const cut = this.#cut;
    this.#pending = new Uint8Array();
    this.#cut = 0;
    this.lines += 1;
    if (cut === 0 && line[0] === openingBrace) this.#tell(line);
    this.#offer(line, cut);
  }

  #tell(line: Uint8Array): void {
    this.#screen.told(withoutPasswords(new TextDecoder().decode(line)));
  }

  #begin(now: number): void {
    if (now - this.#second < 1_000) return;
    this.#release();
    this.#second = now;
    this.#shownInSecond = 0;
  }

  #offer(line: Uint8Array, cut: number): void {
    if (this.#shownInSecond < linesPerSecond) {
      this.#shownInSecond += 1;
      this.#show(line, cut);
      return;
    }
    this.#hidden += 1;
    this.#last.push({ line, cut });
    if (this.#last.length > lastKept) this.#last.shift();
  }

  /** Says how many lines were left out, and shows the last of them. */
  #release(): void {
    const unseen = this.#hidden - this.#last.length;
    if (unseen > 0)
      this.#screen.show(`… ${unseen.toLocaleString('en-US')} lines only in train.log`);
    for (const { line, cut } of this.#last) this.#show(line, cut);
    this.#hidden = 0;
    this.#last = [];
  }

  #show(line: Uint8Array, cut: number): void {
    const text = safeLine(line, line.byteLength + cut);
    if (text.trim() !== '') this.lastLine = text;
    this.#screen.show(text);
  }
}

/** A finished line may end in `\r\n`, and shows what its last carriage return left. */
function withoutBars(line: Uint8Array): Uint8Array {
  const end = line.at(-1) === carriageReturn ? line.byteLength - 1 : line.byteLength;
  return line.subarray(line.subarray(0, end).lastIndexOf(carriageReturn) + 1, end);
}

/** The last whole state of a line that carriage returns rewrite; undefined for an ordinary one. */
function lastState(line: Uint8Array): Uint8Array | undefined {
  const end = line.lastIndexOf(carriageReturn);
  if (end === -1) return undefined;
  const before = line.subarray(0, end);
  const state = before.subarray(before.lastIndexOf(carriageReturn) + 1);
  // tqdm writes the return before the state, others after it.
  return state.byteLength > 0 ? state : line.subarray(end + 1);
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.byteLength === 0) return right;
  const whole = new Uint8Array(left.byteLength + right.byteLength);
  whole.set(left);
  whole.set(right, left.byteLength);
  return whole;
}
