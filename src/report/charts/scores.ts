import type { ScoreBin } from '../../domain/comparison/curves/result.ts';
import { type Column, type TableBlock, table } from '../block.ts';
import { inside, type Place } from '../html/place.ts';
import { type Text, words } from '../inline.ts';
import { decimal, percent, plain } from '../numbers.ts';
import { bottom, type Placer, top, unit } from './axes.ts';
import type { BothBins } from './chart.ts';
import type { Curve } from './curve.ts';
import { renderFigure, renderNumbers } from './figure.ts';
import { renderPanels, renderPlane } from './plane.ts';
import { rangeOf } from './reliability.ts';
import { type Scale, scaleOf, shares } from './scale.ts';

/** The rows of one label, bin by bin. */
type Label = 'positive' | 'negative';

interface Scores {
  readonly bins: BothBins;
  readonly threshold: number | null;
}

/** Where the scores of both models lie, for the rows of each label. */
export function renderScores(scores: Scores, place: Place): readonly string[] {
  const { baseline, candidate } = scores.bins;
  if (!candidate.some(({ rows }) => rows > 0)) return [];
  const panels = (['positive', 'negative'] as const).map((label) => panel(label, scores, place));
  const compared = baseline
    ? 'filled the candidate, outlined the baseline. Good scores lie right for positives, left for the others.'
    : 'good scores lie right for positives, left for the others.';
  const line = scores.threshold === null ? '' : ' The dashed line is the threshold.';
  const caption = `Share of the rows of each label with a score in each bin: ${compared}${line}`;
  const body = [renderPanels(panels), renderNumbers(tableOf(scores.bins), place)].join('\n');
  return [renderFigure(place, { title: 'Where the scores lie', caption }, body)];
}

function panel(label: Label, { bins, threshold }: Scores, place: Place): string {
  const sides = [bins.candidate, ...(bins.baseline ? [bins.baseline] : [])];
  const [candidate = [], baseline] = sides.map((side) => sharesOf(side, label));
  const y = upTo(Math.max(...candidate, ...(baseline ?? []), 0.01));
  const points = (values: readonly number[]) =>
    values.map((share, index) => [bins.candidate[index]?.from ?? 0, share] as const);
  const curves: readonly Curve[] = [
    { kind: 'candidate', name: 'candidate', points: points(candidate), form: 'bars' },
    ...(baseline
      ? [{ kind: 'baseline', name: 'baseline', points: points(baseline), form: 'bars' } as const]
      : []),
  ];
  return renderPlane({
    id: inside(place, label).id,
    title: `Scores of the ${label} rows`,
    description: `Share of the ${label} rows in each of ${candidate.length} bins of the score; the table has the numbers.`,
    x: { label: `score, ${label} rows`, scale: shares },
    y: { label: 'share of rows', scale: y },
    curves,
    above: (at) => thresholdLine(threshold, at),
  });
}

function upTo(most: number): Scale {
  return scaleOf([0, most]);
}

function sharesOf(bins: readonly ScoreBin[], label: Label): readonly number[] {
  const weights = bins.map((bin) => weightOf(bin, label));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 0));
}

function weightOf({ rows, positives }: ScoreBin, label: Label): number {
  const share = positives ?? 0;
  return rows * (label === 'positive' ? share : 1 - share);
}

/** Scores that are no shares have a threshold elsewhere. */
function thresholdLine(threshold: number | null, at: Placer): string {
  if (threshold === null || threshold < 0 || threshold > 1) return '';
  const [x] = at([threshold, 0]);
  return `<line class="bound" x1="${unit(x)}" x2="${unit(x)}" y1="${top}" y2="${bottom}"/>`;
}

function tableOf({ baseline, candidate }: BothBins): TableBlock {
  const sides = [
    ...(baseline ? [{ name: 'baseline', bins: baseline }] : []),
    { name: 'candidate', bins: candidate },
  ];
  const measured = sides.flatMap(({ name, bins }) =>
    (['positive', 'negative'] as const).map((label) => {
      return { title: `${label}, ${name}`, bins, label, shares: sharesOf(bins, label) };
    }),
  );
  const columns: readonly Column[] = [
    { title: 'Scores' },
    ...measured.map(({ title }) => ({ title: `Rows ${title}`, align: 'right' }) as const),
  ];
  const rows = candidate.map((bin, index): readonly Text[] => [
    [words(rangeOf(bin))],
    ...measured.map(({ bins, label, shares: all }): Text => {
      const own = bins[index];
      return [words(own ? `${rowsOf(own, label)} (${percent(all[index] ?? 0)})` : '–')];
    }),
  ]);
  return table('Scores by label', columns, rows);
}

/** Whole rows where rows have no weights. */
function rowsOf(bin: ScoreBin, label: Label): string {
  const weight = weightOf(bin, label);
  return Number.isInteger(bin.rows) ? decimal(weight, 0) : plain(weight);
}
