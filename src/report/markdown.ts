import type { Outcome } from '../domain/outcome.ts';

/** The report of one or several outcomes as GitHub Markdown. */
export function renderMarkdown(outcomes: readonly Outcome[]): string {
  return outcomes.map((outcome) => `## ${outcome.title}\n`).join('\n');
}
