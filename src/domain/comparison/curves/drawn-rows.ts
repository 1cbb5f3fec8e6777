import { oncePer } from '../metrics/once-per.ts';

/** So many rows, half of each class, draw a line that nobody can tell from that of all. */
export const mostDrawn = 131_072;

/** Rows that stand for all: those of the label 0, then those of the label 1. */
export interface DrawnRows {
  readonly rows: Uint32Array;
  /** For how many rows each of them stands. */
  readonly each: Float64Array;
}

/**
 * Evenly spaced rows of each class: each also weighs what its neighbours do. Classes apart, so that rare
 * positives all stay, and labels that alternate too.
 */
export function drawnRows(labels: Float64Array): DrawnRows {
  return spacedBy(labels, labels);
}

/** The same for both models. */
const spacedBy = oncePer((labels: Float64Array, _: Float64Array): DrawnRows => {
  const classes = [0, 1].map((label) => evenlySpaced(labels, label));
  const length = classes.reduce((sum, { places }) => sum + places.length, 0);
  const [rows, each] = [new Uint32Array(length), new Float64Array(length)];
  let start = 0;
  for (const { places, standsFor } of classes) {
    rows.set(places, start);
    each.fill(standsFor, start, start + places.length);
    start += places.length;
  }
  return { rows, each };
});

function evenlySpaced(labels: Float64Array, label: number) {
  let rows = 0;
  for (let row = 0; row < labels.length; row += 1) if (labels[row] === label) rows += 1;
  const stride = Math.max(1, Math.ceil((2 * rows) / mostDrawn));
  const places = new Uint32Array(Math.ceil(rows / stride));
  let [found, next] = [0, 0];
  for (let row = 0, seen = 0; row < labels.length; row += 1) {
    if (labels[row] !== label) continue;
    if (seen === next) {
      places[found] = row;
      found += 1;
      next += stride;
    }
    seen += 1;
  }
  return { places, standsFor: rows / places.length };
}
