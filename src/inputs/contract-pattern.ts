import type { ValueTest } from '../domain/data/value-test.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';

type Token = readonly [RegExp, string];

/** Constructs that one of the two languages lacks, or reads in another way, with a name for people. */
const escapes: readonly Token[] = [
  [/\\[1-9]|\\k/, 'a back-reference'],
  [/\\u/, 'a \\u escape'],
  [/\\c/, 'a control escape'],
  [/\\[AzZQEC]/, 'an anchor or quote that ECMA-262 does not know'],
  [/\\a|\\x\{|\\[pP][^{]|\\0[0-9]/, 'an escape that ECMA-262 reads as other characters'],
  [/\\[eghijlmoqyFGHIJKLMNORTUVXY]/, 'an escape that RE2 does not know'],
];

const classes: readonly Token[] = [
  [/\[\^?\]/, 'an empty class'],
  [/\[\[:/, 'a POSIX class'],
];

const groups: readonly Token[] = [
  [/\(\?<?[=!]/, 'look-around'],
  [/\(\?P?<[A-Za-z_]/, 'a named group'],
  [/\(\?>/, 'an atomic group'],
  [/\(\?[a-zA-Z-]+[:)]/, 'a flag'],
  [/[*+?}]\+/, 'a possessive repeat'],
];

/** Why a pattern cannot be judged; undefined if ECMA-262 and RE2 both know it and mean the same. */
export function patternRefusal(pattern: string): string | undefined {
  // What is blanked out keeps its length, so that the place of a token is its place in the pattern.
  const single = pattern.replace(/\\\\/g, blank);
  const unescaped = single.replace(/\\[pP]\{[^}]*\}|\\./g, blank);
  const plain = unescaped.replace(/\[\^?[^\]]+\]/g, blank);
  const found = firstOf(escapes, single) ?? firstOf(classes, unescaped) ?? firstOf(groups, plain);
  if (found) return `It holds ${found}, which not every engine can match`;
  for (const repeat of plain.matchAll(/\{(\d+)(?:,(\d*))?\}/g)) {
    if (!repeat.slice(1).some((times) => Number(times) > 1000)) continue;
    return `It repeats more than 1000 times (${repeat[0]}, at character ${repeat.index + 1})`;
  }
  try {
    new RegExp(pattern);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/\.$/, '');
  }
}

function blank(text: string): string {
  return 'x'.repeat(text.length);
}

function firstOf(tokens: readonly Token[], text: string): string | undefined {
  for (const [token, name] of tokens) {
    const found = token.exec(text);
    if (found) return `${name} (${found[0]}, at character ${found.index + 1})`;
  }
  return undefined;
}

interface PatternPlace {
  readonly pattern: string;
  readonly keys: Keys;
  readonly match?: 'full' | 'search' | undefined;
}

/** The test of a pattern; one that engines would read in different ways is a mistake. */
export function patternTests(
  writer: ContractWriter,
  { pattern, keys, match }: PatternPlace,
): readonly ValueTest[] | 'none' {
  const why = patternRefusal(pattern);
  if (!why) return [{ kind: 'pattern', pattern, ...(match === 'search' && { match }) }];
  writer.mistake({
    keys,
    what: `The pattern ${pattern} cannot be used.`,
    why: `${why}.`,
    next: 'Write it with what RE2 and ECMA-262 share; it has to match the whole value.',
  });
  return 'none';
}
