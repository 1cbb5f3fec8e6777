type Token = readonly [RegExp, string];

/** Constructs that one of the two languages lacks, or reads in another way, with a name for people. */
const escapes: readonly Token[] = [
  [/\\[1-9]|\\k/, 'a back-reference'],
  [/\\u/, 'a \\u escape'],
  [/\\c/, 'a control escape'],
  [/\\[AzZQEC]/, 'an anchor or quote that ECMA-262 does not know'],
  [/\\a|\\x\{|\\[pP][^{]|\\0[0-9]/, 'an escape that ECMA-262 reads as other characters'],
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
  const single = pattern.replace(/\\\\/g, '');
  const unescaped = single.replace(/\\[pP]\{[^}]*\}|\\./g, 'x');
  const plain = unescaped.replace(/\[\^?[^\]]+\]/g, 'x');
  const found = firstOf(escapes, single) ?? firstOf(classes, unescaped) ?? firstOf(groups, plain);
  if (found) return `It holds ${found}, which not every engine can match`;
  const repeats = [...plain.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].flatMap((match) => match.slice(1));
  if (repeats.some((times) => Number(times) > 1000)) return 'It repeats more than 1000 times';
  try {
    new RegExp(pattern);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/\.$/, '');
  }
}

function firstOf(tokens: readonly Token[], text: string): string | undefined {
  for (const [token, name] of tokens) {
    const [found] = token.exec(text) ?? [];
    if (found) return `${name} (${found})`;
  }
  return undefined;
}
