import { type Answer, type Call, page, type Route, refusal, textOf, violation } from './answer.ts';
import { component } from './description.ts';
import { shownRepository } from './runs.ts';
import { type Comment, ownRepository, type Pull, type State } from './state.ts';

// The error text of GitHub: "Body is too long (maximum is 65536 characters)".
const longestBody = 65_536;

export const commentRoutes: Readonly<Record<string, Route>> = {
  'issues/list-comments': {
    accepts: [[['issues', 'read']], [['pull_requests', 'read']]],
    answer: list,
  },
  'issues/create-comment': {
    accepts: [[['issues', 'write']], [['pull_requests', 'write']]],
    answer: create,
  },
  'issues/update-comment': {
    accepts: [[['issues', 'write']], [['pull_requests', 'write']]],
    answer: update,
  },
  'pulls/get': { accepts: [[['pull_requests', 'read']]], answer: getPull },
  'pulls/list': { accepts: [[['pull_requests', 'read']]], answer: listPulls },
};

/** The GraphQL id of a comment. */
export function nodeId(comment: Comment): string {
  return `IC_${comment.id}`;
}

function list(call: Call): Answer {
  const number = Number(call.operation.parameters.issue_number);
  if (!isThere(call.state, number)) return refusal(404, 'Not Found');
  const seen = call.state.comments.filter((comment) => {
    return comment.pull === number && comment.unseen-- <= 0;
  });
  const { items, headers } = page(call, seen);
  return { status: 200, body: items.map((comment) => shown(call.state, comment)), headers };
}

function isThere(state: State, number: number): boolean {
  return state.pulls.has(number) || state.issues.some((issue) => issue.number === number);
}

function create(call: Call): Answer {
  const { state, token, body } = call;
  const number = Number(call.operation.parameters.issue_number);
  const pull = state.pulls.get(number);
  if (!isThere(state, number)) return refusal(404, 'Not Found');
  const needed = pull ? token.permissions.pull_requests : token.permissions.issues;
  if (needed !== 'write') return notForPulls;
  if (pull?.locked) return refusal(403, 'Unable to create comment because issue is locked.');
  const text = textOf(body.body);
  const refused = judgeBody(text);
  if (refused) return refused;
  const comment: Comment = {
    id: state.newId(),
    pull: number,
    body: text,
    account: token.account,
    minimized: null,
    unseen: state.commentLag,
  };
  state.comments.push(comment);
  return { status: 201, body: shown(state, comment) };
}

function update({ state, token, operation, body }: Call): Answer {
  const comment = state.comments.find(({ id }) => id === Number(operation.parameters.comment_id));
  if (!comment) return refusal(404, 'Not Found');
  if (token.permissions.pull_requests !== 'write') return notForPulls;
  if (comment.account.id !== token.account.id) {
    return {
      ...refusal(403, 'Resource not accessible by integration'),
      violation: "The comment is another author's.",
    };
  }
  const text = textOf(body.body);
  const refused = judgeBody(text);
  if (refused) return refused;
  comment.body = text;
  return { status: 200, body: shown(state, comment) };
}

// For a pull request `issues: write` is not enough, although the header offers it.
const notForPulls: Answer = {
  ...refusal(403, 'Resource not accessible by integration'),
  headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
};

function judgeBody(text: string): Answer | undefined {
  if (text.trim() === '') return violation('Body cannot be blank');
  return text.length > longestBody
    ? refusal(422, `Body is too long (maximum is ${longestBody} characters)`)
    : undefined;
}

function shown(state: State, comment: Comment): object {
  const { createdAt = '2026-03-20T11:00:00Z' } = comment;
  return {
    created_at: createdAt,
    updated_at: comment.updatedAt ?? createdAt,
    author_association: comment.association ?? 'MEMBER',
    id: comment.id,
    node_id: nodeId(comment),
    body: comment.body,
    user: component('simple-user', comment.account),
    ...(comment.app && {
      performed_via_github_app: component('nullable-integration', { slug: comment.app }),
    }),
    html_url: `https://github.com/${state.repository}/pull/${comment.pull}#issuecomment-${comment.id}`,
    minimized: comment.minimized === null ? null : { reason: comment.minimized },
  };
}

function getPull({ state, operation }: Call): Answer {
  const pull = state.pulls.get(Number(operation.parameters.pull_number));
  if (!pull) return refusal(404, 'Not Found');
  const { number, locked } = pull;
  return {
    status: 200,
    body: { number, locked, state: pull.state, head: { sha: pull.headSha } },
  };
}

/** `head` is `owner:branch`; what is not of that form GitHub leaves unfiltered. */
function listPulls(call: Call): Answer {
  const { state, query } = call;
  const wanted = query.get('state') ?? 'open';
  const head = query.get('head') ?? '';
  const found = [...state.pulls.values()].filter((pull) => {
    const { branch, repository } = headOf(pull);
    const label = `${repository?.fullName.split('/')[0]}:${branch}`;
    return (wanted === 'all' || pull.state === wanted) && (!head.includes(':') || head === label);
  });
  const { items, headers } = page(call, found);
  return { status: 200, body: items.map(shownPull), headers };
}

function shownPull(pull: Pull): object {
  const { branch, repository } = headOf(pull);
  const repo = repository && shownRepository(repository);
  const head = { sha: pull.headSha, ref: branch, label: `${repository?.fullName}:${branch}`, repo };
  return { number: pull.number, locked: pull.locked, state: pull.state, head };
}

function headOf({ head }: Pull): NonNullable<Pull['head']> {
  return head ?? { branch: 'better-model', repository: ownRepository };
}
