import { expect, test } from '@jest/globals';
import type { Change, Level, Measured } from '../../../src/domain/comparison/metric.ts';
import { metricNamed } from '../../../src/domain/comparison/metrics.ts';
import type { ModelPredictions, PairedRows } from '../../../src/domain/comparison/predictions.ts';
import { selectRows } from '../../../src/domain/comparison/select.ts';
import { sliced } from '../../../src/domain/comparison/slices/slices.ts';
import { randomOf } from '../../../src/domain/statistics/random.ts';
import { asked } from '../../support/metric-rows.ts';
import { pairedRows } from '../../support/predictions.ts';

const alpha = 0.05;
/** Of each kind that takes what is known of all rows. */
const names = ['accuracy', 'error-rate', 'recall', 'f1', 'mcc', 'roc-auc', 'log-loss', 'brier'];
const metrics = names.flatMap((name) => metricNamed(name) ?? []);

/** The same rows as plain columns, of which nobody knows that they were selected. */
function apart(rows: PairedRows): PairedRows {
  const plain = (model: ModelPredictions) => ({ ...model });
  return { ...rows, candidate: plain(rows.candidate), baseline: plain(rows.baseline) };
}

function facts(measured: Measured<Change | Level>) {
  if (measured.kind === 'undefined') return measured;
  const { interval, ...rest } = { ...measured.value };
  return { ...rest, interval: interval(alpha), pValue: undefined };
}

const flaws = ['none', 'certain mistakes', 'logits', 'NaN of one model'] as const;

/** The last rows have what no metric can use, so that the rows before them must not suffer from it. */
function rowsWith(flaw: (typeof flaws)[number]): PairedRows {
  const random = randomOf('00ff00ff00ff00ff00ff00ff00ff00ff');
  const draw = (count: number) => Array.from({ length: count }, () => random.uniform());
  const labels = draw(400).map((share) => (share < 0.4 ? 1 : 0));
  const last = {
    none: undefined,
    'certain mistakes': 0,
    logits: 7.5,
    'NaN of one model': Number.NaN,
  }[flaw];
  const scores = (isFlawed = true) => {
    return labels.map((label, row) => {
      const score = Math.round(50 * (label / 3 + (2 / 3) * random.uniform())) / 50;
      return isFlawed && last !== undefined && row > 300 && label === 1 ? last : score;
    });
  };
  const part = labels.map((_, row) => (row > 300 ? 'late' : row % 3 === 0 ? 'a' : 'b'));
  return pairedRows({
    labels,
    baseline: { scores: scores() },
    candidate: { scores: scores(flaw !== 'NaN of one model') },
    divisions: { part },
  });
}

test.each(flaws)('every metric says of a slice what it says of its rows alone (%s)', (flaw) => {
  const rows = rowsWith(flaw);
  const { slices } = sliced(rows.divisions, { kind: 'column', column: 'part' });
  expect(slices.map(({ label }) => label)).toEqual(['part=a', 'part=b', 'part=late']);
  for (const slice of slices) {
    const selected = selectRows(rows, slice.rows, slice.part);
    const alone = apart(selectRows(rows, slice.rows));
    for (const { name, change, level } of metrics) {
      const said = [selected, alone].map((some) => ({
        name,
        change: facts(change(some, asked)),
        level: facts(level(some, some.candidate, asked)),
      }));
      expect(said[0]).toEqual(said[1]);
    }
  }
});
