import type { Outcome } from './outcome.ts';
import { exitCodeOf } from './verdict.ts';

/** Where an outcome's words disagree with its own numbers; such an outcome proves nothing. */
export function contradictionsOf(outcome: Outcome): readonly string[] {
  return [...exitCodes(outcome), ...missingResult(outcome), ...failedParts(outcome)];
}

function exitCodes({ verdict, exitCode }: Outcome): readonly string[] {
  const possible = [exitCodeOf(verdict, false), exitCodeOf(verdict, true)];
  if (possible.includes(exitCode)) return [];
  return [`its verdict is ${verdict}, but its exit code is ${exitCode}`];
}

function missingResult({ verdict, result }: Outcome): readonly string[] {
  const judged = verdict === 'passed' || verdict === 'undecided';
  return judged && result === null ? [`its verdict is ${verdict}, but it has no result`] : [];
}

function failedParts(outcome: Outcome): readonly string[] {
  if (outcome.verdict !== 'passed' || !outcome.result) return [];
  if (outcome.command === 'compare') {
    return outcome.result.rules
      .filter(({ verdict }) => verdict !== 'passed' && verdict !== 'skipped')
      .map(({ id, verdict }) => `its verdict is passed, but its rule ${id} is ${verdict}`);
  }
  if (outcome.command === 'validate') {
    return outcome.result.checks
      .filter(({ severity, status }) => severity === 'error' && stops.has(status))
      .map(({ id, status }) => `its verdict is passed, but its check ${id} is ${status}`);
  }
  return [];
}

const stops: ReadonlySet<string> = new Set(['failed', 'errored']);
