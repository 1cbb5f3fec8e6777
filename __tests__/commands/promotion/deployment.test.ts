import { expect, test } from '@jest/globals';
import type { Deployments, Success } from '../../../src/ports/deployments.ts';
import { Workplace } from '../../support/workplace.ts';

type Answer = Awaited<ReturnType<Deployments['succeed']>>;

/** A run on GitHub whose gate is open; what it says about its deployment is kept. */
async function onGitHub(answer: Answer = { kind: 'posted' }) {
  const place = new Workplace();
  await place.register('first');
  const second = await place.register('second');
  const evidence = place.evidence(second, '1');
  const said: Success[] = [];
  const succeed = async (success: Success) => {
    said.push(success);
    return answer;
  };
  place.context = {
    host: 'github',
    repository: 'acme/wine',
    sha: 'c'.repeat(40),
    serverUrl: 'https://github.com',
    runId: '1001',
  };
  place.wrap = (open) => {
    const approval = {
      requiredReviewers: { preventSelfReview: true },
      approvals: [{ login: 'grace', id: 7, state: 'approved' }],
      actorIds: [1],
    };
    const read = async (environment: string) => ({ environment, ...approval });
    return { ...open, approvals: async () => ({ read }), deployments: async () => ({ succeed }) };
  };
  const guarded = { stage: 'guarded', version: '2', evidence };
  const inputs = { ...guarded, 'github-token': 'a token' };
  return { place, said, guarded, promote: (more = {}) => place.promote({ ...inputs, ...more }) };
}

test('after a move the deployment of the environment is told version and run', async () => {
  const { said, promote } = await onGitHub();
  expect(await promote()).toMatchObject({ verdict: 'passed', findings: [] });
  expect(said).toEqual([
    {
      environment: 'production',
      sha: 'c'.repeat(40),
      description: 'Passed: v2 of wine is the first in guarded',
      runUrl: 'https://github.com/acme/wine/actions/runs/1001',
    },
  ]);
});

test('a later attempt of the run that moved tells it again, since the first may have died', async () => {
  const { place, said, promote } = await onGitHub();
  await promote();
  place.context = { ...place.context, runAttempt: 2 };
  expect(await promote()).toMatchObject({ verdict: 'passed', result: { moved: false } });
  expect(said).toHaveLength(2);
  expect(said[1]).toEqual(said[0]);
});

test('a rollback is told, with the version that it replaced', async () => {
  const { place, said, promote } = await onGitHub();
  await promote({ version: '1', evidence: place.evidence(place.digests[0] ?? '', null) });
  await promote();
  await promote({ mode: 'rollback', version: '1', reason: 'latency doubled' });
  expect(said.map(({ description }) => description)).toEqual([
    'Passed: v1 of wine is the first in guarded',
    'Passed: v2 of wine took over from v1 in guarded',
    'Passed: v1 of wine took over from v2 in guarded',
  ]);
});

test('nothing is told by a plan, by a refused promotion, or of what another run moved', async () => {
  const { place, said, promote } = await onGitHub();
  await promote({ mode: 'plan' });
  await promote({ 'expected-current': '1' });
  expect(said).toEqual([]);
  await promote();
  place.context = { ...place.context, runId: '1002' };
  await promote();
  expect(said).toHaveLength(1);
});

test('a stage without environment, and a run off GitHub, tell nothing', async () => {
  const { place, said, promote } = await onGitHub();
  expect(await promote({ stage: 'staging' })).toMatchObject({ verdict: 'passed' });
  await promote();
  place.context = { ...place.context, host: 'terminal' };
  expect(await promote()).toMatchObject({ verdict: 'passed', findings: [] });
  expect(said).toHaveLength(1);
});

const warning = { level: 'warning', rule: 'github-permission', message: 'Not allowed.' } as const;
const untold: readonly (readonly [string, Answer, object])[] = [
  ['is refused', { kind: 'refused', finding: warning }, warning],
  ['leaves something undone', { kind: 'posted', note: warning }, warning],
  ['has no deployment', { kind: 'none' }, { level: 'note', rule: 'deployment-missing' }],
];

test.each(untold)(
  'a status that %s is a finding, and the verdict stays',
  async (_, answer, finding) => {
    const { promote } = await onGitHub(answer);
    const outcome = await promote();
    expect(outcome).toMatchObject({ verdict: 'passed', exitCode: 0, result: { moved: true } });
    expect(outcome.findings).toMatchObject([finding]);
  },
);

test('a later attempt without a token says so, and the verdict stays', async () => {
  const { place, guarded, promote } = await onGitHub();
  await promote();
  const outcome = await place.promote(guarded);
  expect(outcome).toMatchObject({
    verdict: 'passed',
    findings: [{ level: 'warning', rule: 'deployment-not-posted' }],
  });
});
