import type { Block, Column, ShownFinding } from '../block.ts';
import { renderIntervals } from '../charts/intervals.ts';
import type { Text } from '../inline.ts';
import { escapeHtml, renderText } from './text.ts';

/** A list longer than this helps nobody here; the outcome file has the rest. */
const longest = 200;

/** Blocks as HTML. `id` makes the names inside unique in the file. */
export function renderBlocks(blocks: readonly Block[], id: string): readonly string[] {
  return blocks.flatMap((block, index) => renderBlock(block, `${id}-${index + 1}`));
}

function renderBlock(block: Block, id: string): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`<p>${renderText(block.text)}</p>`];
    case 'table':
      return renderTable(block);
    case 'list':
      return [renderList(block.items.map(renderText))];
    case 'findings':
      return [renderList(block.findings.map(renderFinding))];
    case 'facts':
      return [`<dl>${block.facts.map(renderFact).join('')}</dl>`];
    case 'details': {
      const inside = renderBlocks(block.blocks, id).join('\n');
      return [`<details><summary>${renderText(block.summary)}</summary>\n${inside}\n</details>`];
    }
    case 'intervals':
      return renderIntervals(block.rows, id);
    case 'footer':
      return [`<p class="quiet">${renderText(block.text).trim()}</p>`];
  }
}

function renderTable({ name, columns, rows }: Extract<Block, { kind: 'table' }>) {
  const head = columns.map(
    (column) => `<th scope="col"${side(column)}>${escapeHtml(column.title)}</th>`,
  );
  const body = rows.slice(0, longest).map((row) => {
    const cells = columns.map((column, index) => renderCell(column, row[index] ?? []));
    return `<tr>${cells.join('')}</tr>`;
  });
  const left = rows.length - body.length;
  const label = escapeHtml(name);
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
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

function renderList(items: readonly string[]): string {
  const shown = items.slice(0, longest).map((item) => `<li>${item}</li>`);
  const left = items.length - shown.length;
  return [`<ul>${shown.join('\n')}</ul>`, ...leftOver(left)].join('\n');
}

function leftOver(left: number): readonly string[] {
  return left > 0 ? [`<p class="quiet">${left} more in the outcome file.</p>`] : [];
}

function renderFinding({ level, rule, place, message }: ShownFinding): string {
  const where = place.length > 0 ? ` ${renderText(place)}` : '';
  return `<strong class="${level}">${level}</strong> ${renderText(rule)}${where}<br>${renderText(message)}`;
}

function renderFact([label, text]: readonly [string, Text]): string {
  return `<div><dt>${escapeHtml(label)}</dt><dd>${renderText(text)}</dd></div>`;
}
