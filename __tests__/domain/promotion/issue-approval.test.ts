import { expect, test } from '@jest/globals';
import {
  type Bound,
  boundText,
  wordsFor,
} from '../../../src/domain/promotion/approval-sentence.ts';
import {
  type Answer,
  decideIssue,
  type Hearing,
} from '../../../src/domain/promotion/issue-approval.ts';
import { digestOf } from '../../support/promotion-cases.ts';

const bound: Bound = {
  registry: 'file:.',
  model: 'wine',
  alias: 'champion',
  stage: 'production',
  mode: 'promote',
  from: '1',
  to: '2',
  digest: digestOf('model 2'),
  lastMove: digestOf('move'),
  evidence: [digestOf('compared'), digestOf('validated')],
};
const bindingOf = (one: Bound) => digestOf(boundText(one)).slice('sha256:'.length);
const words = wordsFor(bound, bindingOf(bound));
const now = new Date('2026-03-20T12:00:00Z');

const ada = { id: 1, login: 'ada' };
const grace = { id: 2, login: 'grace' };
const mallory = { id: 3, login: 'mallory' };
const hidden = { id: 4, login: 'alan' };

const answer = (text: string, differs: Partial<Answer> = {}): Answer => ({
  account: grace,
  text,
  createdAt: '2026-03-20T11:00:00Z',
  isEdited: false,
  isPerson: true,
  ...differs,
});

function decide(answers: readonly Answer[], differs: Partial<Hearing> = {}) {
  const hearing = {
    issue: { number: 5, url: 'https://x/5', state: 'open', openedAt: '2026-03-20T10:00:00Z' },
    answers,
    approvers: [ada, grace, hidden],
    actorIds: [ada.id],
    authorIds: [hidden.id],
    closedAt: null,
    ...differs,
  } as const;
  return decideIssue(hearing, words, { now, days: 7 });
}

const yes = words.approve;

test('the sentence names the model, the version, the bytes, the stage, and what binds it', () => {
  expect(yes).toMatch(/^approve wine v2 [0-9a-f]{12} for production [0-9a-f]{12}$/);
  expect(yes).toContain(bound.digest.slice(7, 19));
});

test.each([
  ['as it is', yes],
  ['with spaces and line breaks around', ` ${yes}\r\n`],
  ['as code', `\`${yes}\``],
  ['as a block of code', `\`\`\`\n${yes}\n\`\`\``],
])('the sentence %s approves', (_, text) => {
  expect(decide([answer(text)])).toEqual({ kind: 'approved', approvers: ['grace'] });
});

test.each([
  ['nobody answered', []],
  ['with more than the sentence', [answer(`${yes}, but watch latency`)]],
  ['quoted', [answer(`> ${yes}`)]],
  ['of other bytes', [answer(yes.replace(/v2 .{12}/, 'v2 000000000000'))]],
  ['of another question', [answer(yes.replace(/.{12}$/, '000000000000'))]],
  ['of another version', [answer(yes.replace('v2', 'v3'))]],
  ['in capitals', [answer(yes.toUpperCase())]],
  ['by who started the run', [answer(yes, { account: ada })]],
  ['by who wrote the commit', [answer(yes, { account: hidden })]],
  ['by somebody who is no approver', [answer(yes, { account: mallory })]],
  ['by a bot', [answer(yes, { isPerson: false })]],
  ['by who took an approver’s login', [answer(yes, { account: { id: 99, login: 'grace' } })]],
  ['edited afterwards', [answer(yes, { isEdited: true })]],
  ['withdrawn', [answer(yes), answer(words.withdraw)]],
  ['withdrawn in one word', [answer(yes), answer('withdraw')]],
  [
    'withdrawn by an edit of another comment',
    [answer(yes), answer('withdraw', { isEdited: true })],
  ],
  ['withdrawn as a phone writes it', [answer(yes), answer('Withdraw.')]],
  ['withdrawn with a reason', [answer(yes), answer('I withdraw: latency')]],
  [
    'withdrawn above or below other words',
    [answer(yes), answer('Sorry!\r\n\r\n**Withdraw** please')],
  ],
  [
    'followed by one that somebody edited, which may have withdrawn it',
    [answer(yes), answer('fine weather', { isEdited: true })],
  ],
  [
    'followed by the same sentence, edited, which may have withdrawn it',
    [answer(yes), answer(yes, { isEdited: true })],
  ],
  ['a moment too old', [answer(yes, { createdAt: '2026-03-13T11:59:59Z' })]],
  ['from tomorrow, by a clock that is wrong', [answer(yes, { createdAt: '2026-03-21T12:00:00Z' })]],
  ['at no time', [answer(yes, { createdAt: 'soon' })]],
] as const)('an answer %s does not count', (_, answers) => {
  expect(decide(answers).kind).toBe('waiting');
});

test.each([
  ['exactly as old as allowed', [answer(yes, { createdAt: '2026-03-13T12:00:00Z' })]],
  ['four minutes in the future', [answer(yes, { createdAt: '2026-03-20T12:04:00Z' })]],
  ['after talk that was edited', [answer('which data?', { isEdited: true }), answer(yes)]],
  [
    'beside talk of another person that was edited',
    [answer(yes), answer('nice', { account: mallory, isEdited: true })],
  ],
  ['before talk of withdrawals', [answer(yes), answer('withdrawals of the dataset are fine')]],
  ['given again after it was withdrawn', [answer(yes), answer('withdraw'), answer(yes)]],
  ['that another person withdrew', [answer(yes), answer('withdraw', { account: mallory })]],
  ['beside one that is void', [answer(yes, { account: ada }), answer(yes)]],
] as const)('an answer %s counts', (_, answers) => {
  expect(decide(answers)).toEqual({ kind: 'approved', approvers: ['grace'] });
});

test('an approver who left the team does not count any more', () => {
  expect(decide([answer(yes)], { approvers: [ada] })).toEqual({
    kind: 'waiting',
    because: ['grace is no approver of this stage'],
  });
});

test('an issue that somebody closed is a no', () => {
  const issue = { number: 5, url: 'https://x/5', state: 'closed', openedAt: 'x' } as const;
  expect(decide([answer(yes)], { issue }).kind).toBe('refused');
});

test.each([
  ['before the issue was closed', '2026-03-20T10:59:59Z'],
  ['in the second in which it was closed', '2026-03-20T11:00:00Z'],
])('a yes %s does not count when somebody opens it again', (_, createdAt) => {
  const closedAt = '2026-03-20T11:00:00Z';
  expect(decide([answer(yes, { createdAt })], { closedAt }).kind).toBe('waiting');
  expect(
    decide([answer(yes, { createdAt }), answer(yes, { createdAt: '2026-03-20T11:00:01Z' })], {
      closedAt,
    }).kind,
  ).toBe('approved');
});

test('who started the run must be known, or nobody can tell a self-approval', () => {
  expect(decide([answer(yes)], { actorIds: [] }).kind).toBe('refused');
});

test.each(['registry', 'model', 'alias', 'stage', 'from', 'to', 'digest', 'lastMove'] as const)(
  'another %s is another question',
  (member) => {
    expect(bindingOf({ ...bound, [member]: 'other' })).not.toBe(bindingOf(bound));
  },
);

test('other evidence is another question; the same in another order is not', () => {
  const [one = '', two = ''] = bound.evidence;
  expect(bindingOf({ ...bound, evidence: [one] })).not.toBe(bindingOf(bound));
  expect(bindingOf({ ...bound, evidence: [two, one] })).toBe(bindingOf(bound));
});

test('a promotion is not approved by a yes to a rollback of the same version', () => {
  const back = { ...bound, mode: 'rollback' } as const;
  expect(wordsFor(back, bindingOf(back)).approve).not.toBe(yes);
});
