import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, type PermissionSet, type Route, refusal } from './answer.ts';
import { attestationRoutes } from './attestations.ts';
import { startBlobs } from './blobs.ts';
import { checkRoutes } from './checks.ts';
import { commentRoutes } from './comments.ts';
import { deploymentRoutes } from './deployments.ts';
import { complete, find, judgeRequest, judgeResponse, type Operation } from './description.ts';
import type { Fault, FaultyAnswer } from './faults.ts';
import { gitRoutes } from './git.ts';
import { answerGraphql, type GraphqlRequest } from './graphql.ts';
import { issueRoutes } from './issues.ts';
import { runRoutes } from './runs.ts';
import {
  actionsBot,
  newState,
  type Permissions,
  type State,
  type Token,
  usualPermissions,
} from './state.ts';

/** One request as it arrived. */
export interface Received {
  /** The operation's id, `graphql`, or `unknown`. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** GitHub on loopback: keeps state, and judges every request and its own answers. */
export interface GitHubDouble {
  readonly url: string;
  /** The token of a workflow: its comments are written by github-actions[bot]. */
  readonly token: string;
  readonly repository: string;
  readonly state: State;
  readonly received: readonly Received[];
  /** Requests that GitHub's description or prose forbids; a test ends with none. */
  readonly violations: readonly string[];
  /** Replaces the permissions of the workflow's token. */
  permit(permissions: Permissions): void;
  fail(fault: Fault): void;
  close(): Promise<void>;
}

const routes: Readonly<Record<string, Route>> = {
  ...attestationRoutes,
  ...commentRoutes,
  ...checkRoutes,
  ...deploymentRoutes,
  ...gitRoutes,
  ...issueRoutes,
  ...runRoutes,
};

const token = 'ghs_doubledoubledouble';

export async function startGitHub(): Promise<GitHubDouble> {
  const desk = new Desk();
  const server = createServer((request, response) => {
    desk.serve(request, response).catch((error: unknown) => {
      desk.violations.push(`${request.method} ${request.url}: ${error}`);
      response.destroy();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  desk.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  desk.permit(usualPermissions);
  const blobs = await startBlobs(desk.state, desk.violations);
  desk.state.blobs = blobs.url;
  return {
    url: desk.url,
    token,
    repository: desk.state.repository,
    state: desk.state,
    received: desk.received,
    violations: desk.violations,
    permit: (permissions) => desk.permit(permissions),
    fail: (fault) => {
      desk.faults.push({ left: fault.times ?? 1, skip: fault.skip ?? 0, fault });
    },
    async close() {
      await blobs.close();
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
}

interface Arrived {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** Takes each request whole, and answers it in one go: no two of them interleave. */
class Desk {
  url = '';
  readonly state = newState();
  readonly received: Received[] = [];
  readonly violations: string[] = [];
  readonly faults: { left: number; skip: number; readonly fault: Fault }[] = [];

  permit(permissions: Permissions): void {
    this.state.tokens.set(token, { account: actionsBot, app: 'github-actions', permissions });
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrived = await arrive(request);
    const operation = find(arrived.method, arrived.url.pathname);
    const graphql = arrived.method === 'POST' && arrived.url.pathname === '/graphql';
    const id = graphql ? 'graphql' : (operation?.id ?? 'unknown');
    const { method, url, body } = arrived;
    this.received.push({ operation: id, method, path: `${url.pathname}${url.search}`, body });
    const fault = this.takeFault(id);
    await fault?.held?.();
    fault?.meanwhile?.();
    const served = !fault?.answer || fault.when === 'after';
    const answer = served ? this.answer(arrived, operation, graphql) : undefined;
    this.send(response, answer, fault?.answer);
  }

  takeFault(operation: string): Fault | undefined {
    const entry = this.faults.find(({ left, fault }) => left > 0 && fault.operation === operation);
    if (!entry) return undefined;
    if (entry.skip > 0) {
      entry.skip -= 1;
      return undefined;
    }
    entry.left -= 1;
    return entry.fault;
  }

  answer(arrived: Arrived, operation: Operation | undefined, graphql: boolean): Answer {
    const known = this.tokenOf(arrived);
    if (!arrived.headers['user-agent']) this.violations.push('A request came without user-agent.');
    if (!known) return refusal(401, 'Bad credentials');
    if (this.state.requestsLeft <= 0) return exhausted;
    this.state.requestsLeft -= 1;
    const answer = graphql
      ? answerGraphql(arrived.body as GraphqlRequest, this.state, known)
      : this.answerRest(arrived, operation, known);
    if (answer.violation) this.violations.push(answer.violation);
    return answer;
  }

  tokenOf({ headers }: Arrived): Token | undefined {
    const [, secret = ''] = /^(?:token|bearer) (\S+)$/i.exec(headers.authorization ?? '') ?? [];
    return this.state.tokens.get(secret);
  }

  answerRest(arrived: Arrived, operation: Operation | undefined, known: Token): Answer {
    const route = operation && routes[operation.id];
    const line = `${arrived.method} ${arrived.url.pathname}`;
    if (!operation || !route) {
      return { ...refusal(501, 'The double lacks this route.'), violation: `No route: ${line}.` };
    }
    const { owner, repo } = operation.parameters;
    const isOurs = owner === undefined || `${owner}/${repo}` === this.state.repository;
    if (!isOurs) return refusal(404, 'Not Found');
    const { searchParams: query } = arrived.url;
    const wrong = judgeRequest(operation, { query, body: arrived.body });
    if (wrong.length > 0) {
      const violation = `${line}: ${wrong.join(' ')}`;
      return { ...refusal(422, 'Validation Failed'), violation };
    }
    if (!allowed(route.accepts, known.permissions)) return notPermitted(route.accepts);
    const body = (arrived.body ?? {}) as Record<string, unknown>;
    const url = `${this.url}${arrived.url.pathname}`;
    const answer = route.answer({ operation, state: this.state, token: known, query, body, url });
    return this.completed(operation, answer);
  }

  completed(operation: Operation, answer: Answer): Answer {
    if (answer.status >= 300) return answer;
    const body = complete(operation, answer.status, answer.body);
    const wrong = judgeResponse(operation, { status: answer.status, body });
    this.violations.push(...wrong.map((text) => `The double's answer to ${operation.id}: ${text}`));
    return { ...answer, body };
  }

  send(response: ServerResponse, answer: Answer | undefined, fault: Fault['answer']): void {
    if (fault === 'silence') return;
    if (fault === 'drop') {
      response.socket?.destroy();
      return;
    }
    if (fault === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' });
      response.write('[{"id":', () => response.socket?.destroy());
      return;
    }
    if (fault === 'page') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Please log in</title>');
      return;
    }
    const { status, headers, body } = fault ? faulty(fault) : plain(answer);
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(this.state.requestsLeft),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      ...headers,
    });
    response.end(body === undefined ? '' : JSON.stringify(body));
  }
}

function faulty({
  status,
  message = 'Server Error',
  headers = {},
}: FaultyAnswer): Required<Omit<Answer, 'violation'>> {
  return { status, headers, body: { message } };
}

function plain(answer: Answer | undefined): Required<Omit<Answer, 'violation'>> {
  return { status: answer?.status ?? 500, headers: answer?.headers ?? {}, body: answer?.body };
}

async function arrive(request: IncomingMessage): Promise<Arrived> {
  request.setEncoding('utf8');
  let text = '';
  for await (const chunk of request) text += chunk;
  return {
    method: request.method ?? '',
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    headers: request.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

function allowed(accepts: readonly PermissionSet[], held: Permissions): boolean {
  return accepts.some((set) => {
    return set.every(([name, access]) => held[name] === 'write' || held[name] === access);
  });
}

function notPermitted(accepts: readonly PermissionSet[]): Answer {
  const sets = accepts.map((set) => set.map(([name, access]) => `${name}=${access}`).join(','));
  return {
    ...refusal(403, 'Resource not accessible by integration'),
    headers: { 'x-accepted-github-permissions': sets.join('; ') },
  };
}

const exhausted: Answer = {
  ...refusal(403, 'API rate limit exceeded for installation.'),
  headers: { 'x-ratelimit-remaining': '0' },
};
