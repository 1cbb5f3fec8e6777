import {
  claimOf,
  comparesEstimates,
  decideByInterval,
  holds,
  isAboutChange,
} from './comparison/claim.ts';
import { metricNamed } from './comparison/metrics.ts';
import type { ComparisonResult, RuleResult } from './comparison/result.ts';
import { comparisonVerdict } from './comparison/verdict.ts';
import type { ValidationResult } from './data/check.ts';
import { validationVerdict } from './data/verdict.ts';
import type { Outcome, OutcomeOf } from './outcome.ts';
import { jointVerdict } from './reporting.ts';
import { judgeReproduction } from './training/reproduction/judge.ts';
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
      return [
        ...brokenRules(verdict, outcome.result),
        ...brokenNumbers(outcome.result),
        ...brokenSlices(verdict, outcome.result),
        ...expiredWaivers(outcome),
      ];
    case 'validate':
      return brokenChecks(verdict, outcome.result);
    case 'train': {
      const { kind } = outcome.result.end;
      return kind === 'succeeded' ? [] : [`its verdict is ${verdict}, but its run is ${kind}`];
    }
    case 'reproduce': {
      const { made } = outcome.result;
      const isProven = made && judgeReproduction(made).verdict === 'passed';
      return isProven ? [] : [`its verdict is ${verdict}, but it did not make the same again`];
    }
    case 'check': {
      const joint = jointVerdict(outcome.result.outcomes);
      return isWorse(joint, verdict)
        ? [`its verdict is ${verdict}, but its outcomes together are ${joint}`]
        : [];
    }
    case 'report': {
      const { joint, outcomes, missing } = outcome.result;
      const least = jointVerdict(outcomes, missing);
      return isWorse(least, joint)
        ? [`it says that all are ${joint} together, but they are ${least}`]
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

/** An alarm that nobody waived stops a candidate, and so does a waived answer without its waiver. */
function brokenSlices(verdict: Verdict, { rules, slices }: ComparisonResult): readonly string[] {
  const alarms = slices
    .filter(({ alarm, adjusted = 1, alpha, waiver }) => (alarm || adjusted <= alpha) && !waiver)
    .map(({ slice }) => `its verdict is ${verdict}, but the loss on ${slice} is proven`);
  const unwaived = rules
    .filter((rule) => rule.verdict === 'waived' && !rule.waiver)
    .map(({ id }) => `its rule ${id} is waived, but by nobody`);
  return [...alarms, ...unwaived];
}

/** A waiver holds until the end of its last day, in UTC. */
function expiredWaivers({ provenance, result }: OutcomeOf<'compare'>): readonly string[] {
  const day = new Date(provenance.startedAt).toISOString().slice(0, 10);
  return [...(result?.rules ?? []), ...(result?.slices ?? [])].flatMap(({ slice, waiver }) => {
    if (!waiver || waiver.until >= day) return [];
    return [`a waiver on ${slice} is used on ${day}, but held until ${waiver.until}`];
  });
}

/** Each rule is held against its own bound again, as it was when it was judged. */
function brokenNumbers({ rules, baseline }: ComparisonResult): readonly string[] {
  const unproven = rules
    .filter((rule) => rule.verdict === 'passed' && !(isProven(rule) && keepsAnchor(rule)))
    .map(({ id }) => `its rule ${id} is passed, but its numbers do not say so`);
  const skipped = rules
    .filter(({ verdict, operator, metric }) => {
      return verdict === 'skipped' && (baseline !== null || !needsBaseline(metric, operator));
    })
    .map(({ id }) => `its rule ${id} is skipped, but only a missing baseline may skip a rule`);
  const refuted = rules
    .filter((rule) => rule.verdict === 'undecided' && isRefuted(rule))
    .map(({ id }) => `its rule ${id} is undecided, but its numbers say that it failed`);
  const misstated = rules
    .filter((rule) => !agrees(rule))
    .map(({ id }) => `its rule ${id} states a change that is not the one between its two values`);
  return [...unproven, ...skipped, ...refuted, ...misstated];
}

/** A change, or a metric of both models at once. */
function needsBaseline(metric: string, operator: RuleResult['operator']): boolean {
  return isAboutChange(operator) || metricNamed(metric)?.pair !== undefined;
}

/** A percent bound is another number against the anchor, which the result does not keep. */
function keepsAnchor({ anchor, operator, bound, resolvedFrom }: RuleResult): boolean {
  if (!anchor) return true;
  if (anchor.verdict !== 'passed') return false;
  return resolvedFrom !== undefined || isProven({ ...anchor, operator, bound });
}

/** An undecided answer lets a model through, so its interval must leave the question open. */
function isRefuted({ operator, bound, baseline, lower, upper, anchor }: RuleResult): boolean {
  if (bound === null || lower === null || upper === null || anchor?.decides) return false;
  return decideByInterval(claimOf(operator, bound, baseline), { lower, upper }) === 'failed';
}

/** Sums taken in another order differ in their last digits. */
const rounding = 1e-6;

/** Whether the estimate is what the two values beside it say: their change, or the candidate's own. */
function agrees({ operator, higherIsBetter, baseline, candidate, estimate }: RuleResult): boolean {
  if (estimate === null || candidate === null) return true;
  if (!isAboutChange(operator)) return isClose(estimate, candidate);
  if (baseline === null) return false;
  return isClose(baseline + (higherIsBetter ? estimate : -estimate), candidate);
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= rounding * Math.max(1, Math.abs(a), Math.abs(b));
}

type Numbers = Pick<RuleResult, 'operator' | 'bound' | 'baseline' | 'estimate' | 'lower' | 'upper'>;

function isProven({ operator, bound, baseline, estimate, lower, upper }: Numbers): boolean {
  if (bound === null || estimate === null) return false;
  const claim = claimOf(operator, bound, baseline);
  // Without an interval only the value of one model can be held against a bound.
  const isPlain = lower === null && upper === null && !isAboutChange(operator);
  if (comparesEstimates(operator) || isPlain) return holds(claim, estimate);
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
