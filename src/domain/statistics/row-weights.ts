import type { Random } from './random.ts';

/** Fills `weights`, one for each unit, with how often a resample holds it. */
export type Draw = (weights: Float64Array, random: Random) => void;

/** Fewer units than this are drawn with replacement; from here on independent weights differ too little. */
const fewUnits = 100;

/** How `units` rows or clusters are resampled: multinomial below 100, else Poisson(1) for each. */
export function drawOf(units: number): Draw {
  return units < fewUnits ? drawWithReplacement : poissonDraw();
}

function drawWithReplacement(weights: Float64Array, random: Random): void {
  weights.fill(0);
  for (let draw = 0; draw < weights.length; draw += 1) {
    const unit = Math.floor(random.uniform() * weights.length);
    weights[unit] = (weights[unit] ?? 0) + 1;
  }
}

const steps = 2 ** 16;

/** Independent Poisson(1) weights (Hanley and MacGibbon 2006), from 16 random bits each. */
function poissonDraw(): Draw {
  const table = poissonTable();
  return (weights, random) => {
    let unit = 0;
    for (; unit + 1 < weights.length; unit += 2) {
      const bits = random.uint32();
      weights[unit] = table[bits & (steps - 1)] ?? 0;
      weights[unit + 1] = table[bits >>> 16] ?? 0;
    }
    if (unit < weights.length) weights[unit] = table[random.uint32() >>> 16] ?? 0;
  };
}

/** The weight for each value of 16 bits: the share of a weight is within 1e-5 of its chance. */
function poissonTable(): Uint8Array {
  const table = new Uint8Array(steps);
  let [chance, below] = [Math.exp(-1), 0];
  for (let weight = 0, start = 0; start < steps; weight += 1) {
    below += chance;
    const end = chance * steps < 0.5 ? steps : Math.round(below * steps);
    table.fill(weight, start, end);
    [start, chance] = [end, chance / (weight + 1)];
  }
  return table;
}
