import type { Churn } from '../../../domain/comparison/flips/result.ts';
import type { Block } from '../../block.ts';
import { words } from '../../inline.ts';
import { count, decimal, percent, plain } from '../../numbers.ts';

/** How far the answers moved where no answer is simply right. */
export function churnBlocks(churn: Churn | undefined): readonly Block[] {
  return churn ? [{ kind: 'paragraph', text: [words(sentenceOf(churn))] }] : [];
}

function sentenceOf(churn: Churn): string {
  if (churn.kind === 'order') {
    const { k, queries, overlap } = churn;
    return `Both rankings share ${decimal(overlap, 3)} of the first ${count(k)} documents, as a mean over ${count(queries)} queries.`;
  }
  const { tolerance, grown, shrunk, n } = churn;
  const share = n > 0 ? ` (${percent(grown / n)} of rows)` : '';
  return `The error grew by more than ${plain(tolerance)}, the mean error of the baseline, on ${count(grown)} rows${share}, and shrank by more than that on ${count(shrunk)}.`;
}
