import type { Demand } from './contract.ts';
import type { Direction } from './contract-work.ts';
import type { Threshold } from './threshold.ts';
import type { ValueTest } from './value-test.ts';

/** What a check asks, and of how many rows. */
export interface Asked {
  readonly demand: Demand;
  readonly threshold: Threshold | null;
}

/** Whether the second asks less than the first, more, the same, or something else. */
export function compareAsked(old: Asked, next: Asked): Direction {
  const demand = compareDemands(old.demand, next.demand);
  const threshold = compareThresholds(old.threshold, next.threshold);
  if (demand === 'same' || demand === threshold) return threshold;
  return threshold === 'same' ? demand : 'changed';
}

function compareDemands(old: Demand, next: Demand): Direction {
  if (equal(old, next)) return 'same';
  if (old.kind === 'values' && next.kind === 'values') return compareValues(old, next);
  if (old.kind === 'missing' && next.kind === 'missing') {
    const same = equal({ ...old, texts: [] }, { ...next, texts: [] });
    return same ? inverse(compareSets(old.texts, next.texts)) : 'changed';
  }
  if (old.kind === 'drift' && next.kind === 'drift') {
    const same = equal({ ...old, limit: null }, { ...next, limit: null });
    if (!same || old.limit === null || next.limit === null) return 'changed';
    return next.limit > old.limit ? 'loosened' : 'tightened';
  }
  return 'changed';
}

type Values = Extract<Demand, { kind: 'values' }>;

function compareValues(old: Values, next: Values): Direction {
  const rest = equal({ ...old, tests: [] }, { ...next, tests: [] });
  if (!rest || old.tests.length !== next.tests.length) return 'changed';
  const moves = old.tests.map((test, index) => {
    const other = next.tests[index];
    return other ? compareTests(test, other) : 'changed';
  });
  const real = [...new Set(moves.filter((move) => move !== 'same'))];
  const [only, another] = real;
  return another === undefined ? (only ?? 'same') : 'changed';
}

function compareTests(old: ValueTest, next: ValueTest): Direction {
  if (equal(old, next)) return 'same';
  const lists = [listIn(old), listIn(next)] as const;
  if (old.kind !== next.kind) return 'changed';
  if (lists[0] && lists[1]) {
    const sets = compareSets(lists[0], lists[1]);
    return old.kind === 'oneOf' ? sets : inverse(sets);
  }
  const [was, is] = [limitIn(old), limitIn(next)];
  if (was === undefined || is === undefined || typeof was !== typeof is) return 'changed';
  const lower = /^(exclusiveM|m)in/.test(old.kind);
  return is < was === lower ? 'loosened' : 'tightened';
}

function listIn(test: ValueTest): readonly unknown[] | undefined {
  if (test.kind === 'oneOf' || test.kind === 'noneOf') return test.values;
  return test.kind === 'requiredProperties' ? test.names : undefined;
}

/** A bound; the wide integers of formats are texts of digits. */
function limitIn(test: ValueTest): number | string | undefined {
  if ('bound' in test) {
    return typeof test.bound === 'string' && /^-?\d+$/.test(test.bound)
      ? Number(test.bound)
      : test.bound;
  }
  if ('length' in test) return test.length;
  return 'count' in test ? test.count : undefined;
}

/** More values that are allowed ask less. */
function compareSets(old: readonly unknown[], next: readonly unknown[]): Direction {
  const gained = next.some((value) => !old.includes(value));
  const lost = old.some((value) => !next.includes(value));
  if (gained && lost) return 'changed';
  if (gained) return 'loosened';
  return lost ? 'tightened' : 'same';
}

function inverse(move: Direction): Direction {
  if (move === 'loosened') return 'tightened';
  return move === 'tightened' ? 'loosened' : move;
}

/** Two thresholds as the numbers that satisfy them; without one no row may fail. */
function compareThresholds(old: Threshold | null, next: Threshold | null): Direction {
  if (equal(old, next)) return 'same';
  const unit = (old ?? next)?.unit ?? 'rows';
  const was = intervalOf(old ?? strictest(unit));
  const is = intervalOf(next ?? strictest(unit));
  if (!was || !is || (old && next && old.unit !== next.unit)) return 'changed';
  const wider = [is.low <= was.low, is.high >= was.high];
  const narrower = [is.low >= was.low, is.high <= was.high];
  if (wider.every(Boolean)) return narrower.every(Boolean) ? 'same' : 'loosened';
  return narrower.every(Boolean) ? 'tightened' : 'changed';
}

function strictest(unit: Threshold['unit']): Threshold {
  if (unit === 'passing') return { operator: 'mustBeGreaterOrEqualTo', bounds: [1], unit };
  return { operator: 'mustBe', bounds: [0], unit };
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

const least = Number.EPSILON;

/** An open end lies a hair inside; undefined for all numbers but some. */
function intervalOf({
  operator,
  bounds: [first, second = first],
}: Threshold): Interval | undefined {
  const hair = least * Math.max(1, Math.abs(first));
  switch (operator) {
    case 'mustBe':
      return { low: first, high: first };
    case 'mustBeBetween':
      return { low: first, high: second };
    case 'mustBeLessThan':
      return { low: Number.NEGATIVE_INFINITY, high: first - hair };
    case 'mustBeLessOrEqualTo':
      return { low: Number.NEGATIVE_INFINITY, high: first };
    case 'mustBeGreaterThan':
      return { low: first + hair, high: Number.POSITIVE_INFINITY };
    case 'mustBeGreaterOrEqualTo':
      return { low: first, high: Number.POSITIVE_INFINITY };
    case 'mustNotBe':
    case 'mustNotBeBetween':
      return undefined;
  }
}

/** Contracts are read in one order of keys, so that equal ones are equal as texts. */
function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
