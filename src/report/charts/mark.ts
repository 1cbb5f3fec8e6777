import { across, middle } from './lanes.ts';

/** Marks that differ in shape: the colour only helps. */
export type Shape = 'circle' | 'square' | 'diamond' | 'cross' | 'ring';

/** A mark on a lane. `at` is a share of its width. */
export function renderMark(shape: Shape, at: number): string {
  const x = across(at);
  switch (shape) {
    case 'circle':
      return `<circle class="mark" cx="${x}" cy="${middle}" r="5.5"/>`;
    case 'ring':
      return `<circle class="open" cx="${x}" cy="${middle}" r="4.5"/>`;
    case 'square':
      return `<rect class="mark" x="${x}" y="${middle - 5}" width="10" height="10" transform="translate(-5)"/>`;
    case 'diamond':
      return drawnAt(x, '<path class="open" d="M0-7L7 0L0 7L-7 0Z"/>');
    case 'cross':
      return drawnAt(x, '<path class="interval" d="M-5-5L5 5M-5 5L5-5"/>');
  }
}

/** The end of a lane beyond which something goes on; `inward` is where the lane lies. */
export function renderArrow(at: 0 | 1, inward: 1 | -1): string {
  return drawnAt(across(at), `<path class="mark" d="M0 0L${inward * 8}-5L${inward * 8} 5Z"/>`);
}

/** A path has no percentages, so it gets an origin that has. */
function drawnAt(x: string, path: string): string {
  return `<svg class="origin" x="${x}" y="${middle}">${path}</svg>`;
}
