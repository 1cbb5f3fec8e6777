import { z } from 'zod';
import {
  type ComparisonResult,
  type RuleResult,
  ruleVerdicts,
  type Side,
} from '../../domain/comparison/result.ts';
import { operators, tasks } from '../../domain/comparison/rule.ts';
import { dataIdentitySchema } from './fingerprint.ts';
import { count, ordinal } from './numbers.ts';

const rule = z.object({
  id: z.string().min(1),
  metric: z.string().min(1),
  operator: z.enum(operators),
  higherIsBetter: z.boolean(),
  bound: z.number().nullable(),
  resolvedFrom: z.string().exactOptional(),
  slice: z.string(),
  baseline: z.number().nullable(),
  candidate: z.number().nullable(),
  estimate: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  alpha: z.number().gt(0).lt(0.5),
  n: count,
  nPositive: count.exactOptional(),
  method: z.string(),
  verdict: z.enum(ruleVerdicts),
  reason: z.string().exactOptional(),
  leaning: z.enum(['right', 'wrong']).exactOptional(),
  rowsToDecide: count.nullable().exactOptional(),
  resolution: z.number().nullable().exactOptional(),
  file: z.string().exactOptional(),
  line: ordinal.exactOptional(),
}) satisfies z.ZodType<RuleResult>;

const side = z.object({
  path: z.string(),
  version: z.string().exactOptional(),
  alias: z.string().exactOptional(),
  digest: z.string().exactOptional(),
  commit: z.string().exactOptional(),
  registeredAt: z.string().exactOptional(),
  predictionsDigest: z.string().exactOptional(),
  data: z.record(z.string(), dataIdentitySchema).exactOptional(),
}) satisfies z.ZodType<Side>;

export const comparisonResultSchema = z.object({
  task: z.enum(tasks).nullable(),
  rules: z.array(rule),
  baseline: side.nullable(),
  candidate: side,
  testSet: z.object({ digest: z.string(), rows: count }).nullable(),
  flips: z.object({ fixed: count, broken: count, n: count }).nullable(),
  improved: z.array(z.string()),
  regressed: z.array(z.string()),
}) satisfies z.ZodType<ComparisonResult>;
