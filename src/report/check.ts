import type { Outcome } from '../domain/outcome.ts';
import type { Beside } from './beside.ts';
import type { Page, Section } from './block.ts';
import { fitted } from './budget.ts';
import { renderPage } from './markdown/page.ts';
import { budgets } from './markdown.ts';
import { pageOf } from './page.ts';

/** What a check run shows: what a reader sees first, and the long form below it. */
export interface CheckOutput {
  readonly summary: string;
  readonly text: string;
}

/** The report as GitHub Markdown in the two parts of a check run, each within its own budget. */
export function renderCheck(outcomes: readonly Outcome[], beside: Beside = {}): CheckOutput {
  const page = pageOf(outcomes, beside);
  const render = (part: Page) => fitted(part, { budget: budgets.check }, renderPage);
  // The overview of several models is all that is not repeated: it can be long.
  return { summary: render(atFirstSight(page)), text: render({ ...page, overview: [] }) };
}

/** Of several models their lines, of the only one its counts. */
function atFirstSight(page: Page): Page {
  const sections = page.overview.length > 0 ? [] : page.sections.slice(0, 1).map(countsOf);
  return { ...page, sections, closing: [] };
}

/** The first block of a section has its counts. */
function countsOf(section: Section): Section {
  return { ...section, blocks: section.blocks.slice(0, 1) };
}
