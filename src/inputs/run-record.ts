import { z } from 'zod';
import type { RunRecord } from '../domain/training/run-record.ts';
import { readDocument } from './document.ts';
import { fingerprintSchema } from './results/fingerprint.ts';

const count = z.int().nonnegative();
const text = z.string();
const optionalText = text.nullable();
const writtenFile = z.object({ path: text, digest: text });

const end = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('succeeded') }),
  z.object({ kind: z.literal('failed'), exitCode: z.int() }),
  z.object({ kind: z.literal('killed'), signal: text }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('timed-out'), minutes: z.number().positive() }),
  z.object({ kind: z.literal('incomplete') }),
]);

const code = z.object({
  sha: optionalText,
  headSha: optionalText,
  mergeBase: optionalText,
  dirty: z.boolean().nullable(),
});

const gpus = z.object({
  tool: text,
  driver: text,
  cuda: optionalText,
  cards: z.array(
    z.object({
      index: count,
      uuid: text,
      name: text,
      computeCapability: optionalText,
      memoryTotal: z.number().nullable(),
      memoryFree: z.number().nullable(),
    }),
  ),
});

const told = z.number().nullable();
const gpuTelemetry = z.object({
  complete: z.boolean(),
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

const environment = z.object({
  os: text,
  arch: text,
  cpus: count,
  memoryBytes: count,
  node: optionalText,
  python: optionalText,
  lockFiles: z.record(text, text),
  gpus: gpus.exactOptional(),
});

/** More points than a chart can show; a record may come from a stranger. */
const trainingSeries = z.object({
  name: text,
  points: z.array(z.tuple([z.number(), z.number()])).max(1000),
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
    predictions: writtenFile.nullable(),
    metricsFile: writtenFile.nullable(),
    seed: count,
    environment,
    log: z.object({ path: text, bytes: count, lines: count }),
    resources: z.object({
      peakMemoryBytes: count.nullable(),
      cpuSeconds: z.number().nonnegative().nullable(),
      gpus: gpuTelemetry.exactOptional(),
    }),
    attempt: count,
    curves: z.array(trainingSeries).max(100).exactOptional(),
  })
  .describe('What was trained, from what, with what result.') satisfies z.ZodType<RunRecord>;

/** The record of a run, from the file that `train` wrote. */
export async function readRunRecord(path: string): Promise<RunRecord> {
  return (await readDocument(path, runRecordSchema)).value;
}
