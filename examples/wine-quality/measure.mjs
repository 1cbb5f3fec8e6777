// What the training command itself says about its model. Contender computes its own numbers, with
// intervals, from the predictions.

/** @returns {Record<string, number>} accuracy at 0.5, mean log loss, area under the ROC curve */
export function measure(labels, scores) {
  const right = labels.map((label, row) => (scores[row] >= 0.5 === (label === 1) ? 1 : 0));
  return {
    accuracy: mean(right),
    'log-loss': logLoss(labels, scores),
    'roc-auc': areaUnderCurve(labels, scores),
  };
}

/** The mean of −log of the probability that each wine's own label got. */
export function logLoss(labels, scores) {
  return mean(labels.map((label, row) => -Math.log(label ? scores[row] : 1 - scores[row])));
}

/** The share of pairs (good, not good) that the scores put in the right order; ties count half. */
function areaUnderCurve(labels, scores) {
  const good = scores.filter((_, row) => labels[row] === 1);
  const rest = scores.filter((_, row) => labels[row] === 0);
  return mean(good.map((a) => mean(rest.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))));
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
