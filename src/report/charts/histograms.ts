import { inside, type Place } from '../html/place.ts';
import { renderTable } from '../html/table.ts';
import { escapeHtml } from '../html/text.ts';
import { code, type Text, words } from '../inline.ts';
import { count, percent } from '../numbers.ts';
import { marks } from '../signs.ts';
import { visible } from '../visible.ts';
import type { Histogram, HistogramBin } from './chart.ts';
import { renderFigure } from './figure.ts';
import { across, type Lane, renderLanes } from './lanes.ts';

interface Shares extends HistogramBin {
  /** Parts of the rows of their own side, 0 to 1. */
  readonly before: number;
  readonly now: number;
}

const mostHistograms = 60;
/** A foreign outcome may have any number; the tables beside have as many as any table. */
const mostBins = 40;

const titled = {
  title: 'Drift',
  caption:
    'Share of the rows in each bin of a column: above, outlined, the profile; below, filled, this data. What drifted stands open.',
};

/** For each column a pair of bars for every bin, in shares of its own side, and the rows in a table. */
export function renderHistograms(
  histograms: readonly Histogram[],
  place: Place,
): readonly string[] {
  if (histograms.length === 0) return [];
  const shown = histograms.slice(0, mostHistograms).map((histogram, index) => {
    // No two regions have the same name.
    const suffix = `${place.suffix}, ${index + 1}`;
    return renderHistogram(histogram, { ...inside(place, index + 1), suffix });
  });
  const left = histograms.length - shown.length;
  const rest = `<p class="quiet">${count(left)} more histograms in the outcome file.</p>`;
  const body = left > 0 ? [...shown, rest] : shown;
  return [renderFigure(place, titled, body.join('\n'))];
}

function renderHistogram({ label, status, bins }: Histogram, place: Place): string {
  const all = sharesOf(bins);
  const shares = all.slice(0, mostBins);
  const { id } = place;
  const longest = Math.max(...shares.flatMap(({ before, now }) => [before, now]), 1e-9);
  const lanes = shares.map((bin) => laneOf(bin, longest, status));
  return `<details${status === 'failed' ? ' open' : ''}><summary><span id="${id}-title">${escapeHtml(visible(label, 120))}</span> <span class="answer ${status}">${marks[status]} ${status}</span></summary>
<p class="quiet caption" id="${id}-text">Share of the rows in each of ${countOf(shares, all)}.</p>
${renderLanes(id, { ground: '', head: '', axis: '', lanes })}
${renderTable(tableOf(all), place).join('\n')}
</details>`;
}

function countOf(shown: readonly Shares[], all: readonly Shares[]): string {
  return shown.length < all.length
    ? `${count(shown.length)} of ${count(all.length)} bins`
    : `${count(all.length)} bins`;
}

function sharesOf(bins: readonly HistogramBin[]): readonly Shares[] {
  const sums = { reference: 0, current: 0 };
  for (const bin of bins) {
    sums.reference += bin.reference;
    sums.current += bin.current;
  }
  return bins.map((bin) => ({
    ...bin,
    before: sums.reference > 0 ? bin.reference / sums.reference : 0,
    now: sums.current > 0 ? bin.current / sums.current : 0,
  }));
}

function laneOf({ name, before, now }: Shares, longest: number, tone: string): Lane {
  const bar = (share: number) => across(share / longest);
  return {
    tone,
    label: name,
    marks: `<rect class="reference" y="3" width="${bar(before)}" height="10"/><rect class="mark" y="16" width="${bar(now)}" height="10"/>`,
    values: `<span class="change">${percent(before)} → ${percent(now)}</span>`,
  };
}

function tableOf(shares: readonly Shares[]) {
  const columns = [
    { title: 'Bin' },
    ...['Profile, rows', 'Profile, share', 'Data, rows', 'Data, share'].map((title) => {
      return { title, align: 'right' as const };
    }),
  ];
  const rows = shares.map((bin): readonly Text[] => [
    [code(bin.name)],
    [words(count(bin.reference))],
    [words(percent(bin.before))],
    [words(count(bin.current))],
    [words(percent(bin.now))],
  ]);
  return { kind: 'table', name: 'Rows in each bin', columns, rows, limit: rows.length } as const;
}
