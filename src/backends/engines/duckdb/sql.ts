/** A name as DuckDB takes it, whatever characters it has. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text literal; DuckDB knows no escape but the doubled quote, and its parser stops at a NUL. */
export function text(value: string): string {
  const parts = value.split('\0').map((part) => `'${part.replaceAll("'", "''")}'`);
  return parts.length > 1 ? `(${parts.join(' || chr(0) || ')})` : parts.join('');
}

/** The path of one file, whose name may hold what would otherwise match others. */
export function file(path: string): string {
  return text(path.replace(/[*?[]/g, '[$&]'));
}

/** A number literal: whole numbers exactly, all others as doubles and never as decimals. */
export function number(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const digits = String(value);
  return digits.includes('e') ? digits : `${digits}e0`;
}

export function list(items: readonly string[]): string {
  return items.join(', ');
}
