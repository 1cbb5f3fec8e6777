import type { TrainingSeries } from '../../domain/training/curve.ts';
import { type TableBlock, table } from '../block.ts';
import { inside, type Place } from '../html/place.ts';
import { code, type Text, words } from '../inline.ts';
import { count, plain, plural } from '../numbers.ts';
import { visible } from '../visible.ts';
import { renderFigure, renderNumbers } from './figure.ts';
import { renderPanels, renderPlane } from './plane.ts';
import { exactly, type Scale, scaleOf } from './scale.ts';

const mostPanels = 8;
const withoutNumber =
  'A value that is no finite number has no place in a picture; the table says at which step that began.';
const kinds = ['candidate', 'baseline', 'third', 'fourth'] as const;

/** What the training command told by step; series of one quantity share a picture. */
export function renderTraining(series: readonly TrainingSeries[], place: Place): readonly string[] {
  const told = series.filter(({ points, notFinite }) => points.length > 0 || notFinite);
  if (told.length === 0) return [];
  // A single number is no curve; the table has it.
  const groups = grouped(told.filter(({ points }) => points.length > 1));
  const numbers = renderNumbers(tableOf(told), place);
  const panels = groups
    .slice(0, mostPanels)
    .map((group, index) => panel(group, inside(place, index + 1)));
  const left = groups.length - panels.length;
  const rest = left > 0 ? ` ${plural(left, 'more picture')} would not fit; the table has all.` : '';
  const broken = told.some(({ notFinite }) => notFinite) ? ` ${withoutNumber}` : '';
  const caption = `What the training command told while it ran, by step.${rest}${broken}`;
  const body = panels.length > 0 ? `${renderPanels(panels)}\n${numbers}` : numbers;
  return [renderFigure(place, { title: 'Training', caption }, body)];
}

/** `loss` and `val_loss` are one quantity; at most four lines share a picture. */
function grouped(series: readonly TrainingSeries[]): readonly (readonly TrainingSeries[])[] {
  const groups = new Map<string, TrainingSeries[]>();
  for (const one of series) {
    const key = one.name
      .toLowerCase()
      .replace(/^(train|val|valid|eval|test|dev)[a-z]*[_\-./ ]/, '');
    const group = groups.get(key) ?? [];
    groups.set(group.length < kinds.length ? key : one.name, [
      ...group.slice(0, kinds.length - 1),
      one,
    ]);
  }
  return [...groups.values()];
}

function panel(group: readonly TrainingSeries[], place: Place): string {
  const names = group.map(({ name }) => visible(name, 40));
  const points = group.flatMap((one) => one.points);
  const step = wholeSteps(points.map(([at]) => at));
  return renderPlane({
    id: place.id,
    title: `Training: ${names.join(', ')}`,
    description: `${names.join(', ')} by step; the table has first, best and last values.`,
    x: { label: 'step', scale: step },
    y: { label: names[0] ?? '', scale: scaleOf(points.map(([, value]) => value)) },
    curves: group.map((one, index) => ({
      kind: kinds[index] ?? 'fourth',
      name: names[index] ?? '',
      points: one.points,
      form: 'line',
    })),
  });
}

/** Between whole steps there are none. */
function wholeSteps(steps: readonly number[]): Scale {
  const scale = exactly(steps);
  if (!steps.every(Number.isInteger)) return scale;
  return { ...scale, ticks: scale.ticks.filter(Number.isInteger), decimals: 0 };
}

function tableOf(series: readonly TrainingSeries[]): TableBlock {
  const isBroken = series.some(({ notFinite }) => notFinite);
  const columns = [
    { title: 'Series' },
    ...['Points', 'Last step', 'First', 'Least', 'Most', 'Last'].map((title) => {
      return { title, align: 'right' as const };
    }),
    ...(isBroken ? [{ title: 'Not finite' }] : []),
  ];
  const rows = series.map((one) => {
    return isBroken ? [...rowOf(one), [words(notFiniteOf(one))]] : rowOf(one);
  });
  return table('Training', columns, rows);
}

function rowOf({ name, points }: TrainingSeries): readonly Text[] {
  const values = points.map(([, value]) => value);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [[code(name)], [words('0')], ...none];
  const numbers = [last[0], first[1], Math.min(...values), Math.max(...values), last[1]];
  return [
    [code(name)],
    [words(count(points.length))],
    ...numbers.map((value): Text => [words(plain(value))]),
  ];
}

/** The cells of a series that has no point. */
const none: readonly Text[] = Array.from({ length: 5 }, () => [words('–')]);

function notFiniteOf({ notFinite }: TrainingSeries): string {
  if (!notFinite) return '';
  const { said, from, times, lasts } = notFinite;
  const rest = lasts ? ' on' : times > 1 ? ` and ${plural(times - 1, 'more time')}` : '';
  return `${said} ${lasts ? 'from' : 'at'} step ${plain(from)}${rest}`;
}
