import { markdownTable } from 'markdown-table';
import type { MetricHistory } from '../../domain/comparison/history.ts';
import type { Block, ShownFinding } from '../block.ts';
import { type Text, words } from '../inline.ts';
import { count } from '../numbers.ts';
import { renderCell, renderSummary, renderText } from './inline.ts';
import { historyChart } from './mermaid.ts';

/** A block as paragraphs of Markdown; of the pictures GitHub draws a line of versions. */
export function renderBlock(block: Block): readonly string[] {
  const text = known.get(block) ?? rendered(block);
  known.set(block, text);
  return text;
}

/** Finding what fits renders a page several times, and most of its blocks stay the same. */
const known = new WeakMap<Block, readonly string[]>();

function rendered(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [renderText(block.text)];
    case 'table':
      return renderTable(block);
    case 'list':
      return renderList(block);
    case 'findings':
      return renderFindings(block);
    case 'facts':
      return block.facts.length > 0 ? [block.facts.map(renderFact).join('\n')] : [];
    case 'details':
      return renderDetails(block);
    case 'chart':
      return block.chart.kind === 'history' ? renderHistory(block.chart.history) : [];
    case 'alert':
      return [`> [!IMPORTANT]\n> ${renderText(block.text)}`];
    case 'listing':
      return [[`\`\`\`${block.language}`, ...block.lines, '```'].join('\n')];
    case 'footer':
      return [`<sub>${renderText(block.text).trim()}</sub>`];
  }
}

function renderHistory(history: MetricHistory): readonly string[] {
  const chart = historyChart(history);
  return chart ? [`\`\`\`mermaid\n${chart}\n\`\`\``] : [];
}

function renderTable({ columns, rows, limit }: Extract<Block, { kind: 'table' }>) {
  const shown = rows.slice(0, limit);
  const align = columns.map((column) => column.align ?? 'left');
  const cells = [columns.map(({ title }) => title), ...shown.map((row) => row.map(renderCell))];
  const text = markdownTable(cells, { align, alignDelimiters: false });
  return [text, ...leftOver(rows.length - shown.length)];
}

function renderList({ items, limit }: Extract<Block, { kind: 'list' }>) {
  const shown = items.slice(0, limit).map((item) => `- ${renderText(item)}`);
  return [shown.join('\n'), ...leftOver(items.length - shown.length)];
}

function renderFindings({ findings, limit }: Extract<Block, { kind: 'findings' }>) {
  const shown = findings.slice(0, limit).map(renderFinding);
  return [shown.join('\n'), ...leftOver(findings.length - shown.length)];
}

function renderFinding({ level, rule, place, message }: ShownFinding): string {
  const parts = [`**${level}**`, renderText(rule), renderText(place), renderText(message)];
  return `- ${parts.filter((part) => part !== '').join(' ')}`;
}

/** What a table or list leaves out is counted, never hidden. */
function leftOver(left: number): readonly string[] {
  return left > 0
    ? [renderText([words(`${count(left)} more in the HTML report and the outcome file.`)])]
    : [];
}

function renderFact([label, text]: readonly [string, Text]): string {
  return `- ${label}: ${renderText(text)}`;
}

function renderDetails({ summary, blocks }: Extract<Block, { kind: 'details' }>) {
  const inside = blocks.flatMap(renderBlock).join('\n\n');
  return [`<details><summary>${renderSummary(summary)}</summary>\n\n${inside}\n\n</details>`];
}
