import type { Column, TableBlock } from '../block.ts';
import type { Text } from '../inline.ts';
import { visible } from '../visible.ts';
import type { Place } from './place.ts';
import { escapeHtml, renderText } from './text.ts';

/** A list or table longer than this helps nobody here; the outcome file has the rest. */
export const longest = 200;

export function renderTable(
  { name, columns, rows }: TableBlock,
  { suffix }: Place,
): readonly string[] {
  const head = columns.map(
    (column) => `<th scope="col"${side(column)}>${escapeHtml(column.title)}</th>`,
  );
  const body = rows.slice(0, longest).map((row) => {
    const cells = columns.map((column, index) => renderCell(column, row[index] ?? []));
    return `<tr>${cells.join('')}</tr>`;
  });
  const left = rows.length - body.length;
  const label = escapeHtml(visible(name, 120));
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${label}${escapeHtml(suffix)}"><table>
<caption>${label}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`,
    ...leftOver(left),
  ];
}

function renderCell(column: Column, text: Text): string {
  return `<td${side(column)}>${renderText(text)}</td>`;
}

function side({ align }: Column): string {
  return align === 'right' ? ' class="number"' : '';
}

export function leftOver(left: number): readonly string[] {
  return left > 0 ? [`<p class="quiet">${left} more in the outcome file.</p>`] : [];
}
