import { z } from 'zod';
import { type Environment, packageTools } from '../domain/training/environment.ts';
import type { WrittenFile } from '../domain/training/written-file.ts';

const count = z.int().nonnegative();
const text = z.string();
const optionalText = text.nullable();

/** A file that a training left. */
export const writtenFileSchema = z.object({
  path: text,
  digest: text,
}) satisfies z.ZodType<WrittenFile>;

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

/** The machine, as a run record tells it. */
export const environmentSchema = z.object({
  os: text,
  arch: text,
  cpus: count,
  memoryBytes: count,
  node: optionalText,
  python: optionalText,
  lockFiles: z.record(text, text),
  gpus: gpus.exactOptional(),
  packages: writtenFileSchema.extend({ tool: z.enum(packageTools), count }).exactOptional(),
  container: z
    .object({
      id: optionalText,
      image: optionalText,
      digest: optionalText,
      imageId: optionalText,
    })
    .exactOptional(),
  deterministic: z.record(text, text).exactOptional(),
}) satisfies z.ZodType<Environment>;
