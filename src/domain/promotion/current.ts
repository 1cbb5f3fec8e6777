import { type FoundVersion, labelOf } from '../model/version.ts';
import { historyIn, holderOf, type PromotionCase } from './case.ts';
import { broken, type Condition, held, warned } from './condition.ts';
import { whoWrote } from './history.ts';
import type { LedgerSubject } from './ledger-entry.ts';

/** The stage's alias must point at what the caller expects, where the caller says so. */
export function asExpected(promotion: PromotionCase): readonly Condition[] {
  const { stage, expected } = promotion;
  if (expected === null) return [];
  const current = holderOf(promotion, stage.alias)?.version ?? 'none';
  if (sameVersion(current, expected)) {
    return [held('expected-current', `${stage.alias} is at ${nameOf(current)}, as expected.`)];
  }
  return [
    broken('expected-current', 'champion-moved', [
      `${stage.alias} is at ${nameOf(current)}, but ${nameOf(expected)} was expected.`,
      ...whoMoved(promotion, stage.alias),
    ]),
  ];
}

/** The ledger must know how the alias came to where it is, unless it never wrote of it at all. */
function knownToLedger(promotion: PromotionCase): readonly Condition[] {
  const { alias } = promotion.stage;
  const current = holderOf(promotion, alias);
  const last = lastMove(promotion, alias);
  if (!last) return current ? [unrecorded(alias, current)] : [];
  if (last.to === current?.version && last.digest === current.digest) {
    return [held('ledger', `${alias} is where the ledger says: at ${labelOf(last.to)}.`)];
  }
  return [drift(promotion, last)];
}

/** What a promotion asks of the version that it replaces: that it is known, and that it can be read. */
export function knownToReplace(promotion: PromotionCase): readonly Condition[] {
  const { alias } = promotion.stage;
  const wayOut = `Roll back, or point ${alias} at a version that has its files.`;
  return knownTo(promotion, (said) => broken('current', 'champion-unreadable', [...said, wayOut]));
}

/**
 * What a way back asks of where it leads away from: that it is known, by the ledger or by the caller.
 * That its files are gone is said, and keeps nobody there.
 */
export function knownToLeave(promotion: PromotionCase): readonly Condition[] {
  return knownTo(promotion, (said) => warned('current', 'champion-unreadable', said));
}

/** Where nobody can read the bytes, the ledger is asked for the version alone. */
function knownTo(
  promotion: PromotionCase,
  unreadable: (said: Condition['sentences']) => Condition,
): readonly Condition[] {
  const { alias } = promotion.stage;
  const current = holderOf(promotion, alias);
  if (current?.digest !== null) return knownToLedger(promotion);
  const gone = unreadable([
    `${alias} points at ${labelOf(current.version)}, whose files are gone or cannot be read.`,
    'Nobody recorded their digest either, so that no one can say which bytes held it.',
  ]);
  const isKnown = lastMove(promotion, alias)?.to === current.version;
  return isKnown ? [gone] : [gone, ...knownToLedger(promotion)];
}

function unrecorded(alias: string, { version }: FoundVersion): Condition {
  return warned('ledger', 'ledger-drift', [
    `${alias} points at ${labelOf(version)}, but the ledger has no move of it.`,
    'It was moved by hand, or before the ledger began.',
  ]);
}

/**
 * Only the caller can say that it may be so. Evidence of a comparison with what is there says nothing
 * of the kind: a bad model that was put there by hand is easily beaten.
 */
function drift({ stage, expected, holders }: PromotionCase, last: LedgerSubject): Condition {
  const { alias } = stage;
  const current = holders.get(alias);
  const [name, is] = current
    ? [current.version, `points at ${labelOf(current.version)}`]
    : ['none', 'is not set'];
  const exchanged = last.to === current?.version;
  const bytes = exchanged ? ` with the digest ${last.digest}, not ${current.digest}` : '';
  const sentences = [
    `${alias} ${is}, but the ledger says ${labelOf(last.to)}${bytes}.`,
    exchanged ? 'The version was exchanged.' : 'It was moved by hand, past the gate.',
  ] as const;
  if (expected !== null && sameVersion(name, expected)) {
    return warned('ledger', 'ledger-drift', sentences);
  }
  const back = exchanged
    ? 'Restore the registry from a copy'
    : `To go back to ${labelOf(last.to)}, roll back with expected-current: ${name}`;
  const stay = `If this is right, promote with expected-current: ${name}.`;
  return broken('ledger', 'ledger-drift', [...sentences, `${back}. ${stay}`]);
}

/** The version must have reached the stage before. */
export function cameThrough(promotion: PromotionCase): readonly Condition[] {
  const { stage, version } = promotion;
  if (!stage.from) return [];
  const { stage: before, alias } = stage.from;
  const holder = holderOf(promotion, alias)?.version ?? null;
  const label = labelOf(version.version);
  if (holder === version.version) return [held('from', `${label} holds the stage ${before}.`)];
  return [
    broken('from', 'stage-skipped', [
      `${label} does not hold the stage ${before}, which comes before ${stage.name}.`,
      `Its alias ${alias} points at ${labelOf(holder)}.`,
      `Promote ${label} to ${before} first.`,
    ]),
  ];
}

/** Who moved an alias last, as far as the ledger knows, and what to do about it; whole sentences. */
export function whoMoved(promotion: PromotionCase, alias: string): readonly [string, string] {
  const last = historyIn(promotion, alias).moves.at(-1);
  if (!last) return ['The ledger does not know who moved it.', compareAgain];
  const { from, to } = last.event.subject;
  const said = `The ledger says: from ${labelOf(from)} to ${labelOf(to)} by ${whoWrote(last)}.`;
  const isThere = holderOf(promotion, alias)?.version === to;
  return [said, isThere ? compareAgain : 'Find out first who moved it by hand since, and why.'];
}

const compareAgain = 'Compare with the current version and try again.';

function lastMove(promotion: PromotionCase, alias: string): LedgerSubject | undefined {
  return historyIn(promotion, alias).moves.at(-1)?.event.subject;
}

/** `3` and `v3` are the same version. */
export function sameVersion(a: string, b: string): boolean {
  return labelOf(a) === labelOf(b);
}

function nameOf(version: string): string {
  return version === 'none' ? 'no version' : labelOf(version);
}
