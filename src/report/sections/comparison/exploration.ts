import type { FoundSlice, FoundSlices } from '../../../domain/comparison/exploration/result.ts';
import { type Block, table } from '../../block.ts';
import { code, type Text, words } from '../../inline.ts';
import { chance, count, decimal, percent, plain, plural } from '../../numbers.ts';

/** Slices that a search came upon: where to look, never a reason to stop. */
export function explorationBlocks(found: FoundSlices | null): readonly Block[] {
  if (!found || found.found.length === 0) return [];
  const { error, confirmed } = found;
  const what = error === 'broken' ? 'rows break more often' : 'the loss grew more';
  const note = confirmed
    ? 'Found on one half of the rows and confirmed on the other; p-values are corrected by Benjamini and Hochberg.'
    : 'Found on these very rows, and too few to confirm it on others: expect some to be chance.';
  return [
    {
      kind: 'details',
      summary: [words(`Search: ${plural(found.found.length, 'slice')} where ${what}`)],
      blocks: [
        { kind: 'paragraph', text: [words(`Exploratory, no rule. ${note}`)] },
        table(
          'Slices found',
          columnsOf(found),
          found.found.map((slice) => rowOf(slice, found)),
        ),
      ],
      shed: 'exploration',
      inShell: false,
    },
  ];
}

function columnsOf({ error }: FoundSlices) {
  return [
    { title: 'Slice' },
    { title: 'Rows', align: 'right' as const },
    { title: error === 'broken' ? 'Broken there (overall)' : 'Loss grew there by (overall)' },
    { title: 'Score', align: 'right' as const },
    { title: 'p', align: 'right' as const },
  ];
}

function rowOf({ slice, n, mean, overall, score, adjusted }: FoundSlice, { error }: FoundSlices) {
  const size = error === 'broken' ? percent : plain;
  return [
    [code(slice)],
    [words(count(n))],
    [words(`${size(mean)} (${size(overall)})`)],
    [words(decimal(score, 2))],
    [words(adjusted === null ? '–' : chance(adjusted))],
  ] satisfies readonly Text[];
}
