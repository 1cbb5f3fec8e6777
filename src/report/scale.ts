import { claimOf, isAboutChange } from '../domain/comparison/claim.ts';
import type { RuleResult } from '../domain/comparison/result.ts';

/**
 * A rule in units of its own margin: 0 is the bound, right of it satisfies. So one line judges
 * every metric alike, whatever its unit and direction.
 */
export interface ScaledRule {
  readonly estimate: number;
  /** Both null where no interval exists. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Where "no change" lies; null for rules about the candidate alone. */
  readonly noChange: number | null;
}

/** Undefined where there is nothing to draw: no estimate, or no bound. */
export function scaled(rule: RuleResult): ScaledRule | undefined {
  const { estimate, lower, upper, bound } = rule;
  if (estimate === null || bound === null) return undefined;
  const unit = unitOf(rule, bound);
  const { threshold: from, side } = claimOf(rule.operator, bound, rule.baseline);
  const direction = side === 'at-or-below' ? -1 : 1;
  const place = (value: number) => snapped((direction * (value - from)) / unit);
  const [low, high] = direction === 1 ? [lower, upper] : [upper, lower];
  const isInterval = low !== null && high !== null;
  return {
    estimate: place(estimate),
    lower: isInterval ? place(low) : null,
    upper: isInterval ? place(high) : null,
    noChange: isAboutChange(rule.operator) ? place(0) : null,
  };
}

/** One margin; where the rule has none, half the half-width of its interval. */
function unitOf(rule: RuleResult, bound: number): number {
  if (isAboutChange(rule.operator) && bound !== 0) return Math.abs(bound);
  const { lower, upper, estimate } = rule;
  const halfWidth = lower !== null && upper !== null ? (upper - lower) / 2 : 0;
  if (halfWidth > 0) return halfWidth / 2;
  const distance = Math.abs((estimate ?? 0) - bound);
  return distance > 0 ? distance : 1;
}

/** Binary fractions must not push what is exactly on the bound across it. */
function snapped(position: number): number {
  return Math.abs(position) < 1e-9 ? 0 : position;
}
