import { cellBootstrap } from '../../statistics/cell-bootstrap.ts';
import { smoothCells, smoothPairedCells } from '../../statistics/cell-smoothing.ts';
import { drawGroups } from '../../statistics/group-draws.ts';
import { randomOf } from '../../statistics/random.ts';
import { classSize, tooFewOf } from '../class-size.ts';
import {
  type Asked,
  defined,
  type Measure,
  type Measured,
  ofBoth,
  undefinedBecause,
} from '../metric.ts';
import type { LabelledRows, ModelPredictions, PairedRows } from '../predictions.ts';
import { type Cells, occupied, statisticOver } from './cells.ts';
import { type ClassCounts, classCounts, Tally } from './class-counts.ts';
import { oncePer } from './once-per.ts';
import type { Direction } from './orientation.ts';
import { type Resampling, resampledChange, resampledLevel } from './resampled-measure.ts';
import { countedAlone, countedTogether, mostClasses } from './row-cells.ts';
import { type RowStatistic, rowStatistic } from './row-statistic.ts';
import { allOf, fewestForDraws, tooSmall } from './sample.ts';

/** A metric that follows from how often each class is the label, the prediction, and both. */
export interface CountStatistic {
  readonly direction: Direction;
  /** What the rule asks of these rows; undefined where the question itself makes no sense. */
  ask(rows: LabelledRows, asked: Asked): Measured<CountQuestion>;
}

export interface CountQuestion {
  /** NaN where there is none. */
  evaluate(counts: ClassCounts): number;
  /** Why these counts have no value. */
  why(counts: ClassCounts): string;
  /** The classes that need enough rows. */
  readonly classes: readonly number[];
  /** The class that it is of, where it is of one. */
  readonly ofClass?: number;
}

const cellDraws = 10_000;

/** Resampled by cells of equal rows; by rows where they have weights, groups or very many classes. */
export function countStatistic(statistic: CountStatistic): Measure {
  const overRows = rowStatistic(asRowStatistic(statistic));
  const hasCells = ({ weights, groups, classes }: LabelledRows) =>
    !weights && !groups && classes.length <= mostClasses;
  const answer = (rows: LabelledRows, model: ModelPredictions, asked: Asked) =>
    answered(rows, model, statistic.ask(rows, asked));
  return {
    level: (rows, model, asked) => {
      if (!hasCells(rows)) return overRows.level(rows, model, asked);
      const found = answer(rows, model, asked);
      if (found.kind === 'undefined') return found;
      const cells = smoothedAlone(rows, model);
      return defined(
        resampledLevel(found.value.value, resampling(rows, found.value, cells), asked),
      );
    },
    change: (rows, asked) => {
      if (!hasCells(rows)) return overRows.change(rows, asked);
      const both = ofBoth(rows, (model) => answer(rows, model, asked));
      return both.kind === 'defined'
        ? defined(changeOf(rows, { ...statistic, ...both.value }, asked))
        : both;
    },
  };
}

interface Answer extends CountQuestion {
  readonly value: number;
}

function answered(
  rows: LabelledRows,
  model: ModelPredictions,
  question: Measured<CountQuestion>,
): Measured<Answer> {
  if (question.kind === 'undefined') return question;
  const counts = classCounts(rows, model);
  if (counts.kind === 'undefined') return counts;
  const value = question.value.evaluate(counts.value);
  if (Number.isNaN(value)) return undefinedBecause(question.value.why(counts.value));
  return defined({ ...question.value, value });
}

interface Both {
  readonly baseline: Answer;
  readonly candidate: Answer;
  readonly direction: Direction;
}

function changeOf(rows: PairedRows, { baseline, candidate, direction }: Both, asked: Asked) {
  const first = asked.sampling.candidateFirst ? rows.candidate : rows.baseline;
  const values = { baseline: baseline.value, candidate: candidate.value, direction };
  return resampledChange(values, resampling(rows, candidate, smoothedTogether(rows, first)), asked);
}

const smoothedAlone = oncePer((rows: LabelledRows, model: ModelPredictions): Cells => {
  const size = rows.classes.length;
  return occupied(smoothCells(countedAlone(rows, model), size), size, 1);
});

const smoothedTogether = oncePer((rows: PairedRows, first: ModelPredictions): Cells => {
  const size = rows.classes.length;
  const second = first === rows.baseline ? rows.candidate : rows.baseline;
  const counts = countedTogether(rows, { first, second });
  return occupied(smoothPairedCells(counts, size), size, 2);
});

function resampling(rows: LabelledRows, question: CountQuestion, cells: Cells): Resampling {
  const statistic = statisticOver(cells, (counts) => question.evaluate(counts));
  const sample = allOf(rows);
  return {
    ...factsOf(rows, question),
    tooFew: tooFewOf(rows, question.classes) ?? tooSmall(sample, fewestForDraws),
    method: 'cell bootstrap',
    draws: cellDraws,
    draw: (seed) => cellBootstrap(cells, sizesOf(cells, sample.n, seed), statistic),
  };
}

interface DrawnGroups {
  readonly seed: string;
  readonly sizes: Int32Array;
}

const drawn = new WeakMap<Cells, DrawnGroups>();

/** Metrics of the same rows share their draws: to draw is most of the work. */
function sizesOf(cells: Cells, n: number, seed: string): Int32Array {
  const before = drawn.get(cells);
  if (before?.seed === seed) return before.sizes;
  const sizes = drawGroups(cells, { n, draws: cellDraws, random: randomOf(seed) });
  drawn.set(cells, { seed, sizes });
  return sizes;
}

function factsOf(rows: LabelledRows, { ofClass }: CountQuestion) {
  return ofClass === undefined ? {} : { nPositive: classSize(rows, ofClass) };
}

function asRowStatistic({ direction, ask }: CountStatistic): RowStatistic {
  return {
    direction,
    prepare: (rows, model, asked) => {
      const question = ask(rows, asked);
      if (question.kind === 'undefined') return question;
      const counts = classCounts(rows, model);
      if (counts.kind === 'undefined') return counts;
      const { evaluate, why, classes } = question.value;
      const tally = new Tally(rows.classes.length);
      return defined({
        ...factsOf(rows, question.value),
        evaluate: (weights) => {
          tally.clear();
          for (let row = 0; row < weights.length; row += 1) {
            tally.add(rows.labels[row] ?? 0, model.predicted[row] ?? 0, weights[row] ?? 0);
          }
          return evaluate(tally);
        },
        why: () => why(counts.value),
        tooFew: tooFewOf(rows, classes),
      });
    },
  };
}
