import { labelOf } from '../model/version.ts';
import { historyIn, holderOf, type PromotionCase } from './case.ts';
import { broken, type Condition, held, warned } from './condition.ts';
import { whoWrote } from './history.ts';

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
      whoMoved(promotion, stage.alias),
      'Compare with the current version and try again.',
    ]),
  ];
}

/** The ledger should know how the alias came to where it is. */
export function knownToLedger(promotion: PromotionCase): readonly Condition[] {
  const { stage, expected } = promotion;
  const current = holderOf(promotion, stage.alias);
  const last = historyIn(promotion, stage.alias).moves.at(-1)?.event.subject;
  const expectsThis = expected !== null && sameVersion(current?.version ?? 'none', expected);
  if (!current && last && !expectsThis) {
    return [
      broken('ledger', 'ledger-drift', [
        `${stage.alias} is not set, but the ledger says that it points at ${labelOf(last.to)}.`,
        'Somebody removed it by hand.',
        'Restore it, or say that this is right by expected-current: none.',
      ]),
    ];
  }
  if (!current) return [];
  if (last?.to === current.version && last.digest === current.digest) {
    return [held('ledger', `${stage.alias} is where the ledger says: at ${labelOf(last.to)}.`)];
  }
  const known = last ? `the ledger says ${labelOf(last.to)}` : 'the ledger has no move of it';
  return [
    warned('ledger', 'ledger-drift', [
      `${stage.alias} points at ${labelOf(current.version)}, but ${known}.`,
      'It was moved by hand, or before the ledger began.',
    ]),
  ];
}

/**
 * A rollback has no evidence that names the version it replaces: what somebody put there by hand is
 * replaced only when the caller says that it is there.
 */
export function leftByLedger(promotion: PromotionCase): readonly Condition[] {
  const current = holderOf(promotion, promotion.stage.alias);
  return knownToLedger(promotion).map((condition) => {
    if (condition.state !== 'warned' || !current || promotion.expected !== null) return condition;
    const [what, ...why] = condition.sentences;
    const next = `To roll back from there, say so by expected-current: ${current.version}.`;
    return broken('ledger', 'ledger-drift', [what, ...why, next]);
  });
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

/** Names who moved an alias last, as far as the ledger knows; a whole sentence. */
export function whoMoved(promotion: PromotionCase, alias: string): string {
  const last = historyIn(promotion, alias).moves.at(-1);
  if (!last) return 'The ledger does not know who moved it.';
  const { from, to } = last.event.subject;
  return `The ledger says: from ${labelOf(from)} to ${labelOf(to)} by ${whoWrote(last)}.`;
}

/** `3` and `v3` are the same version. */
export function sameVersion(a: string, b: string): boolean {
  return labelOf(a) === labelOf(b);
}

function nameOf(version: string): string {
  return version === 'none' ? 'no version' : labelOf(version);
}
