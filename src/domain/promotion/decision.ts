import { labelOf } from '../model/version.ts';
import { sameBytes } from './bytes.ts';
import { type Evidence, historyIn, isThere, type PromotionCase } from './case.ts';
import { allHold, broken, type Condition, held } from './condition.ts';
import { asExpected, cameThrough, knownToLeave, knownToReplace, sameVersion } from './current.ts';
import { evidenceFor, judgeNeed } from './evidence.ts';
import type { LedgerClosing } from './history.ts';
import { judgeProvenance } from './provenance/judge.ts';

/** What should happen to the pointer, and what was looked at to say so. */
export type Decision = { readonly conditions: readonly Condition[] } & (
  | { readonly kind: 'move'; readonly evidence: readonly Evidence[] }
  /** The pointer is there already, moved by hand: the ledger takes note of it. */
  | { readonly kind: 'adopt' }
  /** The pointer is there already, and the ledger knows since when. */
  | { readonly kind: 'already'; readonly entry: LedgerClosing }
  | { readonly kind: 'refused' }
);

/** Decides a promotion by its evidence. Every condition is looked at, so all mistakes are named. */
export function decidePromotion(promotion: PromotionCase): Decision {
  const { stage } = promotion;
  if (isThere(promotion)) return decideHeld(promotion);
  const evidence = stage.needs.flatMap((need) => evidenceFor(promotion, need));
  const conditions = [
    sameBytes(promotion),
    ...asExpected(promotion),
    ...knownToReplace(promotion),
    ...cameThrough(promotion),
    ...stage.needs.flatMap((need) => judgeNeed(promotion, need)),
    ...judgeProvenance(promotion, evidence),
  ];
  if (!allHold(conditions)) return { kind: 'refused', conditions };
  return { kind: 'move', conditions, evidence };
}

/** Decides a way back. The ledger is the evidence: the version held this alias, with these bytes. */
export function decideRollback(promotion: PromotionCase): Decision {
  if (isThere(promotion)) return decideHeld(promotion);
  const conditions = [
    sameBytes(promotion),
    ...asExpected(promotion),
    ...knownToLeave(promotion),
    heldBefore(promotion),
    ...judgeProvenance(promotion, []),
  ];
  if (!allHold(conditions)) return { kind: 'refused', conditions };
  return { kind: 'move', conditions, evidence: [] };
}

/** The pointer is where it should go; only the ledger can say whether that is right. */
function decideHeld(promotion: PromotionCase): Decision {
  const { stage, expected } = promotion;
  const version = promotion.target ?? promotion.version;
  const label = labelOf(version.version);
  const bytes = sameBytes(promotion);
  const last = historyIn(promotion, stage.alias).moves.at(-1);
  const { to, digest } = last?.event.subject ?? {};
  if (last && to === version.version && digest === version.digest) {
    const conditions = [
      bytes,
      held('ledger', `The ledger says that ${stage.alias} is at ${label}.`),
    ];
    return allHold(conditions)
      ? { kind: 'already', conditions, entry: last }
      : { kind: 'refused', conditions };
  }
  const why = to ? `says ${labelOf(to)} (${digest})` : 'has no move of it';
  if (expected !== null && sameVersion(expected, version.version)) {
    const adopted = `${stage.alias} is at ${label}, as expected-current says; the ledger ${why} and will take note.`;
    const conditions = [bytes, held('ledger', adopted), ...judgeProvenance(promotion, [])];
    return { kind: allHold(conditions) ? 'adopt' : 'refused', conditions };
  }
  const drift = broken('ledger', 'ledger-drift', [
    `${stage.alias} is at ${label} already, but the ledger ${why}.`,
    'It was moved by hand.',
    `If that is right, say so by expected-current: ${version.version}.`,
  ]);
  return { kind: 'refused', conditions: [bytes, drift] };
}

function heldBefore(promotion: PromotionCase): Condition {
  const { stage, version, digest } = promotion;
  const label = labelOf(version.version);
  const before = historyIn(promotion, stage.alias).moves.findLast(({ event }) => {
    return event.subject.to === version.version;
  });
  if (!before) {
    return broken('rollback', 'rollback-unknown', [
      `The ledger does not say that ${label} ever was ${stage.alias}.`,
      'So it is no version to go back to.',
      'Promote it with evidence instead.',
    ]);
  }
  const recorded = before.event.subject.digest;
  if (recorded === digest) {
    return held('rollback', `${label} was ${stage.alias} from ${before.observedAt}, same bytes.`);
  }
  return broken('rollback', 'digest-mismatch', [
    `${label} now has the digest ${digest}, but the ledger says ${recorded} for when it was ${stage.alias}.`,
    'Restore the registry from a copy.',
  ]);
}
