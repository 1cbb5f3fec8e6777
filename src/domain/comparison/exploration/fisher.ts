import { binomialPmf } from '../../statistics/binomial.ts';

interface Table {
  /** Marked rows inside, and all rows inside. */
  readonly inside: { readonly hits: number; readonly rows: number };
  /** The same of all rows. */
  readonly all: { readonly hits: number; readonly rows: number };
}

/**
 * The chance of so many marked rows inside, or more, if rows were marked without regard to where they
 * are: the upper tail of the hypergeometric distribution (Fisher 1935), whose terms are ratios of
 * binomial ones.
 */
export function fisherUpperTail({ inside, all }: Table): number {
  const most = Math.min(inside.rows, all.hits);
  const least = Math.max(0, all.hits - (all.rows - inside.rows));
  if (inside.hits <= least) return 1;
  const p = all.hits / all.rows;
  if (p === 1) return 1;
  const whole = binomialPmf(all.hits, { n: all.rows, p });
  let sum = 0;
  for (let hits = inside.hits; hits <= most; hits += 1) {
    const outside = binomialPmf(all.hits - hits, { n: all.rows - inside.rows, p });
    const term = (binomialPmf(hits, { n: inside.rows, p }) * outside) / whole;
    sum += term;
    // Behind the middle the terms only fall.
    if (hits > inside.rows * p && term < 1e-17 * sum) break;
  }
  return Math.min(1, sum);
}
