import type { CalibrationResult, MetricNoise } from '../../domain/comparison/calibration/result.ts';
import { type Block, table } from '../block.ts';
import { code, type Text, words } from '../inline.ts';
import { count, plain, plural } from '../numbers.ts';

/** The noise of each metric, and the rules to paste into the policy. */
export function calibrationBlocks(result: CalibrationResult): Block[] {
  const { metrics, repeats, testSet, output } = result;
  const rows = testSet ? ` on ${count(testSet.rows)} rows` : '';
  const columns = [
    { title: 'Metric' },
    { title: 'Mean', align: 'right' as const },
    { title: 'Deviation of one repeat', align: 'right' as const },
    { title: 'Smallest loss these rows show', align: 'right' as const },
    { title: 'Rule' },
  ];
  return [
    {
      kind: 'paragraph',
      text: [
        words(`${plural(repeats.length, 'repeat')}${rows}, written to `),
        code(output),
        words('.'),
      ],
    },
    table('Noise of the metrics', columns, metrics.map(rowOf)),
    { kind: 'paragraph', text: [words(howMeant)] },
  ];
}

const howMeant =
  'A margin is the larger of the smallest loss that the test set can show and of twice the standard deviation of the change between two repeats. The rules belong under compare.rules of the policy.';

function rowOf(noise: MetricNoise): readonly Text[] {
  const { metric, mean, standardDeviation, resolution, rule, margin } = noise;
  const name: Text = noise.class === undefined ? [] : [words(' of '), code(noise.class)];
  return [
    [code(metric), ...name],
    [words(plain(mean))],
    [words(plain(standardDeviation))],
    [words(resolution === null ? '–' : plain(resolution))],
    rule === null
      ? [words(margin === 0 ? 'no noise seen' : `margin ${plain(margin)}`)]
      : [code(rule)],
  ];
}
