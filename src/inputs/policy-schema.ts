import { z } from 'zod';
import { commentModes } from '../domain/news.ts';
import { undecidedPolicies } from '../domain/verdict.ts';
import type { Problem } from '../errors.ts';
import { cardProblems, cardSchema } from './card-policy.ts';
import { compareSchema } from './compare-policy.ts';
import type { Form, Located } from './document.ts';
import { fairnessProblems } from './fairness.ts';
import { provenanceSchema } from './provenance-policy.ts';
import { ruleIds, ruleProblems } from './rules.ts';
import { requestsIn, sliceProblems } from './slices.ts';
import { splitProblems, splitSchema } from './splits.ts';
import { trainSchema } from './train-policy.ts';
import { waiversSchema } from './waivers.ts';

const name = z.string().trim().min(1).max(100);
const path = z.string().trim().min(1);

const data = z
  .strictObject({
    path: z
      .union([path, z.array(path).min(1)])
      .describe(
        'Files of one data set: a file, a folder, a pattern such as `data/**/*.csv`, or a list of them; or the folder of a Delta Lake or Iceberg table.',
      ),
    contract: path.describe('The ODCS contract; of several objects `file.yml#object` picks one.'),
    profile: path
      .optional()
      .describe('The profile of `contender profile` that the data is compared with for drift.'),
  })
  .describe('One data set and the contract that it must keep.');

/** Who says yes before a stage moves. */
const approvals = ['environment', 'issue', 'none'] as const;

const stage = z.strictObject({
  alias: name.describe('The registry alias that marks this stage.'),
  from: name.optional().describe('The stage that a version must hold before.'),
  registry: z
    .string()
    .min(1)
    .optional()
    .describe(
      'URI of a registry of its own: a version is copied there, its digest proved on arrival.',
    ),
  approval: z
    .enum(approvals)
    .optional()
    .describe(
      'Who says yes: the reviewers of the environment, people in an issue, or nobody; default: environment, where one is named.',
    ),
  environment: name.optional().describe('The GitHub environment whose reviewers must approve.'),
  approvers: z
    .array(name)
    .min(1)
    .optional()
    .describe(
      'Who may approve in an issue: logins, teams as `@org/team`, and who owns a path as `CODEOWNERS:<path>`.',
    ),
  'approval-days': z
    .number()
    .positive()
    .max(90)
    .default(7)
    .describe('For so many days an approval in an issue counts.'),
  'wait-minutes': z
    .number()
    .min(0)
    .max(300)
    .default(0)
    .describe('How long a job waits for an approval in an issue; 0: it ends, to be run again.'),
  needs: z
    .array(z.enum(['validate', 'compare']))
    .min(1)
    .describe('Evidence that must be there.'),
  'on-undecided': z
    .enum(undecidedPolicies)
    .default('fail')
    .describe('Whether undecided evidence blocks the promotion.'),
  'max-age-days': z.number().positive().default(30).describe('Older evidence is refused.'),
  provenance: provenanceSchema.optional(),
});

const baseline = z.strictObject({
  alias: name.default('champion').describe('The registry alias of the model to beat.'),
  anchor: name
    .optional()
    .describe('A pinned release, such as `v3`: rules no-worse must hold against it too.'),
  'on-missing': z
    .enum(['fail', 'first-model'])
    .default('fail')
    .describe('Without a baseline: fail, or judge the floors only.'),
});

const report = z.strictObject({
  comment: z
    .enum(commentModes)
    .default('on-change')
    .describe('When a comment may first appear on a pull request.'),
});

/** `contender.yml`: what must hold. */
export const policySchema = z
  .strictObject({
    version: z.literal(1).describe('The version of this format.'),
    model: name.describe('The name of the model in the registry.'),
    registry: z.string().min(1).optional().describe('URI of the model registry: `file:registry`.'),
    ledger: z
      .string()
      .min(1)
      .optional()
      .describe('URI of the ledger; default: inside a file registry.'),
    baseline: baseline.prefault({}),
    data: z.record(name, data).default({}),
    splits: z
      .array(splitSchema)
      .default([])
      .describe('What must hold between the data sets of training and evaluation.'),
    train: trainSchema.prefault({}),
    compare: compareSchema.prefault({}),
    stages: z.record(name, stage).default({}),
    waivers: waiversSchema,
    report: report.prefault({}),
    card: cardSchema.prefault({}),
  })
  .describe('What must hold before a model ships.');

export type Policy = z.output<typeof policySchema>;
export type StagePolicy = Policy['stages'][string];

/** A rule that cannot be judged is found by every command, not only after hours of training. */
export function policyForm(file: string): Form<typeof policySchema> {
  return {
    schema: policySchema,
    mistakes(content, line) {
      return [
        ...splitProblems(content, file, line),
        ...compareProblems(content, file, line),
        ...cardProblems(content, file, line),
      ];
    },
  };
}

const within = z.object({ compare: z.record(z.string(), z.unknown()) });

function compareProblems(
  content: unknown,
  file: string,
  line: Located<unknown>['line'],
): readonly Problem[] {
  const compare = within.safeParse(content).data?.compare ?? {};
  const placesOf = (key: string) => ({
    file,
    line: (...keys: readonly (string | number | undefined)[]) => {
      return line(['compare', key, ...keys.filter((part) => part !== undefined)]);
    },
  });
  const slices = requestsIn(compare.slices);
  const rules = listOf(compare.rules);
  return [
    ...ruleProblems(rules, { ...placesOf('rules'), slices }),
    ...sliceProblems(slices ?? [], placesOf('slices')),
    ...fairnessProblems(listOf(compare.fairness), placesOf('fairness'), ruleIds(rules)),
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
