import { createHash } from 'node:crypto';
import { ControlLines } from '../../../domain/training/remote/control-lines.ts';
import { JobReport } from '../../../domain/training/remote/job-report.ts';
import type { JobEnd, JobRef, JobStatus, TrainingJob } from '../../../ports/training-backend.ts';
import type { Cluster } from './cluster.ts';
import { ownMark } from './cluster-job.ts';
import { concludeJob, mayTellMore } from './conclude.ts';
import type { KeptLog } from './kept-log.ts';
import type { Pace } from './pace.ts';
import { givenUp, isUnreachable, pauseAfter } from './unreachable.ts';

/** A job elsewhere, as the process attends to it that submitted or adopted it. */
interface Attended {
  readonly cluster: Cluster;
  readonly ref: JobRef;
  readonly job: TrainingJob;
  readonly log: KeptLog;
  readonly pace: Pace;
}

/** Of the log at once; then somebody looks whether the training may go on. */
const mostParts = 64;
/** A cluster has so long after the grace to end the job by itself. */
const killSlackMs = 5_000;

/** Asks the cluster at its own pace, keeps the log, and remembers what the job told. */
export class AttendedJob {
  readonly ref: JobRef;
  readonly job: TrainingJob;
  readonly report = new JobReport((text) => createHash('sha256').update(text).digest('hex'));
  readonly #cluster: Cluster;
  readonly #log: KeptLog;
  readonly #pace: Pace;
  readonly #control: ControlLines;
  #status: JobStatus = { kind: 'queued', why: null };
  #from = '';
  #nextAt = Number.NEGATIVE_INFINITY;
  #failures = 0;
  #lostAt: number | undefined;
  #runsSince: number | undefined;
  #endedAt: number | undefined;
  #unfit: JobEnd | undefined;
  /** Milliseconds that a cancel gives, as long as the cluster does not know of it. */
  #notice: number | undefined;
  #killAt: number | undefined;
  #isCancelled = false;
  #isLetGo = false;

  constructor({ cluster, ref, job, log, pace }: Attended) {
    this.ref = ref;
    this.job = job;
    this.#cluster = cluster;
    this.#log = log;
    this.#pace = pace;
    this.#control = new ControlLines(ref.mark);
  }

  get end(): JobEnd | null {
    return this.#status.kind === 'ended' ? this.#status.end : null;
  }

  /** Milliseconds since it ran, as far as that is known; of one that another process began by the job's own clock. */
  get ranMs(): number {
    const seen = this.#runsSince === undefined ? 0 : this.#pace.now() - this.#runsSince;
    const { startedAt } = this.report;
    const isAdopted = this.ref.mark !== ownMark(this.job.mark);
    const told = isAdopted && startedAt !== null ? Date.now() - Date.parse(startedAt) : 0;
    return Math.round(Math.max(seen, told));
  }

  readLog(from: string) {
    return this.#log.read(from);
  }

  close(): Promise<void> {
    return this.#log.close();
  }

  /** What is known, asked anew when it is time. Throws when nobody can be reached any more. */
  async look(): Promise<JobStatus> {
    if (this.#status.kind === 'ended' || this.#pace.now() < this.#nextAt) return this.#status;
    try {
      await this.#insist();
      const status = await this.#cluster.status(this.ref);
      const isRead = await this.#readOn(status.kind === 'ended');
      this.#status = await this.#judge(status);
      this.#failures = 0;
      this.#lostAt = undefined;
      this.#nextAt = isRead ? this.#pace.now() + this.#pace.pollMs : Number.NEGATIVE_INFINITY;
    } catch (error) {
      this.#bear(error);
    }
    return this.#status;
  }

  /** Asks it to stop; a cluster that cannot be reached is asked at the next look. */
  async cancel(graceMs: number): Promise<void> {
    if (this.#status.kind === 'ended' || this.#isLetGo) return;
    this.#isCancelled = true;
    const now = this.#pace.now();
    // Asked again with no less time left, it insists.
    const isInsisting = this.#killAt !== undefined && now + graceMs >= this.#killAt;
    this.#notice = isInsisting ? 0 : graceMs;
    this.#killAt = now + this.#notice;
    try {
      await this.#insist();
    } catch (error) {
      if (!isUnreachable(error)) throw error;
    }
  }

  async #insist(): Promise<void> {
    const isOverdue = this.#killAt !== undefined && this.#pace.now() > this.#killAt + killSlackMs;
    if (this.#notice !== 0 && isOverdue) {
      this.#notice = 0;
      this.#killAt = Number.POSITIVE_INFINITY;
    }
    if (this.#notice === undefined) return;
    const asked = this.#notice;
    await this.#cluster.cancel(this.ref, asked);
    // Somebody may have hurried it meanwhile.
    if (this.#notice === asked) this.#notice = undefined;
  }

  #bear(error: unknown): void {
    if (!isUnreachable(error)) throw error;
    const now = this.#pace.now();
    this.#lostAt ??= now;
    if (now - this.#lostAt >= this.#pace.patienceMs) {
      this.#isLetGo = true;
      throw givenUp(this.#cluster.title, Math.round(this.#pace.patienceMs / 60_000), error);
    }
    this.#failures += 1;
    this.#nextAt = now + Math.min(pauseAfter(this.#failures), this.#pace.longestPauseMs);
  }

  /** Keeps what was printed since; false where there is more. */
  async #readOn(toItsEnd: boolean): Promise<boolean> {
    for (let parts = 0; toItsEnd || parts < mostParts; parts += 1) {
      const { bytes, next } = await this.#cluster.log(this.ref, this.#from);
      this.#lostAt = undefined;
      if (bytes.byteLength === 0) return true;
      const { text, told } = this.#control.push(bytes);
      for (const piece of text) await this.#log.append(piece);
      this.#from = next;
      for (const line of told) this.report.take(line);
    }
    return false;
  }

  async #judge(status: JobStatus): Promise<JobStatus> {
    if (status.kind === 'queued') return status;
    const now = this.#pace.now();
    this.#runsSince ??= now;
    if (status.kind === 'running') {
      if (this.#lacksProof(now)) {
        this.#unfit = { kind: 'unfit', why: this.#whyUnproven() };
        this.#notice = 0;
        this.#killAt = now;
        await this.#insist();
      }
      return this.ref.mark === ownMark(this.job.mark) ? status : { ...status, ranMs: this.ranMs };
    }
    this.#endedAt ??= now;
    const isSettled = now - this.#endedAt >= this.#pace.settleMs;
    const isOver = this.#killAt !== undefined;
    // What the job printed last may arrive later than the news of its end.
    if (!isSettled && !isOver && mayTellMore(status.end, this.report)) return { kind: 'running' };
    await this.#log.append(this.#control.end());
    const { report, job } = this;
    const isCancelled = this.#isCancelled;
    const { hasPeers } = this.#cluster;
    const told = { report, demand: job.demand, isCancelled, hasPeers };
    const end = concludeJob(this.#unfit ?? status.end, told);
    return { kind: 'ended', end };
  }

  /** A place that takes the job and forgets the cards, or runs something else in its stead. */
  #lacksProof(now: number): boolean {
    if (this.job.demand.gpus === 0 || this.report.isStarted || this.#unfit) return false;
    return now - (this.#runsSince ?? now) >= this.#pace.proofMs;
  }

  #whyUnproven(): string {
    const seconds = Math.round(this.#pace.proofMs / 1000);
    return `The policy asks for a GPU, and ${seconds} s after the job was said to run its log does not show that it looks for one.`;
  }
}
