/**
 * Text that shows what it is: one line, nothing invisible, nothing that turns the direction of
 * writing; at most `limit` code points, then `…`. Every place that prints foreign text starts here.
 */
export function visible(text: string, limit: number): string {
  if (text.length <= limit && /^[ -~]*$/.test(text)) return text;
  // Two UTF-16 units hold any code point, so a huge text is never spread into an array.
  const start = [...text.slice(0, 2 * limit + 2).toWellFormed()];
  const cut = start.length > limit ? [...start.slice(0, limit), '…'] : start;
  return cut
    .join('')
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, spelled);
}

/** A control or format character as its escape, such as `\u202e`. */
function spelled(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
