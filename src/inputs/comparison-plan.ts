import { z } from 'zod';
import type { FairnessRule } from '../domain/comparison/fairness/cap.ts';
import { metricNamed } from '../domain/comparison/metrics.ts';
import type { NamedColumns } from '../domain/comparison/roles.ts';
import type { Rule, Task } from '../domain/comparison/rule.ts';
import type { SliceRequest } from '../domain/comparison/slice.ts';
import type { Waiver } from '../domain/comparison/waiver.ts';
import type { OnUndecided } from '../domain/verdict.ts';
import { refuse, UserError } from '../errors.ts';
import type { MaxUnmatched } from './compare-policy.ts';
import { type Form, type Located, parseForm } from './document.ts';
import { fairnessProblems, parseFairness } from './fairness.ts';
import { firstExisting } from './first-existing.ts';
import { type Policy, policySchema } from './policy-schema.ts';
import { ruleSchema } from './rule-schema.ts';
import { parseRules, ruleProblems } from './rules.ts';
import { sliceRequests } from './slices.ts';
import { unplaced } from './unplaced.ts';
import { waiversOf } from './waivers.ts';

/** What the inputs say of a comparison; each is undefined where the policy shall decide. */
interface ComparisonInputs {
  readonly candidate?: string | undefined;
  readonly alias?: string | undefined;
  readonly anchor?: string | undefined;
  readonly rules?: string | undefined;
}

/** How a comparison is judged, settled from inputs and policy. */
export interface ComparisonPlan {
  readonly candidate: string;
  readonly alias: string;
  /** The pinned release that `no-worse` rules must hold against too. */
  readonly anchor: string | undefined;
  readonly onMissing: Policy['baseline']['on-missing'];
  /** Null: the default rules of the task. */
  readonly rules: readonly Rule[] | null;
  readonly fairness: readonly FairnessRule[];
  readonly waivers: readonly Waiver[];
  readonly alpha: number;
  readonly onUndecided: OnUndecided;
  readonly minRows: number;
  readonly emptyQueries: 'zero' | 'skip' | undefined;
  readonly settings: {
    readonly task: Task | undefined;
    readonly columns: NamedColumns;
    readonly positive: string | undefined;
    readonly threshold: number;
    readonly metrics: readonly string[];
    readonly slices: readonly SliceRequest[];
    readonly fairness: readonly string[];
    readonly explore: boolean;
    readonly show: readonly string[];
    readonly maxUnmatched: Unmatched;
    readonly filter: string | undefined;
  };
}

type Unmatched =
  | { readonly kind: 'rows'; readonly rows: number }
  | { readonly kind: 'share'; readonly share: number; readonly text: string };

/** Inputs before policy. `record` is where this job's run record would be. */
export async function planComparison(
  inputs: ComparisonInputs,
  policy: Located<Policy> | undefined,
  record: string,
): Promise<ComparisonPlan> {
  // The defaults of the policy hold where there is none.
  const { compare, baseline, train } = policy?.value ?? policySchema.parse(nobody);
  const { predictions, metrics } = train.outputs;
  const candidate = inputs.candidate ?? (await firstExisting([record])) ?? predictions ?? metrics;
  if (candidate === undefined) throw noCandidate(record);
  const slices = sliceRequests(compare.slices);
  const rules = rulesOf(inputs.rules, policy, { alpha: compare.alpha, slices });
  return {
    candidate,
    alias: inputs.alias ?? baseline.alias,
    anchor: inputs.anchor ?? baseline.anchor,
    onMissing: baseline['on-missing'],
    rules,
    fairness: policy ? fairnessOf(policy, rules ?? []) : [],
    waivers: policy ? waiversOf(policy) : [],
    alpha: compare.alpha,
    onUndecided: compare['on-undecided'],
    minRows: compare['min-rows'],
    emptyQueries: compare['empty-queries'],
    settings: settingsOf(compare, rules, slices),
  };
}

const nobody = { version: 1, model: 'none' } as const;

function settingsOf(
  compare: Policy['compare'],
  rules: readonly Rule[] | null,
  slices: readonly SliceRequest[],
): ComparisonPlan['settings'] {
  const { task, columns, positive, threshold, fairness, filter } = compare;
  const metrics = (rules ?? []).map(({ metric }) => metric).filter((name) => !metricNamed(name));
  return {
    task,
    columns,
    positive: positive === undefined ? undefined : String(positive),
    threshold,
    metrics: [...new Set(metrics)],
    slices,
    fairness: [...new Set(fairness.map(({ group }) => group))],
    explore: true,
    show: compare['show-columns'],
    maxUnmatched: unmatchedOf(compare['max-unmatched']),
    filter,
  };
}

function unmatchedOf(written: MaxUnmatched): Unmatched {
  if (typeof written === 'number') return { kind: 'rows', rows: written };
  return { kind: 'share', share: Number(written.slice(0, -1)) / 100, text: written };
}

/** The rules may be an input, which the policy knew nothing of. */
function fairnessOf(policy: Located<Policy>, rules: readonly Rule[]): readonly FairnessRule[] {
  const { alpha, fairness } = policy.value.compare;
  const line = (index: number, key?: string) => lineIn(policy, 'fairness', [index, key]);
  const places = { file: policy.path, line };
  const taken = rules.map(({ id }) => id);
  refuse(fairnessProblems(fairness, places, taken));
  return parseFairness(fairness, { ...places, alpha });
}

interface RuleDefaults {
  readonly alpha: number;
  readonly slices: readonly SliceRequest[];
}

function rulesOf(
  given: string | undefined,
  policy: Located<Policy> | undefined,
  { alpha, slices }: RuleDefaults,
): readonly Rule[] | null {
  if (given !== undefined) {
    return unplaced(() => {
      const source = { path: 'the input rules', text: given };
      const { value } = parseForm(source, inlineRules(slices));
      return parseRules(value, { alpha, slices, line: nowhere });
    });
  }
  const rules = policy?.value.compare.rules;
  if (!policy || !rules) return null;
  const line = (index: number, key?: string) => lineIn(policy, 'rules', [index, key]);
  return parseRules(rules, { alpha, slices, file: policy.path, line });
}

function lineIn(
  policy: Located<Policy>,
  list: string,
  keys: readonly (string | number | undefined)[],
): number | undefined {
  return policy.line(['compare', list, ...keys.filter((key) => key !== undefined)]);
}

const nowhere = () => undefined;

function inlineRules(slices: readonly SliceRequest[]): Form<z.ZodArray<typeof ruleSchema>> {
  return {
    schema: z
      .array(ruleSchema, {
        error: 'Write a YAML list such as [{metric: accuracy, no-worse: 0.01}]',
      })
      .min(1),
    mistakes(content) {
      return Array.isArray(content) ? ruleProblems(content, { slices, line: nowhere }) : [];
    },
  };
}

function noCandidate(record: string): UserError {
  return new UserError('input-missing', {
    what: 'There is no candidate to compare.',
    why: `The input candidate is not set, there is no ${record}, and the policy names neither train.outputs.predictions nor train.outputs.metrics.`,
    next: 'Set the input candidate: a predictions file, a run record, or a JSON file of metrics.',
  });
}
