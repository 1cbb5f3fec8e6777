import type { Outcome } from '../domain/outcome.ts';

/** An outcome for a person at a shell. */
export function renderTerminal(outcome: Outcome, _options: { readonly colour: boolean }): string {
  const findings = outcome.findings.map((finding) => `  ${finding.level}: ${finding.message}\n`);
  return `${outcome.verdict}: ${outcome.title}\n${findings.join('')}`;
}
