import { z } from 'zod';
import { operators } from '../domain/comparison/rule.ts';

const bound = z.union([z.number(), z.string().regex(/^[+-]?\d+(\.\d+)?%?$/)], {
  error: 'Use a number such as 0.01, or a share such as "2%"',
});

const bounds = Object.fromEntries(operators.map((operator) => [operator, bound.optional()])) as {
  [Name in (typeof operators)[number]]: z.ZodOptional<typeof bound>;
};

/** One rule as it is written in the policy or in the input `rules`. */
export const ruleSchema = z.strictObject({
  metric: z.string().min(1),
  ...bounds,
  id: z.string().min(1).optional(),
  alpha: z.number().gt(0).lt(0.5).optional(),
  'higher-is-better': z.boolean().optional(),
  'on-undecided': z.enum(['fail', 'warn', 'pass']).optional(),
});
