// Writes the benchmarks' files with DuckDB, each once: what stands under its name already is kept.
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const formats = {
  '.parquet': 'FORMAT parquet, COMPRESSION zstd',
  '.csv': 'FORMAT csv, HEADER',
};

/** Writes the rows of a SELECT, in its order; a half-written file never gets the final name. */
export async function writeTable(path, select) {
  if (existsSync(path)) return path;
  console.error(`writing ${path}`);
  mkdirSync(dirname(path), { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', {
    preserve_insertion_order: 'true',
    temp_directory: `${path}.spill`,
  });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  await connection.run(`COPY (${select}) TO '${path}.part' (${formats[extname(path)]})`);
  connection.closeSync();
  instance.closeSync();
  renameSync(`${path}.part`, path);
  return path;
}

/** 64 random bits that depend on the row `i` and the salt, 0 to 63, alone; two arguments of hash() would correlate. */
export function draw(salt) {
  return `hash(i * 64 + ${salt})`;
}

/** A number in [0, 1) that depends on the row `i` and the salt alone. */
export function uniform(salt) {
  return `((${draw(salt)} >> 11)::double / 9007199254740992)`;
}

/** A standard normal number of the row `i`, by Box and Muller; the salt and the next one are used up. */
export function normal(salt) {
  return `sqrt(-2 * ln(1 - ${uniform(salt)})) * cos(2 * pi() * ${uniform(salt + 1)})`;
}
