import type { Column, PathStep } from '../../../domain/data/column.ts';

/**
 * A number, or what holds some, as a line of JSON spells it: the engine writes `1e2` as `100.0`. `item`
 * numbers the items of arrays on the way, from 1. Undefined: it is neither, or lies elsewhere.
 */
export function spelledIn(
  line: string,
  { source, path }: Pick<Column, 'source' | 'path'>,
  item: readonly number[],
): string | undefined {
  const numbers = [...item];
  let value: unknown = fieldOf(parsed(line), source);
  for (const step of path) value = within(value, step, numbers);
  if (typeof value === 'string') return value.startsWith(mark) ? value.slice(1) : undefined;
  return typeof value === 'object' && value !== null ? unmarked(value) : undefined;
}

/** Stands before each number, which is kept as a text. */
const mark = '\u0000';

function parsed(line: string): unknown {
  const marked = line.replace(/"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*/g, (token) => {
    return token.startsWith('"') ? token : JSON.stringify(mark + token);
  });
  try {
    return JSON.parse(marked);
  } catch {
    return undefined;
  }
}

function unmarked(value: object): string {
  return JSON.stringify(value).replace(/"\\u0000([0-9.eE+-]+)"/g, '$1');
}

function within(value: unknown, step: PathStep, numbers: number[]): unknown {
  if (step.kind === 'field') return fieldOf(value, step.name);
  const number = numbers.shift();
  return Array.isArray(value) && number !== undefined ? value[number - 1] : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
