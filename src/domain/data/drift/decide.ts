import { grouped } from '../../grouped.ts';
import type { CheckStatus } from '../check.ts';
import type { Sums } from './bin.ts';
import { figure } from './label.ts';
import type { Noise, Weight } from './noise.ts';

/** A statistic, the distance that would be drift, and how much the rows tell. */
export interface Judgement {
  /** As in `ks of price`. */
  readonly subject: string;
  readonly value: number;
  readonly threshold: number;
  readonly noise: Noise;
  readonly worst: string;
  readonly weight: Weight;
  readonly minRows: number;
}

export interface Decision {
  readonly status: CheckStatus;
  readonly reason?: string;
}

/**
 * In this order: too few rows on a side decide nothing, a distance below the threshold passes, one beyond
 * noise too fails, any other stays open. On the threshold is not below it, but no distance never is drift.
 */
export function decideDrift(judgement: Judgement): Decision {
  const { subject, value, threshold, noise, worst, weight, minRows } = judgement;
  const few = tooFew(weight.rows, minRows);
  if (few !== undefined) return { status: 'undecided', reason: few };
  if (Number.isNaN(value)) {
    return { status: 'unchecked', reason: `The ${subject} says nothing: all rows lie in one bin.` };
  }
  if (value < threshold || value === 0) return { status: 'passed' };
  const moved = `The ${subject} is ${figure(value)}, asked is below ${threshold}`;
  const most = worst === '' ? '' : `, most at ${worst}`;
  if (noise.beyond)
    return { status: 'failed', reason: `${moved}${most}; noise: ${noiseText(noise)}.` };
  const reason = `${moved}${most}, but noise explains it: ${noiseText(noise)}${enough(noise, weight)}.`;
  return { status: 'undecided', reason };
}

/** Why the rows decide nothing; undefined: they are enough. */
export function tooFew({ n, m }: Sums, minRows: number): string | undefined {
  if (Math.min(n, m) >= minRows) return undefined;
  return `The data has ${grouped(m)} rows to compare, its profile ${grouped(n)}; below ${grouped(minRows)} nothing is decided.`;
}

/** `within 0.204, p 0.38 (KS)`, `p 0.76 is not below 0.0001 (χ²), noise about 0.04`. */
export function noiseText({ test, p, alpha, floor, beyond }: Noise): string {
  const words = { chiSquare: 'χ²', kolmogorovSmirnov: 'KS', proportions: 'z' };
  if (test === 'kolmogorovSmirnov' && floor !== undefined) {
    return `${beyond ? 'beyond' : 'within'} ${figure(floor)}, ${chance(p)} (${words[test]})`;
  }
  const about = floor === undefined ? '' : `, noise about ${figure(floor)}`;
  const side = beyond ? 'below' : 'not below';
  return `${chance(p)} is ${side} ${figure(alpha)} (${words[test]})${about}`;
}

/** A probability too small for a number is none the less more than 0. */
function chance(p: number): string {
  return p === 0 ? 'p below 1e-300' : `p ${figure(p)}`;
}

/** From how many rows on the same distance would be more than noise; only where the floor tells. */
function enough({ distance, alpha }: Noise, { rows, clusters }: Weight): string {
  if (distance === undefined) return '';
  const rest = (2 * distance ** 2) / Math.log(2 / alpha) - 1 / (clusters ?? rows).n;
  const what = clusters ? 'clusters' : 'rows';
  if (rest <= 0) return `; the profile is of too few ${what} to tell`;
  return `; from about ${grouped(Math.ceil(1 / rest))} ${what} on it would be decided`;
}
