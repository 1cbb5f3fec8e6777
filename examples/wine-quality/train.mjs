// Trains a classifier of white wines: good (quality 7 or more) or not. No dependencies.
//
//   node train.mjs --config configs/logistic.json --out out
//
// Under `contender train` it keeps the checkpoint contract: now and then it saves what it has learnt to the folder
// CONTENDER_CHECKPOINT_DIR, and it goes on from the file CONTENDER_RESUME, if there is one. A training that was
// cancelled and goes on makes the same model as one that was not.
//
// Reads data/train.csv and data/eval.csv; writes <out>/model/model.json, <out>/metrics.json and
// <out>/predictions.csv (one row for each held-out wine: id, label, score, and how sweet it is).

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { logLoss, measure } from './measure.mjs';
import { fitBoostedTrees, scoreBoostedTrees } from './models/boosted-trees.mjs';
import { fitLogistic, scoreLogistic } from './models/logistic.mjs';

const kinds = {
  logistic: { learn: fitLogistic, score: scoreLogistic },
  'boosted-trees': { learn: fitBoostedTrees, score: scoreBoostedTrees },
};

const options = { config: { type: 'string' }, out: { type: 'string', default: 'out' } };
const { config: configPath, out } = parseArgs({ options }).values;
const config = JSON.parse(readFileSync(configPath, 'utf8'));
const { learn, score } = kinds[config.kind];
const seed = Number(process.env.CONTENDER_SEED ?? 1);
const { CONTENDER_CHECKPOINT_DIR: checkpoints, CONTENDER_RESUME: resume } = process.env;
const learnt = resume ? JSON.parse(readFileSync(resume, 'utf8')) : undefined;

const train = readCsv('data/train.csv');
const held = readCsv('data/eval.csv');
console.log(`${config.kind}: ${train.length} wines to learn from, seed ${seed}`);
if (learnt) console.log(`Going on from step ${learnt.step}.`);
const model = {
  ...learn(train.map(featuresOf), train.map(labelOf), { ...config, seed, tell, learnt, save }),
  // How measurements are prepared for the model ships with it.
  fractionAboveSugar: config['alcohol-as-fraction-above-sugar'] ?? null,
};

const scores = held.map((wine) => score(model, featuresOf(prepared(wine))));
const metrics = measure(held.map(labelOf), scores);
console.log(`${held.length} held-out wines: ${JSON.stringify(metrics)}`);

mkdirSync(`${out}/model`, { recursive: true });
writeFileSync(`${out}/model/model.json`, `${JSON.stringify(model)}\n`);
writeFileSync(`${out}/metrics.json`, `${JSON.stringify({ ...metrics, parameters: config })}\n`);
const rows = held.map((wine, row) => {
  return `${wine.id},${wine.good},${scores[row].toFixed(6)},${sugarOf(wine)}\n`;
});
writeFileSync(`${out}/predictions.csv`, `id,label,score,sugar\n${rows.join('')}`);

/** One line of JSON forty times on the way: what becomes the training curve of the report. */
function tell(step, of, scored) {
  if (step % Math.ceil(of / 40) !== 0) return;
  console.log(JSON.stringify({ step, 'training-loss': logLoss(train.map(labelOf), scored()) }));
}

/** Twenty times on the way; a name that ends with .tmp is not finished, so nobody takes half of it. */
function save(step, of, state) {
  if (!checkpoints || step % Math.ceil(of / 20) !== 0) return;
  const path = `${checkpoints}/step-${step}.json`;
  writeFileSync(`${path}.tmp`, JSON.stringify({ step, ...state() }));
  renameSync(`${path}.tmp`, path);
}

function readCsv(path) {
  const [header, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, column) => [name, cells[column]]));
  });
}

/** The eleven measurements of the laboratory: neither the id nor what the tasters said. */
function featuresOf({ id, quality, good, ...measurements }) {
  return Object.values(measurements).map(Number);
}

function labelOf(wine) {
  return Number(wine.good);
}

/** By grams of sugar in a litre. */
function sugarOf(wine) {
  const grams = Number(wine.residual_sugar);
  return grams <= 4 ? 'dry' : grams <= 12 ? 'medium' : 'sweet';
}

/**
 * A wine as the model gets to see it in production. One configuration plants a mistake of a kind that
 * happens: for the sweeter wines alcohol comes as a fraction (0.105), not in percent (10.5).
 */
function prepared(wine) {
  const limit = model.fractionAboveSugar ?? Number.POSITIVE_INFINITY;
  return Number(wine.residual_sugar) > limit ? { ...wine, alcohol: wine.alcohol / 100 } : wine;
}
