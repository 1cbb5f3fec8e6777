// 500 columns of numbers with one decimal, 0 to 1,000; a known number of nulls and of values out of range.
import { writeFileSync } from 'node:fs';
import { writeTable } from '../duckdb.mjs';

const columns = Array.from({ length: 500 }, (_, index) => `c${index}`);
/** Every 40th column has 3 nulls, every 25th has 4 values that are too large. */
const nulls = { every: 40, rows: 3 };
const large = { every: 25, rows: 4 };

/** Rule → rows that break it, all columns together. */
export const plantedInWide = {
  required: Math.ceil(columns.length / nulls.every) * nulls.rows,
  range: Math.ceil(columns.length / large.every) * large.rows,
  mean: 0,
};

export function writeWide(path, rows) {
  const values = columns.map((column, index) => {
    const cases = [
      index % nulls.every === 0 && `WHEN i < ${nulls.rows} THEN NULL`,
      index % large.every === 0 && `WHEN i >= ${rows - large.rows} THEN 1000.5`,
    ].filter(Boolean);
    const value = `(hash(i * 512 + ${index}) % 10000)::double / 10`;
    return `${cases.length > 0 ? `CASE ${cases.join(' ')} ELSE ${value} END` : value} AS ${column}`;
  });
  return writeTable(path, `SELECT ${values.join()} FROM range(${rows}) AS numbers(i)`);
}

/** The contract: each column required, in 0…1,000, its mean in 400…600. */
export function writeWideContract(path) {
  const properties = columns.map(
    (name) => `      - name: ${name}
        logicalType: number
        required: true
        logicalTypeOptions: {minimum: 0, maximum: 1000}
        quality: [{id: mean, type: custom, engine: contender, implementation: {aggregate: mean, mustBeBetween: [400, 600]}}]`,
  );
  const head = `apiVersion: v3.1.0
kind: DataContract
id: bench-wide
version: 1.0.0
status: active
schema:
  - name: wide
    properties:`;
  writeFileSync(path, `${[head, ...properties].join('\n')}\n`);
}
