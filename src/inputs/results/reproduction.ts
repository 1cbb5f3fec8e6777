import { z } from 'zod';
import type {
  Difference,
  Remade,
  ReproductionResult,
} from '../../domain/training/reproduction/result.ts';
import { count } from './numbers.ts';

/** More than any reader follows; an outcome may come from a stranger. */
const most = 10_000;

const difference = z.object({
  name: z.string(),
  recorded: z.string().nullable(),
  found: z.string().nullable(),
}) satisfies z.ZodType<Difference>;

const remade = z.object({
  recorded: z.string(),
  made: z.string().nullable(),
}) satisfies z.ZodType<Remade>;

const made = z.object({
  model: remade.nullable(),
  predictions: remade.nullable(),
  metrics: count,
  otherMetrics: z
    .array(
      z.object({
        name: z.string(),
        recorded: z.number().nullable(),
        made: z.number().nullable(),
      }),
    )
    .max(most),
  otherParameters: z.array(difference).max(most),
});

/** What `reproduce` found. */
export const reproductionResultSchema = z.object({
  record: z.string(),
  run: z.string(),
  command: z.string(),
  commit: z.string(),
  patch: z.string().nullable(),
  seed: count,
  data: z
    .array(
      z.object({
        name: z.string(),
        digest: z.string(),
        from: z.enum(['commit', 'working-directory']),
      }),
    )
    .max(most),
  environment: z.array(difference).max(most),
  made: made.nullable(),
  folder: z.string().nullable(),
}) satisfies z.ZodType<ReproductionResult>;
