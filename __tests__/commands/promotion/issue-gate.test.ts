import { expect, test } from '@jest/globals';
import type { Open } from '../../../src/commands/command.ts';
import type { Answer, AskedIssue, Question } from '../../../src/domain/promotion/issue-approval.ts';
import type { IssueApprovals } from '../../../src/ports/approvals.ts';
import { codesOf, Workplace } from '../../support/workplace.ts';

const policy = (stage: string) => `
version: 1
model: wine
stages:
  production: {alias: champion, needs: [validate, compare], ${stage}}
`;

const grace = { id: 2, login: 'grace' };

/** Issues in memory: what was asked, and what people answer. */
class Issues implements IssueApprovals {
  readonly asked: Question[] = [];
  readonly closed: string[] = [];
  answers: Answer[] = [];
  /** What happens each time before the answers are read. */
  meanwhile: () => void = () => undefined;

  async ask(question: Question): Promise<AskedIssue> {
    const known = this.asked.findIndex(({ binding }) => binding === question.binding);
    if (known < 0) this.asked.push(question);
    return this.issue(known < 0 ? this.asked.length : known + 1);
  }

  issue(number: number): AskedIssue {
    const url = `https://github.com/acme/wine/issues/${number}`;
    return { number, url, state: 'open', openedAt: '2026-03-20T10:00:00Z' };
  }

  async hear(issue: AskedIssue) {
    this.meanwhile();
    const people = { approvers: [grace], actorIds: [1], authorIds: [], closedAt: null };
    return { issue, answers: this.answers, ...people };
  }

  async close(_: AskedIssue, says: string) {
    this.closed.push(says);
    return undefined;
  }

  /** The sentence of the newest question, as its text asks for it. */
  get sentence(): string {
    return /^ {4}(approve .*)$/m.exec(this.asked.at(-1)?.body ?? '')?.[1] ?? 'none';
  }

  say(text: string, account = grace) {
    const at = '2026-03-20T11:00:00Z';
    this.answers.push({ account, text, createdAt: at, isEdited: false, isPerson: true });
  }
}

async function guarded(stage = 'approval: issue, approvers: [grace]') {
  const place = new Workplace(policy(stage));
  const issues = new Issues();
  place.context = { host: 'github', repository: 'acme/wine', actor: 'ada', runId: '41' };
  place.wrap = (open): Open => ({ ...open, issueApprovals: async () => issues });
  const evidence = place.evidence(await place.register('first'), null);
  const promote = (inputs = {}) =>
    place.promote({ evidence, version: '1', 'github-token': 'a token', ...inputs });
  return { place, issues, promote };
}

test('a first run asks, ends undecided with exit code 1, and says where to answer', async () => {
  const { issues, promote } = await guarded();
  const outcome = await promote();
  expect(outcome).toMatchObject({
    verdict: 'undecided',
    exitCode: 1,
    title: expect.stringContaining(
      'Waiting for an approval at https://github.com/acme/wine/issues/1',
    ),
    result: { moved: false, gate: null, ledgerEntry: null },
  });
  expect(outcome.findings.map(({ rule }) => rule)).toEqual(['approval-pending']);
  const [question] = issues.asked;
  expect(question?.body).toContain('@grace');
  expect(question?.body).toContain('Evidence');
  expect(question?.body).toMatch(/sha256:[0-9a-f]{64}/);
});

test('after the sentence the next run moves, names who approved, and closes the issue', async () => {
  const { issues, promote, place } = await guarded();
  await promote();
  issues.say(issues.sentence);
  const outcome = await promote();
  expect(outcome).toMatchObject({
    verdict: 'passed',
    result: { moved: true, gate: { kind: 'issue', approvers: ['grace'] } },
  });
  expect(place.read('registry/ledger.jsonl')).toContain('"approvers":["grace"]');
  expect(issues.closed).toEqual([expect.stringContaining('v1 of wine is the first in production')]);
  expect(issues.asked).toHaveLength(1);
});

test('an answer that is withdrawn, or by another person, keeps the gate shut', async () => {
  const { issues, promote } = await guarded();
  await promote();
  issues.say(issues.sentence, { id: 9, login: 'mallory' });
  const outcome = await promote();
  expect(outcome.verdict).toBe('undecided');
  expect(outcome.findings[0]?.message).toContain('mallory is no approver of this stage');
  issues.say(issues.sentence);
  issues.say('withdraw');
  expect((await promote()).verdict).toBe('undecided');
});

test('a yes to one move is none to the same move after a rollback', async () => {
  const { place, issues, promote } = await guarded();
  await promote();
  issues.say(issues.sentence);
  await promote();
  const second = place.evidence(await place.register('second'), '1');
  const next = { evidence: second, version: '2' };
  await promote(next);
  issues.say(issues.sentence);
  expect(await promote(next)).toMatchObject({ result: { moved: true, to: '2' } });
  const back = { mode: 'rollback', reason: 'slow', evidence: '' };
  expect((await promote({ ...back, version: '1' })).verdict).toBe('undecided');
  expect(issues.sentence).toMatch(/^approve rollback to wine v1 /);
  issues.say(issues.sentence);
  expect(await promote({ ...back, version: '1' })).toMatchObject({ result: { moved: true } });
  expect(await promote(next)).toMatchObject({ verdict: 'undecided', result: { moved: false } });
  expect(issues.asked).toHaveLength(4);
});

test('a yes to one evidence is none to the next, whose brief nobody has read', async () => {
  const { place, issues, promote } = await guarded();
  await promote();
  issues.say(issues.sentence);
  place.time = new Date(place.time.getTime() + 3600_000);
  const [digest = ''] = place.digests;
  const evidence = place.evidence(digest, null);
  expect(await promote({ evidence })).toMatchObject({
    verdict: 'undecided',
    result: { moved: false },
  });
  expect(issues.asked).toHaveLength(2);
});

test('bytes that change while the job waits are not promoted', async () => {
  const stage = 'approval: issue, approvers: [grace], wait-minutes: 0.005';
  const { place, issues, promote } = await guarded(stage);
  let heard = 0;
  issues.meanwhile = () => {
    heard += 1;
    if (heard < 2) return;
    issues.say(issues.sentence);
    const { files } = JSON.parse(place.read('registry/models/wine/versions/1.json'));
    const [{ sha256 }] = files;
    place.overwrite(`registry/objects/${sha256.slice(0, 2)}/${sha256.slice(2)}`, 'other bytes');
  };
  expect(await codesOf(promote())).toEqual(['digest-mismatch']);
});

test('the owners of a path are asked by the path', async () => {
  const { issues, promote } = await guarded("approval: issue, approvers: ['CODEOWNERS:models/']");
  expect(await promote()).toMatchObject({ verdict: 'undecided' });
  expect(issues.asked[0]?.body).toContain('from the owners of `models/` in CODEOWNERS,');
});

test('a plan asks nobody', async () => {
  const { issues, promote } = await guarded();
  expect(await promote({ mode: 'plan' })).toMatchObject({
    verdict: 'passed',
    result: { brief: { approvers: ['grace'] } },
  });
  expect(issues.asked).toEqual([]);
});

test('what the evidence refuses is asked of nobody', async () => {
  const { issues, promote } = await guarded();
  expect((await promote({ 'expected-current': '7' })).verdict).toBe('failed');
  expect(issues.asked).toEqual([]);
});

const gates: readonly (readonly [string, string, string])[] = [
  ['no approval and no environment', 'from: production', 'stage-ungated'],
  ['an environment without its name', 'approval: environment', 'stage-ungated'],
  ['an issue without approvers', 'approval: issue', 'approvers-missing'],
  ['approvers without an issue', 'approval: none, approvers: [grace]', 'approvers-missing'],
  ['CODEOWNERS without a path', "approval: issue, approvers: ['CODEOWNERS']", 'approver-unknown'],
  ['an approver that is no login', "approval: issue, approvers: ['a b']", 'approver-unknown'],
];

test.each(gates)('a stage with %s errs before anything is read', async (_, stage, code) => {
  const { promote } = await guarded(stage);
  expect(await codesOf(promote())).toEqual(['errored', code]);
});

test('off GitHub, or without a token, an issue is no gate that opens', async () => {
  const { place, promote } = await guarded();
  place.context = { host: 'terminal' };
  expect(await codesOf(promote())).toEqual(['errored', 'gate-unreachable']);
});

test('a stage that asks nobody says so loudly', async () => {
  const { promote } = await guarded('approval: none');
  const outcome = await promote();
  expect(outcome.findings).toMatchObject([{ level: 'warning', rule: 'approval-none' }]);
});
