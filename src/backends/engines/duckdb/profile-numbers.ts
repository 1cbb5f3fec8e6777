import type { DuckDBConnection } from '@duckdb/node-api';
import { deciles, gridParts, type NumericProfile } from '../../../domain/data/drift/profile.ts';
import { interpolated, rankOf } from '../../../domain/data/quantile.ts';
import { count } from './count.ts';
import type { Ordered } from './distribution-value.ts';
import { type Moments, momentsOf, scaleOf } from './profile-moments.ts';
import { integer } from './rows.ts';
import { ask } from './statement.ts';
import type { BoundColumn } from './table.ts';

interface Source {
  readonly names: BoundColumn;
  readonly ordered: Ordered;
  readonly from: string;
}

/** A value, and the rows with a lower, and with at most this value. */
interface Step {
  readonly x: number;
  readonly below: number;
  readonly atMost: number;
}

/** Up to so few different values each is a bin. */
const mostValueBins = 20;

/** Order statistics are found by counting each value's rows in order, which is one sort for all of them. */
export async function profileNumbers(
  connection: DuckDBConnection,
  source: Source,
): Promise<NumericProfile> {
  const { names, ordered, from } = source;
  const { value, nan, infinite, unit } = ordered;
  const missing = nan === 'false' ? '' : ` AND (${nan}) IS NOT TRUE`;
  const { rows } = await ask(
    connection,
    `SELECT ${count('*', [`${names.given} IS NULL${missing}`])} AS nulls, ${count('*', [nan])} AS nans,
       ${count('*', [infinite])} AS infinities, count(${value}) AS n FROM ${from}`,
  );
  const [found] = rows;
  const n = integer(found?.n);
  const { steps, complete } = await stepsOf(connection, source, n);
  const grid = complete ? steps : steps.filter((step) => isGridStep(step, n));
  return {
    kind: 'numeric',
    ...(unit && { unit }),
    nulls: integer(found?.nulls),
    nans: integer(found?.nans),
    infinities: integer(found?.infinities),
    ...(await summaryOf(connection, source, { steps, complete, n })),
    ...binsOf(steps, { n, valued: complete && grid.length <= mostValueBins }),
    grid: grid.map(({ x }) => x),
    below: grid.map(({ below }) => below),
    atMost: grid.map(({ atMost }) => atMost),
  };
}

/** All values where they are few, else those that hold one of the ranks that are looked for. */
async function stepsOf(
  connection: DuckDBConnection,
  { ordered, from }: Source,
  n: number,
): Promise<{ readonly steps: readonly Step[]; readonly complete: boolean }> {
  if (n === 0) return { steps: [], complete: true };
  const ranks = decileRanks(n).map((rank) => `below < ${rank} AND at_most >= ${rank}`);
  const { rows } = await ask(
    connection,
    `WITH counted AS (SELECT ${ordered.value} AS x, count(*) AS c FROM ${from}
       WHERE ${ordered.value} IS NOT NULL GROUP BY x),
     stepped AS (SELECT x, c, sum(c) OVER (ORDER BY x ROWS UNBOUNDED PRECEDING)::BIGINT AS at_most
       FROM counted),
     ranked AS (SELECT x, at_most - c AS below, at_most, (SELECT count(*) FROM counted) AS points
       FROM stepped)
     SELECT x, below, at_most, points FROM ranked WHERE points <= ${gridParts} OR below = 0
       OR at_most * ${gridParts} // ${n} > below * ${gridParts} // ${n} OR (${ranks.join(') OR (')})
     ORDER BY x`,
  );
  const steps = rows.map(({ x, below, at_most }) => {
    // −0 and 0 are one value, which has one spelling.
    return { x: Number(x) + 0, below: integer(below), atMost: integer(at_most) };
  });
  return { steps, complete: integer(rows[0]?.points) <= gridParts };
}

/** The value holds the rank ⌈kn/1000⌉ of some k, or it is the smallest. */
function isGridStep({ below, atMost }: Step, n: number): boolean {
  const passed = (rank: number) => Math.floor((rank * gridParts) / n);
  return below === 0 || passed(atMost) > passed(below);
}

/** Ranks, from 1, of both neighbours of each decile. */
function decileRanks(n: number): readonly number[] {
  return deciles.flatMap((level) => {
    const { index } = rankOf(level, n);
    return [index + 1, Math.min(index + 2, n)];
  });
}

function atRank(steps: readonly Step[], rank: number): number {
  return steps.find(({ atMost }) => atMost >= rank)?.x ?? Number.NaN;
}

interface Sorted {
  readonly steps: readonly Step[];
  /** The steps are all values. */
  readonly complete: boolean;
  readonly n: number;
}

/** Of all values, and of those clamped to the 0.5 % and 99.5 % order statistics. */
async function summaryOf(
  connection: DuckDBConnection,
  { ordered, from }: Source,
  { steps, complete, n }: Sorted,
): Promise<Pick<NumericProfile, 'mean' | 'std' | 'clamp'>> {
  const [low, high] = [steps[0]?.x, steps.at(-1)?.x];
  if (low === undefined || high === undefined) return { mean: null, std: null, clamp: null };
  const first = atRank(steps, Math.ceil((5 * n) / 1000));
  const last = atRank(steps, Math.ceil((995 * n) / 1000));
  const ranges = [
    [low, high],
    [first, last],
  ] as const;
  const [all, clamped] = complete
    ? ranges.map((range) => momentsIn(steps, range))
    : await momentsOf(connection, { value: ordered.value, from, n }, ranges);
  if (!all || !clamped) throw new Error('Nobody told the deviation.');
  return { mean: all.mean, std: all.std, clamp: [first, last, clamped.std] };
}

/** Mean and deviation of few different values, in their order. */
function momentsIn(steps: readonly Step[], [low, high]: readonly [number, number]): Moments {
  let [n, sum, square] = [0, 0, 0];
  // Sums of the largest doubles are no doubles.
  const scale = scaleOf([low, high]);
  const weighted = steps.map(({ x, below, atMost }) => {
    return { x: Math.min(Math.max(x, low), high) * scale, rows: atMost - below };
  });
  for (const { x, rows } of weighted) {
    n += rows;
    sum += x * rows;
  }
  for (const { x, rows } of weighted) square += rows * (x - sum / n) ** 2;
  return { mean: sum / n / scale, std: Math.sqrt(square / n) / scale };
}

interface Asked {
  readonly n: number;
  /** Each value is a bin. */
  readonly valued: boolean;
}

/** Between the deciles of type 7, equal ones merged. */
function binsOf(
  steps: readonly Step[],
  { n, valued }: Asked,
): Pick<NumericProfile, 'edges' | 'counts'> {
  if (valued) return { edges: [], counts: steps.map(({ below, atMost }) => atMost - below) };
  const edges = deciles.map((level) => {
    const { index, fraction } = rankOf(level, n);
    return interpolated(atRank(steps, index + 1), atRank(steps, Math.min(index + 2, n)), fraction);
  });
  const merged = [...new Set(edges)];
  const upTo = [...merged.map((edge) => steps.findLast(({ x }) => x <= edge)?.atMost ?? 0), n];
  return { edges: merged, counts: upTo.map((rows, index) => rows - (upTo[index - 1] ?? 0)) };
}
