import { z } from 'zod';
import {
  type CategoricalProfile,
  gridParts,
  mostCategories,
  type NumericProfile,
  numericUnits,
  type OpaqueProfile,
  type Profile,
} from '../domain/data/drift/profile.ts';

const count = z.int().nonnegative();
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'Expected sha256: and 64 hex digits');
const category = z.string().refine((text) => text.isWellFormed(), 'Expected whole characters');
const mostPoints = gridParts + 1;
const mostBins = 20;

const numeric = z.strictObject({
  kind: z.literal('numeric'),
  unit: z.enum(numericUnits).exactOptional(),
  nulls: count,
  nans: count,
  infinities: count,
  mean: z.number().nullable(),
  std: z.number().nonnegative().nullable(),
  clamp: z.tuple([z.number(), z.number(), z.number().nonnegative()]).nullable(),
  edges: z.array(z.number()).max(mostBins),
  counts: z.array(count).max(mostBins + 1),
  grid: z.array(z.number()).max(mostPoints),
  below: z.array(count),
  atMost: z.array(count),
}) satisfies z.ZodType<NumericProfile>;

const categorical = z.strictObject({
  kind: z.literal('categorical'),
  nulls: count,
  values: z.array(z.tuple([category, z.int().positive()])).max(mostCategories),
  complete: z.boolean(),
  others: count.exactOptional(),
}) satisfies z.ZodType<CategoricalProfile>;

const opaque = z.strictObject({
  kind: z.literal('opaque'),
  nulls: count,
}) satisfies z.ZodType<OpaqueProfile>;

/** The file that `contender profile` writes. */
export const profileSchema = z
  .strictObject({
    schema: z.literal('contender/profile@1'),
    object: z.string().min(1),
    rows: count,
    clusters: count.exactOptional(),
    data: digest,
    contract: digest,
    columns: z.record(z.string(), z.discriminatedUnion('kind', [numeric, categorical, opaque])),
  })
  .describe(
    'A frozen picture of a data set that later data is compared with.',
  ) satisfies z.ZodType<Profile>;
