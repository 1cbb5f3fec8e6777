import type { Verdict } from '../../domain/verdict.ts';
import type { Page, Section } from '../block.ts';
import { capitalised, emoji } from '../signs.ts';
import { renderBlock } from './blocks.ts';
import { renderSummary, renderText } from './inline.ts';

/**
 * One outcome is its own page. Several get an overview first, then a section each: open for those
 * that did not pass, folded for the others.
 */
export function renderPage(page: Page): string {
  const { verdict, heading, overview, sections, sectionsLeftOut, closing } = page;
  const isAlone = sections.length + sectionsLeftOut === 1;
  const parts = [`## ${lead(verdict)}${renderText(heading)}`, ...overview.flatMap(renderBlock)];
  const rest = sections.flatMap((section) => {
    return isAlone ? section.blocks.flatMap(renderBlock) : renderSection(section);
  });
  return `${[...parts, ...rest, ...leftOut(sectionsLeftOut), ...closing.flatMap(renderBlock)].join('\n\n')}\n`;
}

function leftOut(sections: number): readonly string[] {
  if (sections === 0) return [];
  const what = sections === 1 ? 'the section of 1 outcome' : `the sections of ${sections} outcomes`;
  return [`Left out here: ${what}, in the HTML report.`];
}

function renderSection({ verdict, name, blocks }: Section): readonly string[] {
  const inside = blocks.flatMap(renderBlock);
  if (verdict !== 'passed') return [`### ${lead(verdict)}${renderText(name)}`, ...inside];
  const summary = `<details><summary>${lead(verdict)}${renderSummary(name)}</summary>`;
  return [[summary, ...inside, '</details>'].join('\n\n')];
}

/** `❌ Failed: `: the word is the verdict, the sign helps the eye. */
function lead(verdict: Verdict): string {
  return `${emoji[verdict]} ${capitalised(verdict)}: `;
}
