import type { Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Block } from './block.ts';
import { fitted } from './budget.ts';
import { renderPage } from './markdown/page.ts';
import { findingsBlock, pageOf } from './page.ts';

/** Bytes of UTF-8 that each place takes without cutting or refusing. */
export const budgets = { comment: 60_000, check: 60_000, summary: 1_000_000 } as const;

interface Place {
  /** Bytes of UTF-8. */
  readonly budget?: number;
  /** What happened while reporting: shown after everything else. */
  readonly findings?: readonly Finding[];
  /** The page of the run that made this, an address of the host. */
  readonly runUrl?: string | null;
}

/** The report of one or several outcomes as GitHub Markdown that fits its place. */
export function renderMarkdown(
  outcomes: readonly Outcome[],
  { budget = budgets.summary, findings = [], runUrl = null }: Place = {},
): string {
  const closing = [...findingsBlock(findings), ...runLink(runUrl)];
  return fitted({ ...pageOf(outcomes), closing }, budget, renderPage);
}

function runLink(url: string | null): readonly Block[] {
  if (!url) return [];
  return [{ kind: 'footer', text: [{ kind: 'link', words: 'The run with its log', url }] }];
}
