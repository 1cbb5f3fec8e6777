import type { JobEnd, JobStatus } from '../../../ports/training-backend.ts';

/** The part of an engine's `State` that tells how a container is. */
export interface ContainerState {
  readonly Status: string;
  readonly ExitCode: number;
  readonly OOMKilled: boolean;
}

/**
 * Docker says `exited`; Podman says so after a stop, and `stopped` of what ended by itself. A state that is
 * not known runs.
 */
export function statusOf(state: ContainerState): JobStatus {
  switch (state.Status) {
    case 'created':
    case 'configured':
    case 'initialized':
      return { kind: 'queued', why: null };
    case 'exited':
    case 'stopped':
      return { kind: 'ended', end: endOf(state) };
    case 'dead':
    case 'removing':
      return { kind: 'ended', end: { kind: 'lost', why: 'Its container is being removed.' } };
    case 'running':
    case 'paused':
    case 'restarting':
    case 'stopping':
      return { kind: 'running' };
    default:
      return { kind: 'running', unknown: state.Status };
  }
}

/** The engine's word for want of memory is missing on Podman even where the limit was hit. */
function endOf({ ExitCode, OOMKilled }: ContainerState): JobEnd {
  if (ExitCode === 0) return { kind: 'succeeded' };
  if (OOMKilled) return { kind: 'out-of-memory' };
  if (ExitCode === 137) return { kind: 'killed', signal: 'SIGKILL' };
  return { kind: 'failed', exitCode: ExitCode };
}
