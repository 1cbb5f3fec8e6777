import type { Answer } from './answer.ts';
import { nodeId } from './comments.ts';
import type { State, Token } from './state.ts';

/** The few types of GitHub's public GraphQL schema that the double answers, by their fields. */
const schema: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  query: { viewer: 'User', repository: 'Repository' },
  mutation: { minimizeComment: 'MinimizeCommentPayload' },
  User: { login: 'String', databaseId: 'Int', id: 'ID' },
  Repository: { issue: 'Issue' },
  Issue: { comments: 'IssueComments', timelineItems: 'IssueTimelineItems' },
  IssueComments: { nodes: 'IssueComment', pageInfo: 'PageInfo' },
  IssueComment: { databaseId: 'Int', lastEditedAt: 'DateTime' },
  PageInfo: { hasNextPage: 'Boolean', endCursor: 'String' },
  IssueTimelineItems: { nodes: 'IssueTimelineItem' },
  IssueTimelineItem: { ClosedEvent: 'ClosedEvent' },
  ClosedEvent: { createdAt: 'DateTime' },
  MinimizeCommentPayload: { clientMutationId: 'String', minimizedComment: 'Minimizable' },
  Minimizable: { isMinimized: 'Boolean', minimizedReason: 'String' },
};

const classifiers = ['ABUSE', 'DUPLICATE', 'OFF_TOPIC', 'OUTDATED', 'RESOLVED', 'SPAM'];

interface Field {
  readonly name: string;
  readonly arguments: string;
  readonly fields: readonly Field[];
}

export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Answers a document of one field; what the schema lacks is a violation. */
export function answerGraphql(request: GraphqlRequest, state: State, token: Token): Answer {
  const { kind, fields } = parse(request.query);
  const wrong = judge(kind, fields);
  if (wrong) return { status: 200, body: { errors: [{ message: wrong }] }, violation: wrong };
  const [field] = fields;
  if (field?.name === 'viewer') return { status: 200, body: { data: { viewer: viewer(token) } } };
  if (field?.name === 'repository') return issuePast(request, state, token);
  return minimize(request, state, { token, text: field?.arguments ?? '' });
}

/** A bot's login stands here without `[bot]`. */
function viewer({ account }: Token): object {
  return {
    login: account.login.replace(/\[bot\]$/, ''),
    databaseId: account.id,
    id: `U_${account.id}`,
  };
}

/** The comments of an issue, a hundred a page, and its last closing. */
function issuePast({ variables = {} }: GraphqlRequest, state: State, token: Token): Answer {
  const { owner, repo, number, after } = variables;
  const found = state.issues.find((issue) => issue.number === number);
  if (`${owner}/${repo}` !== state.repository || !found || !token.permissions.issues) {
    return refused('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
  }
  const all = state.comments.filter(({ pull }) => pull === number);
  const start = Number(after ?? 0);
  const nodes = all.slice(start, start + 100).map((comment) => {
    const { id, createdAt, updatedAt, editedAt = updatedAt } = comment;
    const isTouched = comment.editedAt !== undefined || (updatedAt ?? createdAt) !== createdAt;
    return { databaseId: id, lastEditedAt: isTouched ? editedAt : null };
  });
  const pageInfo = { hasNextPage: start + 100 < all.length, endCursor: String(start + 100) };
  const closed = found.closings.slice(-1).map((createdAt) => ({ createdAt }));
  const issue = { timelineItems: { nodes: closed }, comments: { nodes, pageInfo } };
  return { status: 200, body: { data: { repository: { issue } } } };
}

function minimize(
  { variables = {} }: GraphqlRequest,
  state: State,
  { token, text }: { readonly token: Token; readonly text: string },
): Answer {
  const subject = /subjectId:\s*\$(\w+)/.exec(text)?.[1] ?? '';
  const classifier = /classifier:\s*(\w+)/.exec(text)?.[1] ?? '';
  if (!classifiers.includes(classifier) || typeof variables[subject] !== 'string') {
    const wrong = 'minimizeComment needs a subjectId and a classifier.';
    return { status: 200, body: { errors: [{ message: wrong }] }, violation: wrong };
  }
  const { pull_requests: pulls, issues } = token.permissions;
  if (pulls !== 'write' && issues !== 'write') {
    return refused('FORBIDDEN', 'Resource not accessible by integration');
  }
  const comment = state.comments.find((candidate) => nodeId(candidate) === variables[subject]);
  if (!comment) return refused('NOT_FOUND', 'Could not resolve to a node with the global id');
  comment.minimized = classifier.toLowerCase();
  const minimizedComment = { isMinimized: true, minimizedReason: comment.minimized };
  return { status: 200, body: { data: { minimizeComment: { minimizedComment } } } };
}

/** GraphQL refuses with status 200. */
function refused(type: string, message: string): Answer {
  return { status: 200, body: { data: null, errors: [{ type, message }] } };
}

function judge(type: string, fields: readonly Field[]): string | undefined {
  const known = schema[type];
  if (!known) return fields.length > 0 ? `${type} has no fields.` : undefined;
  if (fields.length === 0) return `${type} needs a selection of fields.`;
  for (const field of fields) {
    const fieldType = known[field.name];
    if (!fieldType) return `${type} has no field "${field.name}".`;
    const wrong = judge(fieldType, field.fields);
    if (wrong) return wrong;
  }
  return undefined;
}

/** `query(…) { a(…) { b c } }` → its kind and its fields. */
function parse(document: string): { readonly kind: string; readonly fields: readonly Field[] } {
  const tokens = document.match(/\w+|[{}]|\((?:[^()]|\([^()]*\))*\)/g) ?? [];
  const kind = tokens[0] === '{' ? 'query' : (tokens.shift() ?? '');
  while (tokens.length > 0 && tokens[0] !== '{') tokens.shift();
  tokens.shift();
  return { kind, fields: parseFields(tokens) };
}

function parseFields(tokens: string[]): readonly Field[] {
  const fields: Field[] = [];
  for (let name = tokens.shift(); name !== undefined && name !== '}'; name = tokens.shift()) {
    // `... on ClosedEvent { … }` stands here as a field of that name.
    if (name === 'on') continue;
    const given = tokens[0]?.startsWith('(') ? (tokens.shift() ?? '') : '';
    let inner: readonly Field[] = [];
    if (tokens[0] === '{') {
      tokens.shift();
      inner = parseFields(tokens);
    }
    fields.push({ name, arguments: given, fields: inner });
  }
  return fields;
}
