import { z } from 'zod';
import { largestSeed } from '../domain/training/seed.ts';
import { common, modelInput } from '../inputs/command-inputs.ts';
import { positive, text } from '../inputs/fields.ts';
import type { Command } from './command.ts';
import { listen } from './training/interruption.ts';
import { prepare } from './training/prepare.ts';
import { trainOnce } from './training/train-once.ts';

const inputs = z.object({
  ...common,
  ...modelInput,
  run: text().optional().describe("The training command; default: the policy's train.run."),
  backend: text()
    .optional()
    .describe("URI of the place where it runs; default: the policy's train.backend, else local:."),
  'model-path': text()
    .optional()
    .describe(
      "The model that the command writes, a file or a folder; default: the policy's train.outputs.model.",
    ),
  metrics: text()
    .optional()
    .describe(
      "The JSON file of metrics that the command writes; default: the policy's train.outputs.metrics.",
    ),
  predictions: text()
    .optional()
    .describe(
      "The predictions that the command writes; default: the policy's train.outputs.predictions.",
    ),
  seed: z
    .string()
    .regex(/^\d+$/, { error: 'Use a whole number' })
    .transform(Number)
    .refine((seed) => seed <= largestSeed, { error: `Use a number up to ${largestSeed}` })
    .optional()
    .describe(
      'The number that the command finds as CONTENDER_SEED; default: from the commit, the command and the data.',
    ),
  gpu: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, { error: 'Use a whole number above 0' })
    .transform(Number)
    .optional()
    .describe(
      "How many GPUs must be there, healthy and free before training starts; default: the policy's train.gpu, else none.",
    ),
  checkpoint: text()
    .optional()
    .describe(
      "URI of the store that checkpoints go to: file:, actions-cache: or s3:; default: the policy's train.checkpoint.store.",
    ),
  'max-gpu-hours': positive()
    .optional()
    .describe(
      "After so many hours of all its GPUs together the command is ended; default: the policy's, else none.",
    ),
  'timeout-minutes': positive()
    .optional()
    .describe("After so many minutes the command is ended; default: the policy's, else none."),
});

/** Runs a training command, and records what it was given and what it made of it. */
export const train: Command<typeof inputs> = {
  name: 'train',
  summary: 'runs the training command and records what it made',
  inputs,
  async run(given, open) {
    const interruption = listen(open);
    try {
      const preparation = await interruption.during(prepare(given, open));
      return await trainOnce(preparation, { key: given.key, interruption }, open);
    } finally {
      interruption.stop();
    }
  },
};
