// Predictions of two binary models on the same rows, each file in an order of its own, with four columns that make 20
// slices. The candidate is a little noisier, and in one region much.
import { draw, normal, uniform, writeTable } from '../duckdb.mjs';

/** Column → its number of values. */
const slices = { region: 8, plan: 5, device: 4, age: 3 };
export const sliceColumns = Object.keys(slices);

const idOf = { integer: 'i::bigint', text: `'order-' || lpad(i::text, 9, '0')` };

const signal = normal(0);
const shared = normal(2);
const logits = {
  baseline: `1.4 * ${signal} - 0.7 + 0.5 * ${shared} + 0.40 * ${normal(4)}`,
  candidate: `1.4 * ${signal} - 0.7 + 0.5 * ${shared} + (CASE WHEN region = 'region-7' THEN 0.9 ELSE 0.35 END) * ${normal(6)}`,
};

/** `side`: 'baseline' or 'candidate'; `ids`: 'integer' or 'text'. */
export function writePredictions(path, { rows, side, ids = 'integer' }) {
  const values = sliceColumns.map(
    (name, place) => `'${name}-' || (${draw(10 + place)} % ${slices[name]}) AS ${name}`,
  );
  return writeTable(
    path,
    `SELECT
      ${idOf[ids]} AS id,
      (${uniform(8)} < 1 / (1 + exp(0.7 - 1.8 * ${signal})))::int AS label,
      1 / (1 + exp(-(${logits[side]}))) AS score,
      ${sliceColumns.join(', ')}
    FROM (SELECT i, ${values.join(', ')} FROM range(${rows}) AS numbers(i))
    ORDER BY ${draw(side === 'baseline' ? 20 : 21)}`,
  );
}
