import {
  assignedIn,
  type GtoHistory,
  registeredIn,
  type TagEvent,
  type TieOrder,
  versionOf,
} from './history.ts';

/** Who holds a stage. */
export type Current =
  | { readonly kind: 'none' }
  /** The registration of the version on the assigned commit. */
  | { readonly kind: 'version'; readonly registration: TagEvent }
  /** An assignment whose version was never registered, was taken back, or was deleted. */
  | { readonly kind: 'missing'; readonly assignment: TagEvent }
  /** Tags of the same second, or two versions on one commit: readers disagree. */
  | { readonly kind: 'ambiguous'; readonly tags: readonly string[] };

/**
 * The version with the newest assignment by tagger time, as `gto show` has it. An assignment names
 * a commit, and the version is the one registered there. A version that was taken back is passed
 * over; where nothing else is left the stage is not empty: its version is missing.
 */
export function currentIn(history: GtoHistory, stage: string): Current {
  const current = resolve(history, stage, 'counter');
  const otherwise = resolve(history, stage, 'reversed');
  if (nameOf(current) === nameOf(otherwise)) return current;
  const tags = [current, otherwise].flatMap((one) => tagOf(one) ?? []);
  return { kind: 'ambiguous', tags };
}

function resolve(history: GtoHistory, stage: string, ties: TieOrder): Current {
  const assignments = assignedIn(history, stage, ties).toReversed();
  const registered = registeredIn(history);
  for (const assignment of assignments) {
    const here = registered.filter(({ commit }) => commit === assignment.commit);
    const [registration] = here;
    if (here.length > 1) return { kind: 'ambiguous', tags: here.map(({ tag }) => tag) };
    if (registration) return { kind: 'version', registration };
    if (!wasRegistered(history, assignment.commit)) return { kind: 'missing', assignment };
  }
  const [newest] = assignments;
  return newest ? { kind: 'missing', assignment: newest } : { kind: 'none' };
}

function wasRegistered({ events }: GtoHistory, commit: string): boolean {
  return events.some((event) => event.commit === commit && 'version' in event.action);
}

function nameOf(current: Current): string {
  return current.kind === 'version' ? versionOf(current.registration) : current.kind;
}

function tagOf(current: Current): string | undefined {
  if (current.kind === 'version') return current.registration.tag;
  return current.kind === 'missing' ? current.assignment.tag : undefined;
}
