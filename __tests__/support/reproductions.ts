import type { Outcome, OutcomeOf } from '../../src/domain/outcome.ts';
import type { ReproductionResult } from '../../src/domain/training/reproduction/result.ts';
import { trained } from './outcomes.ts';

const digest = (byte: string) => `sha256:${byte.repeat(32)}`;

const same: ReproductionResult = {
  record: 'contender-output/run-record.json',
  run: 'contender-77-1-0a1b2c3d',
  command: 'python train.py --out out',
  commit: '3f2a1b9c'.repeat(5),
  patch: null,
  seed: 42,
  data: [
    { name: 'train', digest: digest('11'), from: 'commit' },
    { name: 'eval', digest: digest('22'), from: 'working-directory' },
  ],
  environment: [],
  made: {
    model: { recorded: digest('aa'), made: digest('aa') },
    predictions: { recorded: digest('bb'), made: digest('bb') },
    metrics: 3,
    otherMetrics: [],
    otherParameters: [],
  },
  folder: null,
};

function outcome(
  said: Pick<OutcomeOf<'reproduce'>, 'verdict' | 'exitCode' | 'title' | 'findings'>,
  differs: Partial<ReproductionResult> = {},
): OutcomeOf<'reproduce'> {
  const { schema, key, subject, outputs, provenance } = trained;
  const result = { ...same, ...differs };
  return { schema, key, subject, outputs, provenance, command: 'reproduce', ...said, result };
}

const passed = outcome({
  verdict: 'passed',
  exitCode: 0,
  title: `Passed: the same model was made again, ${digest('aa').slice(0, 19)}`,
  findings: [],
});

const differs = outcome(
  {
    verdict: 'failed',
    exitCode: 1,
    title: 'Failed: the model differs, and 2 of 3 metrics differ',
    findings: [
      {
        level: 'error',
        rule: 'not-reproduced',
        message: 'The same code, data and seed made something else.',
      },
    ],
  },
  {
    patch: digest('cc'),
    folder: 'again',
    environment: [
      { name: 'Python', recorded: '3.12.1', found: '3.11.7' },
      { name: 'package numpy', recorded: '2.1.0', found: '2.2.0' },
      { name: 'package torch', recorded: '2.5.0', found: null },
      { name: 'OMP_NUM_THREADS', recorded: null, found: '8' },
      { name: 'uv.lock', recorded: digest('44'), found: digest('55') },
    ],
    made: {
      model: { recorded: digest('aa'), made: digest('dd') },
      predictions: { recorded: digest('bb'), made: null },
      metrics: 3,
      otherMetrics: [
        { name: 'accuracy', recorded: 0.8250131371518655, made: 0.8250131471518655 },
        { name: 'loss', recorded: 0.5, made: null },
      ],
      otherParameters: [{ name: 'depth', recorded: '3', found: '"3"' }],
    },
  },
);

const unfinished = outcome(
  {
    verdict: 'failed',
    exitCode: 1,
    title: 'Failed: not made again: the training command exited with 3 after 1.0 s',
    findings: [],
  },
  { made: null, data: [], command: '`@everyone` **x** <b>| \u202e' },
);

/** Each reads differently. */
export const reproductions: Readonly<Record<string, readonly Outcome[]>> = {
  'reproduce-same': [passed],
  'reproduce-differs': [differs],
  'reproduce-unfinished': [unfinished],
};
