import { z } from 'zod';
import type { Rule } from '../domain/comparison/rule.ts';
import type { OnUndecided } from '../domain/verdict.ts';
import { UserError } from '../errors.ts';
import { type Form, type Located, parseForm } from './document.ts';
import { type Policy, policySchema } from './policy.ts';
import { parseRules, ruleProblems, ruleSchema } from './rules.ts';
import { firstExisting } from './side.ts';
import { unplaced } from './unplaced.ts';

/** What the inputs say of a comparison; each is undefined where the policy shall decide. */
interface ComparisonInputs {
  readonly candidate?: string | undefined;
  readonly alias?: string | undefined;
  readonly rules?: string | undefined;
}

/** How a comparison is judged, settled from inputs and policy. */
export interface ComparisonPlan {
  readonly candidate: string;
  readonly alias: string;
  readonly onMissing: Policy['baseline']['on-missing'];
  /** Null: the default rules of the task. */
  readonly rules: readonly Rule[] | null;
  readonly alpha: number;
  readonly onUndecided: OnUndecided;
  readonly settings: {
    readonly task: Policy['compare']['task'];
    readonly columns: Policy['compare']['columns'];
    readonly positive: string | undefined;
    readonly threshold: number;
  };
}

/** Inputs before policy. `record` is where this job's run record would be. */
export async function planComparison(
  inputs: ComparisonInputs,
  policy: Located<Policy> | undefined,
  record: string,
): Promise<ComparisonPlan> {
  // The defaults of the policy hold where there is none.
  const { compare, baseline, train } = policy?.value ?? policySchema.parse(nobody);
  const { alpha, task, columns, positive, threshold } = compare;
  const { predictions, metrics } = train.outputs;
  const candidate = inputs.candidate ?? (await firstExisting([record])) ?? predictions ?? metrics;
  if (candidate === undefined) throw noCandidate(record);
  return {
    candidate,
    alias: inputs.alias ?? baseline.alias,
    onMissing: baseline['on-missing'],
    rules: rulesOf(inputs.rules, policy, alpha),
    alpha,
    onUndecided: compare['on-undecided'],
    settings: {
      task,
      columns,
      positive: positive === undefined ? undefined : String(positive),
      threshold,
    },
  };
}

const nobody = { version: 1, model: 'none' } as const;

function rulesOf(
  given: string | undefined,
  policy: Located<Policy> | undefined,
  alpha: number,
): readonly Rule[] | null {
  if (given !== undefined) {
    return unplaced(() => {
      const source = { path: 'the input rules', text: given };
      const { value } = parseForm(source, inlineRules);
      return parseRules(value, { alpha, line: nowhere });
    });
  }
  const rules = policy?.value.compare.rules;
  if (!policy || !rules) return null;
  const line = (index: number, key?: string) => {
    return policy.line(['compare', 'rules', index, ...(key === undefined ? [] : [key])]);
  };
  return parseRules(rules, { alpha, file: policy.path, line });
}

const nowhere = () => undefined;

const inlineRules: Form<z.ZodArray<typeof ruleSchema>> = {
  schema: z
    .array(ruleSchema, { error: 'Write a YAML list such as [{metric: accuracy, no-worse: 0.01}]' })
    .min(1),
  mistakes: (content) => (Array.isArray(content) ? ruleProblems(content, { line: nowhere }) : []),
};

function noCandidate(record: string): UserError {
  return new UserError('input-missing', {
    what: 'There is no candidate to compare.',
    why: `The input candidate is not set, there is no ${record}, and the policy names neither train.outputs.predictions nor train.outputs.metrics.`,
    next: 'Set the input candidate: a predictions file, a run record, or a JSON file of metrics.',
  });
}
