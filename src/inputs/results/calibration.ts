import { z } from 'zod';
import type { CalibrationResult } from '../../domain/comparison/calibration/result.ts';
import { count } from './numbers.ts';

export const calibrationResultSchema = z.object({
  schema: z.literal('contender/noise@1'),
  model: z.string().nullable(),
  alpha: z.number().gt(0).lt(0.5),
  repeats: z.array(z.object({ path: z.string(), digest: z.string(), seed: count.nullable() })),
  testSet: z.object({ digest: z.string(), rows: count }).nullable(),
  metrics: z.array(
    z.object({
      metric: z.string(),
      class: z.string().exactOptional(),
      values: z.array(z.number()),
      mean: z.number(),
      standardDeviation: z.number(),
      resolution: z.number().nullable(),
      margin: z.number(),
      rule: z.string().nullable(),
    }),
  ),
  output: z.string(),
}) satisfies z.ZodType<CalibrationResult>;
