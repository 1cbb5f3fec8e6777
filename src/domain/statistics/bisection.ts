/**
 * The point between `low` and `high` where `above` turns from false to true, to the last bit that
 * the numbers can tell. `above` must be false at `low` and true at `high`, or hold for neither.
 */
export function bisect(low: number, high: number, above: (x: number) => boolean): number {
  let [below, over] = [low, high];
  for (;;) {
    const middle = below + (over - below) / 2;
    if (middle <= below || middle >= over) return above(below) ? below : over;
    if (above(middle)) over = middle;
    else below = middle;
  }
}
