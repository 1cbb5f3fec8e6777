import type { Outcome } from '../domain/outcome.ts';
import type { Beside } from './beside.ts';
import { fitted } from './budget.ts';
import { renderPage } from './markdown/page.ts';
import { pageOf } from './page.ts';

/** Bytes of UTF-8 that each place takes without cutting or refusing. */
export const budgets = {
  comment: 60_000,
  /** The summary of a check run, and its text: each has as much. */
  check: 60_000,
  summary: 1_000_000,
} as const;

interface Place extends Beside {
  /** Bytes of UTF-8. */
  readonly budget?: number;
  /** Steps to leave out beyond those that fit, for a place that found the text too long. */
  readonly shedMore?: number;
}

/** The report of one or several outcomes as GitHub Markdown that fits its place. */
export function renderMarkdown(
  outcomes: readonly Outcome[],
  { budget = budgets.summary, shedMore = 0, ...beside }: Place = {},
): string {
  return fitted(pageOf(outcomes, beside), { budget, shedMore }, renderPage);
}
