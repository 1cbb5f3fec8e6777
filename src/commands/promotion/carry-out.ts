import { labelOf } from '../../domain/model/version.ts';
import { historyIn, holderOf, type PromotionCase } from '../../domain/promotion/case.ts';
import { allHold, broken, type Condition, held } from '../../domain/promotion/condition.ts';
import { type Decision, decidePromotion, decideRollback } from '../../domain/promotion/decision.ts';
import { historyOf, type LedgerIntent, whoWrote } from '../../domain/promotion/history.ts';
import type { LedgerEntry, LedgerSubject } from '../../domain/promotion/ledger-entry.ts';
import type { GateResult } from '../../domain/promotion/result.ts';
import type { Open } from '../command.ts';
import { passGate } from './gate.ts';
import { type Moved, movePointer } from './move.ts';
import { currentVersion } from './pointer.ts';
import type { Request } from './request.ts';

/** How a promotion ended: what was looked at, and what was done. */
export interface End {
  readonly conditions: readonly Condition[];
  readonly moved: boolean;
  readonly gate: GateResult | null;
  readonly entry: LedgerEntry | null;
}

/** Decides, asks the gate, moves. A plan ends after the decision. */
export async function carryOut(
  request: Request,
  promotion: PromotionCase,
  open: Open,
): Promise<End> {
  const { mode } = request.inputs;
  const decision = mode === 'rollback' ? decideRollback(promotion) : decidePromotion(promotion);
  const { conditions } = decision;
  const end = { conditions, moved: false, gate: null, entry: null };
  if (decision.kind === 'refused' || mode === 'plan') return end;
  if (decision.kind === 'already') return { ...end, entry: decision.entry };
  const gate = await passGate(request, open);
  const guarded = { ...end, conditions: [...conditions, gate.condition], gate: gate.result };
  if (!allHold(guarded.conditions)) return guarded;
  const approvers = gate.result?.kind === 'environment' ? gate.result.approvers : [];
  const subject = subjectOf(request, { promotion, decision, approvers }, open);
  const lastMove = historyIn(promotion, promotion.stage.alias).moves.at(-1);
  const moved = await movePointer(request.pointer, subject, lastMove);
  if (moved.kind === 'moved') return { ...guarded, moved: true, entry: moved.entry };
  const lost = await whyNot(request, promotion, moved);
  return { ...guarded, ...lost, conditions: [...guarded.conditions, lost.condition] };
}

interface Approved {
  readonly promotion: PromotionCase;
  readonly decision: Decision;
  readonly approvers: readonly string[];
}

function subjectOf(
  { inputs, pointer }: Request,
  { promotion, decision, approvers }: Approved,
  { context }: Open,
): LedgerSubject {
  const { version, digest, stage } = promotion;
  const last = historyIn(promotion, stage.alias).moves.at(-1)?.event.subject;
  const adopts = decision.kind === 'adopt';
  const mode = inputs.mode === 'rollback' ? 'rollback' : 'promote';
  const evidence = decision.kind === 'move' ? decision.evidence : [];
  return {
    ...pointer.target,
    stage: stage.name,
    from: adopts ? (last?.to ?? null) : (holderOf(promotion, stage.alias)?.version ?? null),
    to: version.version,
    digest,
    evidence: evidence.map((file) => file.digest),
    mode: adopts ? 'adopt' : mode,
    reason: inputs.reason ?? null,
    approvers,
    actor: context.actor,
    runId: context.runId,
    runAttempt: context.runAttempt,
    commit: version.commit,
  };
}

/** Another run was faster. If it moved the alias to the same version, all is as it was asked. */
async function whyNot(
  { pointer, stage }: Request,
  { version }: PromotionCase,
  moved: Exclude<Moved, { kind: 'moved' }>,
): Promise<{ readonly condition: Condition; readonly entry: LedgerEntry | null }> {
  if (moved.kind === 'busy') return { condition: underWay(moved.intent), entry: null };
  const { entries } = await pointer.ledger.read();
  const last = historyOf(entries, pointer.target).moves.at(-1);
  const current = await currentVersion(pointer);
  const byRun = last !== undefined && last.event.subject.to === current;
  const who = byRun ? `by ${whoWrote(last)}` : 'by hand';
  const where = `${stage.alias} was moved to ${labelOf(current)} meanwhile, ${who}.`;
  if (byRun && current === version.version) {
    return { condition: held('move', where), entry: last };
  }
  const sentences = [where, 'Compare with the current version and try again.'] as const;
  return { condition: broken('move', 'champion-moved', sentences), entry: null };
}

/** Another run holds the pointer, and did not end while this one waited. */
export function underWay(intent: LedgerIntent): Condition {
  const { alias, to } = intent.event.subject;
  return broken('move', 'promotion-under-way', [
    `Another promotion of ${alias} is under way: to ${labelOf(to)}, by ${whoWrote(intent)}.`,
    'Wait until it ends; if it died, it is cleared away 15 minutes after it began.',
  ]);
}
