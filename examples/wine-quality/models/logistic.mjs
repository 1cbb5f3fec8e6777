// Logistic regression on standardised features, by gradient descent.

/** @returns {{kind: string, mean: number[], deviation: number[], weights: number[], bias: number}} */
export function fitLogistic(rows, labels, { steps, rate, decay, tell, learnt, save }) {
  const { mean, deviation } = moments(rows);
  const features = rows.map((row) => standardise(row, { mean, deviation }));
  const { step: done, weights, bias } = learnt ?? { step: 0, weights: mean.map(() => 0), bias: 0 };
  const model = { kind: 'logistic', mean, deviation, weights, bias };
  for (let step = done + 1; step <= steps; step += 1) {
    descend(model, { features, labels, rate, decay });
    tell(step, steps, () => features.map((row) => sigmoid(linear(model, row))));
    save(step, steps, () => ({ weights: model.weights, bias: model.bias }));
  }
  return model;
}

/** The probability that a wine is good. */
export function scoreLogistic(model, row) {
  return sigmoid(linear(model, standardise(row, model)));
}

function descend(model, { features, labels, rate, decay }) {
  const slope = model.weights.map(() => 0);
  let lift = 0;
  features.forEach((row, index) => {
    const error = labels[index] - sigmoid(linear(model, row));
    lift += error;
    row.forEach((value, column) => {
      slope[column] += error * value;
    });
  });
  const share = rate / features.length;
  model.bias += share * lift;
  model.weights = model.weights.map((weight, column) => {
    return weight + share * slope[column] - rate * decay * weight;
  });
}

function moments(rows) {
  const columns = rows[0].map((_, column) => rows.map((row) => row[column]));
  const mean = columns.map(average);
  const deviation = columns.map((values, column) => {
    return Math.sqrt(average(values.map((value) => (value - mean[column]) ** 2)));
  });
  return { mean, deviation };
}

function standardise(row, { mean, deviation }) {
  return row.map((value, column) => (value - mean[column]) / deviation[column]);
}

function linear({ weights, bias }, row) {
  return weights.reduce((sum, weight, column) => sum + weight * row[column], bias);
}

function average(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sigmoid(value) {
  return 1 / (1 + Math.exp(-value));
}
