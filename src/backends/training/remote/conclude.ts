import { constants } from 'node:os';
import { whyHindered } from '../../../domain/training/remote/hindrance.ts';
import type { JobReport, ToldEnd } from '../../../domain/training/remote/job-report.ts';
import type { JobEnd, TrainingJob } from '../../../ports/training-backend.ts';

interface Circumstances {
  readonly report: JobReport;
  readonly demand: TrainingJob['demand'];
  /** We asked it to stop before it had ended. */
  readonly isCancelled: boolean;
  /** What the script told is one of several scripts' word. */
  readonly hasPeers?: boolean | undefined;
}

/**
 * How a job ended, by what its cluster says and what its own script told. Our cancel outranks both; then comes
 * what only the cluster can know, then the script's word. Success is what the script saw: without it nobody
 * knows.
 */
export function concludeJob(end: JobEnd, circumstances: Circumstances): JobEnd {
  const { report, demand, isCancelled, hasPeers } = circumstances;
  if (isCancelled) return { kind: 'cancelled' };
  if (isClustersOwn(end)) return end;
  const { hindrance } = report;
  if (hindrance) {
    const why = whyHindered(hindrance, demand, report.lines('gpu'));
    return { kind: hindrance.kind === 'unfit' ? 'unfit' : 'rejected', why };
  }
  if (hasPeers && end.kind !== 'succeeded') return end;
  const told = report.end && toldEnd(report.end);
  // Of a failure that only the cluster saw nobody knows what it broke; and of a job that is gone the command itself
  // may have written that it succeeded.
  const isContradicted = end.kind === 'failed' || end.kind === 'killed';
  const isUnproven = end.kind === 'lost' && !report.isSealed;
  if (told?.kind === 'succeeded' && (isContradicted || isUnproven)) return end;
  if (told) return told;
  if (end.kind !== 'succeeded') return end;
  return {
    kind: 'lost',
    why: 'The place says that the job succeeded, and its log does not tell how the command ended: the log is cut off, or something else ran in its stead.',
  };
}

/** Whether more of the log may still tell how it ended. */
export function mayTellMore(end: JobEnd, report: JobReport): boolean {
  return !isClustersOwn(end) && report.hindrance === null && report.end === null;
}

/** Ends that the cluster brings about: what the command answered to them is no end of its own. */
const clustersOwn: readonly JobEnd['kind'][] = [
  'cancelled',
  'out-of-memory',
  'timed-out',
  'preempted',
  'unfit',
  'rejected',
];

function isClustersOwn({ kind }: JobEnd): boolean {
  return clustersOwn.includes(kind);
}

/** Under a shell a signal is 128 + its number. */
function toldEnd({ exitCode, ranOutOfMemory }: ToldEnd): JobEnd {
  if (exitCode === 0) return { kind: 'succeeded' };
  const [signal] =
    Object.entries(constants.signals).find(([, number]) => exitCode === 128 + number) ?? [];
  if (signal === undefined) return { kind: 'failed', exitCode };
  if (signal === 'SIGKILL' && ranOutOfMemory) return { kind: 'out-of-memory' };
  return { kind: 'killed', signal };
}
