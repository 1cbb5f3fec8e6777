import { expect, test } from '@jest/globals';
import { defaultRules } from '../../../src/domain/comparison/default-rules.ts';
import type { Comparable } from '../../../src/domain/comparison/predictions.ts';
import { paired } from '../../support/predictions.ts';
import { plainNumbers } from '../../support/rules.ts';

function told(comparable: Comparable): readonly string[] {
  return defaultRules(comparable, 0.05).map(({ id, bound }) => {
    return `${id} ${bound.kind === 'absolute' ? bound.value : bound.text}`;
  });
}

const scores = [0.2, 0.8];

test.each<[string, Comparable, readonly string[]]>([
  ['binary', paired({ labels: [0, 1], candidate: {} }), ['accuracy:no-worse 0.01']],
  [
    'binary, with scores on either side',
    paired({ labels: [0, 1], baseline: { scores }, candidate: { predicted: [0, 1] } }),
    ['accuracy:no-worse 0.01', 'roc-auc:no-worse 0.01'],
  ],
  [
    'multiclass',
    paired({ task: 'multiclass', labels: [0], candidate: {} }),
    ['accuracy:no-worse 0.01'],
  ],
  ['regression', paired({ task: 'regression', labels: [1], candidate: {} }), ['rmse:no-worse 2%']],
  [
    'ranking',
    paired({ task: 'ranking', labels: [1], candidate: { scores } }),
    ['ndcg:no-worse 0.01'],
  ],
  [
    'generation',
    paired({ task: 'generation', labels: [1], candidate: {} }),
    ['exact-match:no-worse 0.02'],
  ],
  [
    'plain numbers',
    {
      kind: 'numbers',
      baseline: plainNumbers({ accuracy: 0.8, loss: 1 }),
      candidate: plainNumbers({ ndcg: 0.8, roc_auc: 0.9 }),
    },
    ['accuracy:point 0.01', 'roc-auc:point 0.01', 'ndcg:point 0.01'],
  ],
  [
    'numbers with a standard error',
    {
      kind: 'numbers',
      baseline: { rmse: { kind: 'estimate', value: 0.8, standardError: 0.01 } },
      candidate: { rmse: { kind: 'estimate', value: 0.8, standardError: 0.01 } },
    },
    ['rmse:no-worse 2%'],
  ],
])('without rules, %s: the main metrics are no worse', (_, comparable, rules) => {
  expect(told(comparable)).toEqual(rules);
});
