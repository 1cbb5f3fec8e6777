// npm run bench -- compare: `contender compare` beside the best that a person could write in Python, the pipeline that
// people do write, and MLflow's gate. Every tool states its numbers, so each is held against ours.
import { join } from 'node:path';
import { agreementOf } from './compare-agreement.mjs';
import { dataFolder, source } from './folders.mjs';
import { sliceColumns, writePredictions } from './tables/predictions.mjs';
import { ours, peer } from './tools.mjs';

const margin = '0.005';
const resamples = { run: 10, wanted: 1000 };

export const compareBench = {
  name: 'compare',
  cases: [
    compareCase('pull-request', { rows: 2_000, repeats: 5, peers: [pipeline, mlflow] }),
    {
      ...compareCase('default-rules', { rows: 2_000, repeats: 5, peers: [] }),
      title: (n) => `${n} paired rows, no policy: accuracy and ROC AUC, Parquet`,
      prepare: async (count) => [contenderByDefault(...(await pairOfFiles(count, 'integer')))],
    },
    compareCase('rows-100k', { rows: 100_000, repeats: 5, peers: [pipeline, mlflow] }),
    compareCase('rows-1m', { rows: 1_000_000, repeats: 5, peers: [pipeline] }),
    compareCase('text-ids', { rows: 1_000_000, repeats: 3, peers: [], ids: 'text' }),
    compareCase('rows-10m', { rows: 10_000_000, repeats: 3, peers: [] }),
  ],
  leastRows: 2_000,
  growth: ['rows-100k', 'rows-10m'],
  note: `The seconds of the pandas and scikit-learn pipeline are those of ${resamples.run} resamples for each metric, reckoned up to ${resamples.wanted.toLocaleString('en')}.`,
};

function compareCase(name, { rows, repeats, peers, ids = 'integer' }) {
  return {
    name,
    title: (n) => `${n} paired rows, ${ids} ids, 20 slices, Parquet`,
    rows,
    repeats,
    judge: agreementOf(),
    async prepare(count) {
      const files = await pairOfFiles(count, ids);
      return [contender, bestPython, ...peers].map((tool) => tool(...files));
    },
  };
}

async function pairOfFiles(rows, ids) {
  const files = [];
  for (const side of ['baseline', 'candidate']) {
    const path = join(dataFolder, `predictions-${side}-${ids}-${rows}.parquet`);
    files.push(await writePredictions(path, { rows, side, ids }));
  }
  return files;
}

function contender(baseline, candidate) {
  const policy = join(source, 'compare.yml');
  const words = ['--policy', policy, '--baseline', baseline, '--candidate', candidate];
  return { ...ours(['compare', ...words]), read: comparisonIn };
}

function contenderByDefault(baseline, candidate) {
  const words = ['compare', '--baseline', baseline, '--candidate', candidate];
  return { ...ours(words), read: comparisonIn };
}

function bestPython(...files) {
  const environment = { script: 'compare-polars', environment: 'compare-polars' };
  return peer('polars, numpy, scipy', environment, ...files, margin, ...sliceColumns);
}

function pipeline(...files) {
  const environment = { script: 'compare-sklearn', environment: 'compare-sklearn' };
  const words = [...files, String(resamples.run), ...sliceColumns];
  return { ...peer('pandas, scikit-learn', environment, ...words), cost: withAllResamples };
}

function mlflow(...files) {
  const environment = { script: 'compare-mlflow', environment: 'compare-mlflow' };
  return peer('MLflow', environment, ...files, margin);
}

/** Each resample costs the same. */
function withAllResamples({ wall, cpu, peak, stdout }) {
  const { resampling } = JSON.parse(stdout.trimEnd().split('\n').at(-1));
  const others = resamples.wanted / resamples.run - 1;
  return { wall: wall + others * resampling.wall, cpu: cpu + others * resampling.cpu, peak };
}

function comparisonIn(stdout) {
  const { rules, slices } = JSON.parse(stdout).result;
  const metrics = Object.fromEntries(
    rules.map(({ metric, baseline, candidate, lower, upper }) => {
      return [metric, { baseline, candidate, lower, upper }];
    }),
  );
  const alarms = slices.filter(({ alarm }) => alarm);
  return { metrics, alarms: alarms.map(({ metric, slice }) => `${metric} ${slice}`).sort() };
}
