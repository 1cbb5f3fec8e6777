import type { MetricHistory } from '../../domain/comparison/history.ts';
import { labelOf } from '../../domain/model/version.ts';
import { decimalsOfHistory } from '../sections/comparison/history.ts';
import { visible } from '../visible.ts';

const mostCharacters = 50_000;

/**
 * The versions as a line chart that GitHub draws itself; undefined where it might not: exponents,
 * empty slots and empty labels are errors of the language, and one point is no line.
 */
export function historyChart({ metric, points }: MetricHistory): string | undefined {
  const drawn = points.filter(({ value }) => isDrawable(value));
  if (drawn.length < 2) return undefined;
  const decimals = decimalsOfHistory(drawn);
  const number = (value: number) => value.toFixed(decimals);
  const values = drawn.map(({ value }) => value);
  const [least, most] = rangeOf(values, decimals);
  const name = label(metric);
  const versions = distinct(drawn.map(({ version }) => label(labelOf(version))));
  const text = `xychart-beta
  accTitle: ${name} of the last promoted versions
  accDescr: From ${number(values[0] ?? 0)} to ${number(values.at(-1) ?? 0)} over ${values.length} promotions; the table above has the numbers
  title "${name}, last ${values.length} promotions"
  x-axis [${versions.map((version) => `"${version}"`).join(', ')}]
  y-axis "${name}" ${number(least)} --> ${number(most)}
  line [${values.map(number).join(', ')}]`;
  return text.length < mostCharacters ? text : undefined;
}

/** From 1e21 on a number has no way to be written without an exponent. */
function isDrawable(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) < 1e15;
}

/** The axis, a tenth wider than the values; never empty. */
function rangeOf(values: readonly number[], decimals: number): readonly [number, number] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = Math.max((most - least) / 10, 10 ** -decimals, Math.abs(most) * 1e-9);
  return [least - room, most + room];
}

/** Foreign text in quotes: nothing in it may end the quotes or begin something of the language. */
function label(text: string): string {
  const inert = visible(text, 60)
    .replace(/["\\`[\]{};<>%#]/g, '')
    .trim();
  return inert === '' ? '-' : inert;
}

/** Mermaid places a point by its label: a version that held the alias twice needs two of them. */
function distinct(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return labels.map((own) => {
    let free = own;
    for (let time = 2; taken.has(free); time += 1) free = `${own} (${time})`;
    taken.add(free);
    return free;
  });
}
