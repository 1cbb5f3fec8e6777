import type { Candidate } from '../../../ports/model-registry.ts';
import { experimentNamed } from '../../mlflow/experiments.ts';
import { logData, logParameters, logPoints } from '../../mlflow/run-log.ts';
import { type MlflowRun, markTold, runNamed, setStatus } from '../../mlflow/runs.ts';
import type { MlflowServer } from '../../mlflow/server.ts';

/** The run of the training where it was tracked on this server, else one of our own. */
export async function ownRun(
  server: MlflowServer,
  { model, runId, commit, registeredAt, training }: Candidate,
): Promise<{ readonly run: MlflowRun; readonly existed: boolean }> {
  const experiment = await experimentNamed(server, server.address.experiment ?? model);
  return runNamed(server, {
    name: runId,
    experiment,
    startedAt: Date.parse(training?.startedAt ?? registeredAt),
    tags: {
      'contender.model': model,
      ...(commit !== null && { 'mlflow.source.git.commit': commit }),
    },
  });
}

/** For people who look at the run in MLflow: what it was given, and what came of it. */
export async function tell(
  server: MlflowServer,
  run: MlflowRun,
  { training, registeredAt }: Candidate,
): Promise<void> {
  if (run.isTold) return;
  const endedAt = training
    ? Date.parse(training.startedAt) + training.durationMs
    : Date.parse(registeredAt);
  if (training) {
    await logParameters(server, run, training.parameters);
    const points = Object.entries(training.metrics).map(([name, value]) => {
      return { name, value, at: endedAt, step: 0 };
    });
    await logPoints(server, run, points);
    const data = Object.entries(training.data).map(([name, digest]) => ({ name, digest }));
    await logData(server, run, data);
  }
  await setStatus(server, run, { status: 'FINISHED', endedAt });
  await markTold(server, run);
}
