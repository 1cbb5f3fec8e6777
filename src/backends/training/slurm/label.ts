/** By what a job is known again; it stands in its comment. */
export interface Label {
  readonly configuration: string;
  readonly mark: string;
}

const written = /^contender:([0-9a-f]{64}):([\w-]+)$/;

export function commentOf({ configuration, mark }: Label): string {
  return `contender:${configuration}:${mark}`;
}

/** Null for a comment that is not ours. */
export function labelIn(comment: string): Label | null {
  const [, configuration, mark] = written.exec(comment) ?? [];
  return configuration !== undefined && mark !== undefined ? { configuration, mark } : null;
}
