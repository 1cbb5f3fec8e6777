import type { RuleVerdict } from '../../domain/comparison/result.ts';
import type { Place } from '../html/place.ts';
import { escapeHtml } from '../html/text.ts';
import { count } from '../numbers.ts';
import type { ScaledRule } from '../scale.ts';
import { marks } from '../signs.ts';
import { visible } from '../visible.ts';
import type { Chart, IntervalRow } from './chart.ts';
import { renderFigure, type Titled } from './figure.ts';
import { across, type Lane, middle, renderLanes } from './lanes.ts';
import { renderArrow, renderMark, type Shape } from './mark.ts';

interface Axis {
  readonly from: number;
  readonly to: number;
  /** A share of the width; what lies beyond an end lies on it. */
  at(position: number): number;
}

interface Drawn extends IntervalRow {
  readonly at: ScaledRule;
}

const mostRows = 60;

const rules: Titled = {
  title: 'Rules against their margins',
  caption:
    'Estimate and interval of each rule, in units of its own margin: wholly right of the dashed line passes, wholly left of it fails, across it is undecided. A short line marks no change.',
};

const sliceCaption =
  'Estimate and interval of each watched slice, in units of its rule’s margin, by the lower end. Right of the dashed line the loss is within the margin: a filled circle lies wholly there, an open mark may not, a square has a proven loss. Values of small slices stand in brackets.';

/**
 * Every rule with its interval, each in units of its own margin, so that one dashed line judges all
 * of them.
 */
export function renderIntervals(rows: readonly IntervalRow[], place: Place): readonly string[] {
  return renderRows(rows, rules, place);
}

/** The same for slices, of one metric where it is named: the one that may have lost most comes first. */
export function renderSlices(
  { rows, metric }: Extract<Chart, { kind: 'slices' }>,
  place: Place,
): readonly string[] {
  const title = metric === undefined ? 'Slices' : `Slices by ${visible(metric, 60)}`;
  return renderRows(rows, { title, caption: sliceCaption }, place);
}

function renderRows(rows: readonly IntervalRow[], titled: Titled, place: Place): readonly string[] {
  const all = rows.filter((row): row is Drawn => row.at !== undefined);
  if (all.length === 0) return [];
  const drawn = all.slice(0, mostRows);
  const axis = axisOf(drawn);
  const lanes = renderLanes(place.id, {
    ground: ground(axis),
    head: head(axis),
    axis: labels(axis),
    lanes: drawn.map((row) => laneOf(row, axis)),
  });
  const left = all.length - drawn.length;
  const more = left > 0 ? `\n<p class="quiet">${count(left)} more in the table below.</p>` : '';
  return [renderFigure(place, titled, `${lanes}${more}`)];
}

/** Wide enough for what matters; what lies farther out ends in an arrow. */
function axisOf(rows: readonly Drawn[]): Axis {
  const ends = rows.flatMap(({ at }) => [at.lower ?? at.estimate, at.upper ?? at.estimate]);
  const from = Math.max(-8, Math.min(-2, Math.floor(Math.min(...ends))));
  const to = Math.min(8, Math.max(2, Math.ceil(Math.max(...ends))));
  return { from, to, at: (position) => (clamped(position, from, to) - from) / (to - from) };
}

function clamped(position: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, position));
}

function ground(axis: Axis): string {
  const bound = across(axis.at(0));
  const grid = ticksOf(axis).map((tick) => {
    const x = across(axis.at(tick));
    return `<line class="grid" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
  });
  return `<rect class="misses" width="${bound}" height="100%"/>${grid.join('')}<line class="bound" x1="${bound}" x2="${bound}" y1="0" y2="100%"/>`;
}

function head(axis: Axis): string {
  const bound = across(axis.at(0));
  return `<text class="quiet" x="${bound}" dx="-10" y="14" text-anchor="end">◀<tspan class="spare"> misses</tspan></text><text class="quiet" x="${bound}" dx="10" y="14"><tspan class="spare">satisfies </tspan>▶</text>`;
}

/** On a narrow screen and on paper the neighbours of the bound have no room. */
function labels(axis: Axis): string {
  const ticks = ticksOf(axis);
  const bound = ticks.indexOf(0);
  return ticks
    .map((tick, index) => {
      const kind = Math.abs(index - bound) === 1 ? 'quiet neighbour' : 'quiet';
      return `<text class="${kind}" x="${across(axis.at(tick))}" y="16" text-anchor="middle">${tickLabel(tick)}</text>`;
    })
    .join('');
}

function ticksOf({ from, to }: Axis): readonly number[] {
  const step = to - from > 8 ? 2 : 1;
  const first = Math.ceil(from / step) * step;
  const number = Math.floor((to - first) / step) + 1;
  return Array.from({ length: number }, (_, index) => first + index * step);
}

function tickLabel(tick: number): string {
  if (tick === 0) return 'bound';
  return tick < 0 ? `−${-tick}` : `+${tick}`;
}

function laneOf(row: Drawn, axis: Axis): Lane {
  const { label, note, change, range, verdict, said = verdict, small } = row;
  const number = escapeHtml(small ? `(${change})` : change);
  const word =
    said === '' ? '' : `<span class="answer">${marks[verdict]} ${escapeHtml(said)}</span>`;
  return {
    tone: small ? 'skipped' : verdict,
    label,
    ...(note !== undefined && { note }),
    marks: `${whisker(row, axis)}${noChange(row, axis)}${estimate(row, axis)}`,
    values: `<span class="change">${number}</span> <span class="range">${escapeHtml(range)}</span>${word}`,
  };
}

const shapes: Readonly<Record<RuleVerdict, Shape>> = {
  passed: 'circle',
  failed: 'square',
  undecided: 'diamond',
  waived: 'diamond',
  errored: 'cross',
  skipped: 'cross',
};

/** What lies beyond the edge has an arrow there; its numbers stand beside it. */
function estimate({ at: { estimate: position }, verdict, small }: Drawn, axis: Axis): string {
  if (position < axis.from) return renderArrow(0, 1);
  if (position > axis.to) return renderArrow(1, -1);
  return renderMark(small ? 'ring' : shapes[verdict], axis.at(position));
}

function whisker({ at: { lower, upper } }: Drawn, axis: Axis): string {
  if (lower === null || upper === null) return '';
  const [left, right] = [across(axis.at(lower)), across(axis.at(upper))];
  const line = `<line class="interval" x1="${left}" x2="${right}" y1="${middle}" y2="${middle}"/>`;
  const clippedLeft = lower < axis.from ? renderArrow(0, 1) : '';
  const clippedRight = upper > axis.to ? renderArrow(1, -1) : '';
  return `${line}${clippedLeft}${clippedRight}`;
}

/** A short line where the two models would be equal. */
function noChange({ at }: Drawn, axis: Axis): string {
  if (at.noChange === null || at.noChange < axis.from || at.noChange > axis.to) return '';
  const x = across(axis.at(at.noChange));
  return `<line class="no-change" x1="${x}" x2="${x}" y1="${middle - 9}" y2="${middle + 9}"/>`;
}
