import type { RuleResult } from '../domain/comparison/result.ts';
import { scaled } from './scale.ts';

const side = 4;

/**
 * Nine cells such as `·━●━┊····`: `┊` is the bound, a cell is one margin wide, right satisfies. The
 * bound reads `┿` only when the interval crosses it, so that a strip never contradicts its verdict.
 */
export function strip(rule: RuleResult): string {
  const at = scaled(rule);
  if (!at) return '';
  const cells = Array.from('····┊····');
  const { lower, upper } = at;
  if (lower !== null && upper !== null) {
    for (let cell = cellOf(lower); cell <= cellOf(upper); cell += 1) cells[cell] = '━';
    cells[side] = lower < 0 && upper >= 0 ? '┿' : '┊';
  }
  cells[cellOf(at.estimate)] = '●';
  return cells.join('');
}

function cellOf(position: number): number {
  if (position < 0) return Math.max(0, side + Math.floor(position));
  return Math.min(2 * side, side + 1 + Math.floor(position));
}
