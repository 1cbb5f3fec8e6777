import type { ComparisonResult } from '../../domain/comparison/result.ts';
import { type DataDifference, dataDifferences } from '../../domain/data/fingerprint-difference.ts';
import type { Block } from '../block.ts';
import { code, sentence, type Text, words } from '../inline.ts';
import { plural } from '../numbers.ts';

/** In what the data of the candidate's run differs from the baseline's; nothing where one has no run. */
export function dataDifferenceBlocks({ baseline, candidate }: ComparisonResult): readonly Block[] {
  if (!baseline?.data || !candidate.data) return [];
  const differences = dataDifferences(baseline.data, candidate.data);
  if (differences.length === 0) return [];
  const other = differences.filter(({ kind }) => kind !== 'same').length;
  const summary =
    other === 0
      ? `Data: the same ${plural(differences.length, 'set')} as the baseline's`
      : `Data: ${other} of ${plural(differences.length, 'set')} ${other === 1 ? 'differs' : 'differ'} from the baseline's`;
  return [
    {
      kind: 'details',
      summary: [words(summary)],
      blocks: [{ kind: 'list', items: differences.map(itemOf), limit: 20 }],
      shed: 'data',
      inShell: false,
    },
  ];
}

/** A wide table may have changed in every column. */
const mostChanges = 8;

function itemOf({ name, kind, changes }: DataDifference): Text {
  const shown = changes.slice(0, mostChanges);
  const left = changes.length - shown.length;
  const all = left > 0 ? [...shown, `${plural(left, 'more change')}`] : shown;
  const said = all.length > 0 ? `${all.join('; ')}.` : otherBytes;
  return [
    code(name),
    words(': '),
    ...(kind === 'changed' ? sentence(said, 1000) : [words(kinds[kind])]),
  ];
}

const otherBytes =
  'other bytes, but as many rows, the same columns, and nearly the same missing values and known means.';

const kinds = {
  same: 'the same, byte for byte.',
  added: 'the baseline did not have it.',
  removed: 'only the baseline had it.',
  unknown: 'other bytes; no validation before one of the two runs tells in what they differ.',
} as const;
