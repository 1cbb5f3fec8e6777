/** A value that a training told at a step; NaN and the infinite ones are values too. */
export interface TrackedPoint {
  readonly name: string;
  readonly value: number;
  readonly step: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A training, as the tracker shows it to people. */
export interface RunToTrack {
  /** The id of the run record: a later beginning of the same attempt finds the run by it. */
  readonly id: string;
  readonly model: string;
  readonly startedAt: number;
  readonly commit: string | null;
  readonly repository: string | null;
  readonly pullRequest: number | null;
  readonly actor: string | null;
}

/** What is known when it has ended. */
export interface RunFacts {
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  readonly metrics: readonly TrackedPoint[];
  /** Digest of each data set, by name. */
  readonly data: Readonly<Record<string, string>>;
}

export type TrackedEnd = 'finished' | 'failed' | 'killed';

/** A run on the tracker's server. Every method throws where the server is lost or refuses. */
export interface TrackedRun {
  /** Its page, for people. */
  readonly url: string;
  /** Points that are told twice count once. */
  log(points: readonly TrackedPoint[], signal?: AbortSignal): Promise<void>;
  settle(facts: RunFacts, signal?: AbortSignal): Promise<void>;
  end(how: TrackedEnd, at: number, signal?: AbortSignal): Promise<void>;
}

/** A server that shows how trainings go. */
export interface RunTracker {
  /** The address of the server, without a secret. */
  readonly uri: string;
  begin(run: RunToTrack, signal?: AbortSignal): Promise<TrackedRun>;
}
