import type { ScoreBin } from '../../domain/comparison/curves/result.ts';
import { wilsonInterval } from '../../domain/statistics/wilson.ts';
import { type Column, type TableBlock, table } from '../block.ts';
import { inside, type Place } from '../html/place.ts';
import { type Text, words } from '../inline.ts';
import { decimal, plain } from '../numbers.ts';
import { type Placer, unit } from './axes.ts';
import type { BothBins } from './chart.ts';
import { renderDot } from './curve.ts';
import { renderFigure, renderNumbers } from './figure.ts';
import { renderPanels, renderPlane } from './plane.ts';
import { diagonal } from './ranking.ts';
import { shares } from './scale.ts';

/** A bin with rows. */
interface Filled {
  readonly bin: ScoreBin;
  readonly meanScore: number;
  readonly positives: number;
  readonly lower: number;
  readonly upper: number;
}

/** One-sided error of each end. */
const alpha = 0.05;
/** Fewer rows say little. */
const few = 20;

/** Whether a score means what it says: the share of positives among the rows that got it, of each model. */
export function renderReliability(bins: BothBins, place: Place): readonly string[] {
  const candidate = filled(bins.candidate);
  const baseline = bins.baseline ? filled(bins.baseline) : [];
  if (candidate.length === 0) return [];
  const panels = [
    ...(baseline.length > 0 ? [panel('baseline', baseline, place)] : []),
    panel('candidate', candidate, place),
  ];
  const caption =
    'Mean score and share of positives of each bin: on the dotted line a score means what it says, below it promises too much. Vertical lines are 90\u00a0% intervals; bins of fewer than 20 rows are pale.';
  const body = [renderPanels(panels), renderNumbers(tableOf(bins), place)].join('\n');
  return [renderFigure(place, { title: 'Reliability of the scores', caption }, body)];
}

function filled(bins: readonly ScoreBin[]): readonly Filled[] {
  return bins.flatMap((bin): readonly Filled[] => {
    const { rows, meanScore, positives } = bin;
    if (!(rows > 0) || meanScore === null || positives === null) return [];
    const { lower, upper } = wilsonInterval({ value: positives, n: rows }, alpha);
    return [{ bin, meanScore, positives, lower, upper }];
  });
}

function panel(side: 'baseline' | 'candidate', bins: readonly Filled[], place: Place): string {
  return renderPlane({
    id: inside(place, side).id,
    title: `Reliability of the ${side}`,
    description: `Share of positives against the mean score in ${bins.length} bins; the table has the numbers.`,
    x: { label: `mean score, ${side}`, scale: shares },
    y: { label: 'share of positives', scale: shares },
    curves: [],
    ground: diagonal,
    above: (at) => `<g class="${side}">${bins.map((one) => drawn(one, side, at)).join('')}</g>`,
  });
}

/** The baseline's marks are open squares, the candidate's filled circles. */
function drawn({ bin, meanScore, positives, lower, upper }: Filled, side: string, at: Placer) {
  const [x, y] = at([meanScore, positives]);
  const [, low] = at([meanScore, lower]);
  const [, high] = at([meanScore, upper]);
  const whisker = `<line class="whisker" x1="${unit(x)}" x2="${unit(x)}" y1="${unit(low)}" y2="${unit(high)}"/>`;
  const dot = renderDot(side, [x, y]);
  return `<g${bin.rows < few ? ' class="pale"' : ''}>${whisker}${dot}</g>`;
}

function tableOf({ baseline, candidate }: BothBins): TableBlock {
  const sides = baseline ? ['baseline', 'candidate'] : ['candidate'];
  const columns: readonly Column[] = [
    { title: 'Scores' },
    ...sides.flatMap((side): readonly Column[] => [
      { title: `Rows, ${side}`, align: 'right' },
      { title: `Mean score, ${side}`, align: 'right' },
      { title: `Share of positives, ${side}`, align: 'right' },
    ]),
  ];
  const rows = candidate.map((bin, index): readonly Text[] => [
    [words(rangeOf(bin))],
    ...(baseline ? cells(baseline[index]) : []),
    ...cells(bin),
  ]);
  return table('Reliability', columns, rows);
}

/** Small bins stand in brackets. */
function cells(bin: ScoreBin | undefined): readonly Text[] {
  const number = (value: number | null | undefined) => {
    if (value === null || value === undefined) return '–';
    return (bin?.rows ?? 0) < few ? `(${decimal(value, 3)})` : decimal(value, 3);
  };
  return [
    [words(plain(bin?.rows ?? 0))],
    [words(number(bin?.meanScore))],
    [words(number(bin?.positives))],
  ];
}

export function rangeOf({ from, to }: ScoreBin): string {
  return `${decimal(from, 2)}\u00a0to\u00a0${decimal(to, 2)}`;
}
