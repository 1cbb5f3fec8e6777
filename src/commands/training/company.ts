import type { Finding } from '../../domain/finding.ts';
import { accountOf } from '../../domain/training/account/account.ts';
import type { CommandEnd, Resources, RunRecord } from '../../domain/training/run-record.ts';
import type { JobRef } from '../../ports/training-backend.ts';
import type { Open } from '../command.ts';
import { keepBudget } from './budget.ts';
import type { Checkpoints, CheckpointsAsked, Resumption } from './checkpoints/checkpoints.ts';
import { Closing } from './closing.ts';
import type { Companion, StopReason } from './companion.ts';
import { shortGraceSeconds } from './job.ts';
import { noticeCompanion } from './notices.ts';
import type { Preflight } from './preflight.ts';
import type { Preparation } from './prepare.ts';
import { followProgress } from './progress.ts';
import { roomWatch } from './room-watch.ts';
import { gpuFindings, resourcesOf, seenElsewhere, watchGpus } from './telemetry.ts';
import { type Tracked, type Tracking, track } from './tracking.ts';

/** Everything that goes along with a training, and what all of them have to tell afterwards. */
export interface Company {
  readonly companions: readonly Companion[];
  /** What the command gets to save when one of them ends it. */
  graceMs(reason: StopReason): number;
  /** The command has ended: what goes along ends, too, within the time that there is. */
  close(end: CommandEnd): Promise<void>;
  /** The job is cancelled while they close. */
  hurry(): void;
  tell(job: { readonly resources: Resources; readonly durationMs: number }): Told;
  /** Hands the record to whoever tracks the run. */
  conclude(record: RunRecord): Promise<Tracked>;
}

export interface Told
  extends Pick<RunRecord, 'curves' | 'checkpoints' | 'resources' | 'account' | 'tracked'> {
  /** Why nobody can tell that the GPUs were used that the policy asks for. */
  readonly unused: readonly Finding[];
  readonly remarks: readonly Finding[];
}

/** The checkpoints of a training, and where it begins. */
export interface Begun {
  readonly checkpoints: Checkpoints;
  readonly resumption: Resumption;
}

/**
 * What an earlier attempt has left, laid out for the command; undefined: no checkpoints are asked for. The
 * checkpoints of a job that still lives are where it writes them, and stay as they are.
 */
export async function begin(
  asked: CheckpointsAsked | null,
  adopted: JobRef | null,
  open: Open,
): Promise<Begun | undefined> {
  if (!asked) return undefined;
  const { openCheckpoints } = await import('./checkpoints/checkpoints.ts');
  const checkpoints = await openCheckpoints(asked, open);
  return {
    checkpoints,
    resumption: await (adopted ? checkpoints.takeOver() : checkpoints.restore()),
  };
}

interface Circumstances {
  readonly looked: Preflight;
  readonly begun: Begun | undefined;
}

/** They watch from now on, so the command starts next. */
export async function gather(
  { plan, start, backend }: Preparation,
  { looked, begun }: Circumstances,
  open: Open,
): Promise<Company> {
  const { budget, prices } = plan;
  const gpus = plan.gpu?.count ?? 0;
  const checkpoints = begun?.checkpoints;
  const progress = followProgress(open);
  const room = roomWatch(open, [
    open.output.path(''),
    ...(begun ? [begun.resumption.directory] : []),
  ]);
  const notices = await noticesOf(backend, () => checkpoints?.saveSoon(), open);
  const telemetry = await watchGpus(looked, plan, open);
  const tracking = await trackingOf(plan.tracking, start, open);
  const { energyAtMost } = telemetry;
  const companions: readonly Companion[] = [
    progress,
    keepBudget({ gpus, budget, prices, energyAtMost }),
    room,
    telemetry,
    ...[notices, tracking, checkpoints?.companion].filter((one) => one !== undefined),
  ];
  const closing = new Closing(companions);
  return {
    companions,
    graceMs({ kind }) {
      const grace = (plan.checkpoint?.graceSeconds ?? shortGraceSeconds) * 1000;
      return kind === 'preempted' ? Math.min(grace, notices?.timeLeft() ?? grace) : grace;
    },
    close: (end) => closing.close(end, closingMs(end, notices?.timeLeft() ?? null)),
    hurry: () => closing.hurry(cancelledMs),
    tell({ resources, durationMs }) {
      const seen = backend.isHere ? telemetry.stop() : seenElsewhere(resources, plan);
      const curves = progress.curves();
      const { unused, remarks } = gpuFindings(seen, plan);
      const url = tracking?.url();
      return {
        ...(curves.length > 0 && { curves }),
        ...(url && { tracked: url }),
        ...(checkpoints && { checkpoints: checkpoints.history() }),
        resources: resourcesOf(resources, seen.watched),
        account: accountOf({ seconds: durationMs / 1000, gpus, energy: seen.energy }, prices),
        unused,
        remarks: [
          ...(begun?.resumption.findings ?? []),
          ...(checkpoints?.findings() ?? []),
          ...remarks,
          ...progress.findings(),
          ...room.findings(),
          ...(notices?.findings() ?? []),
        ],
      };
    },
    conclude: async (record) =>
      tracking?.conclude(record, closing.leftIfHurried()) ?? { url: null, findings: [] },
  };
}

/** The end of this machine is not that of a job elsewhere, which the next attempt adopts. */
async function noticesOf({ isHere }: Preparation['backend'], save: () => void, open: Open) {
  return isHere ? noticeCompanion(open, save) : undefined;
}

async function trackingOf(
  uri: string | null,
  { id, model, code }: Preparation['start'],
  open: Open,
): Promise<Tracking | undefined> {
  if (uri === null) return undefined;
  const { repository, pullRequest, actor } = open.context;
  const startedAt = open.now().getTime();
  const commit = code.headSha ?? code.sha;
  const run = { id, model, startedAt, commit, repository, pullRequest, actor };
  return track(await open.tracker(uri), run, open.now);
}

/** A runner that cancels kills ten seconds after its first signal, and the command took most of them. */
const cancelledMs = 2_000;
const usualMs = 60_000;

function closingMs({ kind }: CommandEnd, timeLeft: number | null): number {
  if (kind === 'cancelled') return cancelledMs;
  return kind === 'preempted' ? Math.min(usualMs, timeLeft ?? usualMs) : usualMs;
}
