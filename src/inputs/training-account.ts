import { z } from 'zod';
import type { Account, ResourceSeries } from '../domain/training/account/account.ts';

/** What a run record tells of hours, energy and cost. */
export const accountSchema = z.object({
  gpuHours: z.number().nonnegative(),
  energy: z.number().nonnegative().nullable(),
  cost: z
    .object({ amount: z.number().nonnegative(), currency: z.string().regex(/^[A-Z]{3}$/) })
    .nullable(),
}) satisfies z.ZodType<Account>;

/** What it tells of the resources over time. */
export const resourceSeriesSchema = z.object({
  name: z.string().max(60),
  unit: z.string().max(10),
  points: z.array(z.tuple([z.number(), z.number()])).max(1000),
}) satisfies z.ZodType<ResourceSeries>;
