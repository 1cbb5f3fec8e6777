import type { HistoryPoint, MetricHistory } from '../../../domain/comparison/history.ts';
import { labelOf } from '../../../domain/model/version.ts';
import { type Block, table } from '../../block.ts';
import { code, type Text, words } from '../../inline.ts';
import { decimal, decimalsFor, plural } from '../../numbers.ts';

/** Versions that are shown; the registry keeps all. */
const mostVersions = 20;

/** One metric of the versions that were promoted before: the numbers, the newest first, then their line. */
export function historyBlocks(history: MetricHistory | undefined): readonly Block[] {
  const points = (history?.points ?? []).filter(({ value }) => Number.isFinite(value));
  if (!history || points.length === 0) return [];
  const last = { metric: history.metric, points: points.slice(-mostVersions) };
  return [
    {
      kind: 'details',
      summary: [words('History: '), code(last.metric), words(` of the ${versionsIn(last)}`)],
      blocks: [
        historyTable(last),
        { kind: 'chart', chart: { kind: 'history', history: last }, shed: 'history-chart' },
      ],
      shed: 'history',
      inShell: false,
    },
  ];
}

function versionsIn({ points }: MetricHistory): string {
  const { length } = points;
  return length === 1 ? 'only promoted version' : `last ${plural(length, 'promoted version')}`;
}

function historyTable({ metric, points }: MetricHistory): Block {
  const decimals = decimalsOfHistory(points);
  const columns = [
    { title: 'Version' },
    { title: 'Promoted' },
    { title: 'Value', align: 'right' as const },
  ];
  const rows = points
    .toReversed()
    .map(({ version, at, value }): readonly Text[] => [
      [code(labelOf(version))],
      [code(at.slice(0, 10))],
      [words(decimal(value, decimals))],
    ]);
  return table(`${metric} of promoted versions`, columns, rows);
}

/** Two significant digits of the spread, so that versions which differ look different; a share has three. */
export function decimalsOfHistory(points: readonly HistoryPoint[]): number {
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const usual = Math.max(Math.abs(least), Math.abs(most)) < 10 ? 3 : 0;
  return most > least ? Math.min(6, decimalsFor((most - least) / 2, usual)) : usual;
}
