// On what was measured; without it an absolute time means nothing.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os';
import { versionsOf } from './environments.mjs';

const direct = {
  soda: ['soda-duckdb', 'duckdb'],
  pandera: ['pandera', 'polars', 'pandas'],
  'datacontract-cli': ['datacontract-cli', 'duckdb'],
  'great-expectations': ['great-expectations', 'pandas'],
  tfdv: ['tensorflow-data-validation', 'tensorflow'],
  evidently: ['evidently', 'pandas'],
  'compare-polars': ['polars', 'numpy', 'scipy'],
  'compare-sklearn': ['pandas', 'scikit-learn', 'numpy'],
  'compare-mlflow': ['mlflow', 'scikit-learn'],
};

export function machine() {
  return {
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    cpu: cpus()[0]?.model ?? 'unknown',
    system: `${platform()} ${release().split('-')[0]} ${arch()}`,
    node: process.version,
  };
}

/** Of the tools as they were measured: ours by its commit, the peers by their locks. */
export function versions(peers) {
  const duckdb = JSON.parse(readFileSync('node_modules/@duckdb/node-api/package.json', 'utf8'));
  return {
    contender: `${JSON.parse(readFileSync('package.json', 'utf8')).version} (${commit()})`,
    DuckDB: `@duckdb/node-api ${duckdb.version}`,
    ...Object.fromEntries(peers.map((peer) => [peer, chosen(peer)])),
  };
}

function chosen(peer) {
  const locked = versionsOf(peer);
  return direct[peer].map((name) => `${name} ${locked[name]}`).join(', ');
}

function commit() {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    return 'not from git';
  }
}
