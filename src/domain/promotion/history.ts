import type { LedgerEntry, LedgerEvent } from './ledger-entry.ts';

/** The pointer that a promotion moves. */
export interface Target {
  readonly registry: string;
  readonly model: string;
  readonly alias: string;
}

export type LedgerIntent = LedgerEntry & { readonly event: LedgerEvent & { kind: 'intent' } };
export type LedgerClosing = LedgerEntry & { readonly event: LedgerEvent & { kind: 'result' } };

/** What the ledger says about one pointer. */
export interface History {
  /** The intent that nobody closed yet. */
  readonly open: LedgerIntent | undefined;
  /** The moves that happened, oldest first. */
  readonly moves: readonly LedgerClosing[];
  /** How each intent was closed, by its hash. */
  readonly closings: ReadonlyMap<string, LedgerClosing>;
  /** The newest entry about the pointer. */
  readonly newest: LedgerEntry | undefined;
}

export function historyOf(entries: readonly LedgerEntry[], target: Target): History {
  const own = entries.filter((entry) => isAbout(entry, target));
  const results = own.filter(isClosing);
  const closings = new Map(results.map((entry) => [entry.event.intent, entry]));
  return {
    open: own.filter(isIntent).find((entry) => !closings.has(entry.hash)),
    moves: results.filter(isMove),
    closings,
    newest: own.at(-1),
  };
}

/** The pointer that an entry is about, as a key; the lengths keep two of them apart whatever they hold. */
export function pointerOf({ event }: LedgerEntry): string {
  const { registry, model, alias } = event.subject;
  return `${registry.length} ${model.length} ${registry} ${model} ${alias}`;
}

/** Who made an entry, as far as the ledger knows. */
export function whoWrote(entry: LedgerEntry): string {
  const { actor, runId } = entry.event.subject;
  const run = runId ? ` in run ${runId}` : '';
  return `${actor ?? 'someone at a shell'}${run}, seen ${entry.observedAt}`;
}

function isAbout({ event }: LedgerEntry, target: Target): boolean {
  const { registry, model, alias } = event.subject;
  return registry === target.registry && model === target.model && alias === target.alias;
}

/** Whether an entry says that the pointer reached its goal. */
export function isMove({ event }: LedgerEntry): boolean {
  return event.kind === 'result' && (event.result === 'moved' || event.result === 'recovered');
}

export function isIntent(entry: LedgerEntry): entry is LedgerIntent {
  return entry.event.kind === 'intent';
}

export function isClosing(entry: LedgerEntry): entry is LedgerClosing {
  return entry.event.kind === 'result';
}
