import { createHash } from 'node:crypto';
import { type Answer, type Call, type Route, refusal, textOf, violation } from './answer.ts';
import { component } from './description.ts';
import type { GitCommit, State } from './state.ts';

export const gitRoutes: Readonly<Record<string, Route>> = {
  'git/get-ref': { accepts: [[['contents', 'read']]], answer: getRef },
  'git/create-ref': { accepts: [[['contents', 'write']]], answer: createRef },
  'git/update-ref': { accepts: [[['contents', 'write']]], answer: updateRef },
  'git/get-commit': { accepts: [[['contents', 'read']]], answer: getCommit },
  'git/create-commit': { accepts: [[['contents', 'write']]], answer: createCommit },
  'git/get-tree': { accepts: [[['contents', 'read']]], answer: getTree },
  'git/create-tree': { accepts: [[['contents', 'write']]], answer: createTree },
  'git/get-blob': { accepts: [[['contents', 'read']]], answer: getBlob },
  'repos/compare-commits': { accepts: [[['contents', 'read']]], answer: compare },
  'repos/list-activities': { accepts: [[['contents', 'read']]], answer: listActivities },
};

function shaOf(...parts: readonly string[]): string {
  return createHash('sha1').update(JSON.stringify(parts)).digest('hex');
}

function getRef({ state, operation }: Call): Answer {
  const branch = branchOf(operation.parameters.ref ?? '');
  const sha = state.git.heads.get(branch);
  return sha ? { status: 200, body: shownRef(branch, sha) } : refusal(404, 'Not Found');
}

function branchOf(ref: string): string {
  return ref.replace(/^(refs\/)?heads\//, '');
}

function shownRef(branch: string, sha: string): object {
  return { ref: `refs/heads/${branch}`, object: { type: 'commit', sha } };
}

function createRef({ state, body }: Call): Answer {
  const ref = textOf(body.ref);
  const sha = textOf(body.sha);
  if (!ref.startsWith('refs/heads/')) return violation('Reference name must start with refs/.');
  if (!state.git.commits.has(sha)) return refusal(422, 'Object does not exist');
  if (state.git.heads.has(branchOf(ref))) return refusal(422, 'Reference already exists');
  state.git.heads.set(branchOf(ref), sha);
  return { status: 201, body: shownRef(branchOf(ref), sha) };
}

/** Without force only a descendant is taken. */
function updateRef({ state, operation, body }: Call): Answer {
  const branch = branchOf(operation.parameters.ref ?? '');
  const sha = textOf(body.sha);
  const before = state.git.heads.get(branch);
  if (before === undefined) return refusal(422, 'Reference does not exist');
  if (body.force === true) return violation('A ledger is never forced.');
  if (!isAncestor(state, before, sha)) return refusal(422, 'Update is not a fast forward');
  state.git.heads.set(branch, sha);
  return { status: 200, body: shownRef(branch, sha) };
}

/** Whether a commit is in the history of the other, or is the same. */
function isAncestor({ git }: State, ancestor: string, commit: string): boolean {
  const queue = [commit];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === ancestor) return true;
    queue.push(...(git.commits.get(next)?.parents ?? []));
  }
  return false;
}

function getCommit({ state, operation }: Call): Answer {
  const sha = operation.parameters.commit_sha ?? '';
  const commit = state.git.commits.get(sha);
  return commit ? { status: 200, body: shownCommit(sha, commit) } : refusal(404, 'Not Found');
}

function shownCommit(sha: string, { tree, parents, message }: GitCommit): object {
  return { sha, message, tree: { sha: tree }, parents: parents.map((parent) => ({ sha: parent })) };
}

function createCommit({ state, body }: Call): Answer {
  const tree = textOf(body.tree);
  const parents = Array.isArray(body.parents) ? body.parents.map(String) : [];
  if (!state.git.trees.has(tree)) return refusal(422, 'Tree SHA does not exist');
  if (parents.some((parent) => !state.git.commits.has(parent))) {
    return refusal(422, 'Parent SHA does not exist or is not a commit object');
  }
  const commit = { tree, parents, message: textOf(body.message) };
  const sha = shaOf('commit', tree, ...parents, commit.message, String(state.newId()));
  state.git.commits.set(sha, commit);
  return { status: 201, body: shownCommit(sha, commit) };
}

/** Takes the SHA of a commit too. */
function getTree({ state, operation }: Call): Answer {
  const given = operation.parameters.tree_sha ?? '';
  const sha = state.git.commits.get(given)?.tree ?? given;
  const tree = state.git.trees.get(sha);
  return tree ? { status: 200, body: shownTree(state, sha, tree) } : refusal(404, 'Not Found');
}

function shownTree({ git }: State, sha: string, tree: ReadonlyMap<string, string>): object {
  const files = [...tree].map(([path, blob]) => {
    const size = Buffer.byteLength(git.blobs.get(blob) ?? '');
    return { path, mode: '100644', type: 'blob', sha: blob, size };
  });
  return { sha, truncated: false, tree: files };
}

function createTree({ state, body }: Call): Answer {
  const base = textOf(body.base_tree);
  if (base !== '' && !state.git.trees.has(base)) return refusal(422, 'base_tree is not a tree');
  const given = Array.isArray(body.tree) ? body.tree : [];
  const made = putTree(
    state,
    state.git.trees.get(base) ?? new Map(),
    given.map(({ path, content }) => [textOf(path), textOf(content)]),
  );
  const tree = state.git.trees.get(made) ?? new Map();
  return { status: 201, body: shownTree(state, made, tree) };
}

/** Files on top of a tree, as a tree of their own; its SHA-1. */
export function putTree(
  { git }: State,
  base: ReadonlyMap<string, string>,
  files: readonly (readonly [path: string, text: string])[],
): string {
  const tree = new Map(base);
  for (const [path, text] of files) {
    const blob = shaOf('blob', text);
    git.blobs.set(blob, text);
    tree.set(path, blob);
  }
  const sha = shaOf('tree', JSON.stringify([...tree].sort()));
  git.trees.set(sha, tree);
  return sha;
}

function getBlob({ state, operation }: Call): Answer {
  const sha = operation.parameters.file_sha ?? '';
  const text = state.git.blobs.get(sha);
  if (text === undefined) return refusal(404, 'Not Found');
  const content = Buffer.from(text).toString('base64').replaceAll(/.{60}/g, '$&\n');
  return { status: 200, body: { sha, content, encoding: 'base64', size: Buffer.byteLength(text) } };
}

function compare({ state, operation }: Call): Answer {
  const { base = '', head = '' } = operation.parameters;
  if (!state.git.commits.has(base) || !state.git.commits.has(head)) {
    return refusal(404, 'Not Found');
  }
  const status = statusOf(state, base, head);
  return { status: 200, body: { status, commits: [], files: [] } };
}

function statusOf(state: State, base: string, head: string): string {
  if (base === head) return 'identical';
  if (isAncestor(state, base, head)) return 'ahead';
  return isAncestor(state, head, base) ? 'behind' : 'diverged';
}

function listActivities(call: Call): Answer {
  const { state, query } = call;
  const found = state.activities.filter(({ ref, kind }) => {
    return ref === query.get('ref') && kind === query.get('activity_type');
  });
  const { items, headers } = pageAfter(call, found.toReversed());
  const body = items.map((activity) => {
    const { ref, kind, before, after, account } = activity;
    const id = state.activities.indexOf(activity);
    const actor = component('simple-user', account);
    const timestamp = '2026-03-20T12:00:00Z';
    return { id, ref, activity_type: kind, before, after, timestamp, actor };
  });
  return { status: 200, body, headers };
}

/** One page of a list that goes on behind a cursor, which has no numbers of pages. */
function pageAfter<T>({ query, url }: Call, items: readonly T[]) {
  const start = Number(query.get('after') ?? 0);
  const end = start + Number(query.get('per_page') ?? 30);
  const next = new URLSearchParams(query);
  next.set('after', String(end));
  const link = `<${url}?${next}>; rel="next"`;
  return { items: items.slice(start, end), headers: end < items.length ? { link } : {} };
}
