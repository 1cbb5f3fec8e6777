import { labelOf } from '../../domain/model/version.ts';
import { holderOf, isThere } from '../../domain/promotion/case.ts';
import type { Ended } from './end.ts';
import type { Request } from './request.ts';

/** What happened, and the one reason that matters. */
export function titleOf({ inputs, stage, pointer }: Request, { promotion, end }: Ended): string {
  const holder = holderOf(promotion, stage.alias)?.version ?? null;
  const reached = end.entry?.event.subject.to ?? (promotion.target ?? promotion.version).version;
  const [from, to] = [labelOf(holder), labelOf(reached)];
  const what = `${stage.name} of ${pointer.target.model}`;
  const refusal = end.conditions.find(({ state }) => state === 'broken');
  if (refusal?.name === 'move') {
    return `Failed: ${what} was not moved to ${to}: ${withoutStop(refusal.sentences[0])}`;
  }
  if (refusal) return `Failed: ${what} stays at ${from}: ${withoutStop(refusal.sentences[0])}`;
  const open = end.conditions.find(({ state }) => state === 'open');
  if (open) return `Undecided: ${what} stays at ${from}: ${withoutStop(open.sentences[0])}`;
  if (end.entry?.event.subject.mode === 'adopt' && end.moved)
    return `Passed: ${what} is at ${to}, moved there by hand; the ledger took note`;
  if (end.moved) return `Passed: ${what} moved from ${from} to ${to}`;
  if (inputs.mode === 'plan' && !isThere(promotion))
    return `Passed: ${what} may move from ${from} to ${to}`;
  return `Passed: ${what} is at ${to} already`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
