import { text } from './sql.ts';

/**
 * A text is never longer than its bytes, which the engine has counted already; only where these are too
 * many, the characters have to be.
 */
export function atMostLong(value: string, length: number): string {
  return `CASE WHEN strlen(${value}) <= ${length} THEN true ELSE length(${value}) <= ${length} END`;
}

/** Whether a text as a whole matches a pattern of RE2. */
export function matchesWhole(value: string, pattern: string): string {
  const glob = globOf(pattern);
  return glob === undefined
    ? `regexp_full_match(${value}, ${text(pattern)})`
    : `${value} GLOB ${text(glob)}`;
}

const longestGlob = 64;

/**
 * A pattern that says of each character which ones it may be, as `[A-Z]{3}-[0-9]{5}` does, in the words of
 * file names: matching these costs the engine half as much. Undefined: it says something else.
 */
export function globOf(pattern: string): string | undefined {
  const whole = pattern.replace(/^\^/, '').replace(/\$$/, '');
  if (
    !/^(?:(?:[\w@:/,;=#~ -]|\\d|\[(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|\w)+\])(?:\{\d+\})?)+$/.test(
      whole,
    )
  ) {
    return undefined;
  }
  const places: string[] = [];
  for (const [, place = '', times = '1'] of whole.matchAll(/(\\d|\[[^\]]+\]|.)(?:\{(\d+)\})?/g)) {
    if (places.length + Number(times) > longestGlob) return undefined;
    for (let nth = 0; nth < Number(times); nth += 1) places.push(place === '\\d' ? '[0-9]' : place);
  }
  return places.join('');
}
