import type { Outcome } from '../domain/outcome.ts';
import { type Block, footLast, type ShownFinding } from './block.ts';
import { pageOf } from './page.ts';
import { capitalised, marks } from './signs.ts';
import { type Paint, painter } from './terminal/paint.ts';
import { renderTable } from './terminal/table.ts';
import { renderText } from './terminal/text.ts';
import { visible } from './visible.ts';

/** An outcome for a person at a shell: the verdict and its reason, what to look at, where files lie. */
export function renderTerminal(outcome: Outcome, { colour }: { readonly colour: boolean }): string {
  const paint = painter(colour);
  const { heading, overview, sections } = pageOf([outcome]);
  const first = `${lead(outcome, paint)} ${renderText(heading, paint)}`;
  const blocks = [...overview, ...sections.flatMap(({ blocks: all }) => footLast(all))];
  const parts = [first, ...blocks.map((block) => renderBlock(block, paint)), files(outcome, paint)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** That a report could report is no answer, so the word of its verdict would mislead beside the joint one. */
function lead({ command, verdict }: Outcome, paint: Paint): string {
  if (command === 'report' && verdict === 'passed') return paint(verdict, marks[verdict]);
  return `${paint(verdict, `${marks[verdict]} ${capitalised(verdict)}`)}:`;
}

function renderBlock(block: Block, paint: Paint): string {
  switch (block.kind) {
    case 'paragraph':
    case 'alert':
      return `  ${renderText(block.text, paint)}`;
    case 'table':
      return renderTable(block, paint);
    case 'list':
      return block.items.map((item) => `  - ${renderText(item, paint)}`).join('\n');
    case 'findings':
      return block.findings.map((finding) => renderFinding(finding, paint)).join('\n');
    case 'facts':
      return renderPairs(
        block.facts.map(([label, text]) => [label, renderText(text, paint)]),
        paint,
      );
    case 'details': {
      const summary = `  ${renderText(block.summary, paint)}`;
      if (!block.inShell) return summary;
      return [summary, ...block.blocks.map((inner) => renderBlock(inner, paint))].join('\n');
    }
    case 'chart':
      return '';
    case 'listing':
      return block.lines.map((line) => `    ${line}`).join('\n');
    case 'footer':
      return `  ${paint('quiet', renderText(block.text, painter(false)).trim())}`;
  }
}

function renderFinding({ level, rule, place, message }: ShownFinding, paint: Paint): string {
  const where = renderText(place, paint);
  const start = `  ${paint(level, level)} ${renderText(rule, paint)}${where && ` at ${where}`}`;
  return `${start}\n    ${renderText(message, paint)}`;
}

/** Where the files of this run lie, and the other step outputs. */
function files({ outputs }: Outcome, paint: Paint): string {
  const shown = Object.entries(outputs).filter(
    ([name, value]) => name !== 'verdict' && value !== '',
  );
  return renderPairs(
    shown.map(([name, value]) => [visible(name, 120), visible(value, 300)]),
    paint,
  );
}

function renderPairs(pairs: readonly (readonly [string, string])[], paint: Paint): string {
  const width = Math.max(0, ...pairs.map(([label]) => label.length));
  return pairs
    .map(([label, value]) => `  ${paint('quiet', label.padEnd(width))}  ${value}`)
    .join('\n');
}
