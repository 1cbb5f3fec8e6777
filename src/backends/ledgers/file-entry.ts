import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { LedgerLine } from '../../domain/promotion/chain.ts';
import { ledgerResults } from '../../domain/promotion/ledger-entry.ts';

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const subject = z.strictObject({
  registry: z.string(),
  model: z.string(),
  alias: z.string(),
  stage: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  digest,
  evidence: z.array(z.string()),
  mode: z.enum(['promote', 'rollback', 'adopt']),
  reason: z.string().nullable(),
  approvers: z.array(z.string()),
  actor: z.string().nullable(),
  runId: z.string().nullable(),
  runAttempt: z.number().nullable(),
  commit: z.string().nullable(),
});

const event = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('intent'), subject }),
  z.strictObject({
    kind: z.literal('result'),
    intent: digest,
    result: z.enum(ledgerResults),
    subject,
  }),
]);

/** Strict, because a member that is not known would not be covered by the hash. */
const entry = z.strictObject({
  schema: z.literal('contender/ledger@1'),
  sequence: z.int().positive(),
  nonce: z.string().min(1),
  observedAt: z.iso.datetime(),
  event,
  previous: digest,
  hash: digest,
});

/** Text of a ledger → its lines; empty ones are left out. */
export function* parseLines(text: string): Generator<LedgerLine> {
  for (const [index, content] of text.split('\n').entries()) {
    if (content !== '') yield parseLine(content, index + 1);
  }
}

function parseLine(content: string, line: number): LedgerLine {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return { kind: 'torn', line };
  }
  const parsed = entry.safeParse(json);
  return parsed.success ? { kind: 'entry', line, entry: parsed.data } : { kind: 'foreign', line };
}

/** `sha256:…` of a text. */
export function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
