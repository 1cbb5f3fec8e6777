import { z } from 'zod';
import {
  type AnchorAnswer,
  type ComparisonResult,
  type RuleResult,
  ruleVerdicts,
  type Side,
  type TestSet,
  type TestSetUses,
} from '../../domain/comparison/result.ts';
import { operators, tasks } from '../../domain/comparison/rule.ts';
import {
  churnSchema,
  fairnessTableSchema,
  flipResultSchema,
  foundSlicesSchema,
  runChangeSchema,
  simpsonWarningSchema,
  waiverUsedSchema,
  watchedSliceSchema,
} from './comparison-details.ts';
import { curvesSchema, historySchema } from './curves.ts';
import { dataIdentitySchema } from './fingerprint.ts';
import { count, ordinal } from './numbers.ts';

const number = z.number().nullable();

const anchorAnswer = z.object({
  baseline: number,
  estimate: number,
  lower: number,
  upper: number,
  verdict: z.enum(ruleVerdicts),
  reason: z.string().exactOptional(),
  decides: z.literal(true).exactOptional(),
}) satisfies z.ZodType<AnchorAnswer>;

/** One rule, judged. */
export const ruleResultSchema = z.object({
  id: z.string().min(1),
  metric: z.string().min(1),
  class: z.string().exactOptional(),
  group: z.string().exactOptional(),
  operator: z.enum(operators),
  higherIsBetter: z.boolean(),
  bound: number,
  resolvedFrom: z.string().exactOptional(),
  slice: z.string(),
  guarded: z.boolean(),
  baseline: number,
  candidate: number,
  estimate: number,
  lower: number,
  upper: number,
  alpha: z.number().gt(0).lt(0.5),
  n: count,
  nPositive: count.exactOptional(),
  method: z.string(),
  drawn: z.object({ draws: count, seed: z.string() }).exactOptional(),
  verdict: z.enum(ruleVerdicts),
  reason: z.string().exactOptional(),
  notes: z.array(z.string()).exactOptional(),
  leaning: z.enum(['right', 'wrong']).exactOptional(),
  borderline: z.literal(true).exactOptional(),
  rowsToDecide: count.nullable().exactOptional(),
  resolution: number.exactOptional(),
  anchor: anchorAnswer.exactOptional(),
  waiver: waiverUsedSchema.exactOptional(),
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

export const testSetUsesSchema = z.object({
  count,
  atLeast: z.boolean(),
  chance: z.number().min(0).max(1),
}) satisfies z.ZodType<TestSetUses>;

const testSet = z.object({
  digest: z.string(),
  rows: count,
  uses: testSetUsesSchema.exactOptional(),
}) satisfies z.ZodType<TestSet>;

export const comparisonResultSchema = z.object({
  task: z.enum(tasks).nullable(),
  rules: z.array(ruleResultSchema),
  baseline: side.nullable(),
  candidate: side,
  anchor: side.exactOptional(),
  testSet: testSet.nullable(),
  flips: flipResultSchema.nullable(),
  churn: churnSchema.exactOptional(),
  slices: z.array(watchedSliceSchema),
  simpson: z.array(simpsonWarningSchema),
  fairness: z.array(fairnessTableSchema),
  exploration: foundSlicesSchema.nullable(),
  changes: z.array(runChangeSchema).nullable(),
  curves: curvesSchema.exactOptional(),
  history: historySchema.exactOptional(),
  improved: z.array(z.string()),
  regressed: z.array(z.string()),
}) satisfies z.ZodType<ComparisonResult>;
