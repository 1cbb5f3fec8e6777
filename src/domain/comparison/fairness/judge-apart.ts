import { isAboutChange } from '../claim.ts';
import type { Measured } from '../metric.ts';
import { allOf, fewestForDraws, tooSmall as tooFewRows } from '../metrics/sample.ts';
import type { LabelledRows, PairedRows } from '../predictions.ts';
import type { RuleResult } from '../result.ts';
import type { Rule } from '../rule.ts';
import type { Sampler } from '../sampling.ts';
import { selectRows } from '../select.ts';
import { allRows, type Division } from '../slice.ts';
import { finite } from '../unjudged.ts';
import { type Evidence, weigh } from '../weigh.ts';
import { type Apart, apart, apartBounds } from './apart.ts';
import { changeEvidence } from './change.ts';
import { notesOf } from './notes.ts';
import type { Question } from './question.ts';
import type { GroupShares } from './shares.ts';
import { whyTooSmall } from './small-groups.ts';

type Sampled = Question & { readonly sampler: Sampler };

/** Holds how far the groups are apart, or how much closer they came, against the rule. */
export function judgeApart(rule: Rule, known: RuleResult, question: Sampled): RuleResult {
  const found = measured(question, question.groups);
  if (found.kind === 'undefined') return { ...known, reason: `Candidate: ${found.why}` };
  const { value: candidate } = found.value;
  const before = question.before && measured(question, question.before);
  const baseline = before?.kind === 'defined' ? finite(before.value.value) : null;
  const measuredBoth = { ...known, baseline, candidate };
  const notes = notesOf(question, found.value);
  if (!isAboutChange(rule.operator)) return noted(judgeLevel(rule, measuredBoth, question), notes);
  if (!before) {
    const reason = 'First model: there is nothing to compare.';
    return { ...measuredBoth, verdict: 'skipped', reason };
  }
  if (before.kind === 'undefined') return { ...measuredBoth, reason: `Baseline: ${before.why}` };
  return noted(judgeChange(rule, measuredBoth, question), notes);
}

function measured(question: Question, groups: readonly GroupShares[]): Measured<Apart> {
  return apart(question.metric, groups, question.direction);
}

/** A proven gap between large groups fails whatever the small ones are; only a pass needs them all. */
function judgeLevel(rule: Rule, known: RuleResult, question: Sampled): RuleResult {
  const { groups, metric, minRows } = question;
  const small = tooSmall(question);
  const large = groups.filter((group) => whyTooSmall(group, metric, minRows) === undefined);
  const all = () => weigh(rule, known, { ...levelEvidence(rule, question, groups), ...small });
  if (large.length === groups.length) return all();
  const found = measured(question, large);
  if (found.kind === 'undefined') return all();
  const sure = { ...known, candidate: found.value.value };
  const judged = weigh(rule, sure, levelEvidence(rule, question, large));
  return judged.verdict === 'failed' ? judged : all();
}

function levelEvidence(
  { alpha }: Rule,
  question: Question,
  groups: readonly GroupShares[],
): Evidence {
  const { metric, direction } = question;
  const found = measured(question, groups);
  const estimate = found.kind === 'defined' ? found.value.value : Number.NaN;
  const bounds = apartBounds(metric, groups, { alpha, ...(direction && { direction }) });
  return {
    method: direction ? 'Newcombe' : 'Newcombe, pair by pair',
    // The half-width stands in where a standard error is asked for.
    interval: { estimate, ...bounds, standardError: 0 },
  };
}

function judgeChange(rule: Rule, known: RuleResult, question: Sampled): RuleResult {
  const { metric, rows, direction, sampler } = question;
  if (!isPaired(rows)) throw new Error('A change without a baseline');
  const [before, after] = [known.baseline ?? Number.NaN, known.candidate ?? Number.NaN];
  const estimate = metric.higherIsBetter ? after - before : before - after;
  if (rows.identical) return weigh(rule, known, identical);
  const { looked, division } = lookedAt(rows, question);
  const { interval, ...facts } = changeEvidence(looked, {
    metric,
    division,
    ...(direction && { direction }),
    sampling: sampler(rule.id, allRows),
  });
  const evidence = { ...facts, interval: { ...interval(rule.alpha), estimate } };
  const tooFew = tooFewRows(allOf(looked), fewestForDraws);
  const few = tooFew === undefined ? tooSmall(question) : { tooFew };
  return weigh(rule, known, { ...evidence, ...few });
}

/** The rows of the groups that are looked at, and the column that divides them. */
function lookedAt(
  rows: PairedRows,
  { division, groups }: Question,
): { readonly looked: PairedRows; readonly division: Division } {
  const wanted = new Set(groups.map(({ name }) => division.values.indexOf(name)));
  const indexes = Uint32Array.from(division.codes.keys()).filter((row) => {
    return wanted.has(division.codes[row] ?? -1);
  });
  if (indexes.length === division.codes.length) return { looked: rows, division };
  const codes = indexes.map((row) => division.codes[row] ?? 0);
  return {
    looked: selectRows({ ...rows, divisions: [] }, indexes),
    division: { ...division, codes },
  };
}

function isPaired(rows: LabelledRows | PairedRows): rows is PairedRows {
  return 'baseline' in rows;
}

function tooSmall({ groups, metric, minRows }: Question): Pick<Evidence, 'tooSmall'> {
  const reasons = groups.flatMap((group) => whyTooSmall(group, metric, minRows) ?? []);
  return reasons.length > 0 ? { tooSmall: reasons.join(' ') } : {};
}

function noted(result: RuleResult, notes: readonly string[]): RuleResult {
  if (notes.length === 0) return result;
  return { ...result, reason: [...(result.reason ? [result.reason] : []), ...notes].join(' ') };
}

const identical: Evidence = {
  method: 'identical predictions',
  why: 'The predictions are identical on every row.',
  interval: { estimate: 0, lower: 0, upper: 0, standardError: 0 },
};
