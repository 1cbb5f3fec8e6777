import type { MetricHistory } from '../../domain/comparison/history.ts';
import type { Place } from '../html/place.ts';
import { inside } from '../html/place.ts';
import { count, plain } from '../numbers.ts';
import { visible } from '../visible.ts';
import { renderFigure } from './figure.ts';
import { renderPanels, renderPlane } from './plane.ts';
import { type Scale, scaleOf } from './scale.ts';

/** A promoted version each: one alone is no history. */
const least = 2;
const mostPoints = 20;
const mostNames = 7;
/** Characters of a name, of which the end tells versions apart, and how many fit under the line. */
const longestName = 12;
const room = 46;

/** One metric of the versions that were promoted before; its table is a block of its own. */
export function renderHistory({ metric, points }: MetricHistory, place: Place): readonly string[] {
  const shown = points.slice(-mostPoints);
  if (shown.length < least) return [];
  const name = visible(metric, 40);
  const { scale, names } = versions(shown.map(({ version }) => version));
  const line = shown.map(({ value }, index) => [index, value] as const);
  const values = shown.map(({ value }) => value);
  const [first, last] = [plain(values[0] ?? 0), plain(values.at(-1) ?? 0)];
  const plane = renderPlane({
    id: inside(place, 'line').id,
    title: `${name} of the last ${count(shown.length)} promoted versions`,
    description: `From ${first} to ${last}; the table has the numbers.`,
    x: { label: 'promoted version', scale, names },
    y: { label: name, scale: scaleOf(values) },
    curves: [
      { kind: 'candidate', name: '', points: line, form: 'line' },
      { kind: 'candidate', name: '', points: line, form: 'dots' },
    ],
  });
  const caption = `${name} of the last ${count(shown.length)} promoted versions, the newest on the right.`;
  return [renderFigure(place, { title: 'History', caption }, renderPanels([plane]))];
}

/** One place for each version; only some of many names have room, the newest always. */
function versions(all: readonly string[]): { scale: Scale; names: readonly string[] } {
  const last = all.length - 1;
  const short = all.map(shortName);
  const longest = Math.max(...short.map((name) => name.length));
  const most = Math.min(mostNames, Math.floor(room / (longest + 2)));
  const every = Math.ceil(all.length / most);
  const ticks = all.map((_, index) => index).filter((index) => (last - index) % every === 0);
  const scale = { from: -0.4, to: last + 0.4, ticks, decimals: 0 };
  return { scale, names: ticks.map((tick) => short[tick] ?? '') };
}

function shortName(version: string): string {
  const name = [...visible(version, 120)];
  return name.length > longestName ? `…${name.slice(1 - longestName).join('')}` : name.join('');
}
