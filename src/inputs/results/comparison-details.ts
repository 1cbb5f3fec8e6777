import { z } from 'zod';
import type { RunChange } from '../../domain/comparison/changes/result.ts';
import type { FoundSlices } from '../../domain/comparison/exploration/result.ts';
import type { FairnessTable } from '../../domain/comparison/fairness/result.ts';
import type { Churn, FlipResult } from '../../domain/comparison/flips/result.ts';
import type { SimpsonWarning, WatchedSlice } from '../../domain/comparison/slices/result.ts';
import type { WaiverUsed } from '../../domain/comparison/waiver.ts';
import { count } from './numbers.ts';

const number = z.number().nullable();
const share = z.number().min(0).max(1);

export const waiverUsedSchema = z.object({
  until: z.string(),
  reason: z.string(),
  by: z.string(),
  instead: z.enum(['failed', 'undecided']),
}) satisfies z.ZodType<WaiverUsed>;

export const watchedSliceSchema = z.object({
  slice: z.string(),
  rule: z.string(),
  metric: z.string(),
  n: count,
  nPositive: count.exactOptional(),
  baseline: number,
  candidate: number,
  estimate: number,
  lower: number,
  upper: number,
  alpha: z.number().gt(0).lt(0.5),
  why: z.string().exactOptional(),
  pValue: share.exactOptional(),
  adjusted: share.exactOptional(),
  alarm: z.boolean(),
  waiver: waiverUsedSchema.exactOptional(),
}) satisfies z.ZodType<WatchedSlice>;

export const simpsonWarningSchema = z.object({
  rule: z.string(),
  metric: z.string(),
  division: z.string(),
  overall: z.number(),
  share,
  slices: z.array(z.string()),
}) satisfies z.ZodType<SimpsonWarning>;

export const flipResultSchema = z.object({
  fixed: count,
  broken: count,
  n: count,
  changed: count,
  brokenShareUpper: share,
  midP: share,
  brokenOfRight: share.nullable(),
  surest: z.array(
    z.object({
      id: z.string(),
      confidence: number,
      slices: z.array(z.string()),
      shown: z.record(z.string(), z.string()).exactOptional(),
    }),
  ),
  bySlice: z
    .array(z.object({ slice: z.string(), fixed: count, broken: count, n: count }))
    .exactOptional(),
}) satisfies z.ZodType<FlipResult>;

export const churnSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('errors'),
    tolerance: z.number().nonnegative(),
    grown: count,
    shrunk: count,
    n: count,
  }),
  z.object({ kind: z.literal('order'), k: count, queries: count, overlap: share }),
]) satisfies z.ZodType<Churn>;

export const fairnessTableSchema = z.object({
  group: z.string(),
  groups: z.array(
    z.object({
      value: z.string(),
      n: count,
      selectionRate: number,
      truePositiveRate: number,
      falsePositiveRate: number,
      baselineSelectionRate: number,
      why: z.string().exactOptional(),
    }),
  ),
  selectionRatio: number,
}) satisfies z.ZodType<FairnessTable>;

export const foundSlicesSchema = z.object({
  error: z.enum(['broken', 'loss']),
  confirmed: z.boolean(),
  found: z.array(
    z.object({
      slice: z.string(),
      n: count,
      mean: z.number(),
      overall: z.number(),
      score: z.number(),
      adjusted: share.nullable(),
    }),
  ),
  columns: z.array(z.string()),
  leftOut: z.array(z.string()),
}) satisfies z.ZodType<FoundSlices>;

export const runChangeSchema = z.object({
  kind: z.enum([
    'parameter',
    'data',
    'code',
    'dependencies',
    'seed',
    'hardware',
    'environment',
    'command',
  ]),
  name: z.string(),
  baseline: z.string().nullable(),
  candidate: z.string().nullable(),
  difference: z.number().exactOptional(),
}) satisfies z.ZodType<RunChange>;
