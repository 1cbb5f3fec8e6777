import type { RuleVerdict } from '../../domain/comparison/result.ts';
import { escapeHtml } from '../html/text.ts';
import type { ScaledRule } from '../scale.ts';
import { marks } from '../signs.ts';
import { visible } from '../visible.ts';

/** One line of the plot: a rule in units of its own margin, and its numbers in words. */
export interface IntervalRow {
  readonly label: string;
  readonly change: string;
  readonly verdict: RuleVerdict;
  readonly at: ScaledRule | undefined;
}

interface Axis {
  readonly from: number;
  readonly to: number;
  x(position: number): number;
}

interface Drawn extends IntervalRow {
  readonly at: ScaledRule;
}

const width = 900;
const plot = { left: 205, right: 515 };
const top = 44;
const rowHeight = 30;
const mostRows = 60;

/**
 * Every rule with its interval, each in units of its own margin, so that one dashed line judges all
 * of them: wholly right of it passes, wholly left fails, across it is undecided.
 */
export function renderIntervals(rows: readonly IntervalRow[], id: string): readonly string[] {
  const drawn = rows.filter((row): row is Drawn => row.at !== undefined).slice(0, mostRows);
  if (drawn.length === 0) return [];
  const axis = axisOf(drawn);
  const bottom = top + drawn.length * rowHeight;
  const lines = drawn.map((row, index) => renderRow(row, axis, top + (index + 0.5) * rowHeight));
  return [
    `<figure><figcaption>Estimate and interval of each rule, in units of its own margin: wholly right of the dashed line passes, wholly left of it fails, across it is undecided.</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="Plot of the rules">
<svg viewBox="0 0 ${width} ${bottom + 34}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">Rules against their margins</title>
<desc id="${id}-text">${escapeHtml(description(drawn))} The table below has the numbers.</desc>
${frame(axis, bottom)}
${lines.join('\n')}
</svg></div></figure>`,
  ];
}

function description(rows: readonly Drawn[]): string {
  const counts = ['errored', 'failed', 'undecided', 'passed'].map((word) => {
    return `${rows.filter(({ verdict }) => verdict === word).length} ${word}`;
  });
  return `${rows.length} rules: ${counts.join(', ')}.`;
}

/** Wide enough for what matters; what lies farther out ends in an arrow. */
function axisOf(rows: readonly Drawn[]): Axis {
  const ends = rows.flatMap(({ at }) => [at.lower ?? at.estimate, at.upper ?? at.estimate]);
  const from = Math.max(-8, Math.min(-2, Math.floor(Math.min(...ends))));
  const to = Math.min(8, Math.max(2, Math.ceil(Math.max(...ends))));
  const scale = (plot.right - plot.left) / (to - from);
  return { from, to, x: (position) => plot.left + (clamped(position, from, to) - from) * scale };
}

function clamped(position: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, position));
}

function frame(axis: Axis, bottom: number): string {
  const line = axis.x(0);
  const ticks = ticksOf(axis).map((tick) => {
    const x = place(axis.x(tick));
    const grid = `<line class="grid" x1="${x}" x2="${x}" y1="${top}" y2="${bottom}"/>`;
    return `${grid}<text class="quiet" x="${x}" y="${bottom + 20}" text-anchor="middle">${tickLabel(tick)}</text>`;
  });
  return `<rect class="misses" x="${plot.left}" y="${top}" width="${place(line - plot.left)}" height="${bottom - top}"/>
${ticks.join('\n')}
<text class="quiet" x="${place(line - 10)}" y="${top - 12}" text-anchor="end">◀ misses</text>
<text class="quiet" x="${place(line + 10)}" y="${top - 12}">satisfies ▶</text>
<line class="bound" x1="${place(line)}" x2="${place(line)}" y1="${top - 8}" y2="${bottom}"/>`;
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

function renderRow(row: Drawn, axis: Axis, y: number): string {
  const { label, change, verdict } = row;
  return `<g class="${verdict}">
<text x="${plot.left - 14}" y="${y + 4}" text-anchor="end">${escapeHtml(visible(label, 27))}</text>
${whisker(row, axis, y)}${noChange(row, axis, y)}${marker(row, axis, y)}
<text x="${plot.right + 16}" y="${y + 4}">${escapeHtml(change)}</text>
<text class="answer" x="${width - 4}" y="${y + 4}" text-anchor="end">${marks[verdict]} ${verdict}</text>
</g>`;
}

function whisker({ at: { lower, upper } }: Drawn, axis: Axis, y: number): string {
  if (lower === null || upper === null) return '';
  const [left, right] = [axis.x(lower), axis.x(upper)];
  const line = `<line class="interval" x1="${place(left)}" x2="${place(right)}" y1="${y}" y2="${y}"/>`;
  const clippedLeft = lower < axis.from ? arrow(left, y, 1) : '';
  const clippedRight = upper > axis.to ? arrow(right, y, -1) : '';
  return `${line}${clippedLeft}${clippedRight}`;
}

/** The interval goes on beyond the edge; its numbers stand beside it. */
function arrow(x: number, y: number, inward: 1 | -1): string {
  const back = place(x + inward * 8);
  return `<path class="mark" d="M${place(x)} ${y}L${back} ${y - 5}L${back} ${y + 5}Z"/>`;
}

/** A short tick where the two models would be equal. */
function noChange({ at }: Drawn, axis: Axis, y: number): string {
  if (at.noChange === null || at.noChange < axis.from || at.noChange > axis.to) return '';
  const x = place(axis.x(at.noChange));
  return `<line class="no-change" x1="${x}" x2="${x}" y1="${y - 9}" y2="${y + 9}"/>`;
}

/** A shape of its own for each verdict: the colour only helps. */
function marker({ verdict, at }: Drawn, axis: Axis, y: number): string {
  const x = axis.x(at.estimate);
  switch (verdict) {
    case 'passed':
      return `<circle class="mark" cx="${place(x)}" cy="${y}" r="5.5"/>`;
    case 'failed':
      return `<rect class="mark" x="${place(x - 5)}" y="${y - 5}" width="10" height="10"/>`;
    case 'undecided':
    case 'waived':
      return `<path class="open" d="M${place(x)} ${y - 7}L${place(x + 7)} ${y}L${place(x)} ${y + 7}L${place(x - 7)} ${y}Z"/>`;
    case 'errored':
    case 'skipped':
      return `<path class="interval" d="M${place(x - 5)} ${y - 5}L${place(x + 5)} ${y + 5}M${place(x - 5)} ${y + 5}L${place(x + 5)} ${y - 5}"/>`;
  }
}

/** A coordinate with one decimal: finer than a screen shows, and the same text on every machine. */
function place(value: number): string {
  return value.toFixed(1);
}
