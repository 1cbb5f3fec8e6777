import { expect, test } from '@jest/globals';
import type { FairnessRule } from '../../../src/domain/comparison/fairness/cap.ts';
import type { RuleResult } from '../../../src/domain/comparison/result.ts';
import type { Rule } from '../../../src/domain/comparison/rule.ts';
import { decidePromotion } from '../../../src/domain/promotion/decision.ts';
import type { PolicyRules } from '../../../src/domain/promotion/policy-rules.ts';
import {
  comparison,
  defaults,
  digestOf,
  evidence,
  promotionCase,
  validation,
} from '../../support/promotion-cases.ts';

const auc: Rule = {
  id: 'roc-auc:no-worse',
  metric: 'roc-auc',
  operator: 'no-worse',
  bound: { kind: 'absolute', value: 0.01 },
  alpha: 0.05,
};

const share: Rule = {
  ...auc,
  id: 'log-loss:no-worse',
  metric: 'log-loss',
  bound: { kind: 'relative', share: 0.02, text: '2%' },
};

const parity: FairnessRule = {
  id: 'demographic-parity-difference:sex',
  metric: 'demographic-parity-difference',
  group: 'sex',
  operator: 'at-most',
  bound: { kind: 'absolute', value: 0.1 },
  alpha: 0.05,
  exclude: [],
};

/** What is refused when the policy has these rules, and the one answer of the evidence is this. */
function codes(rules: Partial<PolicyRules>, rule: Partial<RuleResult> = {}) {
  const said = [evidence(validation()), evidence(comparison({ rule }))];
  const policy = { ...defaults, ...rules };
  const { conditions } = decidePromotion(promotionCase({ rules: policy, evidence: said }));
  return conditions.flatMap(({ state, code }) => (state === 'broken' ? [code] : []));
}

test.each([
  ['with exactly this margin', { rules: [auc] }, {}],
  ['with a smaller alpha', { rules: [auc] }, { alpha: 0.01 }],
  ['with exactly this alpha', { rules: [auc] }, { alpha: 0.05 }],
  [
    'with a share that was resolved',
    { rules: [share] },
    { id: share.id, metric: 'log-loss', bound: 0.0075, resolvedFrom: '2% of 0.374' },
  ],
  ['on the slices that it names', { rules: [{ ...auc, slices: 'all' }] }, { guarded: true }],
  ['between groups', { rules: [], fairness: [parity] }, { ...parity, bound: 0.1, slice: 'sex' }],
  ['by the default rules, where the policy names none', { rules: null }, {}],
] as const)('evidence that judged the rule %s is taken', (_, rules, rule) => {
  expect(codes(rules, rule)).toEqual([]);
});

test.each([
  ['lacks the rule', { rules: [auc, share] }, {}],
  ['had a wider margin', { rules: [auc] }, { bound: 0.02 }],
  ['had another operator', { rules: [auc] }, { operator: 'at-least' }],
  ['was about another metric', { rules: [auc] }, { id: auc.id, metric: 'accuracy' }],
  ['had a larger alpha', { rules: [auc] }, { alpha: 0.0501 }],
  [
    'had a larger share',
    { rules: [share] },
    { id: share.id, metric: 'log-loss', bound: 0.0375, resolvedFrom: '20% of 0.374' },
  ],
  ['judged one slice alone', { rules: [auc] }, { slice: 'sugar=sweet' }],
  ['left the slices out', { rules: [{ ...auc, slices: ['sugar'] }] }, {}],
  ['left fairness out', { rules: [auc], fairness: [parity] }, {}],
  [
    'judged fairness over other groups',
    { rules: [], fairness: [parity] },
    { ...parity, bound: 0.1, group: 'age' },
  ],
  ['had milder rules as an input, where the policy names none', { rules: null }, { bound: 0.5 }],
  ['had an alpha of its own, where the policy names none', { rules: null }, { alpha: 0.2 }],
] as const)('evidence that %s is refused', (_, rules, rule) => {
  expect(codes(rules, rule)).toEqual(['evidence-rules']);
});

const waiver = { until: '2026-06-30', reason: 'known', by: 'ann' };
const waived = { verdict: 'waived', waiver: { ...waiver, instead: 'failed' } } as const;

test.each([
  ['this policy has', [{ ...waiver, rule: auc.id }], []],
  ['was prolonged since', [{ ...waiver, rule: auc.id, until: '2026-07-31' }], []],
  ['this policy lacks', [], ['evidence-waiver-unknown']],
  ['is for another rule', [{ ...waiver, rule: 'accuracy:no-worse' }], ['evidence-waiver-unknown']],
  ['is for a slice', [{ ...waiver, rule: auc.id, slice: 'a=b' }], ['evidence-waiver-unknown']],
  [
    'was cut short since',
    [{ ...waiver, rule: auc.id, until: '2026-05-31' }],
    ['evidence-waiver-unknown'],
  ],
  [
    'another person accepted',
    [{ ...waiver, rule: auc.id, by: 'eve' }],
    ['evidence-waiver-unknown'],
  ],
])('a waiver that %s', (_, waivers, expected) => {
  expect(codes({ waivers }, waived)).toEqual(expected);
});

function validated(contracts: PolicyRules['contracts'], data: readonly string[]) {
  const train = digestOf('train');
  const all = data.map((name) => evidence(validation({ key: name, data: { [name]: train } })));
  const rules = { ...defaults, contracts };
  const said = [...all, evidence(comparison())];
  const { conditions } = decidePromotion(
    promotionCase({ rules, evidence: said, trainedOn: { train, test: train } }),
  );
  return conditions.flatMap(({ state, code }) => (state === 'broken' ? [code] : []));
}

test('several validations share the data sets of the policy between them', () => {
  expect(validated({ train: 'c.yml', test: 'c.yml' }, ['train', 'test'])).toEqual([]);
});

test.each([
  ['a data set of the policy was left out', { train: 'c.yml', test: 'c.yml' }],
  ['another contract was kept', { train: 'strict.yml' }],
])('%s: refused', (_, contracts) => {
  expect(validated(contracts, ['train'])).toEqual(['evidence-contracts']);
});

const firstModel = { alias: 'champoin', onMissing: 'first-model', isStage: false } as const;

test('a mistyped baseline that no stage moves never makes a first model', () => {
  const compared = [evidence(validation()), evidence(comparison({ baseline: null }))];
  for (const said of [compared, [evidence(validation())]]) {
    const { conditions } = decidePromotion(
      promotionCase({ baseline: firstModel, holders: new Map(), entries: [], evidence: said }),
    );
    const codesOf = conditions.flatMap(({ state, code }) => (state === 'broken' ? [code] : []));
    expect(codesOf).toEqual(['baseline-unknown']);
  }
});

test('the first model of a baseline that another stage moves is one', () => {
  const baseline = { alias: 'live', onMissing: 'first-model', isStage: true } as const;
  const { kind } = decidePromotion(promotionCase({ baseline, evidence: [evidence(validation())] }));
  expect(kind).toBe('move');
});

test('every slice that a rule names must have been judged', () => {
  const base = comparison();
  if (base.command !== 'compare' || !base.result) throw new Error('The sample has no result.');
  const [all] = base.result.rules;
  if (!all) throw new Error('The sample has no rule.');
  const rules = [all, { ...all, slice: 'sugar=sweet', guarded: true }];
  const said = [evidence(validation()), evidence({ ...base, result: { ...base.result, rules } })];
  const kindFor = (slices: readonly string[]) => {
    const policy = { ...defaults, rules: [{ ...auc, slices }] };
    return decidePromotion(promotionCase({ rules: policy, evidence: said })).kind;
  };
  expect([kindFor(['sugar']), kindFor(['sugar=sweet'])]).toEqual(['move', 'move']);
  expect(kindFor(['sugar', 'region'])).toBe('refused');
});
