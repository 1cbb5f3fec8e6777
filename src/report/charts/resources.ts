import type { ResourceSeries } from '../../domain/training/account/account.ts';
import { type TableBlock, table } from '../block.ts';
import { inside, type Place } from '../html/place.ts';
import { code, type Text, words } from '../inline.ts';
import { plain, plural } from '../numbers.ts';
import { visible } from '../visible.ts';
import type { Point } from './axes.ts';
import type { Curve } from './curve.ts';
import { renderFigure, renderNumbers } from './figure.ts';
import { renderPanels, renderPlane } from './plane.ts';
import { exactly, type Scale, scaleOf } from './scale.ts';

const mostPanels = 8;
/** In more points a picture of this size shows noise. */
const mostPoints = 150;
const kinds = ['candidate', 'baseline', 'third', 'fourth'] as const;

/** What a training used over its time; cards share a picture for each quantity. */
export function renderResources(all: readonly ResourceSeries[], place: Place): readonly string[] {
  const series = all.filter(({ points }) => points.length > 1);
  if (series.length === 0) return [];
  const groups = grouped(series);
  const clock = clockFor(series);
  const panels = groups
    .slice(0, mostPanels)
    .map((group, index) => panel(group, { clock, place: inside(place, index + 1) }));
  const left = groups.length - panels.length;
  const rest = left > 0 ? ` ${plural(left, 'more picture')} would not fit; the table has all.` : '';
  const caption = `What the training used while it ran; where it ran for long, a point is the mean of some time.${rest}`;
  const body = `${renderPanels(panels)}\n${renderNumbers(tableOf(series), place)}`;
  return [renderFigure(place, { title: 'Resources', caption }, body)];
}

interface Named extends ResourceSeries {
  /** `GPU 0`; empty for the machine. */
  readonly card: string;
  readonly quantity: string;
}

/** The cards of one quantity together, at most four in a picture. */
function grouped(series: readonly ResourceSeries[]): readonly (readonly Named[])[] {
  const groups: Named[][] = [];
  for (const one of series) {
    const [, card = '', quantity = ''] = /^(GPU \d+)? ?(.*)$/s.exec(one.name) ?? [];
    const named = { ...one, card, quantity };
    const group = groups.findLast(([first]) => {
      return card !== '' && first?.card !== '' && first?.quantity === quantity;
    });
    if (group && group.length < kinds.length) group.push(named);
    else groups.push([named]);
  }
  return groups;
}

/** What the time is counted in. */
interface Clock {
  readonly unit: string;
  readonly seconds: number;
}

const clocks: readonly Clock[] = [
  { unit: 'hours', seconds: 3600 },
  { unit: 'minutes', seconds: 60 },
];

/** The largest unit of which there are three or more. */
function clockFor(series: readonly ResourceSeries[]): Clock {
  const last = Math.max(...series.map(({ points }) => points.at(-1)?.[0] ?? 0));
  return clocks.find(({ seconds }) => last >= 3 * seconds) ?? { unit: 'seconds', seconds: 1 };
}

function panel(
  group: readonly Named[],
  { clock, place }: { readonly clock: Clock; readonly place: Place },
): string {
  const [first] = group;
  const unit = visible(first?.unit ?? '', 10);
  const quantity = visible(`${first?.card ? 'GPU ' : ''}${first?.quantity ?? ''}`, 40);
  const curves = group.flatMap((one, index) => curvesOf(one, { index, clock }));
  const points = curves.flatMap((one) => one.points);
  return renderPlane({
    id: place.id,
    title: `Resources: ${quantity}`,
    description: `${quantity} in ${unit} over the time; the table has the numbers.`,
    x: { label: `${clock.unit} since the start`, scale: exactly(points.map(([at]) => at)) },
    y: { label: `${quantity} (${unit})`, scale: scaleFor(unit, points) },
    curves,
  });
}

/** Shares fill their scale; nothing is the ground of every quantity but a temperature. */
function scaleFor(unit: string, points: readonly Point[]): Scale {
  const values = points.map(([, value]) => value);
  if (unit === '%') return scaleOf([0, 100, ...values]);
  return scaleOf(unit === '°C' ? values : [0, ...values]);
}

/** One line, or several where nothing is known for a while: between them there is none. */
function curvesOf(
  { card, points }: Named,
  { index, clock }: { readonly index: number; readonly clock: Clock },
): readonly Curve[] {
  const parts = pieces(calmed(points)).map((part) => {
    return part.map(([at, value]) => [at / clock.seconds, value] as const);
  });
  const kind = kinds[index] ?? 'fourth';
  return parts.map((part, at) => {
    return { kind, name: at === 0 ? card : '', points: part, form: 'line' };
  });
}

/** The means of neighbours, so many of them that the points are few enough. */
function calmed(points: readonly Point[]): readonly Point[] {
  const width = Math.ceil(points.length / mostPoints);
  return points.flatMap((_, index): readonly Point[] => {
    if (index % width > 0) return [];
    const some = points.slice(index, index + width);
    return [[meanOf(some.map(([at]) => at)), meanOf(some.map(([, value]) => value))]];
  });
}

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** A step of more than five usual ones is a gap. */
const longestStep = 5;

function pieces(points: readonly Point[]): readonly (readonly Point[])[] {
  const steps = points.slice(1).map(([at], index) => at - (points[index]?.[0] ?? 0));
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const parts: Point[][] = [];
  points.forEach((point, index) => {
    const isNew = index === 0 || (steps[index - 1] ?? 0) > longestStep * usual;
    if (isNew) parts.push([point]);
    else parts.at(-1)?.push(point);
  });
  return parts.filter((part) => part.length > 1);
}

function tableOf(series: readonly ResourceSeries[]): TableBlock {
  const columns = [
    { title: 'Series' },
    { title: 'Unit' },
    ...['Least', 'Mean', 'Most'].map((title) => ({ title, align: 'right' as const })),
  ];
  return table('Resources', columns, series.map(rowOf));
}

function rowOf({ name, unit, points }: ResourceSeries): readonly Text[] {
  const values = points.map(([, value]) => value);
  return [
    [code(name)],
    [words(visible(unit, 10))],
    ...[Math.min(...values), meanOf(values), Math.max(...values)].map(
      (value): Text => [words(plain(value))],
    ),
  ];
}
