import type { Backend, Environment } from '../../ports/backend.ts';
import type { RunToTrack, RunTracker, TrackedEnd, TrackedRun } from '../../ports/run-tracker.ts';
import type { Pace } from '../http/pace.ts';
import { readAddress } from '../mlflow/address.ts';
import { experimentNamed } from '../mlflow/experiments.ts';
import { logData, logParameters, logPoints } from '../mlflow/run-log.ts';
import {
  type MlflowRun,
  markTold,
  pageOf,
  type RunStatus,
  runNamed,
  setStatus,
} from '../mlflow/runs.ts';
import { type MlflowServer, mlflowServer } from '../mlflow/server.ts';

/** Runs in MLflow, in the experiment of the address, of MLFLOW_EXPERIMENT_NAME or of the model's name. */
export const mlflowTracker: Backend<RunTracker> = {
  scheme: 'mlflow',
  summary: 'a server of MLflow, mlflow:https://mlflow.example.org?experiment=churn',
  open: async (uri, environment) => openMlflowTracker(uri, environment),
};

export function openMlflowTracker(uri: string, environment: Environment, pace?: Pace): RunTracker {
  const address = readAddress(uri, ['MLFLOW_TRACKING_URI'], environment);
  const service = mlflowServer(address, { codes: 'tracking', environment, pace });
  return {
    uri: `mlflow:${address.url}`,
    async begin(run, signal) {
      const server = service.within(signal);
      const experiment = await experimentNamed(server, address.experiment ?? run.model);
      const found = await runNamed(server, { ...startOf(run), experiment });
      // The same attempt, begun again: what it told before stays.
      if (found.existed) await setStatus(server, found.run, { status: 'RUNNING' });
      return tracked(service, found.run);
    },
  };
}

function startOf(run: RunToTrack) {
  const { id, model, startedAt, commit, repository, pullRequest, actor } = run;
  return {
    name: id,
    startedAt,
    tags: {
      'contender.model': model,
      'mlflow.source.type': 'JOB',
      ...(repository !== null && { 'mlflow.source.name': repository }),
      ...(commit !== null && { 'mlflow.source.git.commit': commit }),
      ...(pullRequest !== null && { 'contender.pull-request': String(pullRequest) }),
      ...(actor !== null && { 'mlflow.user': actor }),
    },
  };
}

const statusOf: Readonly<Record<TrackedEnd, RunStatus>> = {
  finished: 'FINISHED',
  failed: 'FAILED',
  killed: 'KILLED',
};

function tracked(service: MlflowServer, run: MlflowRun): TrackedRun {
  return {
    url: pageOf(service, run),
    log: (points, signal) => logPoints(service.within(signal), run, points),
    async settle({ parameters, metrics, data }, signal) {
      const server = service.within(signal);
      await logParameters(server, run, parameters);
      await logPoints(server, run, metrics);
      const sets = Object.entries(data).map(([name, digest]) => ({ name, digest }));
      await logData(server, run, sets);
      await markTold(server, run);
    },
    end: (how, endedAt, signal) =>
      setStatus(service.within(signal), run, { status: statusOf[how], endedAt }),
  };
}
