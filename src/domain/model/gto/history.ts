import { nextVersion } from './semver.ts';
import type { TagName } from './tag-name.ts';

/** An annotated tag of one artifact. */
export interface TagEvent extends TagName {
  /** The name of the tag. */
  readonly tag: string;
  /** The tag's own object, and the commit that it is on. */
  readonly object: string;
  readonly commit: string;
  /** Tagger time: seconds since 1970. */
  readonly at: number;
  readonly message: string;
}

/** All tags of one artifact. */
export interface GtoHistory {
  readonly artifact: string;
  /** The annotated ones, which alone count, oldest first. */
  readonly events: readonly TagEvent[];
  /** The names of all, which a new one must differ from. */
  readonly names: readonly TagName[];
}

/** What two tags of the same second are ordered by: their counters, or the other way round. */
export type TieOrder = 'counter' | 'reversed';

/** Registrations that nobody took back; of one name on several commits each. */
export function registeredIn(history: GtoHistory): readonly TagEvent[] {
  const last = new Map<string, TagEvent>();
  for (const event of ordered(history, 'counter')) {
    const { action, commit } = event;
    if (action.kind !== 'register' && action.kind !== 'deregister') continue;
    last.set(`${action.version} ${commit}`, event);
  }
  return [...last.values()].filter(({ action }) => action.kind === 'register');
}

/** The version that a registration names. */
export function versionOf({ action }: Pick<TagEvent, 'action'>): string {
  return 'version' in action ? action.version : '';
}

/** True once the newest of all tags marks the artifact as no longer in use. */
export function isDeprecated(history: GtoHistory): boolean {
  return ordered(history, 'counter').at(-1)?.action.kind === 'deprecate';
}

/** The assignments that hold now, of each commit in the stage the last one, oldest first. */
export function assignedIn(
  history: GtoHistory,
  stage: string,
  ties: TieOrder = 'counter',
): readonly TagEvent[] {
  const last = new Map<string, TagEvent>();
  for (const event of ordered(history, ties)) {
    const { action, commit } = event;
    if (!('stage' in action) || action.stage !== stage) continue;
    last.delete(commit);
    last.set(commit, event);
  }
  return [...last.values()].filter(({ action }) => action.kind === 'assign');
}

/** The version that GTO would give next, or the first after it whose name is free. */
export function nextVersionIn(history: GtoHistory): string {
  const taken = new Set(history.names.map(versionOf));
  let next = nextVersion(registeredIn(history).map(versionOf));
  while (taken.has(next)) next = nextVersion([next]);
  return next;
}

function ordered({ events }: GtoHistory, ties: TieOrder): readonly TagEvent[] {
  const sign = ties === 'counter' ? 1 : -1;
  const placed = events.map((event, place) => ({ event, place }));
  placed.sort((a, b) => a.event.at - b.event.at || sign * (byCounter(a, b) || a.place - b.place));
  return placed.map(({ event }) => event);
}

function byCounter(a: { readonly event: TagEvent }, b: { readonly event: TagEvent }): number {
  const difference = (a.event.counter ?? 0n) - (b.event.counter ?? 0n);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}
