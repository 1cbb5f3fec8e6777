import type { JobEnd, JobStatus } from '../../../ports/training-backend.ts';

/** A training job in the words of DescribeTrainingJob. */
interface JobState {
  readonly TrainingJobStatus: string;
  readonly SecondaryStatus: string;
  readonly FailureReason?: string | undefined;
  /** What AWS says of the state that it is in. */
  readonly message?: string | undefined;
  /** All secondary statuses that it had, in their order. */
  readonly passed?: readonly string[] | undefined;
  readonly StoppingCondition?:
    | {
        readonly MaxRuntimeInSeconds?: number | undefined;
        readonly MaxWaitTimeInSeconds?: number | undefined;
      }
    | undefined;
}

const waiting: ReadonlySet<string> = new Set([
  'Starting',
  'Pending',
  'LaunchingMLInstances',
  'PreparingTrainingStack',
  'Downloading',
  'DownloadingTrainingImage',
]);

/** A state that nobody knows is `running`, which the time budget bounds: never a success. */
export function statusOf(state: JobState): JobStatus {
  switch (state.TrainingJobStatus) {
    case 'Completed':
      return ended({ kind: 'succeeded' });
    case 'Failed':
      return ended(failureOf(state));
    case 'Stopped':
      return ended(stopOf(state));
    case 'InProgress':
      if (!waiting.has(state.SecondaryStatus) || hasTrained(state)) return { kind: 'running' };
      return { kind: 'queued', why: state.message ?? null };
    case 'Stopping':
      return { kind: 'running' };
    default:
      return { kind: 'running', unknown: state.TrainingJobStatus };
  }
}

/** Once interrupted on spot, a job gets its machines and its files anew: it is not in the queue again. */
function hasTrained({ passed = [] }: JobState): boolean {
  return passed.includes('Training');
}

function ended(end: JobEnd): JobStatus {
  return { kind: 'ended', end };
}

/** Both limits are reported as a stop: that of running, and that of spot with all its waiting. */
function stopOf({ SecondaryStatus, StoppingCondition = {} }: JobState): JobEnd {
  const { MaxRuntimeInSeconds, MaxWaitTimeInSeconds } = StoppingCondition;
  const timedOut = (seconds = 0) => ({ kind: 'timed-out', minutes: seconds / 60 }) as const;
  if (SecondaryStatus === 'MaxRuntimeExceeded') return timedOut(MaxRuntimeInSeconds);
  if (SecondaryStatus === 'MaxWaitTimeExceeded') return timedOut(MaxWaitTimeInSeconds);
  return { kind: 'cancelled' };
}

/** What keeps a job from starting: no machine, no image, no data, no right to either. */
const neverRan =
  /^CapacityError|^ClientError:.*(?:image|download|S3 (?:objects|prefix|bucket|key)|access ?denied|not authorized|assume|capacity)/i;

/** FailureReason is a sentence for people, whose first word tells whose failure it was. */
function failureOf(state: JobState): JobEnd {
  if (state.SecondaryStatus.startsWith('Max')) return stopOf(state);
  const why = (state.FailureReason ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
  // What the command itself printed may stand behind the code, so that no word of it counts.
  const [, digits] = /exit ?code:? ?(\d+)/i.exec(why) ?? [];
  if (digits !== undefined) return exitOf(Number(digits));
  if (/^(?:Client|Algorithm|InternalServer)Error:.*\b(?:more memory|out ?of ?memory)/i.test(why)) {
    return { kind: 'out-of-memory' };
  }
  if (neverRan.test(why)) return { kind: 'rejected', why: sentence(why) };
  if (/^AlgorithmError/.test(why)) return { kind: 'failed', exitCode: 1 };
  return { kind: 'lost', why: why === '' ? 'SageMaker gave no reason.' : sentence(why) };
}

const signals: ReadonlyMap<number, string> = new Map([
  [130, 'SIGINT'],
  [137, 'SIGKILL'],
  [143, 'SIGTERM'],
]);

function exitOf(exitCode: number): JobEnd {
  const signal = signals.get(exitCode);
  return signal ? { kind: 'killed', signal } : { kind: 'failed', exitCode };
}

function sentence(why: string): string {
  return `SageMaker says: "${why}".`;
}
