import { z } from 'zod';
import type { LedgerResult } from '../../domain/promotion/ledger.ts';
import {
  type LedgerEntry,
  type LedgerEvent,
  type LedgerSubject,
  ledgerResults,
} from '../../domain/promotion/ledger-entry.ts';
import type {
  GateResult,
  PromotionResult,
  RegistrationResult,
} from '../../domain/promotion/result.ts';
import { count, ordinal } from './numbers.ts';
import { promotionBriefSchema } from './promotion-brief.ts';

const subject = z.object({
  registry: z.string(),
  model: z.string(),
  alias: z.string(),
  stage: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  digest: z.string(),
  evidence: z.array(z.string()),
  mode: z.enum(['promote', 'rollback', 'adopt']),
  reason: z.string().nullable(),
  approvers: z.array(z.string()),
  actor: z.string().nullable(),
  runId: z.string().nullable(),
  runAttempt: ordinal.nullable(),
  commit: z.string().nullable(),
}) satisfies z.ZodType<LedgerSubject>;

const event = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('intent'), subject }),
  z.object({
    kind: z.literal('result'),
    intent: z.string(),
    result: z.enum(ledgerResults),
    subject,
  }),
]) satisfies z.ZodType<LedgerEvent>;

const ledgerEntry = z.object({
  schema: z.literal('contender/ledger@1'),
  sequence: count,
  nonce: z.string(),
  observedAt: z.string(),
  event,
  previous: z.string(),
  hash: z.string(),
}) satisfies z.ZodType<LedgerEntry>;

const gate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('evidence'), checks: z.array(z.string()) }),
  z.object({
    kind: z.literal('environment'),
    environment: z.string(),
    approvers: z.array(z.string()),
    observedAt: z.string(),
  }),
  z.object({
    kind: z.literal('issue'),
    url: z.string(),
    approvers: z.array(z.string()),
    observedAt: z.string(),
  }),
]) satisfies z.ZodType<GateResult>;

export const registrationResultSchema = z.object({
  model: z.string(),
  version: z.string(),
  digest: z.string(),
  existed: z.boolean(),
  evidence: z.array(z.string()),
}) satisfies z.ZodType<RegistrationResult>;

export const promotionResultSchema = z.object({
  model: z.string(),
  stage: z.string(),
  alias: z.string(),
  mode: z.enum(['promote', 'rollback', 'plan']),
  from: z.string().nullable(),
  to: z.string(),
  digest: z.string(),
  moved: z.boolean(),
  gate: gate.nullable(),
  ledgerEntry: ledgerEntry.nullable(),
  steps: z.array(z.object({ name: z.string(), passed: z.boolean(), detail: z.string() })),
  brief: promotionBriefSchema.exactOptional(),
}) satisfies z.ZodType<PromotionResult>;

export const ledgerResultSchema = z.object({
  uri: z.string(),
  count,
  entries: z.array(ledgerEntry),
  notes: z.array(z.object({ line: ordinal, kind: z.enum(['void', 'torn']) })),
  head: z.string().nullable(),
}) satisfies z.ZodType<LedgerResult>;
