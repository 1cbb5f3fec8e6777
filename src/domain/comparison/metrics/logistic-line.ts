import type { Stacks } from './scores.ts';

export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** Where rows stand on x, from the highest on, and how many there are of each outcome for any weights. */
export interface Steps {
  readonly x: Float64Array;
  /** `flagged` are the rows with outcome 1. */
  readonly stacks: (weights: Float64Array) => Stacks;
}

/** What is fitted: the whole line, or its intercept while the slope stays 1. */
export type Fitted = 'slope' | 'intercept';

const mostMoves = 50;
/** Newton's method doubles its digits: after such a move there is no rounding left to gain. */
const closeEnough = 1e-8;
const nothing: Line = { slope: Number.NaN, intercept: Number.NaN };

/** The likeliest logistic line of 0/1 outcomes on x, by Newton's method; NaN where there is none. */
export function logisticLine({ x, stacks }: Steps, fitted: Fitted) {
  return (weights: Float64Array, start: Line): Line => {
    const outcomes = stacks(weights);
    if (fitted === 'slope' && separable(outcomes)) return nothing;
    let line = fitted === 'slope' ? start : { ...start, slope: 1 };
    for (let moves = 0; moves < mostMoves; moves += 1) {
      const move = newtonMove({ x, outcomes }, line, fitted);
      const size = Math.max(Math.abs(move.slope), Math.abs(move.intercept));
      if (!Number.isFinite(size)) return nothing;
      // A move from far away may overshoot: no more than 1 on the logit is believed at once.
      const share = Math.min(1, 1 / size);
      line = {
        slope: line.slope + share * move.slope,
        intercept: line.intercept + share * move.intercept,
      };
      if (size < closeEnough) return line;
    }
    return nothing;
  };
}

interface Counted {
  readonly x: Float64Array;
  readonly outcomes: Stacks;
}

/** Where to go next: the gradient of the log likelihood over its curvature. */
function newtonMove({ x, outcomes }: Counted, line: Line, fitted: Fitted): Line {
  let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
  for (let step = 0; step < x.length; step += 1) {
    const right = outcomes[2 * step + 1] ?? 0;
    const weight = right + (outcomes[2 * step] ?? 0);
    if (weight === 0) continue;
    const at = x[step] ?? Number.NaN;
    const chance = 1 / (1 + Math.exp(-(line.intercept + line.slope * at)));
    const residual = right - weight * chance;
    const curvature = weight * chance * (1 - chance);
    g0 += residual;
    g1 += residual * at;
    h00 += curvature;
    h01 += curvature * at;
    h11 += curvature * at * at;
  }
  if (fitted === 'intercept') return { slope: 0, intercept: g0 / h00 };
  const determinant = h00 * h11 - h01 * h01;
  return {
    slope: (h00 * g1 - h01 * g0) / determinant,
    intercept: (h11 * g0 - h01 * g1) / determinant,
  };
}

/** True where a threshold tells all outcomes, but for rows on it: then no slope is the likeliest. */
function separable(outcomes: Stacks): boolean {
  const [zeros, ones] = [endsOf(outcomes, 0), endsOf(outcomes, 1)];
  return ones.last <= zeros.first || zeros.last <= ones.first;
}

/** The first and the last step with an outcome. */
function endsOf(
  outcomes: Stacks,
  outcome: 0 | 1,
): { readonly first: number; readonly last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (let step = 0; 2 * step < outcomes.length; step += 1) {
    if ((outcomes[2 * step + outcome] ?? 0) === 0) continue;
    if (first === Infinity) first = step;
    last = step;
  }
  return { first, last };
}
