/**
 * The table functions that only make rows of their arguments. Others read files, switch the engine's log
 * or its profile on standard output on, take addresses in memory, or end this process when denied.
 */
export const rowMakers: ReadonlySet<string> = new Set([
  'generate_series',
  'json_each',
  'json_tree',
  'range',
  'repeat',
  'unnest',
]);

/** The names of all table functions in a serialized query, at any depth. */
export function tableFunctionsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(tableFunctionsOf);
  if (!('type' in node && node.type === 'TABLE_FUNCTION')) return inside;
  const call = 'function' in node ? node.function : undefined;
  const named = typeof call === 'object' && call !== null && 'function_name' in call;
  return [named ? String(call.function_name).toLowerCase() : 'an unnamed function', ...inside];
}

/** The names of all functions that are called in a serialized query. */
export function functionsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(functionsOf);
  return 'function_name' in node ? [String(node.function_name).toLowerCase(), ...inside] : inside;
}

/** Whether any part of it is a sample of rows. */
export function isSampled(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const sampled = 'sample' in node && node.sample !== null;
  return sampled || Object.values(node).some(isSampled);
}
