import { z } from 'zod';
import {
  type CheckResult,
  checkStatuses,
  type DataSummary,
  severities,
  type ValidationResult,
} from '../../domain/data/check.ts';
import { count, ordinal } from './numbers.ts';

const example = z.object({
  file: z.string(),
  line: ordinal.exactOptional(),
  row: ordinal.exactOptional(),
  key: z.string().exactOptional(),
  value: z.string().nullable(),
});

const check = z.object({
  id: z.string().min(1),
  data: z.string(),
  status: z.enum(checkStatuses),
  reason: z.string().exactOptional(),
  severity: z.enum(severities),
  checked: count,
  failing: count,
  total: count,
  observed: z.string().exactOptional(),
  threshold: z.string().exactOptional(),
  examples: z.array(example),
  sql: z.string().exactOptional(),
  file: z.string().exactOptional(),
  line: ordinal.exactOptional(),
}) satisfies z.ZodType<CheckResult>;

const data = z.object({
  name: z.string(),
  paths: z.array(z.string()),
  format: z.enum(['csv', 'jsonl', 'parquet']),
  rows: count,
  columns: z.array(z.string()),
  digest: z.string(),
  contract: z.string(),
  dialect: z.string().exactOptional(),
}) satisfies z.ZodType<DataSummary>;

export const validationResultSchema = z.object({
  data: z.array(data),
  checks: z.array(check),
}) satisfies z.ZodType<ValidationResult>;
