import type { GpuTelemetry } from '../../domain/training/gpu/use.ts';
import type { RunRecord } from '../../domain/training/run-record.ts';
import type { TrainingOutput } from '../../inputs/training-output.ts';
import type { FinishedJob } from '../../ports/training-backend.ts';
import type { Open } from '../command.ts';
import type { Preflight } from './preflight.ts';
import type { Preparation } from './prepare.ts';

/** What a training was, once it has ended. */
interface Made {
  readonly job: FinishedJob;
  readonly output: TrainingOutput;
  readonly gpus: Preflight['gpus'];
  readonly telemetry: GpuTelemetry | undefined;
}

/** What was trained, from what, with what result. */
export function recordOf(
  { start, fingerprints, lockFiles }: Preparation,
  { job, output, gpus, telemetry }: Made,
  open: Open,
): RunRecord {
  const { modelFiles, predictions, metricsFile, metrics, parameters, problems } = output;
  const { bytes, lines } = job.log;
  return {
    schema: 'contender/run@1',
    ...start,
    ...(Object.keys(fingerprints).length > 0 && { fingerprints }),
    startedAt: job.startedAt,
    durationMs: job.durationMs,
    end: problems.length > 0 ? { kind: 'incomplete' } : job.end,
    parameters,
    metrics,
    modelFiles,
    predictions,
    metricsFile,
    environment: { ...job.machine, lockFiles, ...(gpus && { gpus }) },
    log: { path: open.output.path('train.log'), bytes, lines },
    resources: { ...job.resources, ...(telemetry && { gpus: telemetry }) },
    ...(job.curves.length > 0 && { curves: job.curves }),
  };
}
