import { z } from 'zod';

const path = z.string().trim().min(1);

const outputs = z.strictObject({
  model: path.optional().describe('The model: a file, or a folder of files.'),
  metrics: path.optional().describe('A JSON file of metrics.'),
  predictions: path.optional().describe('Predictions on the held-out rows: CSV, JSONL or Parquet.'),
});

const gpu = z.strictObject({
  count: z.int().positive().default(1).describe('How many GPUs the training needs.'),
  'memory-gib': z.number().positive().optional().describe('Free memory on each of them, in GiB.'),
  'smoke-test': z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe(
      'A command that works on the GPU for a moment; training starts only when it succeeds within a minute.',
    ),
});

const checkpoint = z.strictObject({
  path: path.describe('The folder that the command writes its checkpoints to.'),
  store: z
    .string()
    .min(1)
    .optional()
    .describe(
      'URI of the store where they outlive the job: `file:`, `actions-cache:` or `s3:`; default: `actions-cache:` in a workflow, else `file:.contender/checkpoints`.',
    ),
  'every-minutes': z
    .number()
    .positive()
    .default(10)
    .describe('How often a new one is saved to the store while it trains.'),
  'grace-seconds': z
    .number()
    .positive()
    .default(120)
    .describe('How long the command may take for a last one when a limit or a notice ends it.'),
});

const named = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, {
  error: 'Use the name of a variable: letters, digits and _',
});

const job = z.strictObject({
  image: path
    .optional()
    .describe('The container image that trains, best by its digest: `name@sha256:…`.'),
  cpus: z.number().positive().optional().describe('Processor cores.'),
  'memory-gib': z.number().positive().optional().describe('Memory, in GiB.'),
  'shared-memory-gib': z
    .number()
    .positive()
    .optional()
    .describe('Shared memory, in GiB, which data loaders of several processes need.'),
  'queue-minutes': z
    .number()
    .positive()
    .default(60)
    .describe('How long it may wait for a place before it is taken back.'),
  variables: z
    .array(named)
    .default([])
    .describe('Names of variables that are handed on; nothing else of the environment is.'),
  secrets: z
    .record(named, path)
    .default({})
    .describe(
      "Variables of the command, each with the name of a secret in the cluster's own store.",
    ),
});

const price = z.number().nonnegative().optional();
const prices = z.strictObject({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'Use three capital letters, such as EUR' })
    .describe('The currency, by its three letters.'),
  'gpu-hour': price.describe('An hour of one GPU.'),
  'machine-hour': price.describe('An hour of the machine.'),
  'kilowatt-hour': price.describe('A kilowatt-hour that the GPUs use.'),
});

/** `train`: how a model is made, and what that may take. */
export const trainSchema = z.strictObject({
  run: z.string().trim().min(1).optional().describe('The training command.'),
  backend: z
    .string()
    .default('local:')
    .describe(
      'URI of the place where it runs: `local:`, `docker:`, `podman:`, `k8s:`, `trainjob:`, `pytorchjob:`, `slurm:`, `ray:` or `sagemaker:`.',
    ),
  'timeout-minutes': z
    .number()
    .positive()
    .optional()
    .describe('After these minutes the command is ended.'),
  gpu: gpu
    .optional()
    .describe('The GPUs that must be there, healthy and free before training starts.'),
  'max-gpu-hours': z
    .number()
    .positive()
    .optional()
    .describe('After so many hours of all its GPUs together the command is ended.'),
  'max-cost': z
    .number()
    .positive()
    .optional()
    .describe('At this cost, by the prices below, the command is ended.'),
  prices: prices.optional().describe('What an hour costs: the report tells the cost by it.'),
  checkpoint: checkpoint
    .optional()
    .describe('What a later attempt goes on from after a cancellation, a crash or a timeout.'),
  tracking: z
    .string()
    .min(1)
    .optional()
    .describe('URI of the server that is told the metrics while it trains: `mlflow:<url>`.'),
  'allow-uncommitted': z
    .boolean()
    .default(false)
    .describe(
      'Train although files differ from the commit; the difference is kept with the record.',
    ),
  job: job.optional().describe('What a job elsewhere asks for: in a container or on a cluster.'),
  outputs: outputs.default({}),
});
