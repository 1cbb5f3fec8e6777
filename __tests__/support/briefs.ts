import { briefOf } from '../../src/commands/promotion/brief.ts';
import type { RuleResult } from '../../src/domain/comparison/result.ts';
import type { OutcomeOf } from '../../src/domain/outcome.ts';
import type { PromotionCase } from '../../src/domain/promotion/case.ts';
import { stepsOf } from '../../src/domain/promotion/condition.ts';
import { decidePromotion, decideRollback } from '../../src/domain/promotion/decision.ts';
import { comparisons } from './comparisons.ts';
import { hostileNames, outcome, rule } from './outcomes.ts';
import {
  evidence,
  ledgerOf,
  now,
  promotionCase,
  stage,
  validation,
  version,
  comparison as wineComparison,
} from './promotion-cases.ts';

type Mode = 'promote' | 'plan' | 'rollback';

const context = { serverUrl: 'https://github.com' } as Parameters<typeof briefOf>[2]['context'];

/** The outcome of `promote` in a case, as the command makes it. */
function briefed(
  mode: Mode,
  promotion: PromotionCase,
  differs: { readonly title: string; readonly moved?: boolean },
): OutcomeOf<'promote'> {
  const decision = mode === 'rollback' ? decideRollback(promotion) : decidePromotion(promotion);
  const { stage: to, version: wanted, digest, holders } = promotion;
  const inputs = { policy: 'contender.yml', stage: to.name, mode };
  const base = outcome<'promote'>({
    command: 'promote',
    key: 'wine',
    verdict: decision.kind === 'refused' ? 'failed' : 'passed',
    title: differs.title,
    subject: { model: 'wine', digest },
    result: {
      model: 'wine',
      stage: to.name,
      alias: to.alias,
      mode,
      from: holders.get(to.alias)?.version ?? null,
      to: wanted.version,
      digest,
      moved: differs.moved ?? false,
      gate: null,
      ledgerEntry: null,
      steps: stepsOf(decision.conditions),
      brief: briefOf({ inputs, lock: null }, promotion, { context }),
    },
  });
  return { ...base, provenance: { ...base.provenance, startedAt: now.toISOString() } };
}

/** A comparison with what an approver asks about: anchor, slices, a waiver, an undecided rule, uses. */
function told(rules: readonly RuleResult[]) {
  const base = wineComparison();
  if (base.command !== 'compare' || !base.result) throw new Error('The sample has no result.');
  const [waived] = comparisons['compare-waived'] ?? [];
  const alarm = comparisons['compare-alarm']?.[0];
  if (alarm?.command !== 'compare' || waived?.command !== 'compare') throw new Error('No sample.');
  return outcome<'compare'>({
    ...base,
    command: 'compare',
    title: 'Passed: 3 rules, 1 waived, roc-auc +0.006 (0.001 to 0.011)',
    result: {
      ...base.result,
      rules: [...rules, ...(waived.result?.rules ?? [])],
      slices: (alarm.result?.slices ?? []).map((slice) => ({ ...slice, rule: rules[0]?.id ?? '' })),
      anchor: { path: 'old.csv', version: '0' },
      testSet: {
        digest: version('9').digest,
        rows: 1903,
        uses: { count: 7, atLeast: false, chance: 0.3 },
      },
    },
  });
}

const against = { baseline: 0.84, estimate: 0.0211, lower: 0.0151, upper: 0.0271 } as const;
const rules = [
  rule({ anchor: { ...against, verdict: 'passed' } }),
  rule({
    metric: 'log-loss',
    higherIsBetter: false,
    bound: 0.00748,
    baseline: 0.374,
    candidate: 0.361,
    estimate: 0.013,
    lower: 0.0051,
    upper: 0.0209,
  }),
  rule({
    metric: 'f1',
    estimate: -0.001,
    lower: -0.012,
    upper: 0.01,
    candidate: 0.854,
    verdict: 'undecided',
    leaning: 'right',
  }),
  rule({
    metric: 'recall',
    slice: 'sugar=sweet',
    estimate: -0.009,
    lower: -0.02,
    upper: 0.002,
    candidate: 0.846,
    n: 310,
    anchor: { ...against, estimate: -0.03, lower: -0.041, upper: -0.02, verdict: 'passed' },
  }),
];

const guarded = stage({ environment: 'production', onUndecided: 'warn' });
const first = {
  holders: new Map([['champion', null]]),
  baseline: { alias: 'champion', onMissing: 'first-model', isStage: true },
  entries: [],
  evidence: [evidence(validation())],
} as const;

const hostileText = hostileNames.filter((name) => name !== '').slice(0, 7);
const hostileRules = hostileText.map((name) =>
  rule({ id: name, metric: name, slice: '*', verdict: 'undecided', leaning: 'right' }),
);

/** What an approver reads. */
export const briefs: Readonly<Record<string, OutcomeOf<'promote'>>> = {
  plan: briefed(
    'plan',
    promotionCase({ stage: guarded, evidence: [evidence(validation()), evidence(told(rules))] }),
    { title: 'Passed: production of wine may move from v1 to v2' },
  ),
  'plan-first': briefed('plan', promotionCase(first), {
    title: 'Passed: production of wine may move from no version to v2',
  }),
  'plan-refused': briefed(
    'plan',
    promotionCase({ evidence: [evidence(wineComparison({ verdict: 'failed' }))] }),
    {
      title:
        'Failed: production of wine stays at v1: There is no validate outcome about the data of v2',
    },
  ),
  'plan-unbound': briefed('plan', promotionCase({ stage: stage({ needs: ['validate'] }) }), {
    title: 'Passed: production of wine may move from v1 to v2',
  }),
  'plan-hostile': briefed(
    'plan',
    promotionCase({
      stage: stage({ onUndecided: 'pass', environment: hostileText[0] ?? '' }),
      evidence: [evidence(validation()), evidence(told(hostileRules))],
    }),
    { title: 'Passed: production of wine may move from v1 to v2' },
  ),
  'plan-there': briefed(
    'plan',
    promotionCase({
      stage: guarded,
      holders: new Map([['champion', version('2')]]),
      entries: ledgerOf(['none', '1', '2']),
    }),
    { title: 'Passed: production of wine is at v2 already' },
  ),
  rollback: briefed(
    'rollback',
    promotionCase({
      version: version('1'),
      digest: version('1').digest,
      holders: new Map([['champion', version('2')]]),
      entries: ledgerOf(['none', '1', '2']),
    }),
    { title: 'Passed: production of wine moved from v2 to v1', moved: true },
  ),
};
