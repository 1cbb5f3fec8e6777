// The ids of our checks → the rules that all tools are asked.
import { plantedDrift } from './tables/features.mjs';
import { plantedInWide } from './tables/wide.mjs';

const ofTheTable = ['mean', 'p95', 'deviation', 'enough'];
const sameRule = {
  present: 'types',
  type: 'types',
  structure: 'types',
  rows: 'types',
  minimum: 'range',
  maximum: 'range',
  minLength: 'length',
  maxLength: 'length',
};

/** `[id, rule, 'rows' or 'whole']`: what our check is called here, and whether it counts rows or is true or false. */
export function orderRule(id) {
  const words = id.split('.').slice(1);
  const word = words.at(-1);
  const kind = sameRule[word] ?? word;
  const rule = kind === 'types' ? 'types' : [...words.slice(0, -1), kind].join('.');
  return [id, rule, ofTheTable.includes(word) ? 'whole' : 'rows'];
}

export function wideRule(id) {
  const word = id.split('.').at(-1);
  const kind = sameRule[word] ?? word;
  return kind in plantedInWide ? [id, kind, kind === 'mean' ? 'whole' : 'rows'] : undefined;
}

export function driftRule(id) {
  const [, column, word] = id.split('.');
  return column in plantedDrift && word?.startsWith('drift') ? [id, column, 'whole'] : undefined;
}
