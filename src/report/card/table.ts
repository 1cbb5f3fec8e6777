import type { Block, Column } from '../block.ts';
import type { Text } from '../inline.ts';

/** A card is read whole: only what nobody reads to its end is cut. */
const longest = 500;

export function wholeTable(
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', name, columns, rows, limit: longest }];
}

export function said(text: Text): Block {
  return { kind: 'paragraph', text };
}
