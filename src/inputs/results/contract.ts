import { z } from 'zod';
import { checkStatuses } from '../../domain/data/check.ts';
import { logicalTypes } from '../../domain/data/column.ts';
import {
  type ContractDiffResult,
  directions,
  type InferenceResult,
} from '../../domain/data/contract-work.ts';
import { count } from './numbers.ts';

const column = z.object({
  name: z.string(),
  logicalType: z.enum(logicalTypes).nullable(),
  required: z.boolean(),
  unique: z.boolean(),
  validValues: z.array(z.union([z.string(), z.number(), z.boolean()])).nullable(),
  hints: z.array(z.string()),
});

export const inferenceResultSchema = z.object({
  object: z.string(),
  contract: z.string(),
  rows: count,
  columns: z.array(column),
}) satisfies z.ZodType<InferenceResult>;

const side = z.object({ status: z.enum(checkStatuses), asked: z.string().exactOptional() });

export const contractDiffResultSchema = z.object({
  old: z.string(),
  new: z.string(),
  data: z.string(),
  rows: count,
  changes: z.array(
    z.object({
      id: z.string(),
      direction: z.enum(directions),
      before: side.nullable(),
      after: side.nullable(),
    }),
  ),
  same: count,
}) satisfies z.ZodType<ContractDiffResult>;
