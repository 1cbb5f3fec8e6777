// Of two samples of different rows, which no command compares yet.
/** One segment of two samples of different rows: how many rows, and how many of them are right. */
export interface Segment {
  readonly before: { readonly right: number; readonly n: number };
  readonly after: { readonly right: number; readonly n: number };
}

/** Why a share changed between two samples. */
export interface RateMix {
  readonly difference: number;
  /** What the changes inside of the segments add up to. */
  readonly rateEffect: number;
  /** What the other mix of segments adds. */
  readonly mixEffect: number;
  readonly segmentDifferences: readonly number[];
}

/** Kitagawa's decomposition (1955); every segment has rows before and after. */
export function rateAndMix(segments: readonly Segment[]): RateMix {
  const rows = { before: 0, after: 0 };
  for (const { before, after } of segments) {
    rows.before += before.n;
    rows.after += after.n;
  }
  let [rateEffect, mixEffect] = [0, 0];
  const segmentDifferences = segments.map(({ before, after }) => {
    const [rate, next] = [before.right / before.n, after.right / after.n];
    const [share, nextShare] = [before.n / rows.before, after.n / rows.after];
    rateEffect += ((share + nextShare) / 2) * (next - rate);
    mixEffect += ((rate + next) / 2) * (nextShare - share);
    return next - rate;
  });
  return { difference: rateEffect + mixEffect, rateEffect, mixEffect, segmentDifferences };
}
