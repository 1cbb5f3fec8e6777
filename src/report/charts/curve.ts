import { bottom, type Point, unit } from './axes.ts';

/** A line, with what the legend calls it. */
export interface Curve {
  /** The class that draws it: `candidate`, `baseline`, `third`, `fourth`. */
  readonly kind: string;
  /** Empty where it needs no legend. */
  readonly name: string;
  readonly points: readonly Point[];
  /** `steps`: it rises or falls before it goes on. `bars`: of equal width, each from its left end. */
  readonly form: 'line' | 'steps' | 'dots' | 'bars';
}

/** A curve whose points are in the picture's units. */
export function renderCurve({ kind, points, form }: Curve): string {
  switch (form) {
    case 'dots':
      return `<g class="${kind}">${points.map((point) => renderDot(kind, point)).join('')}</g>`;
    case 'bars':
      return `<path class="bars ${kind}" d="${outline(points)}"/>`;
    case 'steps':
      return `<path class="curve ${kind}" d="${steps(points)}"/>`;
    case 'line':
      return `<path class="curve ${kind}" d="${straight(points)}"/>`;
  }
}

/** The baseline's dots are open squares, the candidate's filled circles. */
export function renderDot(kind: string, [x, y]: Point): string {
  return kind === 'baseline'
    ? `<rect class="open" x="${unit(x - 4)}" y="${unit(y - 4)}" width="8" height="8"/>`
    : `<circle class="mark" cx="${unit(x)}" cy="${unit(y)}" r="4.5"/>`;
}

/** How a curve looks, 26 units wide, for the legend. */
export function renderSample({ kind, form }: Curve, [x, y]: Point): string {
  if (form === 'dots') return `<g class="${kind}">${renderDot(kind, [x + 13, y])}</g>`;
  if (form === 'bars')
    return `<rect class="bars ${kind}" x="${unit(x)}" y="${unit(y - 6)}" width="26" height="12"/>`;
  return `<path class="curve ${kind}" d="M${unit(x)} ${unit(y)}h26"/>`;
}

/** Where a curve is; a bar is everywhere below its end. */
export function traceOf({ form, points }: Curve): readonly Point[] {
  if (form !== 'bars') return points;
  return points.flatMap(([x, y]): readonly Point[] => [
    [x, bottom],
    [x, y],
  ]);
}

function straight(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index ? 'L' : 'M'}${unit(x)} ${unit(y)}`).join('');
}

function steps(points: readonly Point[]): string {
  return points
    .map(([x, y], index) => (index ? `V${unit(y)}H${unit(x)}` : `M${unit(x)} ${unit(y)}`))
    .join('');
}

function outline(points: readonly Point[]): string {
  const [first, second] = points;
  if (!first || !second) return '';
  const width = second[0] - first[0];
  const bars = points.map(([x, y]) => `H${unit(x)}V${unit(y)}H${unit(x + width)}`);
  return `M${unit(first[0])} ${bottom}${bars.join('')}V${bottom}`;
}
