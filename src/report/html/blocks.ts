import type { Block, ShownFinding } from '../block.ts';
import { renderChart } from '../charts/render.ts';
import type { Text } from '../inline.ts';
import { inside, type Place } from './place.ts';
import { leftOver, longest, renderTable } from './table.ts';
import { escapeHtml, renderText } from './text.ts';

/** Blocks as HTML. */
export function renderBlocks(blocks: readonly Block[], place: Place): readonly string[] {
  return blocks.flatMap((block, index) => renderBlock(block, inside(place, index + 1)));
}

function renderBlock(block: Block, place: Place): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`<p>${renderText(block.text)}</p>`];
    case 'alert':
      return [`<p role="note"><strong>${renderText(block.text)}</strong></p>`];
    case 'table':
      return renderTable(block, place);
    case 'list':
      return [renderList(block.items.map(renderText))];
    case 'findings':
      return [renderList(block.findings.map(renderFinding))];
    case 'facts':
      return [`<dl>${block.facts.map(renderFact).join('')}</dl>`];
    case 'details': {
      const blocks = renderBlocks(block.blocks, place).join('\n');
      return [`<details><summary>${renderText(block.summary)}</summary>\n${blocks}\n</details>`];
    }
    case 'chart':
      return renderChart(block.chart, place);
    case 'listing':
      return [`<pre><code>${escapeHtml(block.lines.join('\n'))}</code></pre>`];
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
