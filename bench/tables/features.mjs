// Features of a model: eight numbers, three texts and the label. Four of them drift between reference and current.
import { draw, normal, uniform, writeTable } from '../duckdb.mjs';

const numbers = ['age', 'income', 'balance', 'sessions', 'duration', 'rating', 'price', 'discount'];
const columns = [...numbers, 'country', 'channel', 'device', 'label'];
const drifted = ['price', 'sessions', 'country', 'label'];

/** Column → 1 where it drifts, 0 where it does not. */
export const plantedDrift = Object.fromEntries(
  columns.map((column) => [column, drifted.includes(column) ? 1 : 0]),
);

/** `side`: 'reference', or 'current', which has other rows and the drift. */
export function writeFeatures(path, { rows, side }) {
  const now = side === 'current';
  return writeTable(
    path,
    `SELECT
      (18 + ${draw(0)} % 60)::int AS age,
      round(exp(10 + 0.5 * (${normal(1)})), 2) AS income,
      round(1000 * (${normal(3)}), 2) AS balance,
      floor(-${now ? 8 : 5} * ln(1 - ${uniform(5)}))::int AS sessions,
      CASE WHEN ${draw(6)} % 40 = 0 THEN NULL ELSE round(-300 * ln(1 - ${uniform(7)}), 3) END AS duration,
      round(1 + 4 * ${uniform(8)}, 1) AS rating,
      round(exp(3.2 + 0.87 * (${now ? 0.6 : 0} + ${normal(9)})), 2) AS price,
      round(${uniform(11)} / 2, 3) AS discount,
      'country-' || (floor(20 * ${uniform(12)} ** ${now ? 3 : 2}))::int AS country,
      ['web', 'app', 'shop'][1 + (${draw(13)} % 3)::int] AS channel,
      'device-' || (floor(200 * ${uniform(14)} ** 2))::int AS device,
      (${uniform(15)} < ${now ? 0.5 : 0.2})::int AS label
    FROM range(${now ? rows : 0}, ${now ? 2 * rows : rows}) AS numbers(i)`,
  );
}
