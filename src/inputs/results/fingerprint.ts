import { z } from 'zod';
import type { Fingerprint } from '../../domain/data/fingerprint.ts';
import type { DataIdentity } from '../../domain/data/fingerprint-difference.ts';
import { count } from './numbers.ts';

const number = z.number().exactOptional();

export const fingerprintSchema = z.object({
  rows: count,
  columns: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      nulls: count.nullable(),
      min: number,
      max: number,
      mean: number,
    }),
  ),
}) satisfies z.ZodType<Fingerprint>;

/** One data set of a run: its bytes, and where something has looked into it what it was like. */
export const dataIdentitySchema = z.object({
  digest: z.string(),
  fingerprint: fingerprintSchema.exactOptional(),
}) satisfies z.ZodType<DataIdentity>;
