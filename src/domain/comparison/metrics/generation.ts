import { defined, type Measure, undefinedBecause } from '../metric.ts';
import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { rowMean } from './row-mean.ts';
import { numbersOf } from './row-numbers.ts';
import { allOf } from './sample.ts';

/**
 * The chance that one of k answers is right, where `samples` answers were drawn and `correct` of them
 * were right: 1 − C(n − c, k)/C(n, k), unbiased (Chen et al. 2021).
 */
export function passAt(k: number): Measure {
  return rowMean({
    direction: 1,
    of: (rows, model) => {
      const samples = numbersOf(rows, model, 'samples');
      if (samples.kind === 'undefined') return samples;
      const correct = numbersOf(rows, model, 'correct');
      if (correct.kind === 'undefined') return correct;
      const values = new Float64Array(rows.labels.length);
      for (let row = 0; row < values.length; row += 1) {
        const answers = { drawn: samples.value[row] ?? 0, right: correct.value[row] ?? 0 };
        const flaw = flawOf(answers, k);
        if (flaw) return undefinedBecause(`Row "${rows.ids.at(row)}" ${flaw}`);
        values[row] = chanceOfPass(answers, k);
      }
      return defined({ values, sample: allOf(rows) });
    },
  });
}

interface Answers {
  readonly drawn: number;
  readonly right: number;
}

function flawOf({ drawn, right }: Answers, k: number): string | undefined {
  if (!Number.isInteger(drawn) || !Number.isInteger(right) || right < 0 || right > drawn) {
    return `has ${right} right of ${drawn} answers, which are no counts.`;
  }
  return drawn < k
    ? `has ${drawn} answers, fewer than ${k}. Ask for pass-at-${Math.max(1, drawn)}, or draw more.`
    : undefined;
}

/** As a product, since the binomial coefficients of large numbers would overflow. */
function chanceOfPass({ drawn, right }: Answers, k: number): number {
  if (drawn - right < k) return 1;
  let allWrong = 1;
  for (let n = drawn - right + 1; n <= drawn; n += 1) allWrong *= 1 - k / n;
  return 1 - allWrong;
}

/** Draws count half: 1 the baseline's answer was preferred, 2 the candidate's, 0 or 1.5 neither. */
const shares: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [2, 1],
  [0, 0.5],
  [1.5, 0.5],
]);

/** How often a judge preferred the candidate's answer, from the column of winners. */
export const winRate = rowMean({
  direction: 1,
  of: (rows, model) => {
    const winners = numbersOf(rows, model, 'winner');
    if (winners.kind === 'undefined') return winners;
    const row = winners.value.findIndex((winner) => !shares.has(winner));
    if (row >= 0) {
      return undefinedBecause(
        `The winner of row "${rows.ids.at(row)}" is ${winners.value[row]}; it has to be 1 for the baseline, 2 for the candidate, 0 or 1.5 for a draw.`,
      );
    }
    const values = winners.value.map((winner) => shares.get(winner) ?? Number.NaN);
    return defined({ values, sample: allOf(rows) });
  },
});

/** The mean of a score that came with each row: the judge's, or one of the user's own. */
export function meanOfColumn(name: string, higherIsBetter: boolean): Measure {
  return rowMean({
    direction: higherIsBetter ? 1 : -1,
    of: (rows, model) => {
      const values = numbersOf(rows, model, name);
      if (values.kind === 'undefined') return values;
      const notes = lengthNote(rows, model);
      return defined({ values: values.value, sample: allOf(rows), notes });
    },
  });
}

/** A judge prefers long answers, so that a score is read beside the length of what it judged. */
function lengthNote({ task }: LabelledRows, { values }: ModelPredictions): readonly string[] {
  const lengths = values.get('length');
  if (task !== 'generation' || !lengths || lengths.length === 0) return [];
  let sum = 0;
  for (const length of lengths) sum += length;
  return [`The mean output length is ${Number((sum / lengths.length).toPrecision(4))}.`];
}
