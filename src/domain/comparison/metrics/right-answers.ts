import { classSize, tooFewOf, tooFewWithout } from '../class-size.ts';
import { type Asked, defined, type Measured, ofBoth, undefinedBecause } from '../metric.ts';
import type { LabelledRows, ModelPredictions, PairedRows } from '../predictions.ts';
import { originOf } from '../select.ts';
import { askedClass, noClass } from './asked-class.ts';
import { answerFlaw } from './class-counts.ts';
import { type HitColumn, hitRate, type PairedHits } from './hit-rate.ts';
import { oncePer } from './once-per.ts';
import { countedTogether, mostClasses } from './row-cells.ts';
import { nameOf, noLabel, noRows, rowsOf } from './sentences.ts';

/** The share of rows with the right answer; also the average of a class metric over pooled counts. */
export const accuracy = hitRate({
  direction: 1,
  of: (rows, model) => answers(rows, model),
  together: rightTogether,
});

export const errorRate = hitRate({
  direction: -1,
  of: (rows, model) => {
    const right = answers(rows, model);
    if (right.kind === 'undefined') return right;
    return defined({ ...right.value, hits: right.value.hits.map((hit) => 1 - hit) });
  },
});

/** Of the rows with the asked class as label, the share with the right answer. */
export const recall = hitRate({ direction: 1, of: recalled });

/** Of the rows with another label than the asked class, the share that is not taken for it. */
export const specificity = hitRate({ direction: 1, of: spared });

/** Generation: the share of rows whose answer is the label, as the reader compared them. */
export const exactMatch = hitRate({
  direction: 1,
  of: ({ labels, ids }, { predicted }) => {
    if (labels.length === 0) return undefinedBecause(noRows);
    const row = predicted.findIndex((answer) => answer !== 0 && answer !== 1);
    if (row >= 0 || predicted.length !== labels.length) {
      const id = ids.at(Math.max(row, 0));
      return undefinedBecause(`The answer of row "${id}" is neither right nor wrong.`);
    }
    return defined({ hits: new Uint8Array(predicted), within: null });
  },
});

const answers: Answers = oncePer((rows, model) => {
  const flaw = answerFlaw(rows, model);
  if (flaw !== undefined) return undefinedBecause(flaw);
  const origin = originOf(rows, model);
  const whole = origin && answers(origin.rows, origin.model);
  if (origin && whole?.kind === 'defined') {
    return defined({ hits: hitsAt(whole.value.hits, origin.indexes), within: null });
  }
  const { labels } = rows;
  const { predicted } = model;
  const hits = new Uint8Array(labels.length);
  for (let row = 0; row < hits.length; row += 1) if (labels[row] === predicted[row]) hits[row] = 1;
  return defined({ hits, within: null });
});

/** From the joint counts of labels and answers, which other metrics of classes need as well. */
function rightTogether(rows: PairedRows, { sampling }: Asked): Measured<PairedHits> | null {
  const { baseline, candidate, classes, ids } = rows;
  if (classes.length > mostClasses) return null;
  const flaw = ofBoth(rows, (model) => {
    const why = answerFlaw(rows, model);
    return why === undefined ? defined(null) : undefinedBecause(why);
  });
  if (flaw.kind === 'undefined') return flaw;
  const { candidateFirst } = sampling;
  const [first, second] = candidateFirst ? [candidate, baseline] : [baseline, candidate];
  const [ofFirst, ofSecond, both] = rightIn(
    countedTogether(rows, { first, second }),
    classes.length,
  );
  const [before, after] = candidateFirst ? [ofSecond, ofFirst] : [ofFirst, ofSecond];
  const hits = { baseline: before, candidate: after, gained: after - both, lost: before - both };
  return defined({ n: ids.length, ...hits });
}

/** How many answers are right: of the first model, of the second, and of both. */
function rightIn(counts: Float64Array, size: number): readonly [number, number, number] {
  let [ofFirst, ofSecond, both] = [0, 0, 0];
  for (let label = 0; label < size; label += 1) {
    const start = label * size * size;
    for (let other = 0; other < size; other += 1) {
      ofFirst += counts[start + label * size + other] ?? 0;
      ofSecond += counts[start + other * size + label] ?? 0;
    }
    both += counts[start + label * size + label] ?? 0;
  }
  return [ofFirst, ofSecond, both];
}

function hitsAt(hits: Uint8Array, indexes: Uint32Array): Uint8Array {
  const found = new Uint8Array(indexes.length);
  for (let at = 0; at < found.length; at += 1) found[at] = hits[indexes[at] ?? 0] ?? 0;
  return found;
}

type Answers = (rows: LabelledRows, model: ModelPredictions) => Measured<HitColumn>;

function recalled(rows: LabelledRows, model: ModelPredictions, asked: Asked): Measured<HitColumn> {
  const classIndex = askedClass(rows, asked);
  if (classIndex === undefined) return undefinedBecause(noClass(rows));
  const right = answers(rows, model);
  if (right.kind === 'undefined') return right;
  const nPositive = classSize(rows, classIndex);
  if (nPositive === 0 && asked.zeroDivision !== 0) {
    return undefinedBecause(noLabel(rows, classIndex));
  }
  const within = rowsWhere(rows, (label) => label === classIndex);
  return defined({ ...right.value, within, nPositive, tooFew: tooFewOf(rows, [classIndex]) });
}

function spared(rows: LabelledRows, model: ModelPredictions, asked: Asked): Measured<HitColumn> {
  const classIndex = askedClass(rows, asked);
  if (classIndex === undefined) return undefinedBecause(noClass(rows));
  const flaw = answerFlaw(rows, model);
  if (flaw !== undefined) return undefinedBecause(flaw);
  const nPositive = classSize(rows, classIndex);
  const others = rows.labels.length - nPositive;
  if (others === 0 && asked.zeroDivision !== 0) {
    return undefinedBecause(noOthers(rows, classIndex));
  }
  return defined({
    hits: otherAnswers(model, classIndex),
    within: rowsWhere(rows, (label) => label !== classIndex),
    nPositive,
    tooFew: tooFewWithout(rows, classIndex),
  });
}

function otherAnswers({ predicted }: ModelPredictions, classIndex: number): Uint8Array {
  const hits = new Uint8Array(predicted.length);
  for (let row = 0; row < hits.length; row += 1) if (predicted[row] !== classIndex) hits[row] = 1;
  return hits;
}

function noOthers(rows: LabelledRows, classIndex: number): string {
  if (rows.classes.length === 2) return noLabel(rows, 1 - classIndex);
  return `All ${rowsOf(rows)} have the label ${nameOf(rows, classIndex)}, so the metric is undefined. Judge it on rows with other labels too.`;
}

function rowsWhere({ labels }: LabelledRows, wanted: (label: number) => boolean): Uint32Array {
  const found = new Uint32Array(labels.length);
  let count = 0;
  for (let row = 0; row < labels.length; row += 1) {
    if (!wanted(labels[row] ?? Number.NaN)) continue;
    found[count] = row;
    count += 1;
  }
  return found.subarray(0, count);
}
