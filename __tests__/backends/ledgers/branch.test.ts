import { describe, expect, test } from '@jest/globals';
import type { Pace } from '../../../src/backends/github/client.ts';
import { openBranchLedger } from '../../../src/backends/github/ledger/open.ts';
import { putTree } from '../../support/github/git.ts';
import { grace } from '../../support/github/state.ts';
import { githubForEachTest } from '../../support/github/use.ts';
import { draft, ledgerContract } from '../../support/ledger-contract.ts';
import { registry, subject } from '../../support/promotion-cases.ts';

const github = githubForEachTest();

const fast: Pace = { spaced: false, unitMs: 1, timeoutMs: 2000 };
const name = 'contender-ledger';

function open(uri = `branch:${name}`) {
  const { url, repository, token, state } = github();
  github().permit({ contents: 'write' });
  state.requestsLeft = 100_000;
  const variables: Record<string, string> = {
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: repository,
    GITHUB_TOKEN: token,
  };
  return openBranchLedger(uri, (variable) => variables[variable], fast);
}

describe('the contract', () => {
  ledgerContract(async () => async () => open());
});

/** A ledger of so many entries about wine, then one about beer. */
async function written(count: number) {
  const ledger = open();
  let head: string | null = null;
  for (let index = 1; index <= count; index += 1) {
    head = (await ledger.append(draft(String(index)), head))?.hash ?? null;
  }
  const event = { kind: 'intent', subject: subject({ model: 'beer' }) } as const;
  await ledger.append({ ...draft('1'), event }, head);
  return ledger;
}

const files = () => {
  const { git } = github().state;
  const commit = git.commits.get(git.heads.get(name) ?? '');
  return new Map(
    [...(git.trees.get(commit?.tree ?? '') ?? [])].map(([path, blob]) => {
      return [path, git.blobs.get(blob) ?? ''];
    }),
  );
};

/** Puts files onto the branch as a person with rights would; by a commit of its own, or in place of all. */
function tamper(changes: Readonly<Record<string, string>>, parents?: readonly string[]) {
  const { state } = github();
  const { git } = state;
  const before = git.heads.get(name) ?? '';
  const base = git.trees.get(git.commits.get(before)?.tree ?? '') ?? new Map();
  const tree = putTree(state, base, Object.entries(changes));
  const sha = String(state.newId()).padStart(40, 'f');
  git.commits.set(sha, { tree, parents: parents ?? [before], message: 'mend' });
  git.heads.set(name, sha);
  return { before, sha };
}

const segment = () => [...files().keys()].find((path) => path.startsWith('entries/wine')) ?? '';

test('each model has a book of its own, and only its book is read for it', async () => {
  await written(3);
  const paths = [...files().keys()].sort();
  expect(paths).toEqual([
    'README.md',
    expect.stringMatching(/^entries\/beer\.[0-9a-f]{12}\/000001\.jsonl$/),
    expect.stringMatching(/^entries\/wine\.[0-9a-f]{12}\/000001\.jsonl$/),
    'head.json',
  ]);
  const fresh = open();
  const before = github().received.length;
  const { entries, head } = await fresh.read({ registry, model: 'beer' });
  expect(entries.map(({ sequence }) => sequence)).toEqual([4]);
  expect(head).toBe(entries[0]?.hash);
  const blobs = github()
    .received.slice(before)
    .filter(({ operation }) => operation === 'git/get-blob');
  expect(blobs).toHaveLength(2);
  await fresh.read({ registry, model: 'beer' });
  const again = github()
    .received.slice(before)
    .filter(({ operation }) => operation === 'git/get-blob');
  expect(again).toHaveLength(2);
});

test('nothing is ever forced, and every commit follows the one before', async () => {
  await written(2);
  const { git } = github().state;
  let commit = git.commits.get(git.heads.get(name) ?? '');
  const messages: string[] = [];
  while (commit) {
    messages.unshift(commit.message.split('\n')[0] ?? '');
    commit = git.commits.get(commit.parents[0] ?? '');
  }
  expect(messages).toEqual([
    'Entry 1: promote wine in production, 1 to 1, intent',
    'Entry 2: promote wine in production, 1 to 2, intent',
    'Entry 3: promote beer in production, 1 to 2, intent',
  ]);
  expect(JSON.stringify(github().received.map(({ body }) => body))).not.toContain('"force":true');
});

const damages: readonly (readonly [
  string,
  string,
  (lines: readonly string[]) => readonly string[],
])[] = [
  ['one letter changed', 'entry 2', ([a = '', b = '', c = '']) => [a, b.replace('ada', 'eve'), c]],
  ['an entry taken out', 'entry 3', ([a = '', , c = '']) => [a, c]],
  ['the newest entry of a book taken out', 'entry 4', ([a = '', b = '']) => [a, b]],
  ['an entry twice', 'entry 2', ([a = '', b = '', c = '']) => [a, b, b, c]],
  ['a line that is cut off', 'line 2', ([a = '', b = '', c = '']) => [a, b.slice(0, 80), c]],
];

test.each(damages)('%s is found by who verifies all of it, at %s', async (_, place, damage) => {
  await written(3);
  const path = segment();
  const lines = (files().get(path) ?? '').trimEnd().split('\n');
  tamper({ [path]: `${damage(lines).join('\n')}\n` });
  await expect(open().read()).rejects.toMatchObject({
    problems: [{ code: 'ledger-broken', what: expect.stringContaining(place) }],
  });
});

test('a promotion of the model finds an entry that was changed, too, and appends nothing', async () => {
  await written(3);
  const path = segment();
  tamper({ [path]: (files().get(path) ?? '').replace('"actor":"ada"', '"actor":"eve"') });
  const broken = {
    problems: [{ code: 'ledger-broken', what: expect.stringContaining('entry 1') }],
  };
  await expect(open().read({ registry, model: 'wine' })).rejects.toMatchObject(broken);
});

test('a head that names another entry than the newest is found', async () => {
  await written(1);
  const hash = `sha256:${'9'.repeat(64)}`;
  tamper({ 'head.json': JSON.stringify({ sequence: 2, hash }) });
  await expect(open().read()).rejects.toMatchObject({ problems: [{ code: 'ledger-broken' }] });
});

test('a branch that was rewritten while a run was at work is broken, and so is one cut short', async () => {
  const ledger = await written(2);
  const { git } = github().state;
  const { before } = tamper({}, []);
  await expect(ledger.read()).rejects.toMatchObject({
    problems: [{ code: 'ledger-broken', what: expect.stringContaining('rewritten') }],
  });
  git.heads.set(name, git.commits.get(before)?.parents[0] ?? '');
  await expect(ledger.read()).rejects.toMatchObject({ problems: [{ code: 'ledger-broken' }] });
  git.heads.delete(name);
  await expect(ledger.read()).rejects.toMatchObject({ problems: [{ code: 'ledger-broken' }] });
});

test('a force push before this run is known to GitHub, until the branch is put back', async () => {
  await written(2);
  const { state } = github();
  const { before, sha } = tamper({ 'README.md': 'mine' }, []);
  const pushed = { ref: `refs/heads/${name}`, kind: 'force_push', account: grace } as const;
  state.activities.push({ ...pushed, before, after: sha });
  await expect(open().read()).rejects.toMatchObject({
    problems: [{ code: 'ledger-broken', what: expect.stringContaining('by grace') }],
  });
  state.git.heads.set(name, before);
  state.activities.push({ ...pushed, before: sha, after: before });
  expect((await open().read()).entries).toHaveLength(3);
});

test('a branch that was deleted is no empty ledger', async () => {
  await written(1);
  const { git, activities } = github().state;
  const before = git.heads.get(name) ?? '';
  git.heads.delete(name);
  const ref = `refs/heads/${name}`;
  activities.push({ ref, kind: 'branch_deletion', before, after: '0'.repeat(40), account: grace });
  await expect(open().read()).rejects.toMatchObject({ problems: [{ code: 'ledger-broken' }] });
});

test('a branch that holds something else is refused', async () => {
  const { state } = github();
  const tree = putTree(state, new Map(), [['train.py', 'print()']]);
  state.git.commits.set('a'.repeat(40), { tree, parents: [], message: 'code' });
  state.git.heads.set('main', 'a'.repeat(40));
  await expect(open('branch:main').read()).rejects.toMatchObject({
    problems: [{ code: 'ledger-foreign' }],
  });
});

test.each([
  ['git/update-ref', 'before', 'drop'],
  ['git/update-ref', 'before', { status: 502 }],
  ['git/update-ref', 'after', 'drop'],
  ['git/update-ref', 'after', { status: 500 }],
  ['git/create-commit', 'after', { status: 502 }],
  ['git/create-tree', 'before', { status: 503 }],
  ['git/get-ref', 'before', { status: 502 }],
] as const)('%s, whose answer is lost %s its effect (%j), writes one entry', async (...given) => {
  const [operation, when, answer] = given;
  const ledger = open();
  const first = await ledger.append(draft('1'), null);
  github().fail({ operation, when, answer });
  const second = await ledger.append(draft('2'), first?.hash ?? null);
  expect(second?.sequence).toBe(2);
  expect((await open().read()).entries).toEqual([first, second]);
});

test('a first entry whose answer is lost is the first entry', async () => {
  github().fail({ operation: 'git/create-ref', when: 'after', answer: 'drop' });
  const first = await open().append(draft('1'), null);
  expect(first?.sequence).toBe(1);
  expect((await open().read()).entries).toEqual([first]);
});

test('a token that may only read is told what to paste', async () => {
  await written(1);
  const ledger = open();
  github().permit({ contents: 'read' });
  const { head } = await ledger.read();
  await expect(ledger.append(draft('9'), head)).rejects.toMatchObject({
    problems: [{ code: 'github-permission', next: expect.stringContaining('contents: write') }],
  });
});

test('a full segment is closed, and the next one begun', async () => {
  const ledger = await written(1);
  const path = segment();
  const { head } = await ledger.read();
  tamper({ [path]: `${files().get(path)}${'\n'.repeat(500)}` });
  await ledger.append(draft('2'), head);
  expect([...files().keys()].filter((one) => one.startsWith('entries/wine'))).toHaveLength(2);
  expect((await open().read()).entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
});

test('uses of test sets lie beside the books', async () => {
  const ledger = open();
  const use = {
    testSet: `sha256:${'a'.repeat(64)}`,
    predictions: `sha256:${'b'.repeat(64)}`,
    model: 'wine',
    observedAt: '2026-03-20T12:00:00.000Z',
  };
  expect(await ledger.uses.read()).toEqual({ uses: [], complete: true });
  await ledger.uses.add(use);
  expect((await open().uses.read()).uses).toMatchObject([use]);
  expect(await open().read()).toEqual({ entries: [], notes: [], head: null });
  await ledger.append(draft('1'), null);
  expect((await open().uses.read()).uses).toHaveLength(1);
});

test.each(['', 'a..b', '/x', 'x/', 'x.lock', '-x', 'a b', '.x'])(
  'a branch is no "%s"',
  async (bad) => {
    expect(() => open(`branch:${bad}`)).toThrow('Cannot use the URI');
  },
);

test('without a token there is no ledger on a branch', () => {
  expect(() => openBranchLedger('branch:x', () => undefined, fast)).toThrow('needs a token');
});

test('a branch that was rewritten, put back and rewritten once more is still missed', async () => {
  const first = await open().append(draft('1'), null);
  const older = github().state.git.heads.get(name) ?? '';
  await open().append(draft('2'), first?.hash ?? null);
  const { state } = github();
  const whole = state.git.heads.get(name) ?? '';
  const pushed = { ref: `refs/heads/${name}`, kind: 'force_push', account: grace } as const;
  state.activities.push({ ...pushed, before: whole, after: older });
  state.activities.push({ ...pushed, before: older, after: whole });
  expect((await open().read()).entries).toHaveLength(2);
  state.activities.push({ ...pushed, before: whole, after: older });
  state.git.heads.set(name, older);
  await expect(open().read()).rejects.toMatchObject({
    problems: [{ code: 'ledger-broken', what: expect.stringContaining('by grace') }],
  });
});

test('a branch that was deleted and made again from an older commit is missed, behind any number of later pushes', async () => {
  const first = await open().append(draft('1'), null);
  const { git, activities } = github().state;
  const older = git.heads.get(name) ?? '';
  await open().append(draft('2'), first?.hash ?? null);
  const whole = git.heads.get(name) ?? '';
  const ref = `refs/heads/${name}`;
  const gone = { ref, kind: 'branch_deletion', account: grace } as const;
  activities.push({ ...gone, before: whole, after: '0'.repeat(40) });
  git.heads.set(name, older);
  const foreign = 'e'.repeat(40);
  for (let count = 0; count < 60; count += 1) {
    const pushed = { ref, kind: 'force_push', account: grace } as const;
    activities.push({ ...pushed, before: older, after: foreign });
    activities.push({ ...pushed, before: foreign, after: older });
  }
  await expect(open().read()).rejects.toMatchObject({ problems: [{ code: 'ledger-broken' }] });
  git.heads.set(name, whole);
  expect((await open().read()).entries).toHaveLength(2);
});

test('entries that came after a repair are missed too', async () => {
  const first = await open().append(draft('1'), null);
  const { git, activities } = github().state;
  const older = git.heads.get(name) ?? '';
  const second = await open().append(draft('2'), first?.hash ?? null);
  const middle = git.heads.get(name) ?? '';
  const pushed = { ref: `refs/heads/${name}`, kind: 'force_push', account: grace } as const;
  activities.push({ ...pushed, before: middle, after: older });
  // Put back by a plain push, which is no rewriting.
  await open().append(draft('3'), second?.hash ?? null);
  const newest = git.heads.get(name) ?? '';
  activities.push({ ...pushed, before: newest, after: middle });
  git.heads.set(name, middle);
  await expect(open().read()).rejects.toMatchObject({
    problems: [{ code: 'ledger-broken', why: expect.stringContaining(newest) }],
  });
});

test('a ledger that an edit broke is whole again after what the message says to do', async () => {
  await written(2);
  const path = segment();
  const good = files().get(path) ?? '';
  tamper({ [path]: good.replace('"actor":"ada"', '"actor":"eve"') });
  await expect(open().read()).rejects.toMatchObject({
    problems: [{ code: 'ledger-broken', next: expect.stringContaining('by a new commit') }],
  });
  tamper({ [path]: good });
  expect((await open().read()).entries).toHaveLength(3);
});

test('a rule that takes no commit from this token is no race, and is told in the words of GitHub', async () => {
  const ledger = open();
  const first = await ledger.append(draft('1'), null);
  const message = 'Changes must be made through a pull request.';
  github().fail({ operation: 'git/update-ref', answer: { status: 422, message } });
  await expect(ledger.append(draft('2'), first?.hash ?? null)).rejects.toMatchObject({
    problems: [
      { code: 'ledger-protected', why: expect.stringContaining('through a pull request') },
    ],
  });
});
