import { z } from 'zod';
import {
  type CheckResult,
  checkStatuses,
  type DataSummary,
  dataFormats,
  severities,
  type ValidationResult,
} from '../../domain/data/check.ts';
import type { Drift } from '../../domain/data/drift/drift.ts';
import { driftStatistics } from '../../domain/data/drift/settings.ts';
import { fingerprintSchema } from './fingerprint.ts';
import { count, ordinal } from './numbers.ts';

const place = z.object({
  file: z.string(),
  line: ordinal.exactOptional(),
  row: ordinal.exactOptional(),
});

const example = z.object({
  ...place.shape,
  key: z.string().exactOptional(),
  value: z.string().nullable(),
  other: place.exactOptional(),
});

const share = z.number().min(0).max(1);

const drift = z.object({
  column: z.string(),
  statistic: z.enum([...driftStatistics, 'newValues']),
  value: z.number().nonnegative(),
  threshold: z.number().nonnegative(),
  worst: z.string().exactOptional(),
  p: share.exactOptional(),
  alpha: share.exactOptional(),
  bins: z.array(z.object({ name: z.string(), reference: count, current: count })),
}) satisfies z.ZodType<Drift>;

const check = z.object({
  id: z.string().min(1),
  data: z.string(),
  status: z.enum(checkStatuses),
  reason: z.string().exactOptional(),
  severity: z.enum(severities),
  dimension: z.string().exactOptional(),
  checked: count,
  failing: count,
  total: count,
  observed: z.string().exactOptional(),
  threshold: z.string().exactOptional(),
  noise: z.string().exactOptional(),
  drift: drift.exactOptional(),
  examples: z.array(example),
  sql: z.string().exactOptional(),
  ms: z.number().nonnegative().exactOptional(),
  file: z.string().exactOptional(),
  line: ordinal.exactOptional(),
}) satisfies z.ZodType<CheckResult>;

const data = z.object({
  name: z.string(),
  paths: z.array(z.string()),
  format: z.enum(dataFormats),
  rows: count,
  filteredOut: count.exactOptional(),
  columns: z.array(z.string()),
  digest: z.string(),
  fingerprint: fingerprintSchema.exactOptional(),
  contract: z.string(),
  dialect: z.string().exactOptional(),
  notices: z.array(z.string()).exactOptional(),
}) satisfies z.ZodType<DataSummary>;

export const validationResultSchema = z.object({
  data: z.array(data),
  checks: z.array(check),
}) satisfies z.ZodType<ValidationResult>;
