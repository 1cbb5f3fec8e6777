import type { TrainingState } from '../../inputs/training-state.ts';
import type { JobRef, TrainingBackend, TrainingJob } from '../../ports/training-backend.ts';
import type { Open } from '../command.ts';
import type { CheckpointsAsked } from './checkpoints/checkpoints.ts';
import { isOutOfReach, leavesItRunning } from './out-of-reach.ts';
import type { Preparation } from './prepare.ts';

const graceMs = 5_000;

/** All that a later process needs to end the job and to store its last checkpoint. */
export function keptState({ plan, asked, job, shallEnd }: Kept, ref: JobRef): string {
  const { graceSeconds } = job.demand;
  const { backend } = plan;
  const state: TrainingState = { backend, ref, shallEnd, graceSeconds, checkpoints: asked };
  return JSON.stringify(state);
}

interface Kept extends Pick<Preparation, 'plan'> {
  readonly job: TrainingJob;
  readonly asked: CheckpointsAsked | null;
  readonly shallEnd: boolean;
}

/**
 * When the job is over: ends what a training has left running, however the step itself ended, and stores
 * the checkpoint that it had no time for.
 */
export async function afterTraining(kept: string, open: Open): Promise<void> {
  // A training itself reads nothing of this, and does not wait for it.
  const { readTrainingState } = await import('../../inputs/training-state.ts');
  const state = readTrainingState(kept);
  if (!state) return;
  const backend = await open.training(state.backend);
  const isOver = await endLeft(backend, state, open);
  if (state.checkpoints) {
    const { saveLeft } = await import('./checkpoints/checkpoints.ts');
    const findings = await saveLeft(state.checkpoints, open);
    for (const { message } of findings) open.progress(message);
  }
  // What ended while nobody looked may have made a model: that is left to be found.
  if (isOver && state.shallEnd) await backend.clear?.(state.ref);
}

/** It may still save what it has: notice was given when the step was cancelled, or is given now. */
async function endElsewhere(backend: TrainingBackend, ref: JobRef, graceMs: number): Promise<void> {
  const since = performance.now();
  await patiently(() => backend.cancel(ref, graceMs), since);
  if (await endsWithin(backend, ref, graceMs + slackMs)) return;
  await patiently(() => backend.cancel(ref, 0), since);
  await endsWithin(backend, ref, slackMs);
}

/** Asks again while the place is out of reach: nobody else ends the job. */
async function patiently<Answer>(work: () => Promise<Answer>, since: number): Promise<Answer> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isOutOfReach(error) || performance.now() - since >= patienceMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  }
}

async function endsWithin(
  backend: TrainingBackend,
  ref: JobRef,
  milliseconds: number,
): Promise<boolean> {
  const until = performance.now() + milliseconds;
  for (;;) {
    const status = await patiently(() => backend.status(ref), until - milliseconds);
    if (status.kind === 'ended') return true;
    if (performance.now() >= until) return false;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

const slackMs = 30_000;
const pollMs = 1_000;
/** A runner gives a cancelled job five minutes for all that comes after. */
const patienceMs = 4 * 60_000;

/** Whether it is over now. */
async function endLeft(
  backend: TrainingBackend,
  { ref, shallEnd, graceSeconds }: TrainingState,
  open: Open,
): Promise<boolean> {
  const patience = backend.isHere || shallEnd ? 0 : patienceMs;
  const since = performance.now() - patience;
  const found = await patiently(() => backend.status(ref), since).catch((error: unknown) => {
    if (!shallEnd && leavesItRunning(error)) return null;
    throw error;
  });
  if (found?.kind === 'ended') return true;
  if (!backend.isHere && !shallEnd) {
    open.progress(`The job ${ref.name} goes on: run this job again, and it is followed again.`);
    return false;
  }
  open.progress('The training is still running although its job is over: it is ended now.');
  if (backend.isHere) await backend.cancel(ref, graceMs);
  else await endElsewhere(backend, ref, graceSeconds * 1000);
  const { kind } = await patiently(() => backend.status(ref), since);
  open.progress(
    kind === 'ended'
      ? 'Nothing of it is left.'
      : 'Something of it could not be ended: a driver or a disk may hang. Look at the machine.',
  );
  return kind === 'ended';
}
