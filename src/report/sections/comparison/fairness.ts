import type { FairnessTable, GroupRates } from '../../../domain/comparison/fairness/result.ts';
import { type Block, table } from '../../block.ts';
import { code, sentence, type Text, words } from '../../inline.ts';
import { count, decimal } from '../../numbers.ts';

/** Below this share of the best-off group's rate United States practice looks closer; it proves nothing. */
const fourFifths = 0.8;

/** What each group gets; the rules about it stand with the other rules. */
export function fairnessBlocks(tables: readonly FairnessTable[]): readonly Block[] {
  return tables.map((fairness) => ({
    kind: 'details',
    summary: summaryOf(fairness),
    blocks: [ratesOf(fairness)],
    shed: 'fairness',
    inShell: false,
  }));
}

function summaryOf({ group, groups, selectionRatio }: FairnessTable): Text {
  const begin: Text = [words('Groups of '), code(group), words(`: ${count(groups.length)}`)];
  if (selectionRatio === null) return begin;
  const below = selectionRatio < fourFifths ? ', below 0.8 (four-fifths rule of thumb)' : '';
  return [...begin, words(`; selection ratio ${decimal(selectionRatio, 3)}${below}`)];
}

function ratesOf({ groups }: FairnessTable): Block {
  const columns = [
    { title: 'Group' },
    { title: 'Rows', align: 'right' as const },
    { title: 'Selected (baseline → candidate)' },
    { title: 'True positives', align: 'right' as const },
    { title: 'False positives', align: 'right' as const },
    { title: 'Note' },
  ];
  return table('Rates by group', columns, groups.map(rowOf));
}

function rowOf(rates: GroupRates): readonly Text[] {
  const before = rates.baselineSelectionRate;
  const selected = rate(rates.selectionRate);
  return [
    [code(rates.value)],
    [words(count(rates.n))],
    [words(before === null ? selected : `${rate(before)}\u00a0→\u00a0${selected}`)],
    [words(rate(rates.truePositiveRate))],
    [words(rate(rates.falsePositiveRate))],
    rates.why === undefined ? [] : sentence(rates.why, 160),
  ];
}

function rate(value: number | null): string {
  return value === null ? '–' : decimal(value, 3);
}
