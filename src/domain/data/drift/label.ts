import type { NumericUnit } from './profile.ts';

/** A number of a profile as its column writes it: `12.5`, `2024-03-31`, `2024-03-31T06:00:00Z`. */
export function valueLabel(value: number, unit: NumericUnit | undefined): string {
  if (unit === undefined || !Number.isFinite(value)) return String(Number(value.toPrecision(12)));
  const millis = unit === 'date' ? value * 86_400_000 : value / 1000;
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) return String(value);
  const text = date.toISOString().replace(/\.000Z$/, 'Z');
  if (unit === 'time') return text.slice(11, -1);
  return unit === 'date' && Number.isInteger(value) ? text.slice(0, 10) : text;
}

/** `up to 10`, `10 to 20` without the 10, `above 90`: the bins between inner edges. */
export function binLabels(
  edges: readonly number[],
  unit: NumericUnit | undefined,
): readonly string[] {
  const texts = edges.map((edge) => valueLabel(edge, unit));
  const inner = texts.slice(1).map((high, index) => `above ${texts[index]}, up to ${high}`);
  return [`up to ${texts[0]}`, ...inner, `above ${texts.at(-1)}`];
}

const longestName = 60;

/** A category as it is shown; one that could be mistaken for another bin stands in quotes. */
export function categoryLabel(value: string): string {
  const characters = [...value];
  const shown =
    characters.length > longestName ? `${characters.slice(0, longestName).join('')}…` : value;
  return value === '' || /^[<"\s]|\s$/.test(value) ? JSON.stringify(shown) : shown;
}

/** Four significant digits, as all figures of drift are shown. */
export function figure(value: number): string {
  return String(Number(value.toPrecision(4)));
}
