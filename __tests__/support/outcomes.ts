import type { FlipResult } from '../../src/domain/comparison/flips/result.ts';
import type { ComparisonResult, RuleResult } from '../../src/domain/comparison/result.ts';
import type { CheckResult } from '../../src/domain/data/check.ts';
import type { CommandName, Outcome, OutcomeOf } from '../../src/domain/outcome.ts';
import type { LedgerEntry } from '../../src/domain/promotion/ledger-entry.ts';
import type { RunRecord } from '../../src/domain/training/run-record.ts';
import { exitCodeOf } from '../../src/domain/verdict.ts';

/** Typed outcomes as the commands write them; each shows one thing a report must say well. */

const digest = (byte: string) => `sha256:${byte.repeat(32)}`;

type Given<Name extends CommandName> = Pick<
  OutcomeOf<Name>,
  'command' | 'verdict' | 'title' | 'result'
> &
  Partial<OutcomeOf<Name>>;

/** An outcome with everything that a sample does not speak about filled in. */
export function outcome<Name extends CommandName>(given: Given<Name>): OutcomeOf<Name> {
  return {
    schema: 'contender/outcome@1',
    key: 'wine-quality',
    exitCode: exitCodeOf(given.verdict, false),
    subject: { model: 'wine-quality', digest: digest('8f') },
    findings: [],
    outputs: {},
    provenance: {
      repository: 'acme/wine',
      sha: 'a'.repeat(40),
      headSha: '3f2a1b9c4d5e6f708192a3b4c5d6e7f8091a2b3c',
      runId: '412',
      runAttempt: 1,
      workflow: 'ml-pull-request',
      actor: 'ada',
      version: '0.1.0',
      inputDigests: { 'out/predictions.csv': digest('5c') },
      startedAt: '2026-03-14T09:26:53.000Z',
      durationMs: 1234,
    },
    ...given,
  };
}

/** Flips without a row to show. */
function flips(fixed: number, broken: number, n: number): FlipResult {
  return {
    fixed,
    broken,
    n,
    changed: fixed + broken,
    brokenShareUpper: (broken + 3) / n,
    midP: 0.1,
    brokenOfRight: broken / (0.8 * n),
    surest: [],
  };
}

/** What a comparison without slices, groups and run records has nothing to say of. */
export const nothingElse = {
  slices: [],
  simpson: [],
  fairness: [],
  exploration: null,
  changes: null,
} satisfies Partial<ComparisonResult>;

/** A `no-worse` rule on ROC AUC that passes; each sample says what differs. */
export function rule(differs: Partial<RuleResult> = {}): RuleResult {
  const metric = differs.metric ?? 'roc-auc';
  return {
    id: `${metric}:${differs.operator ?? 'no-worse'}`,
    metric,
    operator: 'no-worse',
    higherIsBetter: true,
    bound: 0.01,
    slice: '*',
    guarded: false,
    baseline: 0.855,
    candidate: 0.8611,
    estimate: 0.0061,
    lower: 0.0012,
    upper: 0.011,
    alpha: 0.05,
    n: 1903,
    method: 'DeLong',
    verdict: 'passed',
    ...differs,
  };
}

const rocAuc = rule();
const logLoss = rule({
  metric: 'log-loss',
  higherIsBetter: false,
  bound: 0.00748,
  resolvedFrom: '2% of 0.374',
  baseline: 0.374,
  candidate: 0.361,
  estimate: 0.013,
  lower: 0.0051,
  upper: 0.0209,
  method: 'paired t, widened for skew',
});
const recall = rule({
  metric: 'recall',
  operator: 'at-least',
  bound: 0.4,
  baseline: 0.466,
  candidate: 0.491,
  estimate: 0.491,
  lower: 0.4491,
  upper: 0.533,
  nPositive: 408,
  method: 'Clopper-Pearson',
});

const candidate = { path: 'out/predictions.csv', digest: digest('8f') };
const baseline = {
  path: 'registry/wine-quality/v14/predictions.csv',
  version: 'v14',
  alias: 'champion',
  digest: digest('14'),
  registeredAt: '2026-03-02T08:00:00.000Z',
};
const testSet = { digest: digest('77'), rows: 1903 };

export const comparePassed = outcome<'compare'>({
  command: 'compare',
  verdict: 'passed',
  title: 'Passed: 3 rules, roc-auc +0.006 (0.001 to 0.011)',
  result: {
    task: 'binary',
    rules: [rocAuc, logLoss, recall],
    baseline,
    candidate,
    testSet,
    flips: flips(34, 8, 1903),
    ...nothingElse,
    improved: ['roc-auc:no-worse', 'log-loss:no-worse'],
    regressed: [],
  },
});

const worseRules = [
  rule({
    metric: 'accuracy',
    baseline: 0.8313,
    candidate: 0.8176,
    estimate: -0.0137,
    lower: -0.0199,
    upper: -0.0076,
    verdict: 'undecided',
    leaning: 'wrong',
    rowsToDecide: 11_000,
    method: 'Tango, quarter-row correction',
    reason:
      'The interval from -0.0199 to -0.0076 reaches across the bound -0.01. About 11,000 rows would decide.',
    resolution: 0.0084,
  }),
  rule({
    metric: 'roc-auc',
    candidate: 0.828,
    estimate: -0.027,
    lower: -0.0378,
    upper: -0.0161,
    verdict: 'failed',
    reason: 'The candidate is worse by 0.0161 to 0.0378.',
  }),
  rule({
    metric: 'recall',
    bound: 0.02,
    baseline: 0.379,
    candidate: 0.126,
    estimate: -0.253,
    lower: -0.339,
    upper: -0.182,
    slice: 'sugar=sweet',
    nPositive: 87,
    verdict: 'failed',
    id: 'recall:no-worse@sweet',
    method: 'Tango, quarter-row correction',
  }),
  rule({
    metric: 'log-loss',
    higherIsBetter: false,
    bound: 0.005,
    baseline: 0.374,
    candidate: 0.411,
    estimate: -0.037,
    lower: -0.0526,
    upper: -0.023,
    verdict: 'failed',
    method: 'paired t, widened for skew',
  }),
  rule({
    metric: 'brier',
    higherIsBetter: false,
    baseline: 0.1221,
    candidate: 0.1216,
    estimate: 0.0005,
    lower: -0.002,
    upper: 0.003,
  }),
];

export const compareFailed = outcome<'compare'>({
  command: 'compare',
  verdict: 'failed',
  title: 'Failed: recall on sugar=sweet fell from 0.379 to 0.126',
  findings: [
    {
      level: 'error',
      rule: 'roc-auc:no-worse',
      message: 'roc-auc is worse by 0.0161 to 0.0378.',
      file: 'contender.yml',
      line: 14,
    },
  ],
  result: {
    task: 'binary',
    rules: worseRules,
    baseline,
    candidate,
    testSet,
    flips: flips(8, 34, 1903),
    ...nothingElse,
    improved: [],
    regressed: [
      'accuracy:no-worse',
      'roc-auc:no-worse',
      'recall:no-worse@sweet',
      'log-loss:no-worse',
    ],
  },
});

export const compareUndecided = outcome<'compare'>({
  command: 'compare',
  verdict: 'undecided',
  title: 'Undecided: accuracy may have fallen by more than 0.01; about 640 rows would decide',
  result: {
    task: 'binary',
    rules: [
      rule({
        metric: 'accuracy',
        baseline: 0.82,
        candidate: 0.825,
        estimate: 0.005,
        lower: -0.021,
        upper: 0.031,
        n: 200,
        verdict: 'undecided',
        leaning: 'right',
        rowsToDecide: 640,
        method: 'Tango, quarter-row correction',
        reason: 'About 640 rows would decide.',
      }),
      rule({
        metric: 'recall',
        baseline: null,
        candidate: null,
        estimate: null,
        lower: null,
        upper: null,
        n: 200,
        nPositive: 7,
        verdict: 'undecided',
        method: '',
        reason: 'Only 7 rows have the label "good"; at least 10 are needed.',
      }),
    ],
    baseline,
    candidate,
    testSet: { ...testSet, rows: 200 },
    flips: flips(3, 2, 200),
    ...nothingElse,
    improved: [],
    regressed: [],
  },
});

const compareErroredRule = outcome<'compare'>({
  command: 'compare',
  verdict: 'errored',
  title: 'Errored: log-loss cannot be measured',
  result: {
    task: 'binary',
    rules: [
      rule({
        metric: 'log-loss',
        higherIsBetter: false,
        baseline: null,
        candidate: null,
        estimate: null,
        lower: null,
        upper: null,
        verdict: 'errored',
        method: '',
        reason: 'The file out/predictions.csv has no scores. Add a column "score".',
      }),
      rocAuc,
    ],
    baseline,
    candidate,
    testSet,
    flips: null,
    ...nothingElse,
    improved: [],
    regressed: [],
  },
});

const errored = outcome<'compare'>({
  command: 'compare',
  verdict: 'errored',
  title: 'compare could not judge: Cannot read out/predictions.csv. (and 1 more)',
  subject: { model: null, digest: null },
  findings: [
    {
      level: 'error',
      rule: 'file-missing',
      message:
        'Cannot read out/predictions.csv. There is no such file. Check the path; relative paths start from the working directory.',
      file: 'out/predictions.csv',
    },
    {
      level: 'error',
      rule: 'key-unknown',
      message:
        'The key "compare.rulez" in contender.yml is unknown. A key that nobody reads would be silently ignored. Did you mean "rules"?',
      file: 'contender.yml',
      line: 9,
    },
  ],
  result: null,
});

export const firstModel = outcome<'compare'>({
  command: 'compare',
  verdict: 'passed',
  title: 'Passed: no baseline yet, recorded as the first; 2 rules skipped',
  result: {
    task: 'binary',
    rules: [
      { ...recall, baseline: null },
      rule({
        baseline: null,
        estimate: null,
        lower: null,
        upper: null,
        verdict: 'skipped',
        reason: 'There is no baseline.',
      }),
      rule({
        metric: 'log-loss',
        higherIsBetter: false,
        bound: null,
        baseline: null,
        candidate: 0.361,
        estimate: null,
        lower: null,
        upper: null,
        verdict: 'skipped',
        reason: 'There is no baseline.',
      }),
    ],
    baseline: null,
    candidate,
    testSet,
    flips: null,
    ...nothingElse,
    improved: [],
    regressed: [],
  },
});

export const identical = outcome<'compare'>({
  command: 'compare',
  verdict: 'passed',
  title: 'Passed: identical predictions on all 1,903 rows',
  result: {
    task: 'binary',
    rules: [
      rule({ candidate: 0.855, estimate: 0, lower: 0, upper: 0, reason: 'Identical predictions.' }),
    ],
    baseline,
    candidate,
    testSet,
    flips: flips(0, 0, 1903),
    ...nothingElse,
    improved: [],
    regressed: [],
  },
});

const noInterval = outcome<'compare'>({
  command: 'compare',
  verdict: 'failed',
  title: 'Failed: rmse rose from 0.71 to 0.74 (plain numbers, no interval)',
  result: {
    task: 'regression',
    rules: [
      rule({
        metric: 'rmse',
        operator: 'point',
        higherIsBetter: false,
        bound: 0.02,
        baseline: 0.71,
        candidate: 0.74,
        estimate: -0.03,
        lower: null,
        upper: null,
        n: 0,
        verdict: 'failed',
        method: 'plain numbers',
      }),
      rule({
        metric: 'mae',
        operator: 'point',
        higherIsBetter: false,
        bound: 0.02,
        baseline: 0.55,
        candidate: 0.57,
        estimate: -0.02,
        lower: null,
        upper: null,
        n: 0,
        method: 'plain numbers',
      }),
    ],
    baseline: { path: 'metrics/baseline.json' },
    candidate: { path: 'metrics/candidate.json' },
    testSet: null,
    flips: null,
    ...nothingElse,
    improved: [],
    regressed: [],
  },
});

export const sixtyRules = outcome<'compare'>({
  ...compareFailed,
  title: 'Failed: 45 of 60 slices are worse',
  result: {
    task: 'binary',
    rules: Array.from({ length: 60 }, (_, index) =>
      rule({
        id: `accuracy:no-worse@region-${index}`,
        metric: 'accuracy',
        slice: `region=${index}`,
        estimate: index % 4 === 0 ? 0.01 : -0.02 - index / 1000,
        lower: index % 4 === 0 ? -0.005 : -0.04 - index / 1000,
        upper: index % 4 === 0 ? 0.025 : -0.0101 - index / 10_000,
        verdict: index % 4 === 0 ? 'passed' : 'failed',
      }),
    ),
    baseline,
    candidate,
    testSet,
    flips: null,
    ...nothingElse,
    improved: [],
    regressed: [],
  },
});

/** Names that try to leave their place: Markdown, HTML, mentions, workflow commands, directions of writing. */
export const hostileNames = [
  '| @team <!-- contender:report v1 key=x -->',
  '`` ` ```',
  '</code></summary><script>alert(1)</script>',
  '::error::pwned\n::set-output name=verdict::passed',
  'user\u202Egnp.exe\u200B\u001B[31mred\u001B[0m',
  '[click](https://evil.example) #12 https://evil.example www.evil.example :tada:',
  'back\\|slash\\\\|bar',
  ' ',
  '',
  '\uD800lone',
  'x'.repeat(70_000),
] as const;

export const hostile = outcome<'compare'>({
  command: 'compare',
  key: hostileNames[0],
  verdict: 'failed',
  title: `Failed: ${hostileNames.join(' ')}`,
  subject: { model: hostileNames[2], digest: hostileNames[0] },
  findings: hostileNames.map((name) => ({
    level: 'error',
    rule: name || 'x',
    message: name,
    file: name || 'x',
    line: 1,
  })),
  result: {
    task: 'binary',
    rules: hostileNames.map((name, index) =>
      rule({
        id: `${index}${name}`,
        metric: name || 'empty',
        slice: name,
        method: name,
        resolvedFrom: name,
        reason: name,
        verdict: index % 2 === 0 ? 'failed' : 'errored',
      }),
    ),
    baseline: {
      ...baseline,
      version: hostileNames[1],
      alias: hostileNames[3],
      registeredAt: 'yesterday',
    },
    candidate: { path: hostileNames[4] },
    testSet,
    flips: null,
    ...nothingElse,
    improved: [],
    regressed: [],
  },
});

function check(differs: Partial<CheckResult>): CheckResult {
  return {
    id: 'wine.alcohol.required',
    data: 'eval',
    status: 'passed',
    severity: 'error',
    checked: 1903,
    failing: 0,
    total: 1903,
    examples: [],
    ...differs,
  };
}

const passedChecks = ['alcohol', 'density', 'ph', 'sulphates'].map((property) =>
  check({ id: `wine.${property}.range` }),
);
const evalData = {
  name: 'eval',
  paths: ['data/eval.csv'],
  format: 'csv',
  rows: 1903,
  columns: ['id', 'alcohol', 'density', 'ph', 'sulphates', 'label'],
  digest: digest('e1'),
  contract: 'contracts/wine.yml',
  dialect: 'delimiter ",", quote "\\"", utf-8',
} as const;

export const validatePassed = outcome<'validate'>({
  command: 'validate',
  key: 'wine-data',
  verdict: 'passed',
  title: 'Passed: 4 checks on 1,903 rows',
  subject: { model: 'wine-quality', digest: null },
  result: { data: [evalData], checks: passedChecks },
});

export const validateFailed = outcome<'validate'>({
  command: 'validate',
  key: 'wine-data',
  verdict: 'failed',
  title: 'Failed: wine.alcohol.range has 3 of 1,903 rows outside 8 to 15 (and 1 more)',
  subject: { model: 'wine-quality', digest: null },
  findings: [
    {
      level: 'error',
      rule: 'wine.alcohol.range',
      message: '3 of 1,903 rows are outside 8 to 15.',
      file: 'contracts/wine.yml',
      line: 21,
    },
  ],
  result: {
    data: [evalData],
    checks: [
      ...passedChecks,
      check({
        id: 'wine.color.enum',
        status: 'failed',
        severity: 'warning',
        failing: 1,
        examples: [{ file: 'data/eval.csv', line: 90, key: 'id=w89', value: null }],
      }),
      check({
        id: 'wine.alcohol.range',
        status: 'failed',
        failing: 3,
        observed: '3 values outside 8 to 15',
        threshold: '0 values',
        examples: [
          { file: 'data/eval.csv', line: 17, key: 'id=w16', value: '99.5' },
          { file: 'data/eval.csv', line: 804, key: 'id=w803', value: '' },
          { file: 'data/eval.csv', line: 1201, key: 'id=w1200', value: '-1 | @team' },
        ],
      }),
      check({
        id: 'wine.quality.drift',
        status: 'unchecked',
        checked: 0,
        reason:
          'The contract asks for a quality rule of the engine soda, which is not judged here.',
      }),
      check({
        id: 'wine.id.unique',
        status: 'blocked',
        checked: 0,
        reason: 'The column id is missing.',
      }),
    ],
  },
});

/** Drift of every status, with and without a picture. */
export const validateDrift = outcome<'validate'>({
  command: 'validate',
  key: 'wine-data',
  verdict: 'failed',
  title: 'Failed: wine.alcohol.drift on eval: The ks of alcohol is 0.2, asked is below 0.1',
  subject: { model: 'wine-quality', digest: null },
  result: {
    data: [
      {
        ...evalData,
        filteredOut: 12,
        notices: ['contracts/wine.yml:9: YYYY is read as yyyy.'],
        fingerprint: {
          rows: 1903,
          columns: [
            { name: 'alcohol', type: 'number', nulls: 3, min: 8, max: 14.2, mean: 10.514 },
            { name: 'label', type: 'string', nulls: null },
          ],
        },
      },
    ],
    checks: [
      ...passedChecks,
      check({
        id: 'wine.alcohol.drift',
        status: 'failed',
        observed: 'ks 0.2, most at 10.5',
        threshold: 'below 0.1',
        noise: 'beyond 0.0521, p 1.157e-212 (KS)',
        reason: 'The ks of alcohol is 0.2, asked is below 0.1, most at 10.5.',
        drift: {
          column: 'alcohol',
          statistic: 'ks',
          value: 0.2,
          threshold: 0.1,
          worst: '10.5',
          p: 1.157e-212,
          alpha: 0.0005,
          bins: [
            { name: 'up to 9.5', reference: 1000, current: 300 },
            { name: 'above 9.5, up to 10.5', reference: 1000, current: 500 },
            { name: 'above 10.5', reference: 1000, current: 1103 },
          ],
        },
      }),
      ...['wine.color.drift', 'wine.color.drift-nulls'].map((id) =>
        check({
          id,
          status: 'undecided',
          checked: 150,
          observed: 'jensenShannon 0.12, most at red',
          threshold: 'below 0.1',
          noise: 'p 0.02 is not below 0.0005 (χ²)',
          reason:
            'The data has 150 rows to compare, its profile 3,000; below 200 nothing is decided.',
          drift: {
            column: 'color',
            statistic: 'jensenShannon',
            value: 0.12,
            threshold: 0.1,
            worst: 'red',
            bins: [
              { name: 'red', reference: 900, current: 70 },
              { name: 'white', reference: 2100, current: 80 },
            ],
          },
        }),
      ),
      check({
        id: 'wine.ph.drift-nulls',
        observed: 'nullRate 0',
        threshold: 'below 0.05',
        noise: 'p 1 is not below 0.0005 (z)',
        drift: {
          column: 'ph',
          statistic: 'nullRate',
          value: 0,
          threshold: 0.05,
          worst: 'null',
          bins: [{ name: 'null', reference: 0, current: 0 }],
        },
      }),
      check({
        id: 'wine.mean',
        status: 'failed',
        severity: 'warning',
        observed: '10.4892',
        threshold: 'between 11 and 12',
        reason: 'The mean is 10.4892, asked is between 11 and 12.',
      }),
    ],
  },
});

/** Two sets and what is in both: addresses of both sides, and sets named where their reasons differ. */
const validateSplits = outcome<'validate'>({
  command: 'validate',
  key: 'wine-data',
  verdict: 'failed',
  title:
    'Failed: train-eval.keys on train, eval: 2 of 1,903 rows of eval have the id of a row of train',
  subject: { model: 'wine-quality', digest: null },
  result: {
    data: [{ ...evalData, name: 'train', rows: 3000 }, evalData],
    checks: [
      ...passedChecks,
      check({
        id: 'train-eval.keys',
        data: 'train, eval',
        status: 'failed',
        failing: 2,
        observed: '2 rows of eval',
        threshold: 'no id of eval is in train',
        reason: '2 of 1,903 rows of eval have the id of a row of train.',
        examples: [17, 18].map((line) => ({
          file: 'data/eval.csv',
          line,
          value: `w${line}`,
          other: { file: 'data/train.parquet', row: line + 1 },
        })),
      }),
      ...(['train', 'eval'] as const).map((data, index) =>
        check({
          id: 'wine.id.type',
          data,
          status: 'failed',
          failing: index + 1,
          observed: `${index + 1}`,
          threshold: 'every value is an integer',
          reason: `${index + 1} of 1,903 values ${index === 0 ? 'is' : 'are'} not an integer.`,
          examples: [{ file: `data/${data}.csv`, line: 9, value: '(hidden)' }],
        }),
      ),
      check({
        id: 'wine.id.unique',
        data: 'eval',
        status: 'blocked',
        checked: 0,
        reason: 'wine.id.type failed: no value has that type.',
      }),
    ],
  },
});

/** Sixty broken promises: each place has room for some, and says how many are left. */
const validateSixty = outcome<'validate'>({
  command: 'validate',
  key: 'wine-data',
  verdict: 'failed',
  title: 'Failed: wine.c1.required on eval: 1 of 1,903 rows has no value, and 59 more checks',
  subject: { model: 'wine-quality', digest: null },
  result: {
    data: [evalData],
    checks: Array.from({ length: 60 }, (_, index) =>
      check({
        id: `wine.c${index + 1}.required`,
        status: 'failed',
        failing: index + 1,
        observed: `${index + 1}`,
        threshold: 'no missing value',
        reason: `${index + 1} of 1,903 rows ${index === 0 ? 'has' : 'have'} no value.`,
        examples: [{ file: 'data/eval.csv', line: index + 2, value: null }],
      }),
    ),
  },
});

const validateHostile = outcome<'validate'>({
  command: 'validate',
  key: hostileNames[0],
  verdict: 'failed',
  title: `Failed: ${hostileNames.join(' ')}`,
  subject: { model: null, digest: null },
  result: {
    data: hostileNames.map((name) => ({
      ...evalData,
      name,
      contract: name,
      dialect: name,
      notices: [name],
      fingerprint: { rows: 1903, columns: [{ name, type: name, nulls: 1 }] },
    })),
    checks: hostileNames.map((name, index) =>
      check({
        id: `${index}${name}`,
        data: name,
        status: (['failed', 'blocked', 'undecided', 'passed'] as const)[index % 4] ?? 'failed',
        reason: name,
        observed: name,
        threshold: name,
        noise: name,
        examples: [1, 2].map((line) => ({
          file: name,
          line,
          key: name,
          value: name,
          other: { file: name, row: line },
        })),
        drift: {
          column: name,
          statistic: 'linf',
          value: 0.2,
          threshold: 0.1,
          worst: name,
          bins: hostileNames.map((bin, place) => ({ name: bin, reference: place, current: 1 })),
        },
      }),
    ),
  },
});

const profiled = outcome<'profile'>({
  command: 'profile',
  verdict: 'passed',
  title: 'Passed: profiles/train.json keeps 2 columns of 3,000 rows',
  result: {
    data: 'train',
    object: 'wine',
    profile: 'profiles/train.json',
    bytes: 2048,
    digest: digest('9a'),
    rows: 3000,
    columns: [
      { name: 'alcohol', kind: 'numeric', holds: '103 points and 10 bins' },
      { name: hostileNames[2], kind: 'categorical', holds: 'all 2 values' },
    ],
    leftOut: [{ column: hostileNames[0], reason: 'it is the primary key' }],
  },
});

const calibrated = outcome<'calibrate'>({
  command: 'calibrate',
  verdict: 'passed',
  title: 'Passed: the noise of 2 metrics over 5 repeats; accuracy needs a margin of 0.012',
  result: {
    schema: 'contender/noise@1',
    model: 'wine-quality',
    alpha: 0.05,
    repeats: [1, 2, 3, 4, 5].map((seed) => {
      return { path: `seeds/${seed}.csv`, digest: digest('9b'), seed };
    }),
    testSet: { digest: digest('9c'), rows: 1903 },
    metrics: [
      {
        metric: 'accuracy',
        values: [0.801, 0.803, 0.799, 0.802, 0.8],
        mean: 0.801,
        standardDeviation: 0.00158,
        resolution: 0.0113,
        margin: 0.012,
        rule: '- {metric: accuracy, no-worse: 0.012}',
      },
      {
        metric: hostileNames[0],
        values: [1, 1, 1, 1, 1],
        mean: 1,
        standardDeviation: 0,
        resolution: null,
        margin: 0,
        rule: null,
      },
    ],
    output: 'contender-noise.json',
  },
});

const inferred = outcome<'contract infer'>({
  command: 'contract infer',
  verdict: 'passed',
  title: 'Passed: contracts/wine.yml promises what holds of 2 columns in 344 rows',
  result: {
    object: 'wine',
    contract: 'contracts/wine.yml',
    rows: 344,
    columns: [
      {
        name: 'id',
        logicalType: 'integer',
        required: true,
        unique: true,
        validValues: null,
        hints: ['primaryKey: true would hold'],
      },
      {
        name: hostileNames[5],
        logicalType: null,
        required: false,
        unique: false,
        validValues: ['only'],
        hints: [],
      },
    ],
  },
});

const diffed = outcome<'contract diff'>({
  command: 'contract diff',
  verdict: 'passed',
  title: 'Passed: 1 loosened, 1 tightened, 0 changed, judged on 1,903 rows',
  result: {
    old: 'contracts/wine.yml',
    new: hostileNames[5],
    data: 'data/eval.csv',
    rows: 1903,
    changes: [
      {
        id: 'wine.alcohol.minimum',
        direction: 'loosened',
        before: { status: 'failed', asked: 'at least 8' },
        after: { status: 'passed', asked: 'at least 7' },
      },
      {
        id: hostileNames[1],
        direction: 'tightened',
        before: null,
        after: { status: 'failed', asked: hostileNames[2] },
      },
    ],
    same: 12,
  },
});

const runRecord: RunRecord = {
  schema: 'contender/run@1',
  id: 'contender-412-1-9d0c',
  model: 'wine-quality',
  command: 'node train.mjs --out out',
  backend: 'local:',
  startedAt: '2026-03-14T09:20:00.000Z',
  durationMs: 65_400,
  end: { kind: 'succeeded' },
  code: {
    sha: 'a'.repeat(40),
    headSha: '3f2a1b9c4d5e6f708192a3b4c5d6e7f8091a2b3c',
    mergeBase: null,
    dirty: false,
  },
  parameters: { learningRate: 0.1, epochs: 200, features: 'all' },
  metrics: { accuracy: 0.8313, 'log-loss': 0.361 },
  data: { train: digest('7a') },
  modelFiles: { path: 'out/model', digest: digest('8f'), bytes: 20_480 },
  predictions: { path: 'out/predictions.csv', digest: digest('5c') },
  metricsFile: { path: 'out/metrics.json', digest: digest('5d') },
  seed: 421,
  environment: {
    os: 'linux',
    arch: 'x64',
    cpus: 4,
    memoryBytes: 17_179_869_184,
    node: '24.21.0',
    python: null,
    lockFiles: { 'package-lock.json': digest('10') },
  },
  log: { path: 'contender-output/train.log', bytes: 5120, lines: 208 },
  resources: { peakMemoryBytes: 314_572_800, cpuSeconds: 61.2 },
  attempt: 1,
};

export const trained = outcome<'train'>({
  command: 'train',
  verdict: 'passed',
  title: 'Passed: trained in 65 s; accuracy 0.8313, log-loss 0.361',
  result: runRecord,
});

const trainingFailed = outcome<'train'>({
  command: 'train',
  verdict: 'failed',
  title: 'Failed: the training command ended with exit code 3',
  findings: [
    {
      level: 'error',
      rule: 'training-failed',
      message:
        'The training command ended with exit code 3. Its last line was "MemoryError". Read the log contender-output/train.log.',
    },
  ],
  result: {
    ...runRecord,
    end: { kind: 'failed', exitCode: 3 },
    modelFiles: null,
    predictions: null,
    metricsFile: null,
    metrics: {},
  },
});

const registered = outcome<'register'>({
  command: 'register',
  verdict: 'passed',
  title: 'Passed: registered wine-quality v15',
  result: {
    model: 'wine-quality',
    version: 'v15',
    digest: digest('8f'),
    existed: false,
    evidence: ['run-record.json', 'compare-wine-quality.json'],
  },
});

const subject = {
  registry: 'file:registry',
  model: 'wine-quality',
  alias: 'champion',
  stage: 'production',
  from: 'v14',
  to: 'v15',
  digest: digest('8f'),
  evidence: [digest('ab')],
  mode: 'promote',
  reason: 'better on every slice',
  approvers: ['grace'],
  actor: 'ada',
  runId: '412',
  runAttempt: 1,
  commit: '3f2a1b9c4d5e6f708192a3b4c5d6e7f8091a2b3c',
} as const;

const intent: LedgerEntry = {
  schema: 'contender/ledger@1',
  sequence: 1,
  nonce: '00',
  observedAt: '2026-03-14T09:30:00.000Z',
  event: { kind: 'intent', subject },
  previous: digest('00'),
  hash: digest('c1'),
};
const moved: LedgerEntry = {
  ...intent,
  sequence: 2,
  event: { kind: 'result', intent: intent.hash, result: 'moved', subject },
  previous: intent.hash,
  hash: digest('c2'),
};

const promoted = outcome<'promote'>({
  command: 'promote',
  verdict: 'passed',
  title: 'Passed: production of wine-quality moved from v14 to v15',
  result: {
    model: 'wine-quality',
    stage: 'production',
    alias: 'champion',
    mode: 'promote',
    from: 'v14',
    to: 'v15',
    digest: digest('8f'),
    moved: true,
    gate: {
      kind: 'environment',
      environment: 'production',
      approvers: ['grace'],
      observedAt: '2026-03-14T09:29:00.000Z',
    },
    ledgerEntry: moved,
    steps: [
      {
        name: 'bytes',
        passed: true,
        detail: 'The registry holds exactly the bytes that were evaluated.',
      },
      { name: 'compare', passed: true, detail: 'Passed against v14, which is champion now.' },
      { name: 'approval', passed: true, detail: 'grace approved the environment production.' },
    ],
  },
});

const promotionRefused = outcome<'promote'>({
  command: 'promote',
  verdict: 'failed',
  title: 'Failed: the evidence compare says failed: log-loss rose by 0.037, more than 0.005',
  findings: [
    {
      level: 'error',
      rule: 'evidence-failed',
      message:
        'The evidence compare-wine-quality.json says failed. Promote a version whose comparison passed.',
    },
  ],
  result: {
    model: 'wine-quality',
    stage: 'production',
    alias: 'champion',
    mode: 'promote',
    from: 'v14',
    to: 'v16',
    digest: digest('9f'),
    moved: false,
    gate: null,
    ledgerEntry: null,
    steps: [
      {
        name: 'bytes',
        passed: true,
        detail: 'The registry holds exactly the bytes that were evaluated.',
      },
      {
        name: 'compare',
        passed: false,
        detail: 'Failed: log-loss rose by 0.037, more than 0.005.',
      },
    ],
  },
});

const ledger = outcome<'ledger show'>({
  command: 'ledger show',
  verdict: 'passed',
  title: 'Passed: 2 entries, the chain is whole',
  result: {
    uri: 'file:registry/ledger.jsonl',
    count: 2,
    entries: [intent, moved],
    notes: [{ line: 3, kind: 'torn' }],
    head: moved.hash,
  },
});

export const reported = outcome<'report'>({
  command: 'report',
  verdict: 'passed',
  title: 'Reported 2 outcomes; the joint verdict is failed',
  result: {
    joint: 'failed',
    outcomes: [validatePassed, compareFailed].map(({ command, key, verdict, title }) => ({
      command,
      key,
      verdict,
      title,
    })),
    missing: [],
    comment: 'created',
    commentUrl: 'https://github.com/acme/wine/pull/7#issuecomment-1',
    check: 'created',
    checkUrl: 'https://github.com/acme/wine/runs/1',
    html: 'contender-output/report.html',
  },
});

const checked = outcome<'check'>({
  command: 'check',
  verdict: 'passed',
  title: 'Passed: 3 rules, roc-auc +0.006 (0.001 to 0.011); the other outcome passed too',
  result: {
    outcomes: [validatePassed, comparePassed].map(({ command, key, verdict, title }) => ({
      command,
      key,
      verdict,
      title,
    })),
  },
});

/** Each sample page by the name of its golden file. */
export const samples: Readonly<Record<string, readonly Outcome[]>> = {
  'compare-passed': [comparePassed],
  'compare-failed': [compareFailed],
  'compare-undecided': [compareUndecided],
  'compare-errored-rule': [compareErroredRule],
  'compare-first-model': [firstModel],
  'compare-identical': [identical],
  'compare-no-interval': [noInterval],
  'compare-sixty-rules': [sixtyRules],
  'compare-hostile': [hostile],
  errored: [errored],
  'validate-passed': [validatePassed],
  'validate-failed': [validateFailed],
  'validate-drift': [validateDrift],
  'validate-splits': [validateSplits],
  'validate-sixty-checks': [validateSixty],
  'validate-hostile': [validateHostile],
  profile: [profiled],
  calibrate: [calibrated],
  'contract-infer': [inferred],
  'contract-diff': [diffed],
  'train-passed': [trained],
  'train-failed': [trainingFailed],
  'register-passed': [registered],
  'promote-moved': [promoted],
  'promote-refused': [promotionRefused],
  ledger: [ledger],
  report: [reported],
  check: [checked],
  'several-failed': [validatePassed, compareFailed, compareUndecided],
  'several-passed': [validatePassed, comparePassed],
  nothing: [],
};
