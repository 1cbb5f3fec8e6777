import type { Block, ShownFinding } from '../block.ts';
import { renderHistograms } from '../charts/histograms.ts';
import { renderIntervals } from '../charts/intervals.ts';
import type { Text } from '../inline.ts';
import { leftOver, longest, renderTable } from './table.ts';
import { escapeHtml, renderText } from './text.ts';

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
    case 'histograms':
      return renderHistograms(block.of, id);
    case 'footer':
      return [`<p class="quiet">${renderText(block.text).trim()}</p>`];
  }
}

function renderList(items: readonly string[]): string {
  const shown = items.slice(0, longest).map((item) => `<li>${item}</li>`);
  const left = items.length - shown.length;
  return [`<ul>${shown.join('\n')}</ul>`, ...leftOver(left)].join('\n');
}

function renderFinding({ level, rule, place, message }: ShownFinding): string {
  const where = place.length > 0 ? ` ${renderText(place)}` : '';
  return `<strong class="${level}">${level}</strong> ${renderText(rule)}${where}<br>${renderText(message)}`;
}

function renderFact([label, text]: readonly [string, Text]): string {
  return `<div><dt>${escapeHtml(label)}</dt><dd>${renderText(text)}</dd></div>`;
}
