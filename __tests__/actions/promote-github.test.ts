import { expect, test } from '@jest/globals';
import { ada, grace } from '../support/github/state.ts';
import { githubForEachTest } from '../support/github/use.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { Workplace } from '../support/workplace.ts';

const github = githubForEachTest();

const policy = `
version: 1
model: wine
registry: file:registry
ledger: branch:contender-ledger
stages:
  production:
    {alias: champion, needs: [validate, compare], approval: issue, approvers: [grace]}
`;

/** Version 1 waits for a yes; the issue, and the ledger on its branch, are on GitHub. */
async function project() {
  const place = new Workplace(policy);
  place.time = new Date();
  const evidence = place.evidence(await place.register('first'), null);
  const { state } = github();
  github().permit({ actions: 'read', contents: 'write', issues: 'write' });
  state.authors.set('c'.repeat(40), ada);
  const promote = () =>
    runAction('promote', {
      cwd: place.folder,
      github: github(),
      env: { GITHUB_SHA: 'c'.repeat(40) },
      inputs: { stage: 'production', evidence },
    });
  const say = (body: string, account = grace) => {
    const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const place = { pull: state.issues[0]?.number ?? 0, minimized: null, unseen: 0 };
    state.comments.push({ id: state.newId(), body, account, createdAt: at, ...place });
  };
  return { place, state, promote, say };
}

test('a promotion asks in an issue, and after the yes writes its ledger onto a branch', async () => {
  const { place, state, promote, say } = await project();
  const asking = await promote();
  expect(asking).toMatchObject({ exitCode: 1, outputs: { verdict: 'undecided' } });
  const [issue] = state.issues;
  const url = `https://github.com/acme/wine/issues/${issue?.number}`;
  expect(asking.summary).toContain(url);
  const sentence = /^ {4}(approve wine v1 .*)$/m.exec(issue?.body ?? '')?.[1] ?? '';
  say(sentence, ada);
  expect(await promote()).toMatchObject({ exitCode: 1, outputs: { verdict: 'undecided' } });
  say(sentence);
  const moved = await promote();
  expect(moved).toMatchObject({
    exitCode: 0,
    outputs: { verdict: 'passed', version: '1' },
    outcome: { result: { gate: { kind: 'issue', approvers: ['grace'], url } } },
  });
  expect(state.issues).toMatchObject([{ state: 'closed' }]);
  const env = {
    GITHUB_API_URL: github().url,
    GITHUB_REPOSITORY: github().repository,
    GITHUB_TOKEN: github().token,
  };
  const verified = await runCli(['ledger', 'verify', '--json'], { cwd: place.folder, env });
  expect(JSON.parse(verified.stdout)).toMatchObject({
    verdict: 'passed',
    result: {
      uri: 'branch:contender-ledger',
      count: 2,
      entries: [{ event: { kind: 'intent' } }, { event: { kind: 'result', result: 'moved' } }],
    },
  });
  expect(JSON.stringify([asking, moved, verified])).not.toContain(github().token);
}, 120_000);
