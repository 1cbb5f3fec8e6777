import type { Plot, Point } from './axes.ts';

interface Room {
  readonly width: number;
  readonly height: number;
}

const gap = 8;

/** The upper left end of a box in the corner of a plot that lines touch least. */
export function emptiestCorner(
  plot: Plot,
  lines: readonly (readonly Point[])[],
  { width, height }: Room,
): { readonly x: number; readonly y: number } {
  const [left, right] = [plot.left + gap, plot.right - gap - width];
  const [top, bottom] = [plot.top + gap, plot.bottom - gap - height];
  const corners = [
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
    { x: left, y: top },
  ];
  const touched = corners.map(({ x, y }) => {
    const box = { left: x - gap, right: x + width + gap, top: y - gap, bottom: y + height + gap };
    return lines.reduce((sum, line) => sum + lengthInside(line, box), 0);
  });
  const least = touched.indexOf(Math.min(...touched));
  return corners[least] ?? { x: right, y: top };
}

/** About how much of a line lies in a box, by points along it every few units. */
function lengthInside(points: readonly Point[], { left, right, top, bottom }: Plot): number {
  let inside = 0;
  let [fromX, fromY] = points[0] ?? [0, 0];
  for (const [x, y] of points) {
    const pieces = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 6));
    for (let piece = 1; piece <= pieces; piece += 1) {
      const atX = fromX + (piece / pieces) * (x - fromX);
      const atY = fromY + (piece / pieces) * (y - fromY);
      if (atX > left && atX < right && atY > top && atY < bottom) inside += 1;
    }
    [fromX, fromY] = [x, y];
  }
  return inside;
}
