import { z } from 'zod';
import type { ProfileResult } from '../../domain/data/drift/profile-result.ts';
import { count } from './numbers.ts';

export const profileResultSchema = z.object({
  data: z.string(),
  object: z.string(),
  profile: z.string(),
  bytes: count,
  digest: z.string(),
  rows: count,
  columns: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['numeric', 'categorical', 'opaque']),
      holds: z.string(),
    }),
  ),
  leftOut: z.array(z.object({ column: z.string(), reason: z.string() })),
}) satisfies z.ZodType<ProfileResult>;
