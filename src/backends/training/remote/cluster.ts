import type { Container } from '../../../domain/training/environment.ts';
import type { JobRef, JobStatus } from '../../../ports/training-backend.ts';

/** A job as a cluster is given it: all is settled, nothing is left to look up. */
export interface ClusterJob {
  /** As TrainingJob has it: a valid name in every cluster. */
  readonly name: string;
  /** Hexadecimal SHA-256; stands whole in a label, a comment or the metadata of the job. */
  readonly configuration: string;
  /** Stands beside the configuration, so that who adopts the job can read its log. */
  readonly mark: string;
  /**
   * A whole POSIX shell script: for `sh -c`, or a file. It goes to its folder and hands on signals by itself. Where
   * the cluster sends SIGINT to every process of a job, the line `reached=all` before it lets them have it once.
   */
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Variable → name of a secret in the cluster's own store. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly image: string | null;
  readonly gpus: number;
  readonly cpus: number | null;
  readonly memoryGib: number | null;
  readonly sharedMemoryGib: number | null;
  /** The cluster's own limit, a net behind ours: whole seconds of running; null: none. */
  readonly limitSeconds: number | null;
  /** Whole seconds between the first signal and the kill. */
  readonly graceSeconds: number;
  /** A folder that the job must see at `target`, as this machine sees it at `source`; null: nothing to mount. */
  readonly mount: { readonly source: string; readonly target: string } | null;
}

/** A job that the cluster knows. */
export type Handle = Pick<JobRef, 'name' | 'mark' | 'id'>;

export interface ClusterLog {
  readonly bytes: Uint8Array;
  /** Where the next part begins; means nothing to anybody else. */
  readonly next: string;
}

/**
 * What one kind of cluster is able to do; everything else is the same for all of them and stands in
 * `elsewhere`. What throws is a UserError. One of the code `train-unreachable` says that the connection was
 * lost: then reads are tried again for ten minutes, and `submit` is looked up before it is.
 */
export interface Cluster {
  /** The beginning of a sentence, such as `The Ray cluster at http://10.0.0.5:8265`; no secret in it. */
  readonly title: string;
  /**
   * Several machines train together: the log tells how the leading one ended, and only the cluster knows of the
   * others.
   */
  readonly hasPeers?: boolean;
  /** A job that is cancelled while it waits may start all the same: its script sees that it is late, and ends. */
  readonly mayStartLate?: boolean;
  /** Throws for whatever it cannot give, and where somebody may not submit, watch and delete jobs. */
  check(job: ClusterJob): Promise<void>;
  /** The job with one of these names and this configuration that has not ended; null: none. */
  find(names: readonly string[], configuration: string): Promise<Handle | null>;
  /** The job of this name, of whatever configuration, that keeps another from having it; null: none does. */
  standing(name: string): Promise<'live' | 'ended' | null>;
  /** Its own id for it, or the name. A name in use throws, unless the job there has this mark: then it is this one. */
  submit(job: ClusterJob): Promise<string>;
  /** A job that is not there any more is `lost`. A state that is not known is `running`. */
  status(handle: Handle): Promise<JobStatus>;
  /** From the start with an empty cursor. Also after the end; empty where there is no log yet. */
  log(handle: Handle, from: string): Promise<ClusterLog>;
  /** Notice now, the kill after that; 0 is the kill. Of one that has ended or is gone it does nothing. */
  cancel(handle: Handle, graceMs: number): Promise<void>;
  /** The image that it ran, by digest; null where the cluster does not tell. */
  container(handle: Handle): Promise<Container | null>;
  /** Removes what an ended job leaves in the cluster, where the cluster does not do so by itself. */
  remove(handle: Handle): Promise<void>;
}
