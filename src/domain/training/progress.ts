/** What a training command told at one step. */
export interface Progress {
  readonly step: number;
  /** By name; a value may be NaN or infinite, which is what a training that went wrong tells. */
  readonly values: ReadonlyMap<string, number>;
}

/** A line of numbers is shorter; what is longer is not worth its cost. */
const longestLine = 16 * 1024;

const space = String.raw`[ \t\r\n]*`;
const text = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|-?Infinity|NaN`;
/** Compiled once; it goes on from its `lastIndex`, which is set before each use. */
const anyToken = new RegExp(
  `${space}(?:(${text})|(${number})|(true|false|null)|([[\\]{}:,]))`,
  'uy',
);

/**
 * Reads a line such as `{"step": 10, "loss": 0.42}`: an object with a finite number `step`, in which
 * every other number is a value of its name; what is no number counts for nothing. It is JSON with
 * the words that Python writes for what JSON has no number for: `NaN`, `Infinity`, `-Infinity`.
 * Undefined for every other line, one that gives a name twice included.
 */
export function readProgress(line: string): Progress | undefined {
  if (!mayTell(line)) return undefined;
  const members = membersOf(line);
  const step = members?.get('step');
  if (!members || typeof step !== 'number' || !Number.isFinite(step)) return undefined;
  const values = [...members].filter((member): member is [string, number] => {
    return member[0] !== 'step' && member[1] !== null;
  });
  return { step, values: new Map(values) };
}

/** A look that costs next to nothing: many a log is full of Python's `{'loss': 0.4}`. */
export function mayTell(line: string): boolean {
  return line.length <= longestLine && line.startsWith('{') && line.includes('"step"');
}

/** The names of an object and its numbers, null for what is none; undefined where it is no object. */
function membersOf(line: string): ReadonlyMap<string, number | null> | undefined {
  const tokens = new Tokens(line);
  const members = new Map<string, number | null>();
  let token = tokens.next();
  if (token?.sign !== '{') return undefined;
  do {
    const name = tokens.next()?.text;
    if (name === undefined || members.has(name) || tokens.next()?.sign !== ':') return undefined;
    const value = tokens.value();
    if (value === undefined) return undefined;
    members.set(name, value);
    token = tokens.next();
  } while (token?.sign === ',');
  return token?.sign === '}' && tokens.isAtEnd() ? members : undefined;
}

interface Token {
  readonly text?: string;
  readonly number?: number;
  readonly sign?: string;
}

class Tokens {
  readonly #line: string;
  #at = 0;

  constructor(line: string) {
    this.#line = line;
  }

  next(): Token | undefined {
    anyToken.lastIndex = this.#at;
    const found = anyToken.exec(this.#line);
    if (!found) return undefined;
    this.#at = anyToken.lastIndex;
    const [, quoted, digits, , sign] = found;
    if (quoted !== undefined) return { text: unquoted(quoted) };
    if (digits !== undefined) return { number: Number(digits) };
    return sign === undefined ? {} : { sign };
  }

  /** A number; null for anything else, over which it goes; undefined where there is no value. */
  value(): number | null | undefined {
    const first = this.next();
    if (first?.number !== undefined) return first.number;
    if (!first || (first.sign !== undefined && !opening.has(first.sign))) return undefined;
    return first.sign === undefined || this.#skip() ? null : undefined;
  }

  isAtEnd(): boolean {
    return blank.test(this.#line.slice(this.#at));
  }

  /** Goes to the end of what was just opened. */
  #skip(): boolean {
    for (let depth = 1; depth > 0; ) {
      const token = this.next();
      if (!token) return false;
      if (token.sign && opening.has(token.sign)) depth += 1;
      if (token.sign === ']' || token.sign === '}') depth -= 1;
    }
    return true;
  }
}

function unquoted(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

const blank = new RegExp(`^${space}$`);
const opening: ReadonlySet<string> = new Set(['{', '[']);
