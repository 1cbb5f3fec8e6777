import { labelOf, type ModelVersion } from '../../domain/model/version.ts';
import { sameBytes } from '../../domain/promotion/bytes.ts';
import { historyIn, holderOf, type PromotionCase } from '../../domain/promotion/case.ts';
import { allHold, broken, type Condition } from '../../domain/promotion/condition.ts';
import { type Decision, decidePromotion, decideRollback } from '../../domain/promotion/decision.ts';
import { type LedgerIntent, whoWrote } from '../../domain/promotion/history.ts';
import type { LedgerSubject } from '../../domain/promotion/ledger-entry.ts';
import { digestOfFiles } from '../../inputs/digest.ts';
import type { Open } from '../command.ts';
import { targetOf } from './copy.ts';
import type { End, Gate } from './end.ts';
import { passGate } from './gate.ts';
import { movePointer } from './move.ts';
import type { Request } from './request.ts';
import { originOf } from './version.ts';
import { whyLost } from './why-lost.ts';

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
  const gate = await passGate(request, promotion, open);
  const again = gate.waited ? [sameBytes(await bytesNow(request, promotion))] : [];
  const passed = { ...end, conditions: [...conditions, gate.condition, ...again], gate };
  if (!allHold(passed.conditions)) return passed;
  const { target, warnings } = await targetOf(request, promotion);
  const guarded = { ...passed, conditions: [...passed.conditions, ...warnings] };
  const subject = subjectOf(request, { promotion, decision, gate, target }, open);
  const lastMove = historyIn(promotion, promotion.stage.alias).moves.at(-1);
  const moved = await movePointer(request.pointer, subject, lastMove);
  if (moved.kind === 'moved') return { ...guarded, moved: true, entry: moved.entry };
  if (moved.kind === 'busy') {
    return { ...guarded, conditions: [...guarded.conditions, underWay(moved.intent)] };
  }
  const lost = await whyLost(request.pointer, { subject, lastMove });
  return { ...guarded, ...lost, conditions: [...guarded.conditions, lost.condition] };
}

/** The same case with the bytes as they are by now. */
async function bytesNow(request: Request, promotion: PromotionCase): Promise<PromotionCase> {
  const files = await originOf(request).files(promotion.version, 'model');
  return { ...promotion, digest: (await digestOfFiles(files)).digest };
}

interface Approved {
  readonly promotion: PromotionCase;
  readonly decision: Decision;
  readonly gate: Gate;
  readonly target: ModelVersion;
}

function subjectOf(
  { inputs, pointer }: Request,
  { promotion, decision, gate, target }: Approved,
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
    to: target.version,
    digest,
    evidence: evidence.map((file) => file.digest),
    mode: adopts ? 'adopt' : mode,
    reason: inputs.reason ?? null,
    approvers: gate.result && 'approvers' in gate.result ? gate.result.approvers : [],
    actor: context.actor,
    runId: context.runId,
    runAttempt: context.runAttempt,
    commit: version.commit,
  };
}

/** Another run holds the pointer, and did not end while this one waited. */
export function underWay(intent: LedgerIntent): Condition {
  const { alias, to } = intent.event.subject;
  return broken('move', 'promotion-under-way', [
    `Another promotion of ${alias} is under way: to ${labelOf(to)}, by ${whoWrote(intent)}.`,
    'Wait until it ends; if it died, it is cleared away 15 minutes after it began.',
  ]);
}
