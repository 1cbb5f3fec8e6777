import type { CurvePoint } from '../../domain/comparison/curves/result.ts';
import { type Column, type TableBlock, table } from '../block.ts';
import { inside, type Place } from '../html/place.ts';
import { type Text, words } from '../inline.ts';
import { count, decimal, plain } from '../numbers.ts';
import { type Placer, type Point, unit } from './axes.ts';
import type { RankedModel, Ranking } from './chart.ts';
import type { Curve } from './curve.ts';
import { renderFigure, renderNumbers } from './figure.ts';
import { renderPanels, renderPlane } from './plane.ts';
import { shares } from './scale.ts';

/** How both models order the rows: ROC and precision-recall curves, with the threshold that is deployed. */
export function renderRanking(ranking: Ranking, place: Place): readonly string[] {
  const { candidate, baseline } = ranking;
  if (candidate.roc.length < 2) return [];
  const body = [renderPanels([roc(ranking, place), precisionRecall(ranking, place)])];
  const numbers = renderNumbers(tableOf(ranking), place);
  const where = `${thresholdWords(ranking)}${drawnWords(ranking)}`;
  const caption = `${baseline ? 'Baseline dashed, candidate solid: the higher line orders the rows better.' : 'The candidate alone: there is no baseline with scores.'}${where}`;
  return [renderFigure(place, { title: 'Curves', caption }, [...body, numbers].join('\n'))];
}

function thresholdWords({ threshold, baseline }: Ranking): string {
  const at = threshold === null ? 'its threshold' : `the threshold ${plain(threshold)}`;
  return baseline
    ? ` A square and a circle mark baseline and candidate at ${at}.`
    : ` A circle marks it at ${at}.`;
}

/** Of very many rows the lines, not the marks, are drawn from fewer. */
function drawnWords({ baseline, candidate }: Ranking): string {
  const rows = candidate.drawnRows ?? baseline?.drawnRows;
  return rows === undefined ? '' : ` The lines are drawn from ${count(rows)} of the rows.`;
}

function roc(ranking: Ranking, place: Place): string {
  const at = (model: RankedModel | null): Point | undefined =>
    model ? [model.atThreshold.falsePositiveRate, model.atThreshold.recall] : undefined;
  return renderPlane({
    id: inside(place, 'roc').id,
    title: 'ROC curve',
    description: 'Recall against the false positive rate of each model; the table has the numbers.',
    x: { label: 'false positive rate', scale: shares },
    y: { label: 'recall', scale: shares },
    curves: curvesOf(ranking, (model) => model.roc, 'line'),
    ground: (placer) => diagonal(placer),
    above: (placer) => thresholds([at(ranking.baseline), at(ranking.candidate)], placer),
  });
}

function precisionRecall(ranking: Ranking, place: Place): string {
  const at = (model: RankedModel | null): Point | undefined =>
    model && model.atThreshold.precision !== null
      ? [model.atThreshold.recall, model.atThreshold.precision]
      : undefined;
  return renderPlane({
    id: inside(place, 'pr').id,
    title: 'Precision-recall curve',
    description: 'Precision against recall of each model; the table has the numbers.',
    x: { label: 'recall', scale: shares },
    y: { label: 'precision', scale: shares },
    curves: curvesOf(ranking, (model) => model.precisionRecall, 'steps'),
    above: (placer) => thresholds([at(ranking.baseline), at(ranking.candidate)], placer),
  });
}

function curvesOf(
  { baseline, candidate }: Ranking,
  pointsOf: (model: RankedModel) => readonly CurvePoint[],
  form: 'line' | 'steps',
): readonly Curve[] {
  const before = baseline ? pointsOf(baseline) : [];
  return [
    ...(before.length > 1
      ? [{ kind: 'baseline', name: 'baseline', points: before, form } as const]
      : []),
    { kind: 'candidate', name: 'candidate', points: pointsOf(candidate), form },
  ];
}

/** What a coin would draw. */
export function diagonal(at: Placer): string {
  const [[fromX, fromY], [toX, toY]] = [at([0, 0]), at([1, 1])];
  return `<line class="chance" x1="${unit(fromX)}" y1="${unit(fromY)}" x2="${unit(toX)}" y2="${unit(toY)}"/>`;
}

/** The baseline's mark is an open square, the candidate's a filled circle. */
function thresholds(
  [baseline, candidate]: readonly [Point | undefined, Point | undefined],
  at: Placer,
): string {
  const [before, now] = [baseline && at(baseline), candidate && at(candidate)];
  const square = before
    ? `<rect class="open baseline" x="${unit(before[0] - 5)}" y="${unit(before[1] - 5)}" width="10" height="10"/>`
    : '';
  const circle = now
    ? `<circle class="mark candidate" cx="${unit(now[0])}" cy="${unit(now[1])}" r="5.5"/>`
    : '';
  return `${square}${circle}`;
}

const grid = Array.from({ length: 21 }, (_, index) => index / 20);

/** Both curves at the same twenty-one places, and where the threshold stands. */
function tableOf(ranking: Ranking): TableBlock {
  const { baseline, candidate } = ranking;
  const models = baseline ? [baseline, candidate] : [candidate];
  const names = baseline ? ['baseline', 'candidate'] : ['candidate'];
  const columns: readonly Column[] = [
    { title: 'At' },
    ...names.map((name) => ({ title: `Recall at this false positive rate, ${name}` }) as const),
    ...names.map((name) => ({ title: `Precision at this recall, ${name}` }) as const),
  ].map((column, index) => (index === 0 ? column : { ...column, align: 'right' }));
  const rows = grid.map((at): readonly Text[] => [
    [words(decimal(at, 2))],
    ...models.map((model) => shown(valueAt(model.roc, at))),
    ...models.map((model) => shown(stepAt(model.precisionRecall, at))),
  ]);
  const name = 'ROC and precision-recall';
  return table(name, columns, [...rows, ...thresholdRows(models, names)]);
}

function thresholdRows(models: readonly RankedModel[], names: readonly string[]) {
  return models.map(({ atThreshold }, index): readonly Text[] => {
    const { falsePositiveRate, recall, precision } = atThreshold;
    const own = (value: number | null) =>
      names.map((_, other) => (other === index ? shown(value) : []));
    const text = `threshold of the ${names[index]}, false positive rate ${decimal(falsePositiveRate, 3)}`;
    return [[words(text)], ...own(recall), ...own(precision)];
  });
}

function shown(value: number | null): Text {
  return [words(value === null ? '–' : decimal(value, 3))];
}

/** The height of a curve at a place, straight between the two points beside it; null outside of it. */
export function valueAt(points: readonly CurvePoint[], x: number): number | null {
  const [fromX, fromY] = points[countUpTo(points, x) - 1] ?? [];
  const [toX, toY] = points[countUpTo(points, x)] ?? [];
  if (fromX === undefined || fromY === undefined) return null;
  if (fromX === x) return fromY;
  if (toX === undefined || toY === undefined) return null;
  return fromY + ((x - fromX) / (toX - fromX)) * (toY - fromY);
}

/** The height of a curve of steps: that of the first point which is as far; null outside of it. */
export function stepAt(points: readonly CurvePoint[], x: number): number | null {
  const isOutside = x < (points[0]?.[0] ?? Number.POSITIVE_INFINITY);
  return isOutside ? null : (points.find(([at]) => at >= x)?.[1] ?? null);
}

/** How many points, which rise, lie at a place or before it. */
function countUpTo(points: readonly CurvePoint[], x: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.[0] ?? 0) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
