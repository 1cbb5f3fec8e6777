import { z } from 'zod';
import { type PromotionBrief, riskKinds } from '../../domain/promotion/brief.ts';
import { needs } from '../../domain/promotion/stage.ts';
import { verdicts } from '../../domain/verdict.ts';
import { ruleResultSchema, testSetUsesSchema } from './comparison.ts';
import { count } from './numbers.ts';

const text = z.string();

const evidence = z.object({
  command: z.enum(needs),
  key: text,
  verdict: z.enum(verdicts),
  title: text,
  startedAt: text,
  commit: text.nullable(),
  runId: text.nullable(),
  runUrl: text.nullable(),
  rows: count.nullable(),
  uses: testSetUsesSchema.exactOptional(),
});

const risk = z.object({
  kind: z.enum(riskKinds),
  what: text,
  waiver: z.object({ until: text, by: text, reason: text }).exactOptional(),
});

const undo = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rollback'), version: text, command: text }),
  z.object({ kind: z.literal('none'), why: text }),
]);

/** What a person must know who says yes or no. */
export const promotionBriefSchema = z.object({
  environment: text.nullable(),
  approvers: z.array(text).exactOptional(),
  lock: z.object({ ledger: text, isShared: z.boolean() }).exactOptional(),
  current: z
    .object({ version: text, digest: text.nullable(), since: text.nullable(), by: text.nullable() })
    .nullable(),
  evidence: z.array(evidence),
  missing: z.array(z.object({ need: z.enum(needs), excused: z.boolean() })),
  changes: z.array(ruleResultSchema),
  worstSlices: z.array(ruleResultSchema),
  baseline: text.nullable(),
  anchor: text.nullable(),
  risks: z.array(risk),
  undo,
  bindsCurrent: z.boolean(),
}) satisfies z.ZodType<PromotionBrief>;
