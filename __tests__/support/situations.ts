import type { Outcome } from '../../src/domain/outcome.ts';
import type { Beside } from '../../src/report/beside.ts';
import {
  comparePassed,
  compareUndecided,
  firstModel,
  identical,
  nothingElse,
  outcome,
  rule,
  trained,
  validateFailed,
  validatePassed,
} from './outcomes.ts';
import { compared, of } from './situations/compared.ts';
import {
  better,
  borderline,
  dearer,
  rulesOf,
  slower,
  tooFewRows,
  unfair,
  unmoved,
  worse,
  worseThanAnchor,
} from './situations/rules.ts';

/** What a report is given: outcomes, what stands beside them, and how much room there is. */
export interface Situation {
  readonly outcomes: readonly Outcome[];
  readonly beside?: Beside;
  readonly budget?: number;
}

const wine = 'wine-quality';
const validWine = of(wine, validatePassed);
const brokenWine = of(wine, validateFailed);

const waiver = {
  until: '2026-11-30',
  reason: 'The sweet wines leave the range in December.',
  by: 'ann',
  instead: 'failed',
} as const;

const simpson = {
  rule: 'accuracy:no-worse',
  metric: 'accuracy',
  division: 'sugar',
  overall: 0.0079,
  share: 0.81,
  slices: ['sugar=sweet', 'sugar=medium'],
};

const history = {
  metric: 'roc-auc',
  points: [0.8421, 0.8467, 0.8501, 0.8498, 0.8533, 0.8551].map((value, index) => ({
    version: String(9 + index),
    at: `2026-0${index + 1}-02T08:00:00.000Z`,
    value,
  })),
};

const moved = outcome<'promote'>({
  command: 'promote',
  verdict: 'failed',
  title: 'Failed: the candidate was compared with v14, but production runs v15 now',
  findings: [
    {
      level: 'error',
      rule: 'champion-moved',
      message:
        'The evidence compares with v14, but production runs v15 now. Compare with v15, and promote with that evidence.',
    },
  ],
  result: {
    model: wine,
    stage: 'production',
    alias: 'champion',
    mode: 'promote',
    from: '15',
    to: '16',
    digest: `sha256:${'9f'.repeat(32)}`,
    moved: false,
    gate: null,
    ledgerEntry: null,
    steps: [{ name: 'compare', passed: false, detail: 'It compares with v14, not with v15.' }],
  },
});

const five = [
  of('wine-red', compared('failed', [worse, better])),
  of('wine-white', compared('passed', [better])),
  of('wine-rose', compared('undecided', [borderline])),
  of('wine-sparkling', compared('passed', [better, rule()])),
  of('wine-port', compared('passed', rulesOf(3, 0))),
].flatMap((outcomeOfModel) => [of(outcomeOfModel.key, validatePassed), outcomeOfModel]);

export const links: Beside = {
  runUrl: 'https://github.com/acme/wine/actions/runs/9001',
  guideUrl: 'https://github.com/acme/contender/blob/v1/docs/report.md',
};

const long = compared('failed', [...rulesOf(60, 50), unfair], { history });

/** Everything that a comment must say well, each by its name. */
export const situations: Readonly<Record<string, Situation>> = {
  'same-model': { outcomes: [compared('passed', [unmoved], { identical: 'model' })] },
  'one-model': { outcomes: [validWine, comparePassed], beside: links },
  'one-model-failed': { outcomes: [validWine, compared('failed', [worse, better])], beside: links },
  'one-rule': { outcomes: [compared('failed', [worse])] },
  'twenty-rules': { outcomes: [compared('failed', rulesOf(20, 12))] },
  'sixty-rules': { outcomes: [compared('failed', rulesOf(60, 50))] },
  'waiver-used': {
    outcomes: [compared('passed', [better, { ...worse, verdict: 'waived', waiver }])],
  },
  'waiver-expired': {
    outcomes: [
      {
        ...compared('failed', [better]),
        title: 'Failed: the waiver of roc-auc:no-worse held until 2026-02-28',
        findings: [
          {
            level: 'error',
            rule: 'waiver-expired',
            message:
              'The waiver of roc-auc:no-worse held until 2026-02-28. Delete it if the rule passes now; else repair the model, or have the risk accepted anew.',
            file: 'contender.yml',
            line: 31,
          },
        ],
      },
    ],
  },
  'anchor-worse': {
    outcomes: [
      compared('failed', [worseThanAnchor], { anchor: { path: 'q.parquet', version: '3' } }),
    ],
  },
  'percent-margin': { outcomes: [compared('failed', [dearer])] },
  'large-numbers': { outcomes: [compared('failed', [slower])] },
  'slice-too-small': { outcomes: [compared('undecided', [better, tooFewRows])] },
  simpson: { outcomes: [compared('passed', [better], { simpson: [simpson] })] },
  'fairness-cap': {
    outcomes: [
      compared('failed', [better, unfair], {
        fairness: [
          {
            group: 'sex',
            selectionRatio: 0.575,
            groups: ['Female', 'Male'].map((value) => ({
              value,
              n: 640,
              selectionRate: 0.131,
              truePositiveRate: 0.71,
              falsePositiveRate: 0.05,
              baselineSelectionRate: 0.118,
            })),
          },
        ],
      }),
    ],
  },
  borderline: { outcomes: [compared('undecided', [borderline])] },
  history: { outcomes: [compared('passed', [rule()], { history })] },
  'metrics-only': {
    outcomes: [
      compared(
        'passed',
        [rule({ operator: 'point', lower: null, upper: null, n: 0, method: 'no interval' })],
        { ...nothingElse, task: null, testSet: null },
      ),
    ],
  },
  'baseline-moved': { outcomes: [moved] },
  'five-models': { outcomes: five, beside: links },
  'five-passed': {
    outcomes: ['a', 'b', 'c', 'd', 'e'].map((key) => of(key, compared('passed', [better]))),
  },
  'two-legs': {
    outcomes: [
      { ...comparePassed, key: 'py-3.11' },
      { ...identical, key: 'py-3.12' },
    ],
  },
  'missing-leg': { outcomes: five, beside: { missing: ['wine-muscat', 'compare wine-dessert'] } },
  'only-missing': { outcomes: [], beside: { missing: ['wine-muscat'] } },
  'missing-after-validation': {
    outcomes: [brokenWine],
    beside: { missing: ['compare wine-quality'] },
  },
  'validation-failed': {
    outcomes: [brokenWine],
    beside: {
      findings: [
        {
          level: 'note',
          rule: 'not-compared',
          message: 'Nothing was compared, because the data did not pass its validation.',
        },
      ],
    },
  },
  'both-open': { outcomes: [validWine, trained, of(wine, compareUndecided)] },
  stale: {
    outcomes: [comparePassed],
    beside: { head: 'c0ffee1c4d5e6f708192a3b4c5d6e7f8091a2b3c' },
  },
  untrusted: { outcomes: [compared('failed', [worse])], beside: { untrusted: true, ...links } },
  'first-of-fork': { outcomes: [firstModel], beside: { untrusted: true } },
  'shed-once': { outcomes: [compared('passed', [rule()], { history })], budget: 1200 },
  'shed-some': { outcomes: [long], budget: 4500 },
  'shed-to-the-bone': { outcomes: [long], budget: 1500, beside: links },
  'shed-to-the-counts': { outcomes: [long], budget: 700, beside: links },
};
