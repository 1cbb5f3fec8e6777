/** A field of a STRUCT: its name and its type, as the engine writes types. */
export interface StructField {
  readonly name: string;
  readonly type: string;
}

/** The fields of `STRUCT(a INTEGER, "b c" VARCHAR[])`; undefined for any other type. */
export function structFields(type: string): readonly StructField[] | undefined {
  const inside = /^STRUCT\((.*)\)$/s.exec(type)?.[1];
  if (inside === undefined) return undefined;
  return partsOf(inside).flatMap((part) => {
    const [, quoted, plain, rest = ''] = /^\s*(?:"((?:[^"]|"")*)"|(\S+))\s+(.*)$/s.exec(part) ?? [];
    const name = quoted?.replaceAll('""', '"') ?? plain;
    return name === undefined ? [] : [{ name, type: rest }];
  });
}

/** What an item of `INTEGER[]` or `INTEGER[3]` is; undefined for any other type. */
export function itemType(type: string): string | undefined {
  return /^(.*)\[\d*\]$/s.exec(type)?.[1];
}

/** What a value of `MAP(VARCHAR, INTEGER)` is; undefined for any other type. */
export function mapValueType(type: string): string | undefined {
  const inside = /^MAP\((.*)\)$/s.exec(type)?.[1];
  return inside === undefined ? undefined : partsOf(inside)[1]?.trim();
}

/** Splits at the commas that stand in no bracket and no quotes. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),]/g)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token !== ',' || depth > 0) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return [...parts, text.slice(start)];
}

/** A value of one of the engine's types. */
interface Typed {
  readonly type: string;
}

/** Whether statistics can be made of the column's values. */
export function isNumeric({ type }: Typed): boolean {
  return /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE)$/.test(type);
}

export function isFloating({ type }: Typed): boolean {
  return type === 'FLOAT' || type === 'DOUBLE';
}
