import { z } from 'zod';
import { checkpointKeySchema } from './checkpoint-manifest.ts';

/**
 * What a step keeps of a training that it submitted, so that it can end what is left when the job is over.
 * Marks and logs are by what processes are found, so nothing else may stand there.
 */
const checkpoints = z.object({
  plan: z.object({
    path: z.string(),
    store: z.string(),
    everyMinutes: z.number(),
    graceSeconds: z.number(),
  }),
  key: checkpointKeySchema,
  attempt: z.int(),
});

const trainingStateSchema = z.object({
  backend: z.string(),
  ref: z.object({
    name: z.string(),
    mark: z.string().regex(/^[0-9a-f-]{36}(\/[0-9a-f-]{36})*$/),
    logPath: z.string().regex(/[/\\](train|smoke-test)\.log$/),
    id: z.string().nullable(),
  }),
  /** Whether it was cancelled, or reached a limit: a job elsewhere that is merely out of reach goes on. */
  shallEnd: z.boolean(),
  /** What the command gets to save where it runs elsewhere. */
  graceSeconds: z.number(),
  checkpoints: checkpoints.nullable(),
});

export type TrainingState = z.output<typeof trainingStateSchema>;

/** Undefined for what no step of ours has kept. */
export function readTrainingState(text: string): TrainingState | undefined {
  try {
    return trainingStateSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
