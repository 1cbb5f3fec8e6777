import type { Environment } from '../../domain/training/environment.ts';
import type { RunRecord } from '../../domain/training/run-record.ts';
import type { TrainingOutput } from '../../inputs/training-output.ts';
import type { Open } from '../command.ts';
import type { Told } from './company.ts';
import type { FinishedJob } from './follow.ts';
import { withoutSecrets } from './open-secrets.ts';
import type { Preparation } from './prepare.ts';

/** What a training was, once it has ended. */
interface Made {
  readonly job: FinishedJob;
  readonly output: TrainingOutput;
  readonly environment: Environment;
  readonly told: Told;
}

/** What was trained, from what, with what result. */
export function recordOf(
  { start, fingerprints }: Preparation,
  { job, output, environment, told }: Made,
  open: Open,
): RunRecord {
  const { modelFiles, predictions, metricsFile, metrics, parameters, problems } = output;
  const { bytes, lines } = job.log;
  const { unused, remarks, ...facts } = told;
  return {
    schema: 'contender/run@1',
    ...start,
    ...(Object.keys(fingerprints).length > 0 && { fingerprints }),
    startedAt: job.startedAt,
    durationMs: job.durationMs,
    end: problems.length > 0 ? { kind: 'incomplete' } : job.end,
    parameters: withoutSecrets(parameters, open.variables()),
    metrics: withoutSecrets(metrics, open.variables()),
    modelFiles,
    predictions,
    metricsFile,
    environment,
    log: { path: open.output.path('train.log'), bytes, lines },
    ...facts,
  };
}
