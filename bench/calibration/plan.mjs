// What is simulated, and how often: as often as ten minutes on two cores allow.
import { scenarios } from './simulate.mjs';

export const sizes = [50, 200, 1000, 10_000];

/** Simulated pairs for each number of rows: with a change exactly on the margin, and without one. */
const repeats = {
  means: { worse: [4000, 4000, 4000, 1000], equal: [1000, 1000, 1000, 250] },
  cells: { worse: [1500, 1500, 1000, 250], equal: [250, 250, 250, 100] },
  'many cells': { worse: [500, 500, 500, 150], equal: [100, 100, 100, 50] },
  rows: { worse: [1000, 800, 400, 150], equal: [200, 200, 100, 30] },
};

const methods = {
  f1: 'cells',
  precision: 'cells',
  'balanced-accuracy': 'cells',
  mcc: 'cells',
  'f1-macro': 'many cells',
  'average-precision': 'rows',
  ece: 'rows',
};

/** A task has at most so many pairs, so that no process is left with a long one in the end. */
const mostInTask = 125;

const discordances = [0.02, 0.05, 0.1, 0.2, 0.4];
const margins = [0.005, 0.01, 0.02, 0.05];

/** Every task of the study; `most` caps the pairs of each cell of a table. */
export function planTasks({ most = Number.POSITIVE_INFINITY } = {}) {
  return [...simulatedTasks(most), ...exactTasks()];
}

function simulatedTasks(most) {
  const cells = scenarios.flatMap((scenario) =>
    scenario.metrics.flatMap((metric) =>
      sizes.flatMap((rows, size) =>
        ['worse', 'equal'].map((truth) => {
          const wanted = repeats[methods[metric] ?? 'means'][truth][size];
          return {
            scenario: scenario.name,
            metric,
            rows,
            equal: truth === 'equal',
            wanted: Math.min(wanted, most),
          };
        }),
      ),
    ),
  );
  return cells.flatMap(({ wanted, ...cell }) =>
    Array.from({ length: Math.ceil(wanted / mostInTask) }, (_, chunk) => ({
      kind: 'simulated',
      ...cell,
      chunk,
      repeats: Math.min(mostInTask, wanted - chunk * mostInTask),
    })),
  );
}

function exactTasks() {
  return sizes.flatMap((rows) =>
    margins.flatMap((margin) =>
      discordances
        .filter((discordance) => discordance >= margin)
        .map((discordance) => ({ kind: 'exact', rows, margin, discordance })),
    ),
  );
}
