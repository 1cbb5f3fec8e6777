import type { Surroundings } from '../domain/training/environment.ts';
import type { MachineGpus } from '../domain/training/gpu/machine-gpus.ts';
import type { JobDemand } from '../domain/training/job-demand.ts';
import type { CommandEnd, Resources } from '../domain/training/run-record.ts';

/** What to run, where. */
export interface TrainingJob {
  readonly command: string;
  /**
   * `contender-<run>-<attempt>-<8 hex digits>`: tells this job apart from every other, on any back end:
   * `[a-z0-9-]`, at most 40, a letter first.
   */
  readonly name: string;
  /** Hexadecimal SHA-256 of all that was asked for: the attempts of one configuration are attempts of one job. */
  readonly configuration: string;
  /** A random text of this attempt; everything that the job starts can be found by it. */
  readonly mark: string;
  /**
   * All variables of the command but CONTENDER_OUTPUT_DIR, which the back end knows. Where they name folders
   * of the working directory, a back end elsewhere puts its own in their place.
   */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder that the command finds as CONTENDER_OUTPUT_DIR. */
  readonly outputDirectory: string;
  /** Where the back end keeps the whole log. */
  readonly logPath: string;
  readonly demand: JobDemand;
  readonly files: JobFiles;
}

/** What travels where the job does not see the working directory; paths from there. */
export interface JobFiles {
  /** The code and the data. */
  readonly sources: readonly string[];
  /** Files and folders that the command promises to write. */
  readonly results: readonly string[];
}

/** A job that was submitted, or may have been: plain data, which another process can go on with. */
export interface JobRef {
  readonly name: string;
  readonly mark: string;
  readonly logPath: string;
  /** The back end's own name for it; null: not known, it is looked for by the others. */
  readonly id: string | null;
}

export type JobStatus =
  /** Accepted, and no process of it runs yet. */
  | { readonly kind: 'queued'; readonly why: string | null }
  /** Also while it stops, or what it left running is ended. */
  | {
      readonly kind: 'running';
      /** Milliseconds so far, where another process began it: the limits count from its beginning. */
      readonly ranMs?: number;
      /** The place's own word for a state that is not known here: it is taken for running, never for a success. */
      readonly unknown?: string;
    }
  | { readonly kind: 'ended'; readonly end: JobEnd };

/** How a job ended, as its back end tells: why Contender wanted that is not its business. */
export type JobEnd =
  | Extract<
      CommandEnd,
      {
        kind:
          | 'succeeded'
          | 'failed'
          | 'killed'
          | 'cancelled'
          | 'out-of-memory'
          | 'timed-out'
          | 'preempted'
          | 'unfit';
      }
    >
  /** It never ran: no place has what it asks for, or its image cannot be had. */
  | { readonly kind: 'rejected'; readonly why: string }
  /** Nobody knows how: it was deleted, its machine failed, or the process that knew is gone. */
  | { readonly kind: 'lost'; readonly why: string };

/** A piece of the log; `next` is where the following one begins, and means nothing to anybody else. */
export interface LogPart {
  readonly bytes: Uint8Array;
  readonly next: string;
  /** The command has emptied its log meanwhile: this is what stands at its beginning now. */
  readonly isFromStart?: true;
}

/** What is known of a job that has ended. */
export interface JobOutputs {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly resources: Resources;
  /** Processes that the command left running when it ended, and those that could not be ended. */
  readonly leftBehind: number;
  readonly stillAlive: number;
  /** The place where it ran, where that is not this machine; null is what nobody could tell. */
  readonly elsewhere?: {
    readonly surroundings: Surroundings | null;
    readonly gpus: MachineGpus | null;
  };
}

/** A place where a training command runs. */
export interface TrainingBackend {
  /** Whether jobs run on this machine, among its files and with its variables. */
  readonly isHere: boolean;
  /**
   * Before anything is touched that the job will use. Throws where the place cannot give what the job asks
   * for, or somebody may not use it. Answers with the job that lives of an earlier attempt: it is adopted by
   * `submit`. Where no such thing can be, ends what an attempt that is gone has left, so that it writes
   * nothing any more; throws where one lives.
   */
  makeReady(job: TrainingJob): Promise<JobRef | null>;
  /**
   * The folder that the job works in, as this machine sees it: absolute, and there after `makeReady`. Null:
   * it cannot be seen from here.
   */
  workspace(job: TrainingJob): string | null;
  /**
   * What is known of the job before `submit` has answered: by what another process finds it, also where that answer
   * never comes. Absent: the name and the mark that it was given. After `makeReady`.
   */
  expected?(job: TrainingJob): JobRef;
  /** Starts the job, or finds the one of an attempt of it that lives. Throws when it cannot start. */
  submit(job: TrainingJob): Promise<JobRef>;
  status(ref: JobRef): Promise<JobStatus>;
  /** Calls the listener once the job has ended, where the place tells by itself; elsewhere it is asked again and again. */
  onEnd?(ref: JobRef, listener: () => void): void;
  /** What was printed since; empty when nothing was. From the start: an empty `from`. */
  logs(ref: JobRef, from: string): Promise<LogPart>;
  /**
   * Asks the command to save and to stop; what lives after so many milliseconds is ended, at once with
   * 0. Asked again with no less time left, it insists. Of a job that has ended it does nothing.
   */
  cancel(ref: JobRef, graceMs: number): Promise<void>;
  /**
   * Once it has ended; nothing may be asked of the job afterwards. What the command promised is in the working
   * directory then, and its own folder is there until it is cleared. Elsewhere also of a job that was cancelled and
   * still saves: what is known so far.
   */
  outputs(ref: JobRef): Promise<JobOutputs>;
  /** Elsewhere: removes all that a job has left that has ended, and for whose outputs nobody comes any more. */
  clear?(ref: JobRef): Promise<void>;
}
