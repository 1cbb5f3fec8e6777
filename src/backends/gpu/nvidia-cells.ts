/** What a cell says: a number, that there is none, or that the card is sick. */
export type Cell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'complaint'; readonly text: string };

const notThere = /^(\[?N\/A\]?|\[Not Supported\]|\[Not Found\]|\[Insufficient Permissions\]|)$/i;
const complaint = /^(ERR!|\[?Unknown Error\]?|\[?GPU requires reset\]?|\[?GPU is lost\]?)$/i;

/** Undefined for a cell that makes no sense. */
export function cellOf(text: string): Cell | undefined {
  const trimmed = text.trim();
  if (notThere.test(trimmed)) return { kind: 'none' };
  if (complaint.test(trimmed)) return { kind: 'complaint', text: trimmed };
  const value = /^0x/i.test(trimmed) ? Number.parseInt(trimmed, 16) : Number(trimmed);
  return Number.isFinite(value) ? { kind: 'number', value } : undefined;
}

export function numberIn(text: string): number | null {
  const cell = cellOf(text);
  return cell?.kind === 'number' ? cell.value : null;
}

/** What only a sick card answers; undefined for every other text. */
export function complaintIn(text: string): string | undefined {
  const cell = cellOf(text);
  return cell?.kind === 'complaint' ? cell.text : undefined;
}

/** Words such as `Enabled`; null for what is not there. */
export function wordIn(text: string): string | null {
  const trimmed = text.trim();
  return notThere.test(trimmed) || complaint.test(trimmed) ? null : trimmed;
}
