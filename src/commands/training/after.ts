import { readTrainingState, type TrainingState } from '../../inputs/training-state.ts';
import type { JobRef } from '../../ports/training-backend.ts';
import type { Open } from '../command.ts';
import { saveLeft } from './checkpoints/checkpoints.ts';
import type { Preparation } from './prepare.ts';

const graceMs = 5_000;

/** All that a later process needs to end the job and to store its last checkpoint. */
export function keptState(
  { plan, checkpointKey: key, start }: Pick<Preparation, 'plan' | 'checkpointKey' | 'start'>,
  ref: JobRef,
): string {
  const state: TrainingState = {
    backend: plan.backend,
    ref,
    checkpoints:
      plan.checkpoint && key ? { plan: plan.checkpoint, key, attempt: start.attempt } : null,
  };
  return JSON.stringify(state);
}

/**
 * When the job is over: ends what a training has left running, however the step itself ended, and stores
 * the checkpoint that it had no time for.
 */
export async function afterTraining(kept: string, open: Open): Promise<void> {
  const state = readTrainingState(kept);
  if (!state) return;
  await endLeft(state, open);
  if (!state.checkpoints) return;
  const findings = await saveLeft(state.checkpoints, open);
  for (const { message } of findings) open.progress(message);
}

async function endLeft({ backend: uri, ref }: TrainingState, open: Open): Promise<void> {
  const backend = await open.training(uri);
  if ((await backend.status(ref)).kind === 'ended') return;
  open.progress('The training is still running although its job is over: it is ended now.');
  await backend.cancel(ref, graceMs);
  const { kind } = await backend.status(ref);
  open.progress(
    kind === 'ended'
      ? 'Nothing of it is left.'
      : 'Something of it could not be ended: a driver or a disk may hang. Look at the machine.',
  );
}
