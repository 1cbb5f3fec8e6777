import type { ComparisonCurves } from '../../../domain/comparison/curves/result.ts';
import type { FlipResult } from '../../../domain/comparison/flips/result.ts';
import type { ComparisonResult, RuleResult } from '../../../domain/comparison/result.ts';
import type { Block } from '../../block.ts';
import type { Chart, IntervalRow } from '../../charts/chart.ts';
import { count } from '../../numbers.ts';
import { intervalRow } from '../rule-row.ts';
import { type SliceRow, watchedRows } from './slices.ts';

/** Fewer rows say little. */
const few = 200;

/** Every rule against its margin. */
export function ruleChart(rules: readonly RuleResult[]): Block {
  return chart({ kind: 'intervals', rows: rules.map(intervalRow) });
}

/** Every watched slice against the margin of its rule, by the lower end of its interval. */
export function sliceChart(result: ComparisonResult): readonly Block[] {
  const watched = watchedRows(result);
  const [first] = watched;
  if (!first) return [];
  const isOne = watched.every(({ rule }) => rule.id === first.rule.id);
  if (!isOne) return [chart({ kind: 'slices', rows: watched.map(sliceRow) })];
  const rows = watched.map((row) => ({ ...sliceRow(row), label: row.watched.slice }));
  return [chart({ kind: 'slices', rows, metric: first.rule.metric })];
}

function sliceRow({ watched, rule }: SliceRow): IntervalRow {
  const { alarm, waiver, n } = watched;
  const row = intervalRow(rule);
  const said = waiver ? 'waived' : alarm ? 'proven loss' : '';
  const isWithin = (row.at?.lower ?? row.at?.estimate ?? -1) >= 0;
  return {
    ...row,
    // Without a proof the chart says no more than where the interval lies.
    ...(said === '' && { verdict: isWithin ? 'passed' : 'undecided' }),
    note: `n\u00a0${count(n)}`,
    said,
    ...(n < few && !alarm && { small: true }),
  };
}

/** Which slices the rows that changed sides lie in. */
export function flipChart(flips: FlipResult | null): readonly Block[] {
  if (!flips?.bySlice || flips.bySlice.length === 0) return [];
  const { fixed, broken, n, bySlice } = flips;
  return [chart({ kind: 'flips', rows: [{ slice: 'all rows', fixed, broken, n }, ...bySlice] })];
}

/** What the scores and answers of both models are worth; nothing where the predictions do not tell. */
export function curveCharts(curves: ComparisonCurves | undefined): readonly Block[] {
  if (!curves) return [];
  const { baseline, candidate, confusion, threshold } = curves;
  const bins = candidate && { baseline: baseline?.bins ?? null, candidate: candidate.bins };
  return [
    ...(candidate ? [chart({ kind: 'ranking', ranking: { threshold, baseline, candidate } })] : []),
    ...(bins ? [chart({ kind: 'reliability', bins })] : []),
    ...(confusion ? [chart({ kind: 'confusion', confusion })] : []),
    ...(bins ? [chart({ kind: 'scores', bins, threshold })] : []),
  ];
}

function chart(of: Chart): Block {
  return { kind: 'chart', chart: of };
}
