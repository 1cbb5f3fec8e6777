import type { Verdict } from '../../domain/verdict.ts';
import { type Block, footLast, type Page, type Section } from '../block.ts';
import { words } from '../inline.ts';
import { count } from '../numbers.ts';
import { capitalised, emoji } from '../signs.ts';
import { renderBlock } from './blocks.ts';
import { renderSummary, renderText } from './inline.ts';

/**
 * One model is its own page: its worst outcome follows the heading at once. Several get an overview
 * first, then a section each: open for those that did not pass, folded for the others.
 */
export function renderPage(page: Page): string {
  const { verdict, heading, overview, sections, sectionsLeftOut, closing } = page;
  const models = byModel(sections);
  const [only, another] = models;
  const isAlone = only && !another && !overview.some(isOverview);
  const end = [...leftOut(sectionsLeftOut), ...closing];
  const body = isAlone
    ? renderOnly(only, end)
    : [...models.flatMap(renderModel), ...footLast(end).flatMap(renderBlock)];
  const first = `## ${lead(verdict)}${renderText(heading)}`;
  return `${[first, ...overview.flatMap(renderBlock), ...body].join('\n\n')}\n`;
}

/** Sections of one model follow each other. */
function byModel(sections: readonly Section[]): readonly (readonly Section[])[] {
  const models: Section[][] = [];
  for (const section of sections) {
    const last = models.at(-1);
    if (last?.[0]?.key === section.key) last.push(section);
    else models.push([section]);
  }
  return models;
}

function isOverview({ kind }: Block): boolean {
  return kind === 'table';
}

/** The small print of the only model and that of the report are one line at the end. */
function renderOnly([first, ...others]: readonly Section[], end: readonly Block[]) {
  const blocks = first?.blocks ?? [];
  return [
    ...blocks.filter(isBody).flatMap(renderBlock),
    ...others.flatMap((other) => renderOther(other, '###')),
    ...footLast([...blocks.filter((block) => !isBody(block)), ...end]).flatMap(renderBlock),
  ];
}

function isBody({ kind }: Block): boolean {
  return kind !== 'footer';
}

/** The overview has the reason of a model's worst outcome; those of its other outcomes stand here. */
function renderModel([first, ...others]: readonly Section[]): readonly string[] {
  if (!first) return [];
  const inside = [
    ...footLast(first.blocks).flatMap(renderBlock),
    ...others.flatMap((other) => renderOther(other, '####')),
  ];
  if (first.verdict !== 'passed') {
    return [`### ${lead(first.verdict)}${renderText(first.name)}`, ...inside];
  }
  return folded(`${lead(first.verdict)}${renderSummary(first.name)}`, inside);
}

function renderOther(
  { verdict, name, heading, blocks }: Section,
  level: string,
): readonly string[] {
  const inside = footLast(blocks).flatMap(renderBlock);
  if (verdict !== 'passed') {
    return [`${level} ${lead(verdict)}${renderText(name)}: ${renderText(heading)}`, ...inside];
  }
  return folded(`${lead(verdict)}${renderSummary(name)}: ${renderSummary(heading)}`, inside);
}

function folded(summary: string, inside: readonly string[]): readonly string[] {
  return [[`<details><summary>${summary}</summary>`, ...inside, '</details>'].join('\n\n')];
}

function leftOut(sections: number): readonly Block[] {
  if (sections === 0) return [];
  const what =
    sections === 1 ? 'the section of 1 outcome' : `the sections of ${count(sections)} outcomes`;
  return [{ kind: 'paragraph', text: [words(`Left out here, but in the HTML report: ${what}.`)] }];
}

/** `❌ Failed: `: the word is the verdict, the sign helps the eye. */
function lead(verdict: Verdict): string {
  return `${emoji[verdict]} ${capitalised(verdict)}: `;
}
