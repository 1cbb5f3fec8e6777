import type { TrainingJob } from '../../../ports/training-backend.ts';
import type { ClusterJob } from './cluster.ts';

/** Where a job finds its files. */
export interface JobPlace {
  /** The folder that stands for the working directory, as the job sees it: absolute. */
  readonly directory: string;
  readonly mount: ClusterJob['mount'];
  /**
   * Lines of POSIX shell before the command, such as those that fetch the files; empty: they are there. What they
   * put into the variable `leave` is run at last, however the script ends.
   */
  readonly before: string;
  /** Lines after it, also when it failed or was asked to stop: those that hand over what it wrote. */
  readonly after: string;
}

/** How code, data and results travel between this machine and a job elsewhere. */
export interface Transport {
  /** The job's folder as this machine sees it; null: it cannot be seen from here. */
  workspace(name: string): string | null;
  /** Lays out the sources, each with its digest checked on arrival. */
  bring(job: TrainingJob): Promise<JobPlace>;
  /** The place of a job that was brought by another process. */
  placeOf(name: string): JobPlace;
  /**
   * Brings the promised results to the working directory, and what stands in the command's output folder to
   * ours: links, special files and paths that lead out are refused, ours are never overwritten. What is not
   * there is left out.
   */
  fetch(job: TrainingJob, name: string): Promise<void>;
  /** Removes what the jobs of these names have left. */
  remove(names: readonly string[]): Promise<void>;
}
