import type { ComparisonResult, TestSetUses } from '../../domain/comparison/result.ts';
import {
  countUses,
  isKnown,
  type KnownUses,
  type TestSetUse,
  wornOut,
} from '../../domain/comparison/uses/test-set-use.ts';
import type { Finding } from '../../domain/finding.ts';
import { UserError } from '../../errors.ts';
import type { Located } from '../../inputs/document.ts';
import type { Policy } from '../../inputs/policy.ts';
import type { TestSetUseList } from '../../ports/test-set-uses.ts';
import type { Open } from '../command.ts';
import { openLedger } from '../promotion/ledger-uri.ts';

/** What the list of uses must know of a comparison. */
export interface Looked {
  readonly result: ComparisonResult;
  readonly model: string | null;
  readonly alpha: number;
}

export interface LedgerPlace {
  /** The input; default: the policy's. */
  readonly registry: string | undefined;
  readonly policy: Located<Policy> | undefined;
}

/** The result with how often its test set was used, and what to say of it. */
export interface Counted {
  readonly result: ComparisonResult;
  readonly findings: readonly Finding[];
}

/**
 * Counts this use of the test set and writes it down beside the ledger. It never changes a verdict,
 * so a list that cannot be read or written only makes the count "at least". Without a registry or a
 * ledger nothing is counted.
 */
export async function countedUse(
  { result, model, alpha }: Looked,
  place: LedgerPlace,
  open: Open,
): Promise<Counted> {
  const { testSet, candidate } = result;
  const isPlaced =
    (place.registry ?? place.policy?.value.registry ?? place.policy?.value.ledger) !== undefined;
  if (!testSet || !candidate.predictionsDigest || !isPlaced) return { result, findings: [] };
  const use: TestSetUse = {
    testSet: testSet.digest,
    predictions: candidate.predictionsDigest,
    model,
    observedAt: open.context.startedAt,
  };
  const uses = await usesWith(use, alpha, () => listOf(place, open));
  const worn = wornOut(uses);
  return {
    result: { ...result, testSet: { ...testSet, uses } },
    findings: worn ? [{ level: 'warning', rule: 'test-set-worn', message: worn }] : [],
  };
}

async function listOf({ registry, policy }: LedgerPlace, open: Open): Promise<TestSetUseList> {
  const uri = registry ?? policy?.value.registry;
  const ledger = await openLedger(open, { given: {}, policy }, () => open.registry(uri ?? ''));
  return ledger.uses;
}

const nothingKnown: KnownUses = { uses: [], complete: false };

async function usesWith(
  use: TestSetUse,
  alpha: number,
  open: () => Promise<TestSetUseList>,
): Promise<TestSetUses> {
  let known = nothingKnown;
  try {
    const list = await open();
    known = await list.read();
    if (!isKnown(use, known)) await list.add(use);
    return countUses(use, known, alpha);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return countUses(use, { ...known, complete: false }, alpha);
  }
}
