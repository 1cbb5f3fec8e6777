import { expect, test } from '@jest/globals';
import type { Evidence, PromotionCase } from '../../../src/domain/promotion/case.ts';
import { findingsOf } from '../../../src/domain/promotion/condition.ts';
import { decidePromotion, decideRollback } from '../../../src/domain/promotion/decision.ts';
import {
  comparison,
  digestOf,
  evidence,
  ledgerOf,
  promotionCase,
  stage,
  validation,
  version,
} from '../../support/promotion-cases.ts';

const validated = evidence(validation());
const compared = evidence(comparison());
const champion = (number: string) => new Map([['champion', version(number)]]);
const noChampion = new Map([['champion', null]]);
const firstModel = { alias: 'champion', onMissing: 'first-model', isStage: true } as const;

function broken(decide: typeof decidePromotion, differs: Partial<PromotionCase>) {
  const { kind, conditions } = decide(promotionCase(differs));
  const errors = findingsOf(conditions).filter(({ level }) => level === 'error');
  expect(kind === 'refused').toBe(errors.length > 0);
  return {
    kind,
    codes: errors.map(({ rule }) => rule),
    text: errors.map((e) => e.message).join(' '),
  };
}

test('a version with all its evidence, compared with the champion of now, moves', () => {
  const decision = decidePromotion(promotionCase());
  expect(decision.kind).toBe('move');
  expect(findingsOf(decision.conditions)).toEqual([]);
  const used = decision.kind === 'move' ? decision.evidence : [];
  expect(used.map(({ path }) => path)).toEqual(['validate.json', 'compare.json']);
});

const moves: readonly (readonly [string, Partial<PromotionCase>])[] = [
  [
    'an undecided comparison, where the stage says pass',
    {
      stage: stage({ onUndecided: 'pass' }),
      evidence: [validated, evidence(comparison({ verdict: 'undecided' }))],
    },
  ],
  ['evidence exactly as old as the stage allows', { now: new Date('2026-04-19T11:00:00.000Z') }],
  ['the expected current version, written v1', { expected: 'v1' }],
  [
    'evidence whose commit is not known',
    { evidence: [validated, evidence(comparison({ headSha: null }))] },
  ],
  [
    'a first model with a comparison that says so',
    {
      holders: noChampion,
      entries: [],
      evidence: [validated, evidence(comparison({ baseline: null, rules: 'skipped' }))],
    },
  ],
  [
    'a first model without a comparison, where the policy allows it',
    { holders: noChampion, entries: [], baseline: firstModel, evidence: [validated] },
  ],
  [
    'a version that holds the stage before',
    {
      stage: stage({ from: { stage: 'staging', alias: 'challenger' } }),
      holders: new Map([
        ['champion', version('1')],
        ['challenger', version('2')],
      ]),
    },
  ],
  [
    'an old comparison with an older champion, where a newer one of its key agrees',
    {
      evidence: [
        validated,
        evidence(comparison({ baseline: { version: '0' }, startedAt: '2026-03-20T10:59:59.999Z' })),
        compared,
      ],
    },
  ],
  [
    'a validation bound by its place in the registry only',
    {
      trainedOn: null,
      evidence: [evidence(validation({ headSha: null }), { registered: true }), compared],
    },
  ],
  [
    'another stage whose comparison was with the champion',
    {
      stage: stage({ name: 'staging', alias: 'challenger' }),
      holders: new Map([
        ['champion', version('1')],
        ['challenger', version('9')],
      ]),
    },
  ],
];

test.each(moves)('%s moves', (_, differs) => {
  expect(broken(decidePromotion, differs)).toEqual({ kind: 'move', codes: [], text: '' });
});

const refusals: readonly (readonly [string, string, Partial<PromotionCase>])[] = [
  ['another current version than expected', 'champion-moved', { expected: '9' }],
  ['a current version where none is expected', 'champion-moved', { expected: 'none' }],
  [
    'a champion that moved after the comparison',
    'champion-moved',
    { holders: champion('3'), entries: ledgerOf(['none', '1', '3']) },
  ],
  [
    'a comparison of a first model, where there is a champion now',
    'champion-moved',
    { evidence: [validated, evidence(comparison({ baseline: null }))] },
  ],
  [
    'a comparison with a champion, where there is none now',
    'champion-moved',
    { holders: noChampion, entries: [] },
  ],
  [
    'an alias that was removed by hand',
    'ledger-drift',
    { holders: noChampion, baseline: firstModel, evidence: [validated] },
  ],
  [
    'a first model without a comparison, where the policy does not allow it',
    'evidence-missing',
    { holders: noChampion, entries: [], evidence: [validated] },
  ],
  ['no evidence at all', 'evidence-missing', { evidence: [] }],
  ['no validation', 'evidence-missing', { evidence: [compared] }],
  [
    'a comparison about other bytes',
    'evidence-missing',
    { evidence: [validated, evidence(comparison({ digest: digestOf('other') }))] },
  ],
  [
    'a comparison about another model',
    'evidence-missing',
    { evidence: [validated, evidence(comparison({ model: 'beer' }))] },
  ],
  [
    'a validation of other data than the model was trained on',
    'evidence-missing',
    {
      evidence: [
        evidence(validation({ data: { train: digestOf('older') } }), { registered: true }),
        compared,
      ],
    },
  ],
  [
    'a validation of data that the model was not trained on, on the same commit',
    'evidence-missing',
    { evidence: [evidence(validation({ data: { other: digestOf('other') } })), compared] },
  ],
  [
    'a comparison with the holder of an alias that is no champion here',
    'evidence-baseline',
    {
      holders: new Map([
        ['champion', version('1')],
        ['weak', version('1')],
      ]),
      evidence: [validated, evidence(comparison({ baseline: { alias: 'weak' } }))],
    },
  ],
  [
    'a failed comparison as new as a passed one of the same key',
    'evidence-failed',
    { evidence: [validated, compared, evidence(comparison({ verdict: 'failed' }))] },
  ],
  [
    'a comparison that does not know the bytes of its baseline',
    'champion-moved',
    { evidence: [validated, evidence(withoutDigest(comparison()))] },
  ],
  [
    'a validation that nothing ties to the model',
    'evidence-missing',
    { trainedOn: null, evidence: [evidence(validation({ headSha: null })), compared] },
  ],
  [
    'a failed comparison',
    'evidence-failed',
    { evidence: [validated, evidence(comparison({ verdict: 'failed' }))] },
  ],
  [
    'one failed comparison among several keys',
    'evidence-failed',
    { evidence: [validated, compared, evidence(comparison({ key: 'red', verdict: 'failed' }))] },
  ],
  [
    'a failed validation',
    'evidence-failed',
    { evidence: [evidence(validation({ verdict: 'failed' })), compared] },
  ],
  [
    'an undecided comparison',
    'evidence-undecided',
    { evidence: [validated, evidence(comparison({ verdict: 'undecided' }))] },
  ],
  [
    'an errored comparison, whatever the stage says of undecided ones',
    'evidence-errored',
    {
      stage: stage({ onUndecided: 'pass' }),
      evidence: [validated, evidence(comparison({ verdict: 'errored' }))],
    },
  ],
  [
    'a comparison without a rule',
    'evidence-empty',
    { evidence: [validated, evidence(comparison({ rules: 'none' }))] },
  ],
  [
    'a comparison with a champion whose rules were all skipped',
    'evidence-empty',
    { evidence: [validated, evidence(comparison({ rules: 'skipped' }))] },
  ],
  [
    'a validation without a check',
    'evidence-empty',
    { evidence: [evidence(validation({ checks: 'none' })), compared] },
  ],
  [
    'evidence from the future',
    'evidence-age',
    { evidence: [validated, evidence(comparison({ startedAt: '2026-03-21T12:00:00.001Z' }))] },
  ],
  [
    'evidence of another commit',
    'evidence-commit',
    { evidence: [validated, evidence(comparison({ headSha: 'd'.repeat(40) }))] },
  ],
  [
    'a baseline that is a file and no registered version',
    'evidence-baseline',
    {
      evidence: [validated, evidence(withoutVersion(comparison()))],
    },
  ],
  [
    'a version that skipped a stage',
    'stage-skipped',
    { stage: stage({ from: { stage: 'staging', alias: 'challenger' } }) },
  ],
];

function withoutVersion(said: ReturnType<typeof comparison>): ReturnType<typeof comparison> {
  if (said.command !== 'compare' || !said.result) return said;
  return { ...said, result: { ...said.result, baseline: { path: 'old.csv' } } };
}

function withoutDigest(said: ReturnType<typeof comparison>): ReturnType<typeof comparison> {
  if (said.command !== 'compare' || !said.result) return said;
  return { ...said, result: { ...said.result, baseline: { path: 'p.csv', version: '1' } } };
}

test.each(refusals)('%s is refused as %s', (_, code, differs) => {
  const { kind, codes } = broken(decidePromotion, differs);
  expect([kind, ...new Set(codes)]).toEqual(['refused', code]);
});

test('evidence one millisecond older than the stage allows is refused', () => {
  const late = { now: new Date('2026-04-19T11:00:00.001Z') };
  expect(broken(decidePromotion, late).codes).toEqual(['evidence-age', 'evidence-age']);
});

test('a validation that names the same data differently is about them', () => {
  const said = validation({ data: { 'data/train.csv': digestOf('train') }, headSha: null });
  expect(decidePromotion(promotionCase({ evidence: [evidence(said), compared] })).kind).toBe(
    'move',
  );
});

test('the same outcome, in the registry and in the output folder, counts once', () => {
  const twice = [validated, { ...compared, registered: true }, compared];
  const decision = decidePromotion(promotionCase({ evidence: twice }));
  expect(decision.kind === 'move' && decision.evidence.length).toBe(2);
});

const before = { startedAt: '2026-03-20T10:00:00.000Z' } as const;
const failed = { ...before, verdict: 'failed' } as const;
const registered = { registered: true };

interface Older {
  readonly what: string;
  readonly older: Evidence;
  /** What the newer one is besides: one that passed, and is handed over. */
  readonly newer?: Partial<Evidence>;
  readonly codes: readonly string[];
}

const open = { ...before, verdict: 'undecided', rows: 'test set', answers: 'first' } as const;
const asked = (rows: string, answers: string) => ({ outcome: comparison({ rows, answers }) });

const olders: readonly Older[] = [
  {
    what: 'left it open stands, if the same rows were only asked again',
    older: evidence(comparison(open), registered),
    newer: asked('test set', 'second'),
    codes: ['evidence-undecided'],
  },
  {
    what: 'left it open stands, if nobody knows the rows of the later one',
    older: evidence(comparison(open), registered),
    newer: { outcome: comparison() },
    codes: ['evidence-undecided'],
  },
  {
    what: 'left it open on other rows is out of date',
    older: evidence(comparison(open), registered),
    newer: asked('larger test set', 'second'),
    codes: [],
  },
  {
    what: 'left it open by the same answers, which other rules judge now, is out of date',
    older: evidence(comparison(open), registered),
    newer: asked('test set', 'first'),
    codes: [],
  },
  {
    what: 'left it open and lies in the output folder is out of date',
    older: evidence(comparison(open)),
    newer: asked('test set', 'second'),
    codes: [],
  },
  {
    what: 'failed and is registered stands',
    older: evidence(comparison(failed), registered),
    codes: ['evidence-failed'],
  },
  {
    what: 'failed and lies in the output folder is out of date',
    older: evidence(comparison(failed)),
    codes: [],
  },
  {
    what: 'failed is out of date, if the newer one is registered too',
    older: evidence(comparison(failed), registered),
    newer: registered,
    codes: [],
  },
  {
    what: 'failed against another champion is out of date',
    older: evidence(
      comparison({ ...failed, baseline: { version: '7', digest: digestOf('model 7') } }),
      registered,
    ),
    codes: [],
  },
  {
    what: 'failed against nobody knows what stands',
    older: evidence(comparison({ ...failed, baseline: null }), registered),
    codes: ['evidence-failed', 'champion-moved'],
  },
  {
    what: 'broke off is out of date',
    older: evidence(comparison({ ...before, verdict: 'errored' }), registered),
    codes: [],
  },
];

test.each(olders)(
  'beside a newer one that passed, a comparison that $what',
  ({ older, newer, codes }) => {
    const both = [validated, older, { ...compared, ...newer }];
    expect(broken(decidePromotion, { evidence: both }).codes).toEqual(codes);
  },
);

test('a failure that is registered stands, though one against another champion came in between', () => {
  const other = { version: '7', digest: digestOf('model 7') };
  const between = comparison({ startedAt: '2026-03-20T10:30:00.000Z', baseline: other });
  const older = evidence(comparison(failed), registered);
  const all = [validated, older, evidence(between), compared];
  expect(broken(decidePromotion, { evidence: all }).codes).toEqual(['evidence-failed']);
});

test('of three the failure is out of date, if the one in between is registered and passed', () => {
  const between = comparison({ startedAt: '2026-03-20T10:30:00.000Z' });
  const older = evidence(comparison(failed), registered);
  const all = [validated, older, evidence(between, registered), compared];
  expect(broken(decidePromotion, { evidence: all }).codes).toEqual([]);
});

test('every mistake is named at once', () => {
  const differs = {
    digest: digestOf('other bytes'),
    expected: '7',
    evidence: [evidence(validation({ verdict: 'failed' }))],
  };
  expect(broken(decidePromotion, differs).codes).toEqual([
    'digest-mismatch',
    'champion-moved',
    'evidence-failed',
    'evidence-missing',
  ]);
});

test('a refusal names both digests, and who moved the champion', () => {
  const other = digestOf('other bytes');
  const bytes = broken(decidePromotion, { digest: other }).text;
  expect(broken(decidePromotion, { digest: other }).codes).toContain('digest-mismatch');
  expect(bytes).toContain(other);
  expect(bytes).toContain(version('2').digest);
  const moved = { holders: champion('3'), entries: ledgerOf(['none', '1', '3']) };
  const text = broken(decidePromotion, moved).text;
  expect(text).toContain('champion is at v3, but compare was run against v1.');
  expect(text).toContain('from v1 to v3 by ada in run 41, seen 2026-03-19T13:00:00.000Z');
});

test('an undecided comparison is let through with a warning, where the stage says warn', () => {
  const undecided = evidence(comparison({ verdict: 'undecided', leaning: 'right' }));
  const { kind, conditions } = decidePromotion(
    promotionCase({ stage: stage({ onUndecided: 'warn' }), evidence: [validated, undecided] }),
  );
  const findings = findingsOf(conditions).map(({ level, rule }) => [level, rule]);
  expect([kind, findings]).toEqual(['move', [['warning', 'evidence-undecided']]]);
});

test.each(['wrong', undefined] as const)(
  'an undecided comparison that leans %s is refused, where the stage says warn',
  (leaning) => {
    const said = comparison({ verdict: 'undecided', leaning });
    const differs = {
      stage: stage({ onUndecided: 'warn' }),
      evidence: [validated, evidence(said)],
    };
    expect(broken(decidePromotion, differs).codes).toEqual(['evidence-undecided']);
  },
);

const accepted = { instead: 'failed', reason: 'known', by: 'ada' } as const;

test.each([
  ['2026-03-20', 'move', 'warning', 'risk-accepted'],
  ['2026-03-19', 'refused', 'error', 'evidence-waiver-expired'],
])('a waiver until %s, promoted on 2026-03-20: %s', (...[until, kind, level, code]) => {
  const said = comparison({ rule: { verdict: 'waived', waiver: { ...accepted, until } } });
  const decision = decidePromotion(promotionCase({ evidence: [validated, evidence(said)] }));
  const findings = findingsOf(decision.conditions).map((one) => [one.level, one.rule]);
  expect([decision.kind, findings]).toEqual([kind, [[level, code]]]);
});

test('a champion that the ledger does not know is named in a warning', () => {
  const { kind, conditions } = decidePromotion(promotionCase({ entries: [] }));
  const findings = findingsOf(conditions).map(({ level, rule }) => [level, rule]);
  expect([kind, findings]).toEqual(['move', [['warning', 'ledger-drift']]]);
});

test('a champion that the ledger knows otherwise is no baseline, until somebody says that it is there', () => {
  const overBad = {
    holders: champion('9'),
    evidence: [
      validated,
      evidence(comparison({ baseline: { version: '9', digest: version('9').digest } })),
    ],
  };
  const { codes, text } = broken(decidePromotion, overBad);
  expect(codes).toEqual(['ledger-drift']);
  expect(text).toContain(
    'champion points at v9, but the ledger says v1. It was moved by hand, past the gate. To go back to v1, roll back with expected-current: 9. If this is right, promote with expected-current: 9.',
  );
  expect(decidePromotion(promotionCase({ ...overBad, expected: '9' })).kind).toBe('move');
});

test('a champion with the same number and other bytes is no longer the one that was promoted', () => {
  const swapped = {
    holders: new Map([['champion', version('1', { digest: digestOf('swapped') })]]),
  };
  const { codes, text } = broken(decidePromotion, swapped);
  expect(codes).toEqual(['ledger-drift', 'champion-moved']);
  expect(text).toContain('The version was exchanged. Restore the registry from a copy.');
});

test('nobody is told to compare with a champion that was put there by hand', () => {
  const { codes, text } = broken(decidePromotion, { holders: champion('9') });
  expect(codes).toEqual(['ledger-drift', 'champion-moved']);
  expect(text).not.toContain('Compare with the current version');
});

test('a version that is champion already, as the ledger says, needs nothing', () => {
  const there = { holders: champion('2'), entries: ledgerOf(['none', '1', '2']), evidence: [] };
  expect(decidePromotion(promotionCase(there)).kind).toBe('already');
  const changed = { ...there, digest: digestOf('other') };
  expect(broken(decidePromotion, changed).codes).toEqual(['digest-mismatch']);
});

test('a champion moved there by hand is refused, unless it is said to be right', () => {
  const drifted = { holders: champion('2'), evidence: [] };
  expect(broken(decidePromotion, drifted).codes).toEqual(['ledger-drift']);
  expect(broken(decidePromotion, { ...drifted, expected: '1' }).codes).toEqual(['ledger-drift']);
  expect(decidePromotion(promotionCase({ ...drifted, expected: '2' })).kind).toBe('adopt');
});

const back = { version: version('1'), digest: version('1').digest, evidence: [] };
const afterTwo = { ...back, holders: champion('2'), entries: ledgerOf(['none', '1', '2']) };

test('a version that was champion before, with the same bytes, may come back', () => {
  expect(decideRollback(promotionCase(afterTwo)).kind).toBe('move');
});

const unread = new Map([['champion', { ...version('2'), digest: null }]]);

test('files of the champion that are gone keep nobody there, but let nothing else through', () => {
  const ours = decideRollback(promotionCase({ ...afterTwo, holders: unread }));
  expect([ours.kind, ours.conditions.find(({ state }) => state === 'warned')?.code]).toEqual([
    'move',
    'champion-unreadable',
  ]);
  const entries = ledgerOf(['none', '1', '3']);
  const byHand = { ...afterTwo, holders: unread, entries };
  expect(broken(decideRollback, byHand).codes).toEqual(['ledger-drift']);
  expect(decideRollback(promotionCase({ ...byHand, expected: '2' })).kind).toBe('move');
});

test.each([
  ['the ledger knows', ledgerOf(['none', '1', '2'])],
  ['the ledger never saw', []],
])('no promotion leads away from a champion that %s and nobody can read', (_, entries) => {
  const forth = { stage: stage({ needs: ['validate'] }), version: version('3'), entries };
  const asked = { ...forth, evidence: [validated], digest: version('3').digest, expected: '2' };
  expect(broken(decidePromotion, { ...asked, holders: champion('2') }).codes).toEqual([]);
  expect(broken(decidePromotion, { ...asked, holders: unread }).codes).toEqual([
    'champion-unreadable',
  ]);
});

const rollbackRefusals: readonly (readonly [string, string, Partial<PromotionCase>])[] = [
  ['a version that was never champion', 'rollback-unknown', { entries: ledgerOf(['none', '2']) }],
  [
    'a version whose record was exchanged since',
    'digest-mismatch',
    { version: version('1', { digest: digestOf('new') }), digest: digestOf('new') },
  ],
  ['a current version that is not the expected one', 'champion-moved', { expected: '5' }],
];

test.each(rollbackRefusals)('no rollback to %s: %s', (_, code, differs) => {
  expect(broken(decideRollback, { ...afterTwo, ...differs }).codes).toEqual([code]);
});
