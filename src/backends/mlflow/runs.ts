import { z } from 'zod';
import { quotedText } from './filter.ts';
import { type MlflowServer, nothing } from './server.ts';

/** A run on the server. */
export interface MlflowRun {
  readonly id: string;
  readonly experiment: string;
  /** URI of its folder of artifacts. */
  readonly artifacts: string;
  /** Whether its parameters and metrics are all there. */
  readonly isTold: boolean;
}

export interface RunStart {
  /** Our run's id: what another attempt finds it by. */
  readonly name: string;
  readonly experiment: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly tags: Readonly<Record<string, string>>;
}

export type RunStatus = 'RUNNING' | 'FINISHED' | 'FAILED' | 'KILLED';

const run = z.object({
  info: z.object({ run_id: z.string(), experiment_id: z.string(), artifact_uri: z.string() }),
  data: z
    .object({ tags: z.array(z.object({ key: z.string() })).default([]) })
    .default({ tags: [] }),
});
const one = z.object({ run });
const several = z.object({ runs: z.array(run).default([]) });

/** The tag that holds our run's id, and the one of a run that needs to be told nothing more. */
const runTag = 'contender.run';
const toldTag = 'contender.told';

/** Finds the run of our id, or makes one: after a lost answer there is one all the same. */
export async function runNamed(
  server: MlflowServer,
  start: RunStart,
): Promise<{ readonly run: MlflowRun; readonly existed: boolean }> {
  const known = await findRun(server, start);
  if (known) return { run: known, existed: true };
  try {
    return { run: await createRun(server, start), existed: false };
  } catch (error) {
    const made = await findRun(server, start);
    if (made) return { run: made, existed: false };
    throw error;
  }
}

async function createRun(server: MlflowServer, start: RunStart): Promise<MlflowRun> {
  const { experiment, name, startedAt } = start;
  const tags = Object.entries({ ...start.tags, [runTag]: name });
  const body = {
    experiment_id: experiment,
    run_name: name,
    start_time: startedAt,
    tags: tags.map(([key, value]) => ({ key, value })),
  };
  const call = { method: 'POST', path: 'mlflow/runs/create', body, answer: one } as const;
  return runOf((await server.need(call)).run);
}

/** The oldest, should there be two. */
async function findRun(
  server: MlflowServer,
  { experiment, name }: RunStart,
): Promise<MlflowRun | undefined> {
  const { runs } = await server.need({
    method: 'POST',
    path: 'mlflow/runs/search',
    body: {
      experiment_ids: [experiment],
      filter: `tags.\`${runTag}\` = ${quotedText(name)}`,
      order_by: ['attributes.start_time ASC'],
      max_results: 1,
    },
    answer: several,
    repeatable: true,
  });
  const [first] = runs;
  return first && runOf(first);
}

export async function readRun(server: MlflowServer, id: string): Promise<MlflowRun> {
  const query = { run_id: id };
  const call = { method: 'GET', path: 'mlflow/runs/get', query, answer: one } as const;
  return runOf((await server.need(call)).run);
}

export async function setStatus(
  server: MlflowServer,
  { id }: MlflowRun,
  { status, endedAt }: { readonly status: RunStatus; readonly endedAt?: number },
): Promise<void> {
  await server.need({
    method: 'POST',
    path: 'mlflow/runs/update',
    body: { run_id: id, status, ...(endedAt !== undefined && { end_time: endedAt }) },
    answer: nothing,
    repeatable: true,
  });
}

/** Remembers that all is told, so that a registration adds nothing. */
export async function markTold(server: MlflowServer, { id }: MlflowRun): Promise<void> {
  const body = { run_id: id, key: toldTag, value: 'true' };
  const path = 'mlflow/runs/set-tag';
  await server.need({ method: 'POST', path, body, answer: nothing, repeatable: true });
}

/** Its page in MLflow, for people. */
export function pageOf({ address }: MlflowServer, { id, experiment }: MlflowRun): string {
  return `${address.url}/#/experiments/${experiment}/runs/${id}`;
}

function runOf({ info, data }: z.output<typeof run>): MlflowRun {
  return {
    id: info.run_id,
    experiment: info.experiment_id,
    artifacts: info.artifact_uri,
    isTold: data.tags.some(({ key }) => key === toldTag),
  };
}
