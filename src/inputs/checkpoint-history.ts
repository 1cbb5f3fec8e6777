import { z } from 'zod';
import type { CheckpointHistory } from '../domain/training/checkpoint/history.ts';

const count = z.int().nonnegative();

const saved = z.object({
  attempt: count,
  step: z.number().nullable(),
  savedAt: z.iso.datetime(),
  digest: z.string(),
  bytes: count,
});

/** What a run record tells of checkpoints. */
export const checkpointHistorySchema = z.object({
  store: z.string(),
  resumed: saved.nullable(),
  saved: count,
  newest: saved.nullable(),
  lostSeconds: z.number().nonnegative(),
}) satisfies z.ZodType<CheckpointHistory>;
