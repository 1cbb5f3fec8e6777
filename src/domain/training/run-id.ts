interface RunIdentity {
  /** The host's number of the run; null off GitHub. */
  readonly run: string | null;
  readonly commit: string | null;
  readonly attempt: number;
  /** Hexadecimal digest of what was asked for, which tells the steps and matrix legs of a run apart. */
  readonly configuration: string;
}

/** The attempt that a name tells of; undefined for any other name. */
export function attemptOf(name: string): number | undefined {
  const [, attempt] = /-(\d+)-[0-9a-f]{8}$/.exec(name) ?? [];
  return attempt === undefined ? undefined : Number(attempt);
}

/** At most 40 characters, `[a-z0-9-]`, a letter first: a valid job name in every scheduler. */
export function runId({ run, commit, attempt, configuration }: RunIdentity): string {
  const origin = run ?? commit?.slice(0, 12) ?? 'local';
  return `contender-${origin}-${attempt}-${configuration.slice(0, 8)}`;
}
