import { z } from 'zod';
import { roles } from '../domain/comparison/roles.ts';
import { tasks } from '../domain/comparison/rule.ts';
import { undecidedPolicies } from '../domain/verdict.ts';
import { fairnessSchema } from './fairness.ts';
import { ruleSchema } from './rule-schema.ts';
import { slicesSchema } from './slices.ts';

const columnName = z.string().min(1);

const namedColumn = z.union(
  [columnName, z.strictObject({ baseline: columnName, candidate: columnName })],
  { error: 'Name a column, or one for each model: {baseline: a, candidate: b}' },
);

const meanings = {
  id: 'Names the row in both files.',
  label: 'The true answer.',
  prediction: 'The answer of the model.',
  score: 'The score of the positive class; of a ranking the score of the document.',
  weight: 'How much the row counts.',
  group: 'Rows of one group belong together: a person, a device.',
  query: 'The query of a ranking that the row belongs to.',
  samples: 'How many answers were sampled, for `pass-at-<k>`.',
  correct: 'How many of them were right, for `pass-at-<k>`.',
  winner: 'Who won the row: 1 the baseline, 2 the candidate, 0 or 1.5 nobody, for win-rate.',
  length: 'The length of the answer.',
} satisfies Record<(typeof roles)[number], string>;

const roleColumns = Object.fromEntries(
  roles.map((role) => [role, namedColumn.optional().describe(meanings[role])]),
) as Record<(typeof roles)[number], z.ZodOptional<typeof namedColumn>>;

const columns = z
  .strictObject({
    ...roleColumns,
    probabilities: namedColumn
      .optional()
      .describe('A pattern such as `p*`: one column with the probability of each class.'),
    value: namedColumn.optional().describe("The row's score in a metric of your own."),
    values: z
      .record(z.string().min(1), namedColumn)
      .optional()
      .describe('The same where there are several such metrics, by the name of the metric.'),
  })
  .describe('Which column plays which role, where its name is not one of the usual ones.');

const unmatched = z.union([z.int().min(0), z.string().regex(/^\d+(\.\d+)?%$/)], {
  error: 'Use a number of rows such as 10, or a share such as "1%"',
});

/** How a candidate is compared with the baseline. */
export const compareSchema = z.strictObject({
  task: z
    .enum(tasks)
    .optional()
    .describe('What kind of model it is; default: told from the columns.'),
  columns: columns.default({}),
  positive: z
    .union([z.string(), z.number(), z.boolean()])
    .optional()
    .describe('The label of the positive class.'),
  threshold: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('From this score on a row is positive.'),
  alpha: z.number().gt(0).lt(0.5).default(0.05).describe('One-sided error of each bound.'),
  'on-undecided': z
    .enum(undecidedPolicies)
    .default('warn')
    .describe('Whether an undecided rule blocks; `warn`: only one that leans wrong.'),
  rules: z.array(ruleSchema).min(1).optional().describe('What must hold; all of it.'),
  slices: slicesSchema,
  fairness: fairnessSchema,
  'min-rows': z
    .int()
    .min(1)
    .default(100)
    .describe('A slice or group with fewer rows is too small to say anything of it.'),
  'max-unmatched': unmatched
    .default(0)
    .describe('How many rows of one file may be missing in the other: a number, or a share.'),
  'empty-queries': z
    .enum(['zero', 'skip'])
    .optional()
    .describe('What a query without a relevant document counts; needed as soon as there is one.'),
  'show-columns': z
    .array(columnName)
    .default([])
    .describe('Columns that reports may show beside the id of a row that broke.'),
  filter: z
    .string()
    .min(1)
    .optional()
    .describe('The filter of lm-evaluation-harness whose answers count, where a log has several.'),
});

export type MaxUnmatched = z.output<typeof unmatched>;
