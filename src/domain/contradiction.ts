import { claimOf, decideByInterval, holds, isAboutChange } from './comparison/claim.ts';
import type { ComparisonResult, RuleResult } from './comparison/result.ts';
import { comparisonVerdict } from './comparison/verdict.ts';
import type { ValidationResult } from './data/check.ts';
import { validationVerdict } from './data/verdict.ts';
import type { Outcome } from './outcome.ts';
import { jointVerdict } from './reporting.ts';
import { exitCodeOf, type Verdict, verdicts } from './verdict.ts';

/** Where an outcome's words disagree with its own numbers; such an outcome proves nothing. */
export function contradictionsOf(outcome: Outcome): readonly string[] {
  return [...exitCodes(outcome), ...missingResult(outcome), ...brokenParts(outcome)];
}

function exitCodes({ verdict, exitCode }: Outcome): readonly string[] {
  const possible = [exitCodeOf(verdict, false), exitCodeOf(verdict, true)];
  if (possible.includes(exitCode)) return [];
  return [`its verdict is ${verdict}, but its exit code is ${exitCode}`];
}

function missingResult({ verdict, result }: Outcome): readonly string[] {
  if (!letsThrough(verdict) || result !== null) return [];
  return [`its verdict is ${verdict}, but it has no result`];
}

/** A verdict that stops a model needs no proof; one that lets it through has to follow from the parts. */
function letsThrough(verdict: Verdict): boolean {
  return verdict === 'passed' || verdict === 'undecided';
}

function brokenParts(outcome: Outcome): readonly string[] {
  const { verdict } = outcome;
  if (!letsThrough(verdict) || !outcome.result) return [];
  switch (outcome.command) {
    case 'compare':
      return [...brokenRules(verdict, outcome.result), ...brokenNumbers(outcome.result)];
    case 'validate':
      return brokenChecks(verdict, outcome.result);
    case 'train': {
      const { kind } = outcome.result.end;
      return kind === 'succeeded' ? [] : [`its verdict is ${verdict}, but its run is ${kind}`];
    }
    case 'check': {
      const joint = jointVerdict(outcome.result.outcomes);
      return isWorse(joint, verdict)
        ? [`its verdict is ${verdict}, but its outcomes together are ${joint}`]
        : [];
    }
    default:
      return [];
  }
}

function brokenRules(verdict: Verdict, { rules }: ComparisonResult): readonly string[] {
  if (rules.length === 0) return [`its verdict is ${verdict}, but it has no rule`];
  return rules
    .filter((rule) => isWorse(comparisonVerdict([rule], 'fail', []).verdict, verdict))
    .map((rule) => `its verdict is ${verdict}, but its rule ${rule.id} is ${rule.verdict}`);
}

/** Each rule is held against its own bound again, as it was when it was judged. */
function brokenNumbers({ rules, baseline }: ComparisonResult): readonly string[] {
  const unproven = rules
    .filter((rule) => rule.verdict === 'passed' && !isProven(rule))
    .map(({ id }) => `its rule ${id} is passed, but its numbers do not say so`);
  const skipped = rules
    .filter(({ verdict, operator }) => {
      return verdict === 'skipped' && (baseline !== null || !isAboutChange(operator));
    })
    .map(({ id }) => `its rule ${id} is skipped, but only a missing baseline may skip a rule`);
  return [...unproven, ...skipped];
}

function isProven({ operator, bound, baseline, estimate, lower, upper }: RuleResult): boolean {
  if (bound === null || estimate === null) return false;
  const claim = claimOf(operator, bound, baseline);
  if (operator === 'point' || (lower === null && upper === null)) return holds(claim, estimate);
  if (lower === null || upper === null) return false;
  return decideByInterval(claim, { lower, upper }) === 'passed';
}

function brokenChecks(verdict: Verdict, { checks }: ValidationResult): readonly string[] {
  const own = validationVerdict(checks);
  if (!isWorse(own, verdict)) return [];
  const broken = checks.filter(({ status, severity }) => {
    return status === 'errored' || (severity === 'error' && stops.has(status));
  });
  if (broken.length === 0) return [`its verdict is ${verdict}, but its checks say ${own}`];
  return broken.map(({ id, status }) => {
    return `its verdict is ${verdict}, but its check ${id} is ${status}`;
  });
}

const stops: ReadonlySet<string> = new Set(['failed', 'blocked', 'undecided']);

function isWorse(verdict: Verdict, than: Verdict): boolean {
  return verdicts.indexOf(verdict) > verdicts.indexOf(than);
}
