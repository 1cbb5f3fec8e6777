import type { LabelledRows, PairedRows } from '../predictions.ts';
import type { FairnessTable, GroupRates } from './result.ts';
import type { Share } from './share.ts';
import { type GroupShares, sharesByGroup } from './shares.ts';

/** The rates of every group of these columns; columns that are no division of the rows are left out. */
export function fairnessTables(
  rows: LabelledRows | PairedRows,
  columns: readonly string[],
): readonly FairnessTable[] {
  if (rows.task !== 'binary') return [];
  return [...new Set(columns)].flatMap((group) => {
    const division = rows.divisions.find(({ name }) => name === group);
    if (!division) return [];
    const groups = sharesByGroup(rows, rows.candidate, division);
    const before = 'baseline' in rows ? sharesByGroup(rows, rows.baseline, division) : [];
    return [
      {
        group,
        groups: groups.map((shares, at) => ratesOf(shares, before[at]?.selection ?? null)),
        selectionRatio: selectionRatio(groups),
      },
    ];
  });
}

function ratesOf(shares: GroupShares, baseline: Share | null): GroupRates {
  const { name, rows, selection, truePositive, falsePositive } = shares;
  const missing = [
    ...(truePositive ? [] : ['no row with a positive label, so no true positive rate']),
    ...(falsePositive ? [] : ['no row with a negative label, so no false positive rate']),
  ];
  return {
    value: name,
    n: rows,
    selectionRate: selection?.value ?? null,
    truePositiveRate: truePositive?.value ?? null,
    falsePositiveRate: falsePositive?.value ?? null,
    baselineSelectionRate: baseline?.value ?? null,
    ...(missing.length > 0 && { why: missing.join('; ') }),
  };
}

function selectionRatio(groups: readonly GroupShares[]): number | null {
  const rates = groups.flatMap(({ selection }) => (selection ? [selection.value] : []));
  const highest = Math.max(...rates);
  return rates.length > 1 && highest > 0 ? Math.min(...rates) / highest : null;
}
