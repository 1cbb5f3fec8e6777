import type { CheckResult } from '../../domain/data/check.ts';
import type { Drift } from '../../domain/data/drift/drift.ts';
import { figure } from '../../domain/data/drift/label.ts';
import { type Block, table } from '../block.ts';
import type { Histogram } from '../charts/chart.ts';
import { answer, code, sentence, type Text, words } from '../inline.ts';
import { plural } from '../numbers.ts';
import { visible } from '../visible.ts';

type DriftCheck = CheckResult & { readonly drift: Drift };

/** How far each column is from its profile, those that moved first; and what an open answer means. */
export function driftBlocks(checks: readonly CheckResult[]): readonly Block[] {
  const compared = checks.filter((check): check is DriftCheck => check.drift !== undefined);
  if (compared.length === 0) return [];
  const sorted = compared.toSorted((a, b) => excess(b) - excess(a));
  const open = compared.filter(({ status }) => status === 'undecided').length;
  return [
    {
      kind: 'details',
      summary: [words(`Drift: ${plural(compared.length, 'comparison')} with the profile`)],
      blocks: [...tables(sorted), ...(open > 0 ? [explained(open)] : [])],
      shed: 'data',
      inShell: false,
    },
    ...histograms(sorted),
  ];
}

function excess({ drift: { value, threshold } }: DriftCheck): number {
  return threshold > 0 ? value / threshold : value;
}

/** What did not move at all is only counted. */
function tables(checks: readonly DriftCheck[]): readonly Block[] {
  const moved = checks.filter(({ status, drift }) => drift.value > 0 || status !== 'passed');
  const still = checks.length - moved.length;
  const text = words(`${plural(still, 'comparison')} found no difference at all.`);
  return [
    ...(moved.length > 0 ? [driftTable(moved)] : []),
    ...(still > 0 ? [{ kind: 'paragraph', text: [text] } as const] : []),
  ];
}

function driftTable(checks: readonly DriftCheck[]): Block {
  const several = new Set(checks.map(({ data }) => data)).size > 1;
  const columns = [
    { title: 'Status' },
    { title: 'Column' },
    { title: 'Distance', align: 'right' as const },
    { title: 'Drift from', align: 'right' as const },
    { title: 'Noise' },
    { title: 'Most at' },
  ];
  return table(
    'Drift',
    columns,
    checks.map((check) => driftRow(check, several)),
  );
}

function driftRow({ status, data, drift, noise }: DriftCheck, withData: boolean): readonly Text[] {
  return [
    [answer(status)],
    [code(drift.column), ...(withData ? [words(' on '), code(data)] : [])],
    [words(`${drift.statistic}\u00a0${figure(drift.value)}`)],
    [words(figure(drift.threshold))],
    noise ? sentence(noise, 120) : [],
    drift.worst === undefined || drift.value === 0 ? [] : [code(drift.worst)],
  ];
}

/** Where no value moved, and in one bin alone, a picture shows nothing. */
function histograms(checks: readonly DriftCheck[]): readonly Block[] {
  const shown = checks.filter(({ drift }) => drift.value > 0 && drift.bins.length > 1);
  if (shown.length === 0) return [];
  return [{ kind: 'chart', chart: { kind: 'histograms', of: shown.map(histogramOf) } }];
}

function histogramOf({ data, status, drift }: DriftCheck): Histogram {
  const { column, statistic, value, bins } = drift;
  const name = `${visible(column, 60)} on ${visible(data, 40)}`;
  return { label: `${name}: ${statistic} ${figure(value)}`, status, bins };
}

function explained(open: number): Block {
  const text = `${plural(open, 'comparison')} undecided: the distance would be drift, but two samples of one source differ as much by chance, or there are too few rows. More rows decide it.`;
  return { kind: 'paragraph', text: [words(text)] };
}
