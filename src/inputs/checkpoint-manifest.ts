import { z } from 'zod';
import {
  type CheckpointManifest,
  checkpointLimits,
} from '../domain/training/checkpoint/manifest.ts';
import type { CheckpointRefusal } from '../domain/training/checkpoint/refusal.ts';
import { trustLevels } from '../domain/training/checkpoint/trust.ts';

const schema = 'contender/checkpoint@1';

export const checkpointKeySchema = z.object({
  trust: z.enum(trustLevels),
  model: z.string().max(1000),
  commit: z.string().max(200).nullable(),
  configuration: z.string().max(200),
  data: z.string().max(200),
});

const manifestSchema = z.object({
  schema: z.literal(schema),
  key: checkpointKeySchema,
  attempt: z.int().nonnegative(),
  step: z.int().nonnegative().nullable(),
  savedAt: z.iso.datetime(),
  unit: z.string(),
  files: z.array(
    z.object({
      path: z.string().max(4096),
      size: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
}) satisfies z.ZodType<CheckpointManifest>;

/** Reads what a store says a checkpoint is. Members that we do not know are left out. */
export function parseManifest(text: string): CheckpointManifest | CheckpointRefusal {
  if (text.length > checkpointLimits.manifestBytes) {
    return { code: 'checkpoint-too-large', why: `Its manifest has ${text.length} characters.` };
  }
  const value = jsonOf(text);
  if (value === undefined) {
    return { code: 'checkpoint-truncated', why: 'Its manifest is no whole JSON.' };
  }
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return newer(value) ?? unreadable(parsed.error.issues[0]);
}

export function isRefusal(
  read: CheckpointManifest | CheckpointRefusal | string,
): read is CheckpointRefusal {
  return typeof read === 'object' && 'code' in read;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A later version of ours may mean something else by the same words. */
function newer(value: unknown): CheckpointRefusal | undefined {
  const named = z.object({ schema: z.string() }).safeParse(value).data?.schema;
  const version = /^contender\/checkpoint@(\d{1,6})$/.exec(named ?? '')?.[1];
  if (version === undefined || Number(version) <= 1) return undefined;
  return {
    code: 'checkpoint-newer-schema',
    why: `It was saved by a newer version of Contender, as ${named}; this one reads ${schema}.`,
  };
}

function unreadable(issue: z.core.$ZodIssue | undefined): CheckpointRefusal {
  const place = issue?.path.join('.') || 'schema';
  return {
    code: 'checkpoint-unreadable',
    why: `Its manifest is not what ${schema} says: "${place}" is not right.`,
  };
}
