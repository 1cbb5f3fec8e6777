// Scenarios for metrics of scores: two normal scores for each row, correlated, shifted apart by class. What a model
// says is the true probability given its score, or an overconfident one.
import { normalCdf } from '../../src/domain/statistics/normal.ts';
import { normalPair } from './draws.mjs';
import { pairedRows } from './rows.mjs';

const described = [
  {
    name: 'even classes',
    metrics: ['roc-auc', 'average-precision', 'log-loss', 'brier'],
    prevalence: 0.5,
    baseline: { shift: 1.5 },
    candidate: { shift: 1.35 },
    correlation: 0.8,
  },
  {
    name: 'one positive in ten',
    metrics: ['roc-auc', 'average-precision', 'log-loss', 'brier'],
    prevalence: 0.1,
    baseline: { shift: 2 },
    candidate: { shift: 1.8 },
    correlation: 0.8,
  },
  {
    name: 'nearly perfect',
    metrics: ['roc-auc'],
    prevalence: 0.3,
    baseline: { shift: 4 },
    candidate: { shift: 3.5 },
    correlation: 0.6,
  },
  {
    name: 'overconfident candidate',
    metrics: ['log-loss', 'brier', 'ece'],
    prevalence: 0.3,
    baseline: { shift: 1.5 },
    candidate: { shift: 1.5, stretch: 2 },
    correlation: 0.9,
  },
];

export function scoreScenarios() {
  return described.map(scenarioOf);
}

function scenarioOf({ name, metrics, prevalence, baseline, candidate, correlation }) {
  const setting = (equal) => ({
    prevalence,
    correlation,
    baseline,
    candidate: equal ? baseline : candidate,
  });
  return {
    name,
    metrics,
    generate: (random, rows, { equal }) => drawn(random, rows, setting(equal)),
    margins: Object.fromEntries(
      metrics.map((metric) => {
        const [before, after] = [baseline, candidate].map((model) =>
          values[metric](model, prevalence),
        );
        return [metric, metric === 'ece' ? after : Math.abs(after - before)];
      }),
    ),
  };
}

function drawn(random, rows, { prevalence, baseline, candidate, correlation }) {
  const columns = Array.from({ length: 3 }, () => new Float64Array(rows));
  const [labels, first, second] = columns;
  for (let row = 0; row < rows; row += 1) {
    const label = random.uniform() < prevalence ? 1 : 0;
    const [a, b] = normalPair(random, correlation);
    labels[row] = label;
    first[row] = probability(a + label * baseline.shift, baseline, prevalence);
    second[row] = probability(b + label * candidate.shift, candidate, prevalence);
  }
  const model = (scores) => ({ scores, predicted: scores.map((score) => (score >= 0.5 ? 1 : 0)) });
  return pairedRows({
    task: 'binary',
    classes: ['0', '1'],
    labels,
    baseline: model(first),
    candidate: model(second),
  });
}

/** P(positive | z), or one as far too sure as `stretch` says. */
function probability(z, { shift, stretch = 1 }, prevalence) {
  const logit = shift * z - shift ** 2 / 2 + Math.log(prevalence / (1 - prevalence));
  return 1 / (1 + Math.exp(-stretch * logit));
}

const step = 0.001;
const reach = 9;

/** ∫ f(z, density of negatives at z, density of positives at z) dz, by the trapezoidal rule. */
function integral(model, prevalence, f) {
  let total = 0;
  for (let z = -reach; z <= reach + model.shift; z += step) {
    const negatives = (1 - prevalence) * density(z);
    const positives = prevalence * density(z - model.shift);
    total += f(z, negatives, positives) * step;
  }
  return total;
}

function density(x) {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** What a metric would be on infinitely many rows. */
const values = {
  'roc-auc': ({ shift }) => normalCdf(shift / Math.SQRT2),
  'average-precision': (model, prevalence) =>
    integral(model, prevalence, (z, _, positives) => {
      const above = prevalence * normalCdf(model.shift - z);
      return (positives / prevalence) * (above / (above + (1 - prevalence) * normalCdf(-z)));
    }),
  'log-loss': (model, prevalence) =>
    integral(model, prevalence, (z, negatives, positives) => {
      const p = probability(z, model, prevalence);
      return -positives * Math.log(p) - negatives * Math.log1p(-p);
    }),
  brier: (model, prevalence) =>
    integral(model, prevalence, (z, negatives, positives) => {
      const p = probability(z, model, prevalence);
      return positives * (1 - p) ** 2 + negatives * p ** 2;
    }),
  ece: (model, prevalence) => {
    const gaps = new Float64Array(15);
    integral(model, prevalence, (z, negatives, positives) => {
      const p = probability(z, model, prevalence);
      const bin = Math.min(14, Math.max(0, Math.ceil(p * 15) - 1));
      gaps[bin] += (positives * (1 - p) - negatives * p) * step;
      return 0;
    });
    return gaps.reduce((total, gap) => total + Math.abs(gap), 0);
  },
};
