import type { Dialect } from '../../../domain/data/dialect.ts';
import { UserError } from '../../../errors.ts';
import type { TextFile } from './text-file.ts';

/** How one CSV file is written, nothing left open. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly quote: string;
  /** What keeps a quote inside quotes from closing them; the quote itself where it is doubled. */
  readonly escapes: readonly string[];
  readonly comment: string | null;
  readonly header: boolean;
}

const known = [',', ';', '\t', '|'] as const;

/** What the contract says, and where it is silent the delimiter that the first record shows. */
export function csvDialect(promised: Dialect, path: string, firstRecord: string): CsvDialect {
  const quote = promised.quoteChar ?? '"';
  const doubled = promised.doubleQuote ?? promised.escapeChar === undefined;
  const escapes = [
    ...(promised.escapeChar === undefined ? [] : [promised.escapeChar]),
    ...(doubled ? [quote] : []),
  ];
  const delimiter =
    promised.delimiter ?? usualDelimiter(path) ?? sniffDelimiter(firstRecord, quote);
  const comment = promised.commentChar ?? null;
  refuseUnusable(path, [delimiter, quote, ...escapes, ...(comment === null ? [] : [comment])]);
  return { delimiter, quote, escapes, comment, header: promised.header ?? true };
}

/** Tab-separated values are separated by tabs. */
function usualDelimiter(path: string): string | undefined {
  return /\.tsv(\.\w+)?$/i.test(path) ? '\t' : undefined;
}

/** The delimiter that stands most often outside quotes; a comma where there is none. */
function sniffDelimiter(record: string, quote: string): string {
  const counted = known.map((delimiter) => {
    return { delimiter, times: timesOutsideQuotes(record, delimiter, quote) };
  });
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).delimiter;
}

/**
 * Why the contract's delimiter cannot be the file's: the first record has none of it, but others.
 * Undefined where nothing speaks against it.
 */
export function contradiction(dialect: CsvDialect, firstRecord: string): string | undefined {
  const { delimiter, quote } = dialect;
  if (timesOutsideQuotes(firstRecord, delimiter, quote) > 0) return undefined;
  const other = sniffDelimiter(firstRecord, quote);
  const times = timesOutsideQuotes(firstRecord, other, quote);
  if (times === 0) return undefined;
  return `has no ${JSON.stringify(delimiter)} in its first line, but ${times} ${JSON.stringify(other)}`;
}

function timesOutsideQuotes(record: string, delimiter: string, quote: string): number {
  let times = 0;
  let quoted = false;
  for (const sign of record) {
    if (sign === quote) quoted = !quoted;
    else if (sign === delimiter && !quoted) times += 1;
  }
  return times;
}

function refuseUnusable(path: string, signs: readonly string[]): void {
  const odd = signs.find((sign) => !/^[\t\x20-\x7e]$/.test(sign));
  const [delimiter, quote, , comment] = signs;
  const same = delimiter === quote || delimiter === comment;
  if (odd === undefined && !same) return;
  throw new UserError('data-dialect', {
    what: `The dialect of ${path} cannot be read.`,
    why: same
      ? `${JSON.stringify(delimiter)} cannot be the delimiter and a second thing too.`
      : `${JSON.stringify(odd)} is no printable ASCII sign and no tab.`,
    next: 'Write other signs for delimiter, quoteChar, escapeChar and commentChar in the contract.',
    file: path,
  });
}

/** A quote inside quotes is doubled, and nothing else escapes anything. */
export function doublesQuotes({ quote, escapes }: CsvDialect): boolean {
  return escapes.length === 1 && escapes[0] === quote;
}

/** Every way in which the files are written, for people. */
export function describeDialects(
  files: readonly { readonly dialect: CsvDialect; readonly text: TextFile }[],
): string {
  const each = files.map(({ dialect, text }) => {
    const { delimiter, quote, escapes, comment, header } = dialect;
    const escaped = escapes.filter((sign) => sign !== quote);
    return [
      `delimiter ${JSON.stringify(delimiter)}`,
      `quote ${JSON.stringify(quote)}`,
      ...escaped.map((sign) => `escape ${JSON.stringify(sign)}`),
      ...(comment === null ? [] : [`comment ${JSON.stringify(comment)}`]),
      ...(header ? [] : ['no header']),
      text.encoding,
    ].join(', ');
  });
  return [...new Set(each)].join('; ');
}

/** The values of one record, as the dialect means them. */
export function fieldsOf(
  record: string,
  { delimiter, quote, escapes }: CsvDialect,
): readonly string[] {
  const fields: string[] = [];
  let value = '';
  let quoted = false;
  let begins = true;
  for (let at = 0; at < record.length; at += 1) {
    const sign = record[at] ?? '';
    const next = record[at + 1];
    if (quoted && escapes.includes(sign) && (sign !== quote || next === quote)) {
      value += next ?? '';
      at += 1;
    } else if (quoted && sign === quote) quoted = false;
    else if (!quoted && sign === delimiter) {
      fields.push(value);
      value = '';
      begins = true;
      continue;
    } else if (begins && sign === quote) quoted = true;
    else value += sign;
    begins = false;
  }
  return [...fields, value];
}
