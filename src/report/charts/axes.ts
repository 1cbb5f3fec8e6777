import { escapeHtml } from '../html/text.ts';
import { decimal } from '../numbers.ts';
import type { Scale } from './scale.ts';

export type Point = readonly [x: number, y: number];

/** A point of the data in the picture's units. */
export type Placer = (point: Point) => Point;

export interface PlaneAxis {
  readonly label: string;
  readonly scale: Scale;
  /** What stands at its ticks, where that is no number. */
  readonly names?: readonly string[];
}

/** Where a picture draws, in its own units. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const size = { width: 440, height: 330 } as const;
export const [top, bottom] = [12, 282] as const;
const right = 428;
/** About as wide as a digit is in most fonts. */
const digit = 8;

/** The plot with room for what stands at the ticks of its upright axis. */
export function plotFor(y: PlaneAxis): Plot {
  const longest = Math.max(...y.scale.ticks.map((_, index) => tickLabel(y, index).length));
  return { left: Math.min(180, Math.max(56, 30 + digit * longest)), right, top, bottom };
}

interface Axes {
  readonly plot: Plot;
  readonly x: PlaneAxis;
  readonly y: PlaneAxis;
  readonly at: Placer;
}

/** The grid of both axes with their numbers and names. */
export function renderAxes({ plot, x, y, at }: Axes): string {
  const across = x.scale.ticks.map((tick, index) => {
    const [place] = at([tick, y.scale.from]);
    const text = tickLabel(x, index);
    return `<line class="grid" x1="${unit(place)}" x2="${unit(place)}" y1="${plot.top}" y2="${plot.bottom}"/><text class="quiet" y="${plot.bottom + 18}" ${aligned(place, text)}>${text}</text>`;
  });
  const up = y.scale.ticks.map((tick, index) => {
    const [, place] = at([x.scale.from, tick]);
    return `<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${unit(place)}" y2="${unit(place)}"/><text class="quiet" x="${plot.left - 8}" y="${unit(place + 4)}" text-anchor="end">${tickLabel(y, index)}</text>`;
  });
  const [middle, centre] = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
  return `${[...across, ...up].join('\n')}
<text class="quiet" x="${unit(middle)}" y="${size.height - 6}" text-anchor="middle">${axisLabel(x)}</text>
<text class="quiet" transform="translate(13 ${unit(centre)}) rotate(-90)" text-anchor="middle">${axisLabel(y)}</text>`;
}

function tickLabel({ scale, names }: PlaneAxis, index: number): string {
  if (names) return escapeHtml(names[index] ?? '');
  const power = powerOf(scale);
  const decimals = Math.min(20, Math.max(0, scale.decimals + power));
  return decimal((scale.ticks[index] ?? 0) / 10 ** power, decimals);
}

/** Thousands, millions, … that stand beside the name of an axis, so that its numbers stay short. */
function powerOf({ from, to }: Scale): number {
  const most = Math.max(Math.abs(from), Math.abs(to));
  if (most === 0 || (most >= 1e-3 && most < 1e7)) return 0;
  return 3 * Math.floor(Math.log10(most) / 3);
}

function axisLabel({ label, scale, names }: PlaneAxis): string {
  const power = names ? 0 : powerOf(scale);
  if (power === 0) return escapeHtml(label);
  const raised = `${power}`.replace(/./g, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '⁻');
  return escapeHtml(`${label} (×\u00a010${raised})`);
}

/** In the middle of its place, or as far right as the picture goes. */
function aligned(place: number, text: string): string {
  const isBeyond = place + (digit * text.length) / 2 > size.width + 8;
  return isBeyond
    ? `x="${size.width}" text-anchor="end"`
    : `x="${unit(place)}" text-anchor="middle"`;
}

/** A coordinate with one decimal: finer than a screen shows, and the same text on every machine. */
export function unit(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
