import { z } from 'zod';
import type { RunRecord } from '../domain/training/run-record.ts';
import { checkpointHistorySchema } from './checkpoint-history.ts';
import { readDocument } from './document.ts';
import { fingerprintSchema } from './results/fingerprint.ts';
import { accountSchema, resourceSeriesSchema } from './training-account.ts';
import { environmentSchema, writtenFileSchema } from './training-environment.ts';

const count = z.int().nonnegative();
const text = z.string();
const optionalText = text.nullable();

const end = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('succeeded') }),
  z.object({ kind: z.literal('failed'), exitCode: z.int() }),
  z.object({ kind: z.literal('killed'), signal: text }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('timed-out'), minutes: z.number().positive() }),
  z.object({
    kind: z.literal('over-budget'),
    budget: z.enum(['gpu-hours', 'cost']),
    limit: z.number().nonnegative(),
  }),
  z.object({ kind: z.literal('out-of-memory') }),
  z.object({ kind: z.literal('disk-full') }),
  z.object({ kind: z.literal('preempted') }),
  z.object({ kind: z.literal('unfit'), why: text }),
  z.object({ kind: z.literal('incomplete') }),
]);

const code = z.object({
  sha: optionalText,
  headSha: optionalText,
  mergeBase: optionalText,
  dirty: z.boolean().nullable(),
  changes: writtenFileSchema.exactOptional(),
});

const told = z.number().nullable();
const gpuTelemetry = z.object({
  complete: z.boolean(),
  lostAt: z.number().nonnegative().exactOptional(),
  cards: z.array(
    z.object({
      index: count,
      samples: count,
      meanUtilization: told,
      peakUtilization: told,
      idleShare: told,
      peakMemory: told,
      grownMemory: told,
      peakTemperature: told,
      energy: told,
    }),
  ),
});

/** More points than a chart can show; a record may come from a stranger. */
const trainingSeries = z.object({
  name: text,
  points: z.array(z.tuple([z.number(), z.number()])).max(1000),
  notFinite: z
    .object({
      said: z.enum(['NaN', 'Infinity', '-Infinity']),
      from: z.number(),
      times: count,
      lasts: z.boolean(),
    })
    .exactOptional(),
});

/** The run record, as files and outcomes carry it. */
export const runRecordSchema = z
  .object({
    schema: z.literal('contender/run@1'),
    id: text.min(1),
    model: text.min(1),
    command: text,
    backend: text,
    startedAt: z.iso.datetime(),
    durationMs: z.int(),
    end,
    code,
    parameters: z.record(text, z.union([text, z.number(), z.boolean(), z.null()])),
    metrics: z.record(text, z.number()),
    data: z.record(text, text),
    fingerprints: z.record(text, fingerprintSchema).exactOptional(),
    modelFiles: z.object({ path: text, digest: text, bytes: count }).nullable(),
    predictions: writtenFileSchema.nullable(),
    metricsFile: writtenFileSchema.nullable(),
    seed: count,
    environment: environmentSchema,
    log: z.object({ path: text, bytes: count, lines: count }),
    resources: z.object({
      peakMemoryBytes: count.nullable(),
      cpuSeconds: z.number().nonnegative().nullable(),
      gpus: gpuTelemetry.exactOptional(),
      series: z.array(resourceSeriesSchema).max(100).exactOptional(),
    }),
    attempt: count,
    curves: z.array(trainingSeries).max(100).exactOptional(),
    checkpoints: checkpointHistorySchema.exactOptional(),
    account: accountSchema.exactOptional(),
    tracked: text.max(2000).exactOptional(),
  })
  .describe('What was trained, from what, with what result.') satisfies z.ZodType<RunRecord>;

/** The record of a run, from the file that `train` wrote. */
export async function readRunRecord(path: string): Promise<RunRecord> {
  return (await readDocument(path, runRecordSchema)).value;
}
