import { z } from 'zod';
import { exists, isUnknown } from './refusal.ts';
import type { MlflowServer } from './server.ts';

const experiment = z.object({ experiment: z.object({ experiment_id: z.string() }) });
const created = z.object({ experiment_id: z.string() });

/** The id of an experiment; makes it where it is missing. */
export async function experimentNamed(server: MlflowServer, name: string): Promise<string> {
  const found = await findExperiment(server, name);
  if (found) return found;
  const path = 'mlflow/experiments/create';
  const made = await server.ask({ method: 'POST', path, body: { name }, answer: created });
  if (made.kind === 'done') return made.value.experiment_id;
  // Somebody else was faster; one that was deleted exists too, and cannot be found.
  const other = exists(made) ? await findExperiment(server, name) : undefined;
  if (other) return other;
  throw server.errorOf(made);
}

async function findExperiment(server: MlflowServer, name: string): Promise<string | undefined> {
  const found = await server.ask({
    method: 'GET',
    path: 'mlflow/experiments/get-by-name',
    query: { experiment_name: name },
    answer: experiment,
  });
  if (found.kind === 'done') return found.value.experiment.experiment_id;
  if (isUnknown(found)) return undefined;
  throw server.errorOf(found);
}
