import { allRows } from '../comparison/slice.ts';
import { labelOf } from '../model/version.ts';
import type { OutcomeOf } from '../outcome.ts';
import type { Provenance } from '../provenance.ts';
import { waivedIn } from './accepted-risks.ts';
import type { AcceptedRisk, BriefEvidence, CurrentVersion, MissingEvidence } from './brief.ts';
import { type Evidence, historyIn, holderOf, isThere, type PromotionCase } from './case.ts';
import { allHold } from './condition.ts';
import { evidenceFor, judgeNeed } from './evidence.ts';

/** What holds the alias now, with what the ledger knows of its way there. */
export function currentOf(promotion: PromotionCase): CurrentVersion | null {
  const { alias } = promotion.stage;
  const holder = holderOf(promotion, alias);
  if (!holder) return null;
  const { version, digest } = holder;
  const last = historyIn(promotion, alias).moves.at(-1);
  const isKnown = last?.event.subject.to === version;
  return {
    version,
    digest,
    since: isKnown ? last.observedAt : null,
    by: isKnown ? last.event.subject.actor : null,
  };
}

/** The comparisons that count for the stage. */
export function comparisonsFor(promotion: PromotionCase): readonly OutcomeOf<'compare'>[] {
  const needed = promotion.stage.needs.flatMap((need) => evidenceFor(promotion, need));
  return needed.flatMap(({ outcome }) => (outcome.command === 'compare' ? [outcome] : []));
}

type PageOf = (provenance: Provenance) => string | null;

export function briefEvidence(promotion: PromotionCase, pageOf: PageOf): readonly BriefEvidence[] {
  return promotion.stage.needs.flatMap((need) => {
    return evidenceFor(promotion, need).map(({ outcome }) => {
      const { key, verdict, title, provenance } = outcome;
      return {
        command: need,
        key,
        verdict,
        title: title.replace(/^(Passed|Failed|Undecided|Errored): /, ''),
        startedAt: provenance.startedAt,
        commit: provenance.headSha ?? provenance.sha,
        runId: provenance.runId,
        runUrl: pageOf(provenance),
        ...rowsOf(outcome),
      };
    });
  });
}

function rowsOf(outcome: Evidence['outcome']): Pick<BriefEvidence, 'rows' | 'uses'> {
  const testSet = outcome.command === 'compare' ? outcome.result?.testSet : null;
  if (!testSet) return { rows: null };
  return { rows: testSet.rows, ...(testSet.uses && { uses: testSet.uses }) };
}

/** The needs of the stage that no outcome speaks for. */
export function missingEvidence(promotion: PromotionCase): readonly MissingEvidence[] {
  return promotion.stage.needs
    .filter((need) => evidenceFor(promotion, need).length === 0)
    .map((need) => ({ need, excused: allHold(judgeNeed(promotion, need)) }));
}

/** What somebody accepted, what the stage lets through undecided, and rules that had nothing to say. */
export function acceptedRisks(comparisons: readonly OutcomeOf<'compare'>[]) {
  return comparisons.flatMap(({ result }): readonly AcceptedRisk[] => {
    const waived = waivedIn(result).map(({ what, waiver: { until, by, reason } }) => {
      return { kind: 'waived' as const, what, waiver: { until, by, reason } };
    });
    const open = (result?.rules ?? []).flatMap(({ id, slice, verdict }): AcceptedRisk[] => {
      if (verdict !== 'undecided' && verdict !== 'skipped') return [];
      return [{ kind: verdict, what: slice === allRows ? id : `${id} on ${slice}` }];
    });
    return [...waived, ...open];
  });
}

/** The version that a rollback of this move would lead back to, or why none would. */
export function wayBack(promotion: PromotionCase): { version: string } | { why: string } {
  const { stage } = promotion;
  const { moves } = historyIn(promotion, stage.alias);
  const holder = holderOf(promotion, stage.alias);
  const there = isThere(promotion);
  const before = there ? (moves.at(-1)?.event.subject.from ?? null) : (holder?.version ?? null);
  if (before === null) return { why: `No version held ${stage.alias} before.` };
  const known = moves.findLast(({ event }) => event.subject.to === before);
  if (known && (there || known.event.subject.digest === holder?.digest)) {
    return { version: before };
  }
  return {
    why: `The ledger does not know how ${labelOf(before)} came to ${stage.alias}, so that only a promotion leads back to it.`,
  };
}

/** A move in between is noticed where somebody said, or measured, what holds the alias now. */
export function bindsCurrent(promotion: PromotionCase): boolean {
  const { stage, baseline, expected } = promotion;
  if (expected !== null) return true;
  if (!stage.needs.includes('compare')) return false;
  const aliases = comparisonsFor(promotion).map(({ result }) => result?.baseline?.alias);
  // A first model is one only while nothing holds the alias.
  const compared = aliases.length > 0 ? aliases : [undefined];
  return compared.some((alias) => (alias ?? baseline.alias) === stage.alias);
}
