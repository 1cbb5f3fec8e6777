import { z } from 'zod';
import {
  type Predicate,
  predicateType,
  type Statement,
  statementType,
} from '../domain/promotion/provenance/statement.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const described = z.object({ name: z.string(), digest: z.object({ sha256 }) });

/** In-toto lets readers pass over members that they do not know. */
const envelope = z.object({
  _type: z.literal(statementType),
  subject: z.array(described),
  predicateType: z.string(),
  predicate: z.unknown(),
});

const predicate = z.object({
  runRecord: described,
  run: z.object({
    id: z.string(),
    startedAt: z.string(),
    durationMs: z.number(),
    seed: z.number(),
  }),
  commit: z.object({ sha: z.string().nullable(), headSha: z.string().nullable() }),
  data: z.array(described),
  outcomes: z.array(
    described.extend({
      command: z.string(),
      key: z.string(),
      verdict: z.string(),
      baseline: z
        .object({
          version: z.string().nullable(),
          alias: z.string().nullable(),
          digest: digest.nullable(),
        })
        .nullable()
        .exactOptional(),
    }),
  ),
  registeredBy: z.object({
    repository: z.string().nullable(),
    workflow: z.string().nullable(),
    runId: z.string().nullable(),
    runAttempt: z.number().nullable(),
  }),
  contender: z.string(),
}) satisfies z.ZodType<Predicate>;

/** What a proven payload states; null: it is no in-toto statement, version 1. */
export function parseStatement(payload: string): Statement | null {
  const { success, data } = envelope.safeParse(jsonOf(payload));
  if (!success) return null;
  const claim = data.predicateType === predicateType ? predicate.safeParse(data.predicate) : null;
  return { ...data, predicate: claim?.data ?? null };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
