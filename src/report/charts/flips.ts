import { type TableBlock, table } from '../block.ts';
import type { Place } from '../html/place.ts';
import { code, type Text, words } from '../inline.ts';
import { count, percent } from '../numbers.ts';
import type { FlipRow } from './chart.ts';
import { renderFigure, renderNumbers } from './figure.ts';
import { across, type Lane, middle, renderLanes } from './lanes.ts';

const mostRows = 40;

/** Rows that changed sides as shares of their slice: left those that broke, right those that were fixed. */
export function renderFlips(rows: readonly FlipRow[], place: Place): readonly string[] {
  const drawn = rows.filter(({ n }) => n > 0).slice(0, mostRows);
  const most = Math.max(0, ...drawn.flatMap(({ fixed, broken, n }) => [fixed / n, broken / n]));
  if (most === 0) return [];
  const caption =
    'Rows that only one model got right, as shares of their slice: left those that broke, right those that were fixed.';
  const lanes = renderLanes(place.id, {
    ground: '<line class="no-change" x1="50%" x2="50%" y1="0" y2="100%"/>',
    head: '<text class="quiet" x="50%" dx="-10" y="14" text-anchor="end">◀ broken</text><text class="quiet" x="50%" dx="10" y="14">fixed ▶</text>',
    axis: axis(most),
    lanes: drawn.map((row) => laneOf(row, most)),
  });
  const left = rows.length - drawn.length;
  const more = left > 0 ? `<p class="quiet">${count(left)} more in the table.</p>` : '';
  const body = [lanes, more, renderNumbers(tableOf(rows), place)].filter(Boolean).join('\n');
  return [renderFigure(place, { title: 'Flips by slice', caption }, body)];
}

function axis(most: number): string {
  const label = (at: string, anchor: string) =>
    `<text class="quiet" x="${at}" y="16" text-anchor="${anchor}">${percent(most)}</text>`;
  return `${label('0', 'start')}<text class="quiet" x="50%" y="16" text-anchor="middle">0</text>${label('100%', 'end')}`;
}

function laneOf({ slice, fixed, broken, n }: FlipRow, most: number): Lane {
  const [lost, won] = [broken / n / most / 2, fixed / n / most / 2];
  const bar = (kind: string, from: number, share: number) =>
    `<rect class="${kind}" x="${across(from)}" y="${middle - 7}" width="${across(share)}" height="14"/>`;
  return {
    tone: 'flip',
    label: slice,
    note: `n\u00a0${count(n)}`,
    marks: `${lost > 0 ? bar('broken', 0.5 - lost, lost) : ''}${won > 0 ? bar('fixed', 0.5, won) : ''}`,
    values: `<span class="change">${count(broken)} broken, ${count(fixed)} fixed</span>`,
  };
}

function tableOf(rows: readonly FlipRow[]): TableBlock {
  const columns = [
    { title: 'Slice' },
    ...['Rows', 'Broken', 'Fixed', 'Broken, share', 'Fixed, share'].map((title) => {
      return { title, align: 'right' as const };
    }),
  ];
  const cells = rows.map(({ slice, fixed, broken, n }): readonly Text[] => [
    [code(slice)],
    ...[count(n), count(broken), count(fixed)].map((text): Text => [words(text)]),
    ...[broken, fixed].map((some): Text => [words(n > 0 ? percent(some / n) : '–')]),
  ]);
  return table('Flips by slice', columns, cells);
}
