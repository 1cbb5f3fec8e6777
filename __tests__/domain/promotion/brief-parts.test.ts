import { describe, expect, test } from '@jest/globals';
import {
  acceptedRisks,
  bindsCurrent,
  comparisonsFor,
  currentOf,
  missingEvidence,
  wayBack,
} from '../../../src/domain/promotion/brief-parts.ts';
import type { PromotionCase } from '../../../src/domain/promotion/case.ts';
import {
  comparison,
  evidence,
  ledgerOf,
  promotionCase,
  stage,
  validation,
  version,
} from '../../support/promotion-cases.ts';

const at = (number: string | null) => {
  return new Map([['champion', number === null ? null : version(number)]]);
};
const firstModel = {
  holders: at(null),
  entries: [],
  baseline: { alias: 'champion', onMissing: 'first-model', isStage: true },
  evidence: [evidence(validation())],
} as const;

describe('what runs now', () => {
  test('since when and by whom, as the ledger saw it', () => {
    const since = '2026-03-19T13:00:00.000Z';
    expect(currentOf(promotionCase())).toMatchObject({ version: '1', since, by: 'ada' });
  });

  test('moved by hand: nobody knows since when', () => {
    const moved = promotionCase({ holders: at('3') });
    expect(currentOf(moved)).toMatchObject({ version: '3', since: null, by: null });
  });

  test('nothing', () => {
    expect(currentOf(promotionCase({ holders: at(null) }))).toBeNull();
  });
});

describe('the way back', () => {
  const cases: readonly (readonly [string, Partial<PromotionCase>, object])[] = [
    ['to what holds the alias now', {}, { version: '1' }],
    ['none before a first model', firstModel, { why: 'No version held champion before.' }],
    [
      'none to what somebody put there by hand, for a rollback would refuse it',
      { holders: at('3') },
      { why: expect.stringContaining('The ledger does not know how v3 came to champion') },
    ],
    [
      'none to a version whose bytes are not those of the ledger',
      { holders: new Map([['champion', version('1', { digest: version('9').digest })]]) },
      { why: expect.stringContaining('v1') },
    ],
    [
      'after the move, to what was there before it',
      { holders: at('2'), entries: ledgerOf(['none', '1', '2']) },
      { version: '1' },
    ],
  ];

  test.each(cases)('%s', (_, differs, expected) => {
    expect(wayBack(promotionCase(differs))).toEqual(expected);
  });
});

describe('what approval binds besides the bytes', () => {
  const cases: readonly (readonly [string, Partial<PromotionCase>, boolean])[] = [
    ['the comparison was with what holds the alias', {}, true],
    ['a first model is one only while nothing holds the alias', firstModel, true],
    ['no comparison is asked for', { stage: stage({ needs: ['validate'] }) }, false],
    ['the comparison was with another alias', { stage: stage({ alias: 'challenger' }) }, false],
    [
      'the caller says what must be there',
      { stage: stage({ needs: ['validate'] }), expected: '1' },
      true,
    ],
  ];

  test.each(cases)('%s', (_, differs, expected) => {
    expect(bindsCurrent(promotionCase(differs))).toBe(expected);
  });
});

describe('evidence that is not there', () => {
  test('is missing', () => {
    expect(missingEvidence(promotionCase({ evidence: [] }))).toEqual([
      { need: 'validate', excused: false },
      { need: 'compare', excused: false },
    ]);
  });

  test('is not needed of a first model', () => {
    expect(missingEvidence(promotionCase(firstModel))).toEqual([
      { need: 'compare', excused: true },
    ]);
  });

  test('nothing is missing', () => {
    expect(missingEvidence(promotionCase())).toEqual([]);
  });
});

describe('risks', () => {
  const waiver = { until: '2026-11-30', by: 'ann', reason: 'season', instead: 'failed' } as const;
  const risksOf = (rule: NonNullable<Parameters<typeof comparison>[0]>['rule']) => {
    const said = [evidence(validation()), evidence(comparison({ rule: rule ?? {} }))];
    return acceptedRisks(comparisonsFor(promotionCase({ evidence: said })));
  };

  test('a waiver with who accepted it until when, and why', () => {
    const { instead: _, ...told } = waiver;
    expect(risksOf({ verdict: 'waived', waiver, slice: 'sugar=sweet' })).toEqual([
      { kind: 'waived', what: 'roc-auc:no-worse on sugar=sweet', waiver: told },
    ]);
  });

  test.each(['undecided', 'skipped'] as const)('a rule that is %s', (verdict) => {
    expect(risksOf({ verdict })).toEqual([{ kind: verdict, what: 'roc-auc:no-worse' }]);
  });

  test('a rule that passed is none', () => {
    expect(risksOf({})).toEqual([]);
  });
});
