/** Which run of which code made an outcome. Off GitHub the members of the run are null. */
export interface Provenance {
  readonly repository: string | null;
  /** The commit that was checked out; on a pull request GitHub's merge commit. */
  readonly sha: string | null;
  /** The commit that the author pushed. */
  readonly headSha: string | null;
  readonly runId: string | null;
  readonly runAttempt: number | null;
  readonly workflow: string | null;
  readonly actor: string | null;
  /** Contender's own version. */
  readonly version: string;
  /** SHA-256 of each file that the answer depends on, by its path. */
  readonly inputDigests: Readonly<Record<string, string>>;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
}

/** The run as the host knows it, before anything is judged. */
export interface RunContext extends Omit<Provenance, 'inputDigests' | 'durationMs'> {
  readonly host: 'github' | 'terminal';
  readonly serverUrl: string | null;
  readonly runNumber: number | null;
  readonly job: string | null;
  /** The number of the pull request that this run speaks to. */
  readonly pullRequest: number | null;
}
