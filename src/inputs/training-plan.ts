import type { Budget, Prices } from '../domain/training/account/account.ts';
import type { GpuRequest } from '../domain/training/gpu/request.ts';
import type { JobDemand } from '../domain/training/job-demand.ts';
import { type Problem, refuse } from '../errors.ts';
import type { Located } from './document.ts';
import type { Policy } from './policy.ts';
import type { Promised } from './training-output.ts';

/** What the inputs say of a training; each is undefined where the policy shall decide. */
export interface TrainingInputs {
  readonly model?: string | undefined;
  readonly run?: string | undefined;
  readonly backend?: string | undefined;
  readonly 'model-path'?: string | undefined;
  readonly metrics?: string | undefined;
  readonly predictions?: string | undefined;
  readonly 'timeout-minutes'?: number | undefined;
  readonly gpu?: number | undefined;
  readonly checkpoint?: string | undefined;
  readonly 'max-gpu-hours'?: number | undefined;
}

/** Where a training leaves what a later attempt goes on from. */
export interface CheckpointPlan {
  /** The folder of the command, as a path from the working directory. */
  readonly path: string;
  /** URI of the store. */
  readonly store: string;
  readonly everyMinutes: number;
  readonly graceSeconds: number;
}

/** A training, settled: what runs where, and what it must write. */
export interface TrainingPlan {
  readonly model: string;
  readonly command: string;
  readonly backend: string;
  readonly promised: Promised;
  readonly budget: Budget;
  readonly prices: Prices | null;
  readonly checkpoint: CheckpointPlan | null;
  /** URI of the server that is told the metrics; null: none. */
  readonly tracking: string | null;
  readonly allowsUncommitted: boolean;
  /** Null: none are asked for. */
  readonly gpu: (GpuRequest & { readonly smokeTest: string | null }) | null;
  /** The files of each data set that the policy names. */
  readonly data: Readonly<Record<string, readonly string[]>>;
  readonly job: JobPlan;
}

/** What a training elsewhere asks for. */
export interface JobPlan
  extends Pick<JobDemand, 'image' | 'cpus' | 'memoryGib' | 'sharedMemoryGib' | 'secrets'> {
  /** How long it may wait for a place. */
  readonly queueMinutes: number;
  /** Names of the variables that are handed on. */
  readonly variables: readonly string[];
}

/** Inputs before policy. */
export function planTraining(
  inputs: TrainingInputs,
  policy: Located<Policy> | undefined,
  host: 'github' | 'terminal' = 'terminal',
): TrainingPlan {
  const train = policy?.value.train;
  const model = inputs.model ?? policy?.value.model;
  const command = inputs.run ?? train?.run;
  refuse([
    ...unmeasured(inputs, train),
    ...needless(inputs.backend ?? train?.backend, train?.job),
    ...missing(model, 'model', 'the key "model" of the policy'),
    ...missing(command, 'run', 'the key "train.run" of the policy'),
  ]);
  const data = Object.entries(policy?.value.data ?? {}).map(([name, { path }]) => {
    return [name, [path].flat()] as const;
  });
  return {
    model: model ?? '',
    command: command ?? '',
    backend: inputs.backend ?? train?.backend ?? 'local:',
    promised: {
      model: inputs['model-path'] ?? train?.outputs.model,
      metrics: inputs.metrics ?? train?.outputs.metrics,
      predictions: inputs.predictions ?? train?.outputs.predictions,
    },
    budget: {
      minutes: inputs['timeout-minutes'] ?? train?.['timeout-minutes'] ?? null,
      gpuHours: inputs['max-gpu-hours'] ?? train?.['max-gpu-hours'] ?? null,
      cost: train?.['max-cost'] ?? null,
    },
    prices: pricesOf(train?.prices),
    checkpoint: checkpointOf({ store: inputs.checkpoint, host }, train?.checkpoint),
    tracking: train?.tracking ?? null,
    allowsUncommitted: train?.['allow-uncommitted'] ?? false,
    gpu: gpuOf(inputs.gpu, train?.gpu),
    data: Object.fromEntries(data),
    job: jobOf(train?.job),
  };
}

function jobOf(job: Policy['train']['job']): JobPlan {
  return {
    image: job?.image ?? null,
    cpus: job?.cpus ?? null,
    memoryGib: job?.['memory-gib'] ?? null,
    sharedMemoryGib: job?.['shared-memory-gib'] ?? null,
    queueMinutes: job?.['queue-minutes'] ?? 60,
    variables: job?.variables ?? [],
    secrets: job?.secrets ?? {},
  };
}

function gpuOf(count: number | undefined, policy: Policy['train']['gpu']): TrainingPlan['gpu'] {
  if (count === undefined && !policy) return null;
  return {
    count: count ?? policy?.count ?? 1,
    memoryGib: policy?.['memory-gib'] ?? null,
    smokeTest: policy?.['smoke-test'] ?? null,
  };
}

function pricesOf(prices: Policy['train']['prices']): Prices | null {
  if (!prices) return null;
  return {
    currency: prices.currency,
    gpuHour: prices['gpu-hour'] ?? null,
    machineHour: prices['machine-hour'] ?? null,
    kilowattHour: prices['kilowatt-hour'] ?? null,
  };
}

/** In a workflow the checkout of the next attempt empties the workspace, and the machine may be another. */
const defaultStores = {
  github: 'actions-cache:',
  terminal: 'file:.contender/checkpoints',
} as const;

function checkpointOf(
  {
    store,
    host,
  }: { readonly store: string | undefined; readonly host: keyof typeof defaultStores },
  policy: Policy['train']['checkpoint'],
): CheckpointPlan | null {
  if (!policy) return null;
  return {
    path: policy.path,
    store: store ?? policy.store ?? defaultStores[host],
    everyMinutes: policy['every-minutes'],
    graceSeconds: policy['grace-seconds'],
  };
}

/** A limit that nothing is measured for would never end anything. */
function unmeasured(
  inputs: TrainingInputs,
  train: Policy['train'] | undefined,
): readonly Problem[] {
  const gpu = inputs.gpu ?? train?.gpu;
  const gpuHours = inputs['max-gpu-hours'] ?? train?.['max-gpu-hours'];
  const prices = train?.prices;
  const problems: Problem[] = [];
  if (gpuHours !== undefined && gpu === undefined) {
    problems.push({
      code: 'budget-unmeasured',
      what: 'The limit max-gpu-hours can never be reached.',
      why: 'No GPU is asked for, so that none is counted.',
      next: 'Set the input gpu or the key "train.gpu" of the policy, or use timeout-minutes.',
    });
  }
  if (train?.['max-cost'] !== undefined && !prices?.['gpu-hour'] && !prices?.['machine-hour']) {
    problems.push({
      code: 'budget-unmeasured',
      what: 'The limit max-cost can never be reached.',
      why: 'The policy names no price of an hour.',
      next: 'Set "train.prices" with gpu-hour or machine-hour, or use timeout-minutes.',
    });
  }
  if (inputs.checkpoint !== undefined && !train?.checkpoint) {
    problems.push({
      code: 'checkpoint-without-path',
      what: 'Checkpoints have a store, but no folder.',
      why: 'The input checkpoint is set, and the policy has no key "train.checkpoint.path".',
      next: 'Name the folder that the command writes its checkpoints to in the policy.',
    });
  }
  return problems;
}

/** On this machine the command finds what is there. */
function needless(backend: string | undefined, job: Policy['train']['job']): readonly Problem[] {
  if (!job || (backend !== undefined && !backend.startsWith('local:'))) return [];
  return [
    {
      code: 'job-needless',
      what: 'The key "train.job" of the policy would do nothing.',
      why: 'The training runs on this machine (local:), in its own surroundings and with its variables.',
      next: 'Remove the key, or name a back end elsewhere by "train.backend".',
    },
  ];
}

function missing(value: string | undefined, input: string, key: string): readonly Problem[] {
  if (value !== undefined) return [];
  return [
    {
      code: 'input-missing',
      what: `The input "${input}" is missing.`,
      why: `Neither the input nor ${key} is set.`,
      next: 'Set one of them.',
    },
  ];
}
