import { assignedIn, type GtoHistory, nextVersionIn, type TagEvent } from './history.ts';
import type { TagAction, TagName } from './tag-name.ts';

/** A tag that is to be written. */
export interface PlannedTag extends TagName {
  readonly commit: string;
  /** Tagger time: seconds since 1970. */
  readonly at: number;
}

/** The registration of the next version on a commit. `now` in seconds. */
export function planRegistration(history: GtoHistory, commit: string, now: number): PlannedTag {
  const action: TagAction = { kind: 'register', version: nextVersionIn(history) };
  return { artifact: history.artifact, action, counter: null, commit, at: notBefore(history, now) };
}

/**
 * What moves a stage: whoever holds it is unassigned, then the target is assigned, a second later
 * each. All readers agree on that, and two moves that saw the same history collide by name.
 */
export function planMove(
  history: GtoHistory,
  { stage, to, now }: { readonly stage: string; readonly to: TagEvent; readonly now: number },
): readonly PlannedTag[] {
  const first = nextCounter(history, stage);
  const at = notBefore(history, now);
  const actions = [
    ...assignedIn(history, stage).map(({ commit }) => ({ kind: 'unassign', commit }) as const),
    { kind: 'assign', commit: to.commit } as const,
  ];
  return actions.map(({ kind, commit }, index) => ({
    artifact: history.artifact,
    action: { kind, stage },
    counter: first + BigInt(index),
    commit,
    at: at + index,
  }));
}

/** Of this stage alone: an event in another one must not change the name that two moves compete for. */
function nextCounter({ names }: GtoHistory, stage: string): bigint {
  let highest = 0n;
  for (const { action, counter } of names) {
    if (!('stage' in action) || action.stage !== stage || counter === null) continue;
    if (counter > highest) highest = counter;
  }
  return highest + 1n;
}

/** A wrong clock never reorders history. */
function notBefore({ events }: GtoHistory, now: number): number {
  return events.reduce((latest, { at }) => Math.max(latest, at + 1), Math.floor(now));
}
