import type { ComparisonCurves, ScoreCurves } from '../../src/domain/comparison/curves/result.ts';
import { scoreCurves } from '../../src/domain/comparison/curves/score-curves.ts';
import type { ComparisonResult } from '../../src/domain/comparison/result.ts';
import type { WatchedSlice } from '../../src/domain/comparison/slices/result.ts';
import type { Outcome, OutcomeOf } from '../../src/domain/outcome.ts';
import type { TrainingSeries } from '../../src/domain/training/curve.ts';
import { compareFailed, outcome, trained } from './outcomes.ts';

/** Numbers between 0 and 1 that are the same on every machine (Lehmer's generator). */
function steady(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** 1,903 rows of which a fifth or so is positive, by a chance that models know more or less well. */
const chances = truth(5);

function truth(seed: number) {
  const random = steady(seed);
  return Array.from({ length: 1903 }, () => {
    const logit = 5.5 * (random() + random() + random() - 1.5) - 1.9;
    return { logit, label: random() < 1 / (1 + Math.exp(-logit)) ? 1 : 0 };
  });
}

/** A model that sees the chance through noise. */
function scored(noise: number, seed: number): ScoreCurves | null {
  const random = steady(seed);
  const scores = Float64Array.from(chances, ({ logit }) => {
    const seen = logit + noise * (random() + random() - 1);
    return Number((1 / (1 + Math.exp(-seen))).toFixed(4));
  });
  const predicted = scores.map((score) => (score >= 0.35 ? 1 : 0));
  const labels = Float64Array.from(chances, ({ label }) => label);
  return scoreCurves({ labels, scores, predicted, weights: null });
}

const binary: ComparisonCurves = {
  positive: 'good',
  threshold: 0.35,
  baseline: scored(5, 7),
  candidate: scored(1.2, 8),
  confusion: {
    classes: ['bad', 'good'],
    baseline: [
      [1364, 158],
      [163, 218],
    ],
    candidate: [
      [1376, 146],
      [151, 230],
    ],
  },
};

function slice(name: string, differs: Partial<WatchedSlice>): WatchedSlice {
  return {
    slice: name,
    rule: 'accuracy:no-worse',
    metric: 'accuracy',
    n: 640,
    baseline: 0.831,
    candidate: 0.829,
    estimate: -0.002,
    lower: -0.012,
    upper: 0.008,
    alpha: 0.05,
    alarm: false,
    ...differs,
  };
}

const slices = [
  slice('sugar=sweet', { n: 310, estimate: -0.052, lower: -0.111, upper: -0.028, alarm: true }),
  slice('sugar=dry', { n: 1240, estimate: 0.022, lower: 0.013, upper: 0.031 }),
  slice('sugar=medium', { n: 353, estimate: 0.006, lower: -0.012, upper: 0.024 }),
  slice('colour=red, sugar=medium', { n: 61, estimate: -0.033, lower: -0.115, upper: 0.049 }),
  slice('wines with more than 13 % alcohol', { n: 412, estimate: -0.004, lower: -0.019 }),
];

const flips = [
  { slice: 'sugar=sweet', fixed: 3, broken: 19, n: 310 },
  { slice: 'sugar=medium', fixed: 9, broken: 7, n: 353 },
  { slice: 'sugar=dry', fixed: 35, broken: 8, n: 1240 },
];

const history = {
  metric: 'roc-auc',
  points: [0.8421, 0.8467, 0.8501, 0.8498, 0.8533, 0.8551].map((value, index) => {
    return { version: `v${index + 9}`, at: `2026-0${index + 1}-15T09:00:00.000Z`, value };
  }),
};

function charted(differs: Partial<ComparisonResult>): OutcomeOf<'compare'> {
  const { result } = compareFailed;
  if (!result?.flips) throw new Error('the sample has lost its result');
  return {
    ...compareFailed,
    result: { ...result, flips: { ...result.flips, bySlice: flips }, ...differs },
  };
}

/** A comparison with every chart that two classes have. */
export const compareCharts = charted({ slices, curves: binary, history });

/** Ten classes, of which two changed places. */
const compareDigits = charted({
  task: 'multiclass',
  curves: {
    positive: null,
    threshold: null,
    baseline: null,
    candidate: null,
    confusion: {
      classes: Array.from({ length: 10 }, (_, digit) => `${digit}`),
      baseline: digits(0),
      candidate: digits(1),
    },
  },
});

function digits(change: number): readonly (readonly number[])[] {
  return Array.from({ length: 10 }, (_, label) =>
    Array.from({ length: 10 }, (_, prediction) => {
      if (label === prediction) return 85 + change * ((label * 7) % 11) - change * 4;
      const some = (label * 3 + prediction) % 7 === 0 ? 3 : 0;
      return some + change * ((label + prediction * 5) % 9 === 0 ? 2 : 0);
    }),
  );
}

function falling(name: string, from: number, to: number): TrainingSeries {
  const random = steady(name.length + 3);
  const points = Array.from({ length: 120 }, (_, step) => {
    const value = to + (from - to) * Math.exp(-step / 25) + 0.02 * (random() - 0.5);
    return [step * 10, Number(value.toFixed(4))] as const;
  });
  return { name, points };
}

/** A training run that told of its progress. */
const trainedCharts = outcome<'train'>({
  ...trained,
  result: trained.result && {
    ...trained.result,
    curves: [
      falling('loss', 0.71, 0.31),
      falling('val_loss', 0.7, 0.38),
      falling('accuracy', 0.5, 0.86),
      { name: 'learning_rate', points: [[0, 0.001]] },
    ],
  },
});

/** Everything that charts draw. */
export const chartSamples: Readonly<Record<string, readonly Outcome[]>> = {
  comparison: [compareCharts],
  digits: [compareDigits],
  training: [trainedCharts],
  several: [compareCharts, compareDigits, trainedCharts],
};

const grapes = [
  ...['Cabernet Sauvignon', 'Cabernet Franc', 'Chardonnay', 'Merlot', 'Pinot Noir', 'Pinot Grigio'],
  ...['Riesling', 'Syrah', 'Sauvignon Blanc', 'Tempranillo', 'Zinfandel', 'Gewürztraminer'],
];

function vintages(seed: number): readonly (readonly number[])[] {
  const random = steady(seed);
  return grapes.map(() => grapes.map(() => Math.floor(40_000 * random() ** 4)));
}

/** Long names, large numbers, and much of everything. */
export const crowdedSamples: Readonly<Record<string, readonly Outcome[]>> = {
  grapes: [
    charted({
      task: 'multiclass',
      curves: {
        ...{ positive: null, threshold: null, baseline: null, candidate: null },
        confusion: { classes: grapes, baseline: vintages(3), candidate: vintages(4) },
      },
    }),
  ],
  nightly: [
    charted({
      history: {
        metric: 'roc-auc',
        points: Array.from({ length: 20 }, (_, index) => {
          const version = `2026-01-01-nightly-build-${index + 80}`;
          return { version, at: '2026-01-15T09:00:00.000Z', value: 0.84 + index / 1000 };
        }),
      },
    }),
  ],
  diverged: [
    outcome<'train'>({
      ...trained,
      result: trained.result && {
        ...trained.result,
        curves: [falling('loss', 5e30, 2e12), falling('learning_rate', 3e-5, 1e-7)].map((one) => {
          return {
            ...one,
            points: one.points.map(([step, value]) => [1e5 * step, value] as const),
          };
        }),
      },
    }),
  ],
};
