import type { GpuRequest } from '../domain/training/gpu/request.ts';
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
}

/** A training, settled: what runs where, and what it must write. */
export interface TrainingPlan {
  readonly model: string;
  readonly command: string;
  readonly backend: string;
  readonly promised: Promised;
  readonly timeoutMinutes: number | null;
  /** Null: none are asked for. */
  readonly gpu: (GpuRequest & { readonly smokeTest: string | null }) | null;
  /** The files of each data set that the policy names. */
  readonly data: Readonly<Record<string, readonly string[]>>;
}

/** Inputs before policy. */
export function planTraining(
  inputs: TrainingInputs,
  policy: Located<Policy> | undefined,
): TrainingPlan {
  const train = policy?.value.train;
  const model = inputs.model ?? policy?.value.model;
  const command = inputs.run ?? train?.run;
  refuse([
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
    timeoutMinutes: inputs['timeout-minutes'] ?? train?.['timeout-minutes'] ?? null,
    gpu: gpuOf(inputs.gpu, train?.gpu),
    data: Object.fromEntries(data),
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
