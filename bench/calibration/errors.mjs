// Scenarios for errors of a regression, and for a column of scores of the user's own.
import { heavyPair, normal, normalPair } from './draws.mjs';
import { groupsOf, pairedRows } from './rows.mjs';

const spread = 3;

/** How much larger the candidate's errors are. */
const growth = 1.1;

const regression = ['mae', 'mse', 'rmse', 'r2'];

const regressions = [
  { name: 'normal errors', pair: normalPair, variance: 1, absolute: Math.sqrt(2 / Math.PI) },
  { name: 'heavy tails (t with 4 degrees)', pair: heavyPair, variance: 2, absolute: 1 },
].map(({ name, pair, variance, absolute }) => ({
  name,
  metrics: regression,
  generate: (random, rows, { equal }) => {
    const columns = Array.from({ length: 3 }, () => new Float64Array(rows));
    const [labels, baseline, candidate] = columns;
    for (let row = 0; row < rows; row += 1) {
      const [before, after] = pair(random, 0.7);
      labels[row] = spread * normal(random);
      baseline[row] = labels[row] + before;
      candidate[row] = labels[row] + after * (equal ? 1 : growth);
    }
    return pairedRows({
      task: 'regression',
      labels,
      baseline: { predicted: baseline },
      candidate: { predicted: candidate },
    });
  },
  margins: {
    mae: (growth - 1) * absolute,
    mse: (growth ** 2 - 1) * variance,
    rmse: (growth - 1) * Math.sqrt(variance),
    r2: ((growth ** 2 - 1) * variance) / spread ** 2,
  },
}));

/** Of a column of scores, higher is better; `change` draws what a row loses, on average `margin`. */
const columns = [
  {
    name: 'all rows lose a little',
    margin: 0.1,
    change: (random) => 0.1 + 0.5 * normal(random),
  },
  {
    name: 'a tenth of the rows lose much',
    margin: 0.1,
    change: (random) => (random.uniform() < 0.1 ? -Math.log(1 - random.uniform()) : 0),
    noise: 0.1,
  },
  {
    name: 'three rows in a hundred lose all',
    margin: 0.03,
    change: (random) => (random.uniform() < 0.03 ? 1 : 0),
    noise: 0.01,
  },
  {
    name: 'rows with weights',
    margin: 0.1,
    change: (random) => 0.1 + 0.5 * normal(random),
    weight: (random) => Math.exp(0.7 * normal(random)),
  },
].map(({ name, margin, change, noise = 0, weight }) => ({
  name,
  metrics: ['custom'],
  generate: (random, rows, { equal }) => {
    const lost = new Float64Array(rows);
    const weights = weight ? new Float64Array(rows) : null;
    for (let row = 0; row < rows; row += 1) {
      lost[row] = change(random) - (equal ? margin : 0) + noise * normal(random);
      if (weights) weights[row] = weight(random);
    }
    return scored(random, { lost, weights });
  },
  margins: { custom: margin },
}));

const clusterSize = 5;

/** Rows of a cluster share most of what they lose. */
const clusters = [
  { name: 'clusters of five rows', of: (random) => 0.4 * normal(random) },
  {
    name: 'skewed clusters of five rows',
    of: (random) => -0.4 * (1 + Math.log(1 - random.uniform())),
  },
].map(({ name, of }) => ({
  name,
  metrics: ['custom, clustered'],
  generate: (random, rows, { equal }) => {
    const lost = new Float64Array(rows);
    let shared = 0;
    for (let row = 0; row < rows; row += 1) {
      if (row % clusterSize === 0) shared = of(random);
      lost[row] = shared + 0.2 * normal(random) + (equal ? 0 : 0.1);
    }
    return scored(random, { lost, groups: groupsOf(rows, clusterSize) });
  },
  margins: { 'custom, clustered': 0.1 },
}));

/** Right and wrong answers; whole clusters of rows lose or gain, most do neither. */
const clusteredAnswers = {
  name: 'answers in clusters of five rows',
  metrics: ['accuracy, clustered'],
  generate: (random, rows, { equal }) => {
    const columns = Array.from({ length: 2 }, () => new Float64Array(rows));
    const [baseline, candidate] = columns;
    const lossy = equal ? 0.15 : 0.2;
    let fate = 1;
    for (let row = 0; row < rows; row += 1) {
      if (row % clusterSize === 0) fate = random.uniform();
      const flips = random.uniform() < 0.4;
      baseline[row] = fate < lossy || random.uniform() < 0.7 ? 1 : 0;
      candidate[row] = baseline[row];
      if (fate < lossy && flips) candidate[row] = 0;
      if (fate > 0.85 && flips) [baseline[row], candidate[row]] = [0, 1];
    }
    return pairedRows({
      task: 'binary',
      classes: ['0', '1'],
      labels: new Float64Array(rows).fill(1),
      baseline: { predicted: baseline },
      candidate: { predicted: candidate },
      groups: groupsOf(rows, clusterSize),
    });
  },
  margins: { 'accuracy, clustered': 0.4 * (0.2 - 0.15) },
};

function scored(random, { lost, weights, groups }) {
  const before = lost.map(() => normal(random));
  return pairedRows({
    task: 'regression',
    labels: new Float64Array(lost.length),
    baseline: { values: { custom: before } },
    candidate: { values: { custom: before.map((value, row) => value - lost[row]) } },
    weights,
    groups,
  });
}

export const errorScenarios = [...regressions, ...columns, ...clusters, clusteredAnswers];
