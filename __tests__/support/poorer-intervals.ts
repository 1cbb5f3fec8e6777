import { normalQuantile } from '../../src/domain/statistics/normal.ts';
import type { Flips } from '../../src/domain/statistics/tango.ts';

interface Bounds {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** The textbook interval of a paired change of a share: of zero width where no row flips. */
export function waldInterval({ fixed, broken, n }: Flips, alpha: number): Bounds {
  return around((fixed - broken) / n, { share: (fixed + broken) / n, n, alpha });
}

/** Bonett and Price (2012): Wald's with one row more in each discordant cell. */
export function bonettPriceInterval({ fixed, broken, n }: Flips, alpha: number): Bounds {
  const [more, rows] = [{ fixed: fixed + 1, broken: broken + 1 }, n + 2];
  const share = (more.fixed + more.broken) / rows;
  const { lower, upper } = around((more.fixed - more.broken) / rows, { share, n: rows, alpha });
  return { estimate: (fixed - broken) / n, lower, upper };
}

interface Discordance {
  readonly share: number;
  readonly n: number;
  readonly alpha: number;
}

function around(estimate: number, { share, n, alpha }: Discordance): Bounds {
  const reach = normalQuantile(1 - alpha) * Math.sqrt((share - estimate ** 2) / n);
  return { estimate, lower: estimate - reach, upper: estimate + reach };
}
