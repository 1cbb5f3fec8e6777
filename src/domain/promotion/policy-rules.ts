import { margins } from '../comparison/default-rules.ts';
import type { FairnessRule } from '../comparison/fairness/cap.ts';
import type { ComparisonResult, RuleResult } from '../comparison/result.ts';
import type { Bound, Rule } from '../comparison/rule.ts';
import { allRows } from '../comparison/slice.ts';
import type { Waiver } from '../comparison/waiver.ts';
import type { ValidationResult } from '../data/check.ts';
import { waivedIn } from './accepted-risks.ts';
import { broken, type Condition } from './condition.ts';

/** What the policy of this promotion demands, whatever policy the evidence was made with. */
export interface PolicyRules {
  /** Null: the policy names none, so the default rules of the task hold. */
  readonly rules: readonly Rule[] | null;
  /** One-sided error of the default rules. */
  readonly alpha: number;
  readonly fairness: readonly FairnessRule[];
  readonly waivers: readonly Waiver[];
  /** The contract of each data set, by its name. */
  readonly contracts: Readonly<Record<string, string>>;
}

/**
 * Evidence passed by the rules that it was judged by, which a branch, or an input, may have made
 * milder: every rule of this policy must be among them, at least as strict.
 */
export function judgedByPolicy(
  policy: PolicyRules,
  result: ComparisonResult | null,
): readonly Condition[] {
  const results = result?.rules ?? [];
  const mild = [...(policy.rules ?? []), ...policy.fairness].flatMap((rule) => {
    const why = milder(rule, results);
    return why === null ? [] : [`${rule.id} ${why}`];
  });
  const unknown = waivedIn(result).flatMap(({ rule, slice, what, waiver }) => {
    const known = policy.waivers.some((own) => {
      const place = own.rule === rule && (own.slice ?? allRows) === slice;
      return place && own.until >= waiver.until && own.by === waiver.by;
    });
    return known ? [] : [what];
  });
  const isDefault =
    policy.rules !== null ||
    results.length === 0 ||
    results.some((judged) => isMain(judged, policy.alpha));
  const all = isDefault ? mild : [...mild, 'none of the default rules was judged'];
  return [...rulesBroken(all), ...waiversBroken(unknown)];
}

function rulesBroken(mild: readonly string[]): readonly Condition[] {
  if (mild.length === 0) return [];
  return [
    broken('compare', 'evidence-rules', [
      `The comparison was not judged by the rules of this policy: ${mild.join('; ')}.`,
      'Whoever made it may have had another policy, or other rules as an input.',
      'Compare again with this policy.',
    ]),
  ];
}

function waiversBroken(unknown: readonly string[]): readonly Condition[] {
  if (unknown.length === 0) return [];
  return [
    broken('waivers', 'evidence-waiver-unknown', [
      `This policy does not accept ${unknown.join(', ')}, which the comparison relied on a waiver for.`,
      'Add the waiver to this policy and have it reviewed, or compare again without it.',
    ]),
  ];
}

/** Which metrics are the main ones the columns tell, which are not at hand: one of them must be there. */
function isMain(judged: RuleResult, alpha: number): boolean {
  const bound = new Map<string, Bound>(Object.entries(margins)).get(judged.metric);
  if (!bound || judged.slice !== allRows || judged.alpha > alpha) return false;
  return (judged.operator === 'no-worse' || judged.operator === 'point') && isBound(bound, judged);
}

/** How the answer to a rule was milder than the rule; null: it was not. */
function milder(rule: Rule | FairnessRule, results: readonly RuleResult[]): string | null {
  const own = results.filter(({ id }) => id === rule.id);
  const [first] = own;
  const judged = 'group' in rule ? first : own.find(({ slice }) => slice === allRows);
  if (!judged) return 'was not judged';
  const { metric, operator, alpha } = judged;
  if (metric !== rule.metric || operator !== rule.operator) return `was ${metric} ${operator}`;
  if ('group' in rule && judged.group !== undefined && judged.group !== rule.group) {
    return `was judged over ${judged.group}`;
  }
  if (!isBound(rule.bound, judged)) {
    return `had the bound ${judged.resolvedFrom ?? judged.bound}, not ${textOf(rule.bound)}`;
  }
  if (alpha > rule.alpha) return `had the alpha ${alpha}, not ${rule.alpha}`;
  return 'slices' in rule && rule.slices ? withoutSlices(rule.slices, own) : null;
}

/** Every slice that a rule names has an answer, also one without a row, under a label that says its name. */
function withoutSlices(
  named: 'all' | readonly string[],
  own: readonly RuleResult[],
): string | null {
  const guarded = own.filter((one) => one.guarded);
  if (guarded.length === 0) return 'was not judged on its slices';
  const left =
    named === 'all'
      ? []
      : named.filter((name) => !guarded.some(({ slice }) => slice.includes(name)));
  return left.length > 0 ? `was not judged on ${left.join(', ')}` : null;
}

/** A share is resolved against the baseline of the comparison; what was written stands beside it. */
function isBound(bound: Bound, { bound: value, resolvedFrom }: RuleResult): boolean {
  if (bound.kind === 'absolute') return value === bound.value;
  return value === null || resolvedFrom?.startsWith(`${bound.text} of `) === true;
}

function textOf(bound: Bound): string {
  return bound.kind === 'absolute' ? String(bound.value) : bound.text;
}

/** Every data set of the policy must have been validated, against the contract that the policy names. */
export function validatedByPolicy(
  { contracts }: PolicyRules,
  results: readonly (ValidationResult | null)[],
): readonly Condition[] {
  const validated = results.flatMap((result) => result?.data ?? []);
  const open = Object.entries(contracts).flatMap(([name, contract]) => {
    const own = validated.filter((data) => data.name === name);
    if (own.length === 0) return [`${name} was not validated`];
    const other = own.find((data) => data.contract !== contract);
    return other ? [`${name} was validated against ${other.contract}, not ${contract}`] : [];
  });
  if (open.length === 0) return [];
  return [
    broken('validate', 'evidence-contracts', [
      `The validation was not of the data and contracts of this policy: ${open.join('; ')}.`,
      'Validate again with this policy.',
    ]),
  ];
}
