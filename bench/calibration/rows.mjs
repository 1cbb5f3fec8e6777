// Columns as the metrics take them.

/** Rows of two models; each model is {predicted?, scores?, values?}. */
export function pairedRows({ task, classes = [], labels, baseline, candidate, groups, weights }) {
  return {
    task,
    classes,
    ids: { length: labels.length, at: (row) => String(row) },
    labels,
    weights: weights ?? null,
    groups: groups ?? null,
    divisions: [],
    baseline: model(baseline, labels.length),
    candidate: model(candidate, labels.length),
    identical: false,
  };
}

function model({ predicted, scores = null, values = {} }, rows) {
  return {
    predicted: predicted ?? new Float64Array(rows),
    scores,
    probabilities: null,
    values: new Map(Object.entries(values)),
    precision: 'double',
  };
}

/** Clusters of so many rows each. */
export function groupsOf(rows, size) {
  const indexes = new Uint32Array(rows).map((_, row) => Math.floor(row / size));
  return { indexes, names: Array.from({ length: Math.ceil(rows / size) }, (_, at) => String(at)) };
}
