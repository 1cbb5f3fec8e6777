// Scenarios for metrics of counts: the share of every cell [label][baseline][candidate] is given, so that the true
// value of each metric is known.
import { oneOf } from './draws.mjs';
import { pairedRows } from './rows.mjs';

/**
 * Each class: {share, right, fixed, broken, confused}: its share of the rows, how often the baseline is right in it,
 * how often only the candidate or only the baseline is, and how wrong answers fall on the other classes.
 */
const binary = (negative, positive) => [
  { confused: [0, 1], ...negative },
  { confused: [1, 0], ...positive },
];

const described = [
  {
    name: 'even classes, flips both ways',
    metrics: ['f1', 'precision', 'balanced-accuracy', 'mcc'],
    classes: binary(
      { share: 0.5, right: 0.8, fixed: 0.03, broken: 0.07 },
      { share: 0.5, right: 0.8, fixed: 0.03, broken: 0.08 },
    ),
  },
  {
    name: 'a third positive, only losses',
    metrics: ['f1', 'precision', 'balanced-accuracy', 'mcc'],
    classes: binary(
      { share: 0.7, right: 0.9, fixed: 0, broken: 0.03 },
      { share: 0.3, right: 0.85, fixed: 0, broken: 0.05 },
    ),
  },
  {
    name: 'four classes',
    metrics: ['f1-macro'],
    classes: [
      { share: 0.4, right: 0.85, fixed: 0.02, broken: 0.05, confused: [0, 0.6, 0.3, 0.1] },
      { share: 0.3, right: 0.8, fixed: 0.03, broken: 0.07, confused: [0.5, 0, 0.3, 0.2] },
      { share: 0.2, right: 0.75, fixed: 0.03, broken: 0.08, confused: [0.4, 0.4, 0, 0.2] },
      { share: 0.1, right: 0.7, fixed: 0.02, broken: 0.1, confused: [0.4, 0.3, 0.3, 0] },
    ],
  },
];

export function countScenarios() {
  return described.map(scenarioOf);
}

function scenarioOf({ name, metrics, classes }) {
  const cells = { worse: cellsOf(classes), equal: cellsOf(classes.map(withoutChange)) };
  const size = classes.length;
  return {
    name,
    metrics,
    generate: (random, rows, { equal }) =>
      drawn(random, rows, { size, shares: cells[equal ? 'equal' : 'worse'] }),
    margins: Object.fromEntries(
      metrics.map((metric) => [metric, -changeOf(metric, cells.worse, size)]),
    ),
  };
}

function withoutChange(row) {
  const moved = (row.fixed + row.broken) / 2;
  return { ...row, fixed: moved, broken: moved };
}

/** The share of each cell; a row that both have wrong gets the same wrong answer from both. */
function cellsOf(classes) {
  const size = classes.length;
  const cells = new Float64Array(size ** 3);
  const at = (label, first, second) => (label * size + first) * size + second;
  for (const [label, { share, right, fixed, broken, confused }] of classes.entries()) {
    cells[at(label, label, label)] += share * (right - broken);
    for (const [other, part] of confused.entries()) {
      cells[at(label, label, other)] += share * broken * part;
      cells[at(label, other, label)] += share * fixed * part;
      cells[at(label, other, other)] += share * (1 - right - fixed) * part;
    }
  }
  return cells;
}

function drawn(random, rows, { size, shares }) {
  const columns = Array.from({ length: 3 }, () => new Float64Array(rows));
  for (let row = 0; row < rows; row += 1) {
    let cell = oneOf(random, shares);
    for (const place of [2, 1, 0]) {
      columns[place][row] = cell % size;
      cell = Math.floor(cell / size);
    }
  }
  const [labels, baseline, candidate] = columns;
  return pairedRows({
    task: size === 2 ? 'binary' : 'multiclass',
    classes: Array.from({ length: size }, (_, index) => String(index)),
    labels,
    baseline: { predicted: baseline },
    candidate: { predicted: candidate },
  });
}

function changeOf(metric, cells, size) {
  const [baseline, candidate] = [1, 0].map((place) => {
    const confusion = Array.from({ length: size }, () => new Float64Array(size));
    for (const [cell, share] of cells.entries()) {
      const [label, answer] = [
        Math.floor(cell / size ** 2),
        Math.floor(cell / size ** place) % size,
      ];
      confusion[label][answer] += share;
    }
    return values[metric](confusion);
  });
  return candidate - baseline;
}

const sum = (numbers) => numbers.reduce((total, value) => total + value, 0);
const ofLabel = (confusion, label) => sum(confusion[label]);
const ofAnswer = (confusion, answer) => sum(confusion.map((row) => row[answer]));
const f1Of = (confusion, label) =>
  (2 * confusion[label][label]) / (ofLabel(confusion, label) + ofAnswer(confusion, label));

/** Of a table of shares [label][answer]. */
const values = {
  f1: (confusion) => f1Of(confusion, 1),
  'f1-macro': (confusion) =>
    sum(confusion.map((_, label) => f1Of(confusion, label))) / confusion.length,
  precision: (confusion) => confusion[1][1] / ofAnswer(confusion, 1),
  'balanced-accuracy': (confusion) =>
    sum(confusion.map((row, label) => row[label] / ofLabel(confusion, label))) / confusion.length,
  mcc: (confusion) => {
    const [[tn, fp], [fn, tp]] = confusion;
    return (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
  },
};
