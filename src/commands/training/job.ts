import { longestMinutes } from '../../domain/training/account/budget.ts';
import { commandEnvironment } from '../../domain/training/command-environment.ts';
import type { JobDemand } from '../../domain/training/job-demand.ts';
import { sha256 } from '../../inputs/digest.ts';
import type { TrainingPlan } from '../../inputs/training-plan.ts';
import type { TrainingJob } from '../../ports/training-backend.ts';
import type { Open } from '../command.ts';
import type { Resumption } from './checkpoints/checkpoints.ts';
import { handedOn } from './handed-on.ts';
import { newMark } from './job-mark.ts';
import type { Preparation } from './prepare.ts';

/** What the back end is told. */
export function jobOf(
  preparation: Preparation,
  resumption: Resumption | undefined,
  open: Open,
): TrainingJob {
  const { plan, start, sources } = preparation;
  const demand = demandOf(plan);
  const added = {
    ...(resumption && {
      CONTENDER_CHECKPOINT_DIR: resumption.directory,
      CONTENDER_RESUME: resumption.resume ?? '',
    }),
    CONTENDER_SEED: String(start.seed),
    CONTENDER_ATTEMPT: String(start.attempt),
    // Else CUDA counts the cards in another order than the driver's tool.
    ...(plan.gpu && { CUDA_DEVICE_ORDER: 'PCI_BUS_ID' }),
  };
  return {
    command: plan.command,
    name: start.id,
    configuration: configurationOf(preparation, demand),
    environment: commandEnvironment(passedOn(preparation, open), added),
    outputDirectory: open.output.path(''),
    mark: newMark(open.variables().CONTENDER_JOB),
    logPath: open.output.path('train.log'),
    demand,
    files: { sources, results: Object.values(plan.promised).filter((path) => path !== undefined) },
  };
}

/** What a job elsewhere asks for may change between attempts that share their checkpoints. */
function configurationOf({ configuration, backend }: Preparation, demand: JobDemand): string {
  return backend.isHere ? configuration : sha256(JSON.stringify([configuration, demand]));
}

/** On this machine the command inherits everything; elsewhere only what the policy names is its business. */
function passedOn({ plan, backend }: Preparation, open: Open): Readonly<Record<string, string>> {
  return backend.isHere ? open.variables() : handedOn(plan, open);
}

function demandOf({ gpu, job, budget, prices, checkpoint }: TrainingPlan): JobDemand {
  const { image, cpus, memoryGib, sharedMemoryGib, secrets, queueMinutes } = job;
  return {
    gpus: gpu?.count ?? 0,
    gpuMemoryGib: gpu?.memoryGib ?? null,
    smokeTest: gpu?.smokeTest ?? null,
    image,
    cpus,
    memoryGib,
    sharedMemoryGib,
    secrets,
    minutes: longestMinutes(gpu?.count ?? 0, { budget, prices }),
    queueMinutes,
    graceSeconds: checkpoint?.graceSeconds ?? shortGraceSeconds,
  };
}

/** Who writes no checkpoints has little to save. */
export const shortGraceSeconds = 6;
