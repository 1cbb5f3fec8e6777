import { escapeHtml } from '../html/text.ts';
import { visible } from '../visible.ts';
import {
  type Placer,
  type PlaneAxis,
  type Plot,
  type Point,
  plotFor,
  renderAxes,
  size,
  unit,
} from './axes.ts';
import { emptiestCorner } from './corner.ts';
import { type Curve, renderCurve, renderSample, traceOf } from './curve.ts';
import { placeOn } from './scale.ts';

export interface Plane {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly x: PlaneAxis;
  readonly y: PlaneAxis;
  readonly curves: readonly Curve[];
  /** SVG behind the curves; `at` places a point. */
  readonly ground?: (at: Placer) => string;
  /** SVG above the curves. */
  readonly above?: (at: Placer) => string;
}

/** More points than this nobody can see. */
const mostPoints = 500;

/** Two axes and curves between them, as one picture with a name and a description. */
export function renderPlane(plane: Plane): string {
  const { id, title, description, x, y } = plane;
  const plot = plotFor(y);
  const at: Placer = ([across, up]) => [
    plot.left + placeOn(x.scale, across) * (plot.right - plot.left),
    plot.bottom - placeOn(y.scale, up) * (plot.bottom - plot.top),
  ];
  const curves = plane.curves.map((one) => ({ ...one, points: thinned(one.points).map(at) }));
  const parts = [
    renderAxes({ plot, x, y, at }),
    plane.ground?.(at) ?? '',
    ...curves.map(renderCurve),
    plane.above?.(at) ?? '',
    legend(plot, curves),
  ];
  return `<figure><svg class="plane" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${escapeHtml(title)}</title>
<desc id="${id}-text">${escapeHtml(description)}</desc>
${parts.filter((part) => part !== '').join('\n')}
</svg></figure>`;
}

/** Pictures beside one another where there is room. */
export function renderPanels(panels: readonly string[]): string {
  return `<div class="panels">${panels.join('\n')}</div>`;
}

/** Evenly fewer points; the first and the last stay. */
function thinned(points: readonly Point[]): readonly Point[] {
  if (points.length <= mostPoints) return points;
  const step = (points.length - 1) / (mostPoints - 1);
  const places = Array.from({ length: mostPoints }, (_, index) => Math.round(index * step));
  return places.flatMap((place) => (points[place] ? [points[place]] : []));
}

/** In the corner that the curves use least, so that it hides nothing. */
function legend(plot: Plot, curves: readonly Curve[]): string {
  const named = curves.filter(({ name }) => name !== '');
  if (named.length < 2) return '';
  const names = named.map(({ name }) => visible(name, 24));
  const width = 44 + Math.max(...names.map((name) => 7.5 * name.length));
  const height = 20 * named.length + 6;
  const { x, y } = emptiestCorner(plot, curves.map(traceOf), { width, height });
  const rows = named.map((curve, index) => {
    const down = y + 13 + 20 * index;
    return `${renderSample(curve, [x + 6, down])}<text x="${unit(x + 40)}" y="${unit(down + 4.5)}">${escapeHtml(names[index] ?? '')}</text>`;
  });
  return `<rect class="under" x="${unit(x)}" y="${unit(y)}" width="${unit(width)}" height="${height}" rx="4"/>${rows.join('')}`;
}
