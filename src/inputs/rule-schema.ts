import { z } from 'zod';
import { operators } from '../domain/comparison/rule.ts';

const bound = z.union(
  [
    z.number(),
    z.string().regex(/^[+-]?\d+(\.\d+)?%$/, {
      error: 'Write a number without quotes, or a share such as 2%',
    }),
  ],
  {
    error: 'Use a number such as 0.01, or a share such as "2%"',
  },
);

const bounds = Object.fromEntries(operators.map((operator) => [operator, bound.optional()])) as {
  [Name in (typeof operators)[number]]: z.ZodOptional<typeof bound>;
};

const className = z.union([z.string().min(1), z.number(), z.boolean()]);

/** One rule as it is written in the policy or in the input `rules`. */
export const ruleSchema = z.strictObject({
  metric: z.string().min(1).describe('The name of the metric; one operator stands beside it.'),
  ...bounds,
  id: z.string().min(1).optional().describe('Names the rule in reports.'),
  alpha: z.number().gt(0).lt(0.5).optional().describe('Instead of compare.alpha.'),
  class: className.optional().describe('The class that precision, recall or F1 is of.'),
  slices: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)], {
      error: 'Write all, the name of a slice, or a list of names',
    })
    .optional()
    .describe(
      'Slices of compare.slices that must hold too: `all`, a column, a label such as `region=EU`, or a name.',
    ),
  'zero-division': z
    .union([z.literal(0), z.literal('skip')], { error: 'Write 0 or skip' })
    .optional()
    .describe('What 0/0 counts; without it such a metric is undefined, and the rule errored.'),
  'higher-is-better': z.boolean().optional().describe('For metrics that are not built in.'),
  'on-undecided': z
    .enum(['fail', 'warn', 'pass'])
    .optional()
    .describe('Instead of compare.on-undecided.'),
});

export type RawRule = z.output<typeof ruleSchema>;
