import type { TableBlock } from '../block.ts';
import type { Place } from '../html/place.ts';
import { renderTable } from '../html/table.ts';
import { escapeHtml } from '../html/text.ts';

/** What a chart says of itself, in our own words. */
export interface Titled {
  readonly title: string;
  /** How to read it. */
  readonly caption: string;
}

/** A chart under its heading. `body` is finished HTML. */
export function renderFigure(place: Place, { title, caption }: Titled, body: string): string {
  const { id, level } = place;
  return `<div class="chart">
<h${level} id="${id}-title">${escapeHtml(title)}</h${level}>
<p class="quiet caption" id="${id}-text">${escapeHtml(caption)}</p>
${body}
</div>`;
}

/** The numbers that a chart draws, folded. */
export function renderNumbers(table: TableBlock, place: Place): string {
  return `<details class="numbers"><summary>The same in numbers</summary>
${renderTable(table, place).join('\n')}
</details>`;
}
