import type { BoundKind } from '../../../domain/data/value-test.ts';
import { isFloating } from './native-type.ts';
import { number } from './sql.ts';
import type { BoundColumn } from './table.ts';

const operators: Readonly<Record<BoundKind, string>> = {
  minimum: '>=',
  maximum: '<=',
  exclusiveMinimum: '>',
  exclusiveMaximum: '<',
};

type Compared = Pick<BoundColumn, 'value' | 'type' | 'small'>;

/** How the engine compares a value with what is written. */
export function compared(value: string, kind: BoundKind, written: string): string {
  return `${value} ${operators[kind]} ${written}`;
}

/**
 * A value beside a number. Comparing floats the engine has an eye on NaN, which costs four times as much as
 * the sign of their difference: of finite doubles it is exact, and adding 0 to −0 makes it 0.
 */
export function besideNumber(names: Compared, kind: BoundKind, limit: number): string {
  const { value, small, type } = names;
  if (!isFloating(names)) return compared(value, kind, number(limit));
  if (!small) return compared(value, kind, double(limit));
  const x = type === 'FLOAT' ? `CAST(${value} AS DOUBLE)` : value;
  const isBelow = `signbit(${x} + ${double(0 - limit)})`;
  const isAbove = `signbit(${double(limit)} - ${x})`;
  switch (kind) {
    case 'minimum':
      return `NOT ${isBelow}`;
    case 'exclusiveMaximum':
      return isBelow;
    case 'maximum':
      return `NOT ${isAbove}`;
    case 'exclusiveMinimum':
      return isAbove;
  }
}

/** Beside a whole number the engine would compare as floats of 32 bits, which round it. */
function double(value: number): string {
  const digits = number(value);
  return digits.includes('e') ? digits : `${digits}e0`;
}
