import { expect, test } from '@jest/globals';
import {
  decideApproval,
  type EnvironmentApproval,
} from '../../../src/domain/promotion/approval.ts';

const byGrace = { login: 'grace', id: 7, state: 'approved' };
const byAda = { login: 'ada', id: 1, state: 'approved' };
const guarded: EnvironmentApproval = {
  environment: 'production',
  requiredReviewers: { preventSelfReview: false },
  approvals: [byGrace],
  actorIds: [1, 2],
};

test('another person than the one who started the run opens the gate', () => {
  expect(decideApproval(guarded, 1)).toEqual({ kind: 'approved', approvers: ['grace'] });
});

test('who approved twice, or only for themselves, is not counted again', () => {
  const approvals = [byGrace, byAda, byGrace];
  expect(decideApproval({ ...guarded, approvals }, 1)).toMatchObject({ approvers: ['grace'] });
});

test('where GitHub forbids self-review, its approvals are taken as they are', () => {
  const strict = { ...guarded, requiredReviewers: { preventSelfReview: true }, approvals: [byAda] };
  expect(decideApproval(strict, 1)).toEqual({ kind: 'approved', approvers: ['ada'] });
});

const shut: readonly (readonly [string, Partial<EnvironmentApproval>])[] = [
  ['no reviewers', { requiredReviewers: null }],
  ['no approval', { approvals: [] }],
  ['a rejection only', { approvals: [{ ...byGrace, state: 'rejected' }] }],
  ['a pending decision only', { approvals: [{ ...byGrace, state: 'pending' }] }],
  ['an approval by the one who started the run only', { approvals: [byAda] }],
  ['nobody known who started the run', { actorIds: [] }],
];

test.each(shut)('the gate stays shut with %s', (_, differs) => {
  const decision = decideApproval({ ...guarded, ...differs }, 1);
  expect(decision.kind).toBe('refused');
  if (decision.kind === 'refused') expect(decision.next).toMatch(/\.$/);
});

test('an approval is never taken in a later attempt, which an earlier one may have been for', () => {
  expect(decideApproval(guarded, 2)).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('attempt 2'),
  });
});
