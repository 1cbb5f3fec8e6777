import type { PromotionCase } from '../../domain/promotion/case.ts';
import { historyOf } from '../../domain/promotion/history.ts';
import { ledgerBusy } from './contention.ts';
import { readCase } from './read-case.ts';
import type { Request } from './request.ts';
import { type Settled, settle } from './settle.ts';

const attempts = 20;

export interface Snapshot {
  readonly settled: Settled;
  readonly promotion: PromotionCase;
}

/**
 * Ledger and registry as they were at one moment. They are read one after the other; an intent
 * comes before each move, so that a ledger without a new entry proves that nothing moved between.
 */
export async function readSnapshot(request: Request): Promise<Snapshot> {
  const { inputs, pointer } = request;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const settled = await settle(pointer, inputs.mode === 'plan' ? 'look' : 'finish');
    const promotion = await readCase(request, settled.entries);
    const { entries } = await pointer.ledger.read(pointer.target);
    const before = historyOf(settled.entries, pointer.target).newest;
    const after = historyOf(entries, pointer.target).newest;
    if (before?.hash === after?.hash) return { settled, promotion };
  }
  throw ledgerBusy(pointer.ledger);
}
