/** What amd-smi tells of one card, in members that come and go between its releases. */
export type AmdRecord = Readonly<Record<string, unknown>>;

/** A list of cards, or an object that holds it; undefined for anything else. */
export function recordsIn(text: string): readonly AmdRecord[] | undefined {
  try {
    const told: unknown = JSON.parse(text.slice(text.search(/[[{]/)));
    const list = Array.isArray(told) ? told : (told as { readonly gpu_data?: unknown }).gpu_data;
    if (!Array.isArray(list)) return undefined;
    return list.every(isOfCard) ? list : undefined;
  } catch {
    return undefined;
  }
}

function isOfCard(record: unknown): record is AmdRecord {
  return (
    typeof record === 'object' && record !== null && Number.isInteger((record as AmdRecord).gpu)
  );
}

/** Undefined for what is missing and for `N/A`. */
export function textIn(record: AmdRecord, ...path: readonly string[]): string | undefined {
  const value = memberAt(record, path);
  if (typeof value !== 'string' || value === 'N/A' || value.trim() === '') return undefined;
  return value;
}

/** A number, or an object with its value and unit; null for what is missing and for `N/A`. */
export function numberIn(record: AmdRecord, ...path: readonly string[]): number | null {
  return amountOf(memberAt(record, path))?.value ?? null;
}

/** In MiB. What the tool calls MB are MiB; without a unit it is bytes. */
export function mebibytesIn(record: AmdRecord, ...path: readonly string[]): number | null {
  const amount = amountOf(memberAt(record, path));
  if (!amount) return null;
  const factor = factors[amount.unit.toUpperCase().replace('IB', 'B')];
  return factor === undefined ? null : amount.value * factor;
}

const factors: Readonly<Record<string, number>> = {
  '': 1 / 1024 ** 2,
  B: 1 / 1024 ** 2,
  KB: 1 / 1024,
  MB: 1,
  GB: 1024,
};

function amountOf(told: unknown): { readonly value: number; readonly unit: string } | undefined {
  const { value = told, unit = '' } =
    typeof told === 'object' && told !== null ? (told as AmdRecord) : {};
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d/.test(value));
  const number = isNumber ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? { value: number, unit: String(unit) } : undefined;
}

function memberAt(record: AmdRecord, path: readonly string[]): unknown {
  let at: unknown = record;
  for (const name of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as AmdRecord)[name];
  }
  return at;
}
