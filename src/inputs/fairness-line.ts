import { z } from 'zod';
import { type Operator, operators } from '../domain/comparison/rule.ts';

const bound = z.union(
  [
    z.number(),
    z.string().regex(/^[+-]?\d+(\.\d+)?%$/, {
      error: 'Write a number without quotes, or a share such as 2%',
    }),
  ],
  {
    error: 'Use a number such as 0.1, or a share such as "2%"',
  },
);

const bounds = Object.fromEntries(operators.map((operator) => [operator, bound.optional()])) as {
  [Name in (typeof operators)[number]]: z.ZodOptional<typeof bound>;
};

const groupName = z.string().min(1);

/** One line of `compare.fairness` as it is written. */
export const fairnessRule = z.strictObject({
  metric: z.string().min(1).describe('The name of the metric; one operator stands beside it.'),
  group: z.string().min(1).describe('The column that holds the groups.'),
  ...bounds,
  id: z.string().min(1).optional().describe('Names the rule in reports.'),
  alpha: z.number().gt(0).lt(0.5).optional().describe('Instead of compare.alpha.'),
  exclude: z.array(groupName).default([]).describe('Groups that are not looked at.'),
  unprivileged: groupName.optional().describe('The group that is held against the privileged one.'),
  privileged: groupName.optional().describe('The group that the other one is held against.'),
  'on-undecided': z
    .enum(['fail', 'warn', 'pass'])
    .optional()
    .describe('Instead of compare.on-undecided.'),
});

export type RawFairness = z.output<typeof fairnessRule>;

/** The operators that stand beside the metric; a sound line has one. */
export function operatorsOf(line: RawFairness): readonly Operator[] {
  return operators.filter((name) => line[name] !== undefined);
}
