// The measured tools: how each is called on a case, and how its answer becomes rule → rows that break it.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environmentOf } from './environments.mjs';
import { source } from './folders.mjs';

const cli = resolve(process.env.CONTENDER_DIST ?? 'dist', 'cli.js');

/** `contender <command>`; the words come from the case. */
export function ours(words, { env, preload } = {}) {
  const preloaded = preload ? ['--import', new URL(preload, import.meta.url).href] : [];
  return {
    name: 'contender',
    prepare() {
      if (!existsSync(cli)) throw new Error(`there is no ${cli}; run "npm run build"`);
      return { command: [process.execPath, ...preloaded, cli, ...words, '--json'], env };
    },
    read: (stdout, ruleOf) => foundIn(JSON.parse(stdout), ruleOf),
  };
}

export function rawDuckDb(...words) {
  const script = join(source, 'raw-duckdb.mjs');
  return {
    name: 'raw DuckDB',
    prepare: () => ({ command: [process.execPath, script, ...words] }),
    read: readLine,
  };
}

/** A script of bench/peers in the environment of its name. */
export function peer(name, { script, environment }, ...words) {
  return {
    name,
    peer: environment,
    prepare: () => ({
      command: [environmentOf(environment), join(source, 'peers', `${script}.py`), ...words],
    }),
    read: readLine,
  };
}

export const soda = (...words) =>
  peer('Soda v4', { script: 'soda', environment: 'soda' }, ...words);
export const panderaPolars = (...words) =>
  peer('pandera on polars', { script: 'pandera-polars', environment: 'pandera' }, ...words);
export const panderaPandas = (...words) =>
  peer('pandera on pandas', { script: 'pandera-pandas', environment: 'pandera' }, ...words);
export const datacontractCli = (...words) =>
  peer(
    'datacontract-cli',
    { script: 'datacontract-cli', environment: 'datacontract-cli' },
    ...words,
  );
export const greatExpectations = (...words) =>
  peer(
    'Great Expectations',
    { script: 'great-expectations', environment: 'great-expectations' },
    ...words,
  );
export const tfdv = (...words) => peer('TFDV', { script: 'tfdv', environment: 'tfdv' }, ...words);
export const evidently = (...words) =>
  peer('Evidently', { script: 'evidently-drift', environment: 'evidently' }, ...words);

/** The last line that a peer prints. */
function readLine(stdout) {
  return JSON.parse(stdout.trimEnd().split('\n').at(-1)).found;
}

/** A check that wasn't judged is not in the answer: nobody may take it for a pass. */
function foundIn({ result }, ruleOf) {
  const found = {};
  for (const { id, status, failing } of result.checks) {
    const [, rule, kind] = ruleOf(id) ?? [];
    if (!rule || !['passed', 'failed'].includes(status)) continue;
    const broken = kind === 'whole' ? Number(status === 'failed') : failing;
    found[rule] = (found[rule] ?? 0) + broken;
  }
  return found;
}
