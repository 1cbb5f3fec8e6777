/** The share of a row by which each smoothed cell grows. */
const [paired, single] = [0.75, 0.5];

/**
 * Joint counts with ¾ row more in one broken and one fixed cell of each class that occurs: flips that these
 * rows happen not to show are possible all the same. Order [y][baseline][candidate], the last one fastest.
 */
export function smoothPairedCells(cells: Float64Array, classes: number): Float64Array {
  const smoothed = cells.slice();
  const at = (y: number, first: number, second: number) => (y * classes + first) * classes + second;
  for (let y = 0; y < classes; y += 1) {
    const predicted = new Float64Array(classes);
    for (let first = 0; first < classes; first += 1) {
      for (let second = 0; second < classes; second += 1) {
        const count = cells[at(y, first, second)] ?? 0;
        predicted[first] = (predicted[first] ?? 0) + count;
        predicted[second] = (predicted[second] ?? 0) + count;
      }
    }
    const other = likeliestOther(predicted, y);
    if (other === undefined) continue;
    for (const cell of [at(y, y, other), at(y, other, y)]) {
      smoothed[cell] = (smoothed[cell] ?? 0) + paired;
    }
  }
  return smoothed;
}

/** The same for the counts of one model, [y][prediction]: ½ row more in one wrong cell of each class. */
export function smoothCells(cells: Float64Array, classes: number): Float64Array {
  const smoothed = cells.slice();
  for (let y = 0; y < classes; y += 1) {
    const other = likeliestOther(cells.subarray(y * classes, (y + 1) * classes), y);
    if (other === undefined) continue;
    const cell = y * classes + other;
    smoothed[cell] = (smoothed[cell] ?? 0) + single;
  }
  return smoothed;
}

/** The most predicted class beside `y`, the first of several; undefined where no row has the class `y`. */
function likeliestOther(predicted: Float64Array, y: number): number | undefined {
  if (predicted.every((count) => count === 0)) return undefined;
  let best: number | undefined;
  for (const [label, count] of predicted.entries()) {
    if (label !== y && (best === undefined || count > (predicted[best] ?? 0))) best = label;
  }
  return best;
}
