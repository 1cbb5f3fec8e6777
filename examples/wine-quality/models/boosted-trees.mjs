// Gradient boosting for the logistic loss: each small tree corrects the sum of those before it.

/**
 * @param {number[][]} rows one row of features for each wine
 * @param {number[]} labels 0 or 1
 * @param {{trees: number, depth: number, rate: number, cuts: number, smallest: number,
 *   sample: number, seed: number, tell: Function, learnt: {trees: object[]}, save: Function}} settings `cuts`: places where a feature may be split;
 *   `smallest`: rows that a leaf must keep; `sample`: the share of rows that each tree sees
 */
export function fitBoostedTrees(rows, labels, settings) {
  const cuts = rows[0].map((_, column) => quantiles(rows, { column, count: settings.cuts }));
  const places = rows.map((row) => row.map((value, column) => position(cuts[column], value)));
  const share = labels.reduce((sum, label) => sum + label, 0) / labels.length;
  const base = Math.log(share / (1 - share));
  const random = randomNumbers(settings.seed);
  const trees = settings.learnt?.trees ?? [];
  const sums = rows.map((row) => trees.reduce((sum, tree) => sum + valueAt(tree, row), base));
  // Each tree has drawn once for each wine.
  for (let drawn = 0; drawn < trees.length * rows.length; drawn += 1) random();
  while (trees.length < settings.trees) {
    const wines = places.map((place, index) => {
      const probability = sigmoid(sums[index]);
      return {
        place,
        error: labels[index] - probability,
        weight: probability * (1 - probability),
      };
    });
    const seen = wines.filter(() => random() < settings.sample);
    const tree = growTree(seen, { ...settings, cuts });
    trees.push(tree);
    rows.forEach((row, index) => {
      sums[index] += valueAt(tree, row);
    });
    settings.tell(trees.length, settings.trees, () => sums.map(sigmoid));
    settings.save(trees.length, settings.trees, () => ({ trees }));
  }
  return { kind: 'boosted-trees', base, trees };
}

/** The probability that a wine is good. */
export function scoreBoostedTrees({ base, trees }, row) {
  return sigmoid(trees.reduce((sum, tree) => sum + valueAt(tree, row), base));
}

function growTree(wines, settings) {
  const split = settings.depth > 0 ? bestSplit(wines, settings) : undefined;
  if (!split) return { value: settings.rate * stepOf(totals(wines)) };
  const { column, cut, index } = split;
  const deeper = { ...settings, depth: settings.depth - 1 };
  const low = growTree(
    wines.filter(({ place }) => place[column] <= index),
    deeper,
  );
  const high = growTree(
    wines.filter(({ place }) => place[column] > index),
    deeper,
  );
  return { column, cut, low, high };
}

/** The cut that lowers the loss most, in its second-order approximation; none that helps: none. */
function bestSplit(wines, { cuts, smallest }) {
  const all = totals(wines);
  let best = { gain: 0 };
  cuts.forEach((values, column) => {
    const buckets = fill(wines, { size: values.length + 1, column });
    let low = { error: 0, weight: 0, count: 0 };
    values.forEach((cut, index) => {
      low = add(low, buckets[index]);
      const high = subtract(all, low);
      if (low.count < smallest || high.count < smallest) return;
      const gain = reduction(low) + reduction(high) - reduction(all);
      if (gain > best.gain) best = { gain, column, cut, index };
    });
  });
  return best.gain > 0 ? best : undefined;
}

/** The totals of the wines between two neighbouring cuts. */
function fill(wines, { size, column }) {
  const buckets = Array.from({ length: size }, () => totals([]));
  for (const { place, error, weight } of wines) {
    const bucket = buckets[place[column]];
    bucket.error += error;
    bucket.weight += weight;
    bucket.count += 1;
  }
  return buckets;
}

/** How many of the sorted cuts lie below the value. */
function position(cuts, value) {
  return cuts.filter((cut) => cut < value).length;
}

function totals(wines) {
  const sum = { error: 0, weight: 0, count: wines.length };
  for (const { error, weight } of wines) {
    sum.error += error;
    sum.weight += weight;
  }
  return sum;
}

function add(a, b) {
  return { error: a.error + b.error, weight: a.weight + b.weight, count: a.count + b.count };
}

function subtract(a, b) {
  return { error: a.error - b.error, weight: a.weight - b.weight, count: a.count - b.count };
}

/** Newton's step for a leaf; 1 keeps small leaves from jumping. */
function stepOf({ error, weight }) {
  return error / (weight + 1);
}

function reduction(leaf) {
  return leaf.error * stepOf(leaf);
}

function valueAt(tree, row) {
  let node = tree;
  while (node.value === undefined) node = row[node.column] <= node.cut ? node.low : node.high;
  return node.value;
}

function quantiles(rows, { column, count }) {
  const sorted = rows.map((row) => row[column]).sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * sorted.length)];
  return [...new Set(Array.from({ length: count }, (_, index) => at((index + 1) / (count + 1))))];
}

function sigmoid(value) {
  return 1 / (1 + Math.exp(-value));
}

/** Numbers in [0, 1) that follow from the seed alone: a linear congruential generator. */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
