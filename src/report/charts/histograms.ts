import type { Histogram, HistogramBin } from '../block.ts';
import { renderTable } from '../html/table.ts';
import { escapeHtml } from '../html/text.ts';
import { code, type Text, words } from '../inline.ts';
import { count, percent } from '../numbers.ts';
import { marks } from '../signs.ts';
import { visible } from '../visible.ts';

interface Shares extends HistogramBin {
  /** Parts of the rows of their own side, 0 to 1. */
  readonly before: number;
  readonly now: number;
}

const width = 900;
const plot = { left: 330, right: 755 };
const top = 8;
const rowHeight = 30;
const mostHistograms = 60;
/** A foreign outcome may have any number; the tables beside have as many as any table. */
const mostBins = 40;

/** For each column a pair of bars for every bin, in shares of its own side, and the rows in a table. */
export function renderHistograms(histograms: readonly Histogram[], id: string): readonly string[] {
  const shown = histograms.slice(0, mostHistograms).map((histogram, index) => {
    return renderHistogram(histogram, `${id}-${index + 1}`);
  });
  const left = histograms.length - shown.length;
  const rest = `<p class="quiet">${count(left)} more histograms in the outcome file.</p>`;
  return left > 0 ? [...shown, rest] : shown;
}

function renderHistogram({ label, status, bins }: Histogram, id: string): string {
  const all = sharesOf(bins);
  const shares = all.slice(0, mostBins);
  const name = escapeHtml(visible(label, 120));
  const height = top + shares.length * rowHeight + 8;
  const longest = Math.max(...shares.flatMap(({ before, now }) => [before, now]), 1e-9);
  const scale = (plot.right - plot.left) / longest;
  const rows = shares.map((bin, index) => renderBin(bin, scale, top + index * rowHeight));
  return `<details${status === 'failed' ? ' open' : ''}><summary>${name} <span class="answer ${status}">${marks[status]} ${status}</span></summary>
<figure><figcaption>Share of the rows in each bin: above, outlined, the profile; below, filled, this data.</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="Histogram">
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${name}</title>
<desc id="${id}-text">Pairs of bars for ${count(shares.length)} of ${count(all.length)} bins. The table below has the numbers.</desc>
<g class="${status}">
${rows.join('\n')}
</g>
</svg></div></figure>
${renderTable(tableOf(all)).join('\n')}
</details>`;
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

function renderBin({ name, before, now }: Shares, scale: number, y: number): string {
  const bar = (share: number) => (share * scale).toFixed(1);
  return `<text x="${plot.left - 14}" y="${y + 17}" text-anchor="end">${escapeHtml(visible(name, 38))}</text>
<rect class="reference" x="${plot.left}" y="${y + 2}" width="${bar(before)}" height="10"/>
<rect class="mark" x="${plot.left}" y="${y + 14}" width="${bar(now)}" height="10"/>
<text x="${plot.right + 16}" y="${y + 17}">${percent(before)} → ${percent(now)}</text>`;
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
