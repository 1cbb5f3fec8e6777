/** Kubernetes' own expansion of `$(NAME)` in commands and values: `$$` is a `$`, an unknown name stays. */
export function expanded(text: string, variables: Readonly<Record<string, string>>): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const next = text[at + 1];
    if (text[at] !== '$' || next === undefined) {
      result += text[at];
      continue;
    }
    if (next === '$') {
      result += '$';
      at += 1;
      continue;
    }
    const end = next === '(' ? text.indexOf(')', at) : -1;
    if (end === -1) {
      // A `$` before any other character is left, with that character.
      result += text.slice(at, at + 2);
      at += 1;
      continue;
    }
    const name = text.slice(at + 2, end);
    result += name in variables ? variables[name] : `$(${name})`;
    at = end;
  }
  return result;
}
