import type { Block, Column } from '../block.ts';
import type { Text } from '../inline.ts';
import { type Paint, painter } from './paint.ts';
import { renderText } from './text.ts';

/** Columns aligned by spaces; a shell scrolls, so every row is there. */
export function renderTable(
  { columns, rows }: Extract<Block, { kind: 'table' }>,
  paint: Paint,
): string {
  const plain = rows.map((row) => row.map((cell) => renderText(cell, painter(false))));
  const widths = columns.map(({ title }, index) => {
    // A record may have more rows than a call takes arguments.
    let width = title.length;
    for (const row of plain) width = Math.max(width, lengthOf(row[index] ?? ''));
    return width;
  });
  const head = columns.map((column, index) => padded(column, column.title, widths[index] ?? 0));
  const lines = rows.map((row) => {
    return columns.map((column, index) =>
      cellOf({ column, paint }, row[index] ?? [], widths[index] ?? 0),
    );
  });
  return [paint('quiet', line(head)), ...lines.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `  ${cells.join('  ')}`.trimEnd();
}

/** The width is that of the text without colour; colour codes take no place. */
function cellOf(
  { column, paint }: { readonly column: Column; readonly paint: Paint },
  cell: Text,
  width: number,
): string {
  const text = renderText(cell, painter(false));
  const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
  const painted = renderText(cell, paint);
  return column.align === 'right' ? `${space}${painted}` : `${painted}${space}`;
}

function padded({ align }: Column, text: string, width: number): string {
  return align === 'right' ? text.padStart(width) : text.padEnd(width);
}

/** Code points, which is the width of everything but wide scripts. */
function lengthOf(text: string): number {
  return [...text].length;
}
