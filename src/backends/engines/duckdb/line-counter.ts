/** Row → line, where some lines, in ascending order, did not become rows. */
export function lineCounter(missing: readonly number[]): (row: number) => number {
  return (row) => {
    let line = row;
    for (const gap of missing) if (gap <= line) line += 1;
    return line;
  };
}
