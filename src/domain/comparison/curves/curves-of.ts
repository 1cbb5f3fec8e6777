import type { LabelledRows, ModelPredictions, PairedRows } from '../predictions.ts';
import { confusionOf } from './confusion.ts';
import type { ComparisonCurves, ScoreCurves } from './result.ts';
import { scoreCurves } from './score-curves.ts';

/** What charts draw of the rows; undefined for tasks that have nothing of it. */
export function curvesOf(
  rows: LabelledRows | PairedRows,
  threshold: number | null,
): ComparisonCurves | undefined {
  const baseline = 'baseline' in rows ? rows.baseline : null;
  const curves: ComparisonCurves = {
    positive: rows.task === 'binary' ? (rows.classes[1] ?? null) : null,
    threshold: rows.task === 'binary' ? threshold : null,
    baseline: baseline && curvesOfModel(rows, baseline),
    candidate: curvesOfModel(rows, rows.candidate),
    confusion: confusionOf(rows, baseline),
  };
  const isEmpty = !curves.baseline && !curves.candidate && !curves.confusion;
  return isEmpty ? undefined : curves;
}

function curvesOfModel(
  { task, labels, weights }: LabelledRows,
  { scores, predicted }: ModelPredictions,
): ScoreCurves | null {
  if (task !== 'binary' || !scores) return null;
  return scoreCurves({ labels, scores, predicted, weights });
}
