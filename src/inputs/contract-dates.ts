import type { DateNotation } from '../domain/data/column.ts';
import {
  anyOffset,
  type DateField,
  type DatePart,
  jdkParts,
  literalPart,
  strptimeParts,
} from './contract-date-parts.ts';

export type DatedType = 'date' | 'time' | 'timestamp';

/** A pattern that was understood, or why it was not. */
export type DatePattern =
  | {
      readonly kind: 'read';
      readonly notation: DateNotation;
      readonly parts: readonly DatePart[];
      /** How a letter was read that is no letter of the JDK, or means something else there. */
      readonly notices: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: string };

/** A pattern in the letters of the JDK: `yyyy-MM-dd'T'HH:mm:ssXXX`. */
export function jdkPattern(pattern: string, type: DatedType): DatePattern {
  const tokens = pattern.match(/'(?:[^']|'')*'|'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  const read = tokens.map((token) => jdkPart(token));
  return patternOf(read, { pattern, type });
}

/** The same in the letters of strptime: `%d/%m/%Y`. */
export function strptimePattern(pattern: string, type: DatedType): DatePattern {
  const tokens = pattern.match(/%[\s\S]?|[^%]+/g) ?? [];
  const read = tokens.map((token): ReadPart => {
    if (token === '%%') return { part: literalPart('%') };
    if (!token.startsWith('%')) return { part: literalPart(token) };
    const part = strptimeParts[token.slice(1)];
    return part ? { part } : { why: `It holds ${token}, which is not read` };
  });
  return patternOf(read, { pattern, type });
}

interface ReadPart {
  readonly part?: DatePart;
  readonly notice?: string;
  readonly why?: string;
}

/** What ODCS's own texts write, and what they mean by it. */
const odcsParts: Readonly<Record<string, Required<Pick<ReadPart, 'part' | 'notice'>>>> = {
  T: { part: literalPart('T'), notice: 'The T without quotes is read as the letter T' },
  Z: { part: anyOffset, notice: 'The Z is read as Z, ±hh:mm or ±hhmm' },
  YYYY: {
    part: partOf('yyyy'),
    notice: 'YYYY is read as yyyy; to the JDK it is the year of a week',
  },
  DD: { part: partOf('dd'), notice: 'DD is read as dd; to the JDK it is the day of a year' },
};

function partOf(letters: string): DatePart {
  const part = jdkParts[letters];
  if (!part) throw new Error(`${letters} is no date part.`);
  return part;
}

function jdkPart(token: string): ReadPart {
  if (token === "'") return { why: 'A quote in it is never closed' };
  if (token === "''") return { part: literalPart("'") };
  if (token.startsWith("'")) return { part: literalPart(token.slice(1, -1).replaceAll("''", "'")) };
  if (!/^[A-Za-z]/.test(token)) {
    const reserved = /[[\]{}#]/.exec(token)?.[0];
    if (reserved) return { why: `It holds ${reserved}, which means something else to the JDK` };
    return { part: literalPart(token) };
  }
  const known = Object.hasOwn(jdkParts, token) ? jdkParts[token] : undefined;
  if (known) return { part: known };
  if (Object.hasOwn(odcsParts, token)) return odcsParts[token] ?? {};
  if (token === 'yy') return { why: 'It holds yy, and two digits do not say the century' };
  return { why: `It holds ${token}, which is not read` };
}

const wanted: Record<DatedType, readonly DateField[]> = {
  date: ['year', 'month', 'day'],
  time: ['hour', 'minute'],
  timestamp: ['year', 'month', 'day', 'hour', 'minute'],
};
const possible: Record<DatedType, readonly DateField[]> = {
  date: wanted.date,
  time: [...wanted.time, 'second', 'fraction'],
  timestamp: [...wanted.timestamp, 'second', 'fraction', 'offset'],
};

function patternOf(
  read: readonly ReadPart[],
  { pattern, type }: { readonly pattern: string; readonly type: DatedType },
): DatePattern {
  const parts = read.flatMap(({ part }) => (part ? [part] : []));
  const why = read.find((one) => one.why !== undefined)?.why ?? whyUnfit(parts, type);
  if (why !== undefined) return { kind: 'refused', why };
  const notation = {
    pattern,
    form: parts.map(({ form }) => form).join(''),
    strptime: parts.map(({ strptime }) => strptime).join(''),
  };
  const notices = read.flatMap(({ notice }) => (notice === undefined ? [] : [notice]));
  return { kind: 'read', notation, parts, notices };
}

/** Each field once, none that the type has not, and no two numbers whose border nobody could tell. */
function whyUnfit(parts: readonly DatePart[], type: DatedType): string | undefined {
  const fields = parts.flatMap(({ field }) => (field ? [field] : []));
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  if (twice) return `It holds the ${twice} twice`;
  const foreign = fields.find((field) => !possible[type].includes(field));
  if (foreign) return `It holds the ${foreign}, which a ${type} has not`;
  const missing = wanted[type].find((field) => !fields.includes(field));
  if (missing) return `Nothing in it says the ${missing}`;
  if (fields.includes('fraction') && !fields.includes('second')) {
    return 'It holds a fraction without the second';
  }
  const blurred = parts.find((part, index) => part.variable && parts[index + 1]?.field);
  return blurred && `Nothing parts the ${blurred.field} from what follows it`;
}
