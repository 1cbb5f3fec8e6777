import type { Finding } from '../domain/finding.ts';
import type { Refused } from './pull-request.ts';

/** A run as the host of the workflows knows it: nothing of this is the run's own word. */
export interface WorkflowRun {
  readonly id: number;
  /** How often this run was started, from 1. */
  readonly attempt: number;
  /** Counts the runs of its workflow. */
  readonly number: number;
  /** `owner/name` of the repository that it ran in. */
  readonly repository: string;
  readonly headSha: string;
  /** Where its code comes from; null when that repository is gone, or there was no branch. */
  readonly head: {
    readonly repositoryId: number;
    readonly owner: string;
    readonly branch: string;
  } | null;
  readonly event: string;
  /** Null until it has ended; then `success`, `failure`, `cancelled` or another word of the host. */
  readonly conclusion: string | null;
  /** True where people without write access may have decided what ran. */
  readonly untrusted: boolean;
}

export interface DownloadedArtifact {
  /** The zip; its size and its digest are those that the host has listed. */
  readonly archive: Uint8Array;
  readonly notes: readonly Finding[];
}

export interface OpenPullRequest {
  readonly number: number;
  readonly headSha: string;
}

/** Runs of workflows of this repository, and what they left. */
export interface WorkflowRuns {
  /** Throws where the run is unknown, or cannot be read. */
  read(id: number): Promise<WorkflowRun>;
  /** The newest artifact of that name; throws where there is none, and where it is not to be had. */
  download(run: WorkflowRun, artifact: string): Promise<DownloadedArtifact>;
  /** The open pull requests from the branch of the run, wherever their heads are by now. */
  pullRequestsOf(
    run: WorkflowRun,
  ): Promise<{ readonly kind: 'found'; readonly pulls: readonly OpenPullRequest[] } | Refused>;
}
