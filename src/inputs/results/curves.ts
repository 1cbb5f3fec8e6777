import { z } from 'zod';
import type {
  ComparisonCurves,
  Confusion,
  ScoreBin,
  ScoreCurves,
} from '../../domain/comparison/curves/result.ts';
import type { MetricHistory } from '../../domain/comparison/history.ts';
import { count } from './numbers.ts';

const share = z.number().min(0).max(1);
/** More points than a chart can show; an outcome may come from a stranger. */
const mostPoints = 500;
const points = z.array(z.tuple([share, share])).max(mostPoints);

const scoreBin = z.object({
  from: share,
  to: share,
  rows: count,
  meanScore: share.nullable(),
  positives: share.nullable(),
}) satisfies z.ZodType<ScoreBin>;

const scoreCurves = z.object({
  roc: points,
  precisionRecall: points,
  drawnRows: count.exactOptional(),
  atThreshold: z.object({
    falsePositiveRate: share,
    recall: share,
    precision: share.nullable(),
  }),
  bins: z.array(scoreBin).max(100),
}) satisfies z.ZodType<ScoreCurves>;

const counts = z.array(z.array(count).max(100)).max(100);

const confusion = z
  .object({
    classes: z.array(z.string()).max(100),
    baseline: counts.nullable(),
    candidate: counts,
  })
  .refine(({ classes, baseline, candidate }) => {
    const isSquare = (cells: readonly (readonly number[])[]) =>
      cells.length === classes.length && cells.every((row) => row.length === classes.length);
    return isSquare(candidate) && (baseline === null || isSquare(baseline));
  }, 'must have a row and a column for each class') satisfies z.ZodType<Confusion>;

export const curvesSchema = z.object({
  positive: z.string().nullable(),
  threshold: z.number().nullable(),
  baseline: scoreCurves.nullable(),
  candidate: scoreCurves.nullable(),
  confusion: confusion.nullable(),
}) satisfies z.ZodType<ComparisonCurves>;

export const historySchema = z.object({
  metric: z.string(),
  points: z
    .array(z.object({ version: z.string(), at: z.iso.datetime(), value: z.number() }))
    .max(100),
}) satisfies z.ZodType<MetricHistory>;
