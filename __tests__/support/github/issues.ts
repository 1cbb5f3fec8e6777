import { type Answer, type Call, page, type Route, refusal, textOf, violation } from './answer.ts';
import { component } from './description.ts';
import type { Issue, State } from './state.ts';

export const issueRoutes: Readonly<Record<string, Route>> = {
  'issues/list-for-repo': { accepts: [[['issues', 'read']]], answer: listIssues },
  'issues/create': { accepts: [[['issues', 'write']]], answer: createIssue },
  'issues/get': { accepts: [[['issues', 'read']]], answer: getIssue },
  'issues/update': { accepts: [[['issues', 'write']]], answer: updateIssue },
  'repos/get-content': { accepts: [[['contents', 'read']]], answer: getContent },
  'repos/get-commit': { accepts: [[['contents', 'read']]], answer: getCommit },
  // A workflow's token never has this: teams belong to the organization.
  'teams/list-members-in-org': { accepts: [[['members', 'read']]], answer: listMembers },
};

/** The newest first, when asked so; pull requests are issues too. */
function listIssues(call: Call): Answer {
  const { state, query } = call;
  const wanted = query.get('state') ?? 'open';
  const seen = state.issues.filter((issue) => {
    if (issue.unseen > 0) {
      issue.unseen -= 1;
      return false;
    }
    return wanted === 'all' || issue.state === wanted;
  });
  const sorted = query.get('direction') === 'asc' ? seen : seen.toReversed();
  const { items, headers } = page(call, sorted);
  return { status: 200, body: items.map((issue) => shown(state, issue)), headers };
}

function createIssue({ state, token, body }: Call): Answer {
  if (textOf(body.title) === '') return violation('title cannot be blank');
  if (textOf(body.body).length > 65_536) {
    return refusal(422, 'body is too long (maximum is 65536 characters)');
  }
  const issue: Issue = {
    number: state.newId(),
    title: textOf(body.title),
    body: textOf(body.body),
    account: token.account,
    createdAt: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    state: 'open',
    closings: [],
    unseen: state.commentLag,
  };
  state.issues.push(issue);
  return { status: 201, body: shown(state, issue) };
}

function getIssue(call: Call): Answer {
  const issue = issueOf(call);
  return issue ? { status: 200, body: shown(call.state, issue) } : refusal(404, 'Not Found');
}

function updateIssue(call: Call): Answer {
  const issue = issueOf(call);
  if (!issue) return refusal(404, 'Not Found');
  if (call.body.state === 'closed') issue.closings.push(new Date().toISOString());
  if (call.body.state === 'closed' || call.body.state === 'open') issue.state = call.body.state;
  return { status: 200, body: shown(call.state, issue) };
}

function issueOf({ state, operation }: Call): Issue | undefined {
  const number = Number(operation.parameters.issue_number);
  return state.issues.find((candidate) => candidate.number === number);
}

function shown(state: State, issue: Issue): object {
  const { number, title, body, account, createdAt } = issue;
  return {
    number,
    title,
    body,
    state: issue.state,
    user: component('simple-user', account),
    html_url: `https://github.com/${state.repository}/issues/${number}`,
    created_at: createdAt,
    updated_at: createdAt,
  };
}

/** A file of the default branch. */
function getContent({ state, operation }: Call): Answer {
  const { path = '' } = operation.parameters;
  const text = state.defaultBranch.get(path);
  if (text === undefined) return refusal(404, 'Not Found');
  const bytes = Buffer.from(text);
  const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
  const file = { type: 'file', encoding: 'base64', size: bytes.length, name: path, path, content };
  return { status: 200, body: component('content-file', file) as object };
}

function getCommit({ state, operation }: Call): Answer {
  const sha = operation.parameters.ref ?? '';
  const author = state.authors.get(sha);
  if (author === undefined) return refusal(422, `No commit found for SHA: ${sha}`);
  return { status: 200, body: { sha, author: author && component('simple-user', author) } };
}

function listMembers(call: Call): Answer {
  const { org, team_slug: slug } = call.operation.parameters;
  const members = call.state.teams.get(`${org}/${slug}`);
  if (!members) return refusal(404, 'Not Found');
  const { items, headers } = page(call, members);
  return {
    status: 200,
    body: items.map((one) => component('simple-user', one) as object),
    headers,
  };
}
