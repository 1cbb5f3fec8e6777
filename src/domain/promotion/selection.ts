import { labelOf } from '../model/version.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** Which entries a person asks for; whatever is left out selects nothing away. */
export interface Selection {
  readonly model?: string | undefined;
  readonly stage?: string | undefined;
  /** A version that was moved to, or away from. */
  readonly version?: string | undefined;
  /** Who moved it, or approved that. */
  readonly by?: string | undefined;
  readonly run?: string | undefined;
  /** ISO 8601: a day, or a moment. Both bounds count. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** The entries that a selection is about, in their order. */
export function selectEntries(
  entries: readonly LedgerEntry[],
  selection: Selection,
): readonly LedgerEntry[] {
  return entries.filter((entry) => isSelected(entry, selection));
}

function isSelected({ event, observedAt }: LedgerEntry, selection: Selection): boolean {
  const { model, stage, version, by, run, since, until } = selection;
  const { subject } = event;
  const versions = [subject.from, subject.to].map(labelOf);
  const people = [subject.actor, ...subject.approvers];
  return (
    (model === undefined || subject.model === model) &&
    (stage === undefined || subject.stage === stage) &&
    (version === undefined || versions.includes(labelOf(version))) &&
    (by === undefined || people.includes(by)) &&
    (run === undefined || subject.runId === run) &&
    (since === undefined || Date.parse(observedAt) >= Date.parse(since)) &&
    (until === undefined || Date.parse(observedAt) <= endOf(until))
  );
}

/** The last millisecond of a day, where only a day is named. */
function endOf(time: string): number {
  const dayMs = 24 * 60 * 60 * 1000;
  return /^\d{4}-\d\d-\d\d$/.test(time) ? Date.parse(time) + dayMs - 1 : Date.parse(time);
}
