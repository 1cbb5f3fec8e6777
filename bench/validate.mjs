// npm run bench -- validate: `contender validate` beside raw DuckDB and the peers. What every tool has to find was
// planted in the files, so each is judged by it.
import { cases } from './cases.mjs';
import { verdictOf } from './verdict.mjs';

export const validateBench = {
  name: 'validate',
  cases: cases.map(({ planted, ruleOf, ...each }) => ({
    ...each,
    judge: (tool, stdout) => verdictOf(tool.read(stdout, ruleOf), planted),
  })),
  leastRows: 10_000,
  growth: ['orders-1m', 'orders-10m'],
  note: 'Left out: deepchecks 0.19.1, whose import fails with old and new scikit-learn alike.',
};
