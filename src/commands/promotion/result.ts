import type { OutcomeOf } from '../../domain/outcome.ts';
import { holderOf } from '../../domain/promotion/case.ts';
import { stepsOf } from '../../domain/promotion/condition.ts';
import type { PromotionResult } from '../../domain/promotion/result.ts';
import type { Open } from '../command.ts';
import { briefOf } from './brief.ts';
import type { Ended } from './end.ts';
import type { Request } from './request.ts';
import { titleOf } from './title.ts';

/** What there is to say of a promotion that ended, or that is about to be asked about. */
export function partsOf(
  request: Request,
  { promotion, end }: Ended,
  open: Open,
): Pick<OutcomeOf<'promote'>, 'key' | 'title' | 'subject' | 'outputs'> & {
  readonly result: PromotionResult;
} {
  const { inputs, stage, pointer } = request;
  const { digest } = promotion;
  const { model } = pointer.target;
  const holder = holderOf(promotion, stage.alias)?.version ?? null;
  const from = end.entry?.event.subject.from ?? holder;
  const to = end.entry?.event.subject.to ?? (promotion.target ?? promotion.version).version;
  return {
    key: inputs.key ?? model,
    title: titleOf(request, { promotion, end }),
    subject: { model, digest },
    outputs: {
      version: to,
      'previous-version': from ?? '',
      'ledger-entry': end.entry?.hash ?? '',
    },
    result: {
      model,
      stage: stage.name,
      alias: stage.alias,
      mode: inputs.mode,
      from,
      to,
      digest,
      moved: end.moved,
      gate: end.gate?.result ?? null,
      ledgerEntry: end.entry,
      steps: stepsOf(end.conditions),
      brief: briefOf({ inputs, lock: lockOf(pointer) }, promotion, open),
    },
  };
}

function lockOf({ registry, ledger }: Request['pointer']) {
  if (registry.moves !== 'last-writer-wins') return null;
  return { ledger: ledger.uri, isShared: ledger.isShared };
}
