import type { Permissions } from '../../domain/permissions.ts';
import type { Problem } from '../../errors.ts';

/** Why GitHub did not do what was asked, and what mends it. */
export interface Failure extends Pick<Problem, 'code' | 'why' | 'next'> {
  /** All that the job has to ask for, where it asks for too little. */
  readonly permissions?: Permissions;
}

/** What the client throws for an answer of 400 or above, and for none at all (`response` missing). */
interface HttpError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** GraphQL refuses inside an answer of status 200. */
interface GraphqlError extends Error {
  readonly errors: readonly { readonly type?: string; readonly message: string }[];
}

/** Whatever went wrong: a report that cannot be posted must not change a verdict. */
export function failureOf(error: unknown, needs: Permissions): Failure {
  if (isGraphqlError(error)) return graphqlFailure(error, needs);
  if (!isHttpError(error)) return senseless(error);
  if (!error.response) return unreachable(error);
  if (isLimit(error)) return limited(error);
  if (error.status >= 500) return broken(error);
  if (error.status === 401) return tokenRefused;
  if (isTooLong(error)) return tooLong;
  if (/\bvia a GitHub App\b/.test(error.message)) return onlyForApps;
  if (/\blocked\b/.test(error.message)) return locked;
  if (error.status === 403 || error.status === 404) return notPermitted(error, needs);
  return refused(error);
}

/** The answer is lost: nobody knows whether the write happened. */
export function isLost(error: unknown): boolean {
  return isHttpError(error) && error.status >= 500;
}

export function isStatus(error: unknown, status: number): boolean {
  return isHttpError(error) && error.status === status;
}

/** Only the App that made a check run may change it. */
export function isOthers(error: unknown): boolean {
  return isHttpError(error) && error.status === 403 && /\bapp_id\b/.test(error.message);
}

/** GitHub counts characters, and nobody promised that its limit stays: it says so itself. */
export function isTooLong(error: unknown): boolean {
  return isHttpError(error) && error.status === 422 && /\btoo long\b/i.test(error.message);
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && error.name === 'HttpError' && 'status' in error;
}

function isGraphqlError(error: unknown): error is GraphqlError {
  return error instanceof Error && error.name === 'GraphqlResponseError' && 'errors' in error;
}

function isLimit({ status, message, response }: HttpError): boolean {
  if (status !== 403 && status !== 429) return false;
  const headers = response?.headers ?? {};
  const exhausted = String(headers['x-ratelimit-remaining']) === '0';
  return exhausted || 'retry-after' in headers || /\brate limit\b/i.test(message);
}

const tokenRefused: Failure = {
  code: 'github-token',
  why: 'GitHub refused the token: it is wrong, or it has expired.',
  next: 'Give the input github-token the token of this job, github.token.',
};

const onlyForApps: Failure = {
  code: 'github-app-token',
  why: 'GitHub takes check runs from Apps only, and this token is that of a person.',
  next: 'Give the input github-token the token of this job, github.token, or set the input check to false.',
};

export const locked: Failure = {
  code: 'github-locked',
  why: 'The conversation of the pull request is locked.',
  next: 'Unlock it and run again, if the report should stand there.',
};

export const closed: Failure = {
  code: 'github-closed',
  why: 'The pull request is closed.',
  next: 'Nothing needs to be done, unless it is opened again.',
};

function unreachable({ message }: HttpError): Failure {
  return {
    code: 'github-unreachable',
    why: `GitHub did not answer (${firstLine(message)}).`,
    next: "Check the runner's network and its proxy, then run again.",
  };
}

const tooLong: Failure = {
  code: 'github-too-long',
  why: 'GitHub takes no text as long as this one, even with more of it left out.',
  next: 'Report the outcomes under several keys, or read the HTML report.',
};

/** A proxy may answer in GitHub's place, with JSON that lacks what GitHub describes. */
function senseless(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'github-answer',
    why: `GitHub's answer is not what its description says (${firstLine(message)}).`,
    next: "Check GITHUB_API_URL and the runner's proxy; if this comes again, please report it.",
  };
}

function limited({ response }: HttpError): Failure {
  const headers = response?.headers ?? {};
  const exhausted = String(headers['x-ratelimit-remaining']) === '0';
  const seconds = Number(headers['retry-after']);
  const reset = new Date(Number(headers['x-ratelimit-reset']) * 1000);
  const until = exhausted && reset.getTime() > 0 ? ` until ${reset.toISOString()}` : '';
  const wait = seconds > 0 ? ` for ${seconds} s` : until;
  return {
    code: 'github-rate-limit',
    why: `GitHub takes no more requests${wait}, which is longer than this job waits.`,
    next: 'Run this job again later.',
  };
}

function broken({ status }: HttpError): Failure {
  return {
    code: 'github-broken',
    why: `GitHub answered with status ${status}, and trying again did not help.`,
    next: 'Look at githubstatus.com, then run this job again.',
  };
}

function refused({ status, message }: HttpError): Failure {
  return {
    code: 'github-refused',
    why: `GitHub answered with status ${status}: ${firstLine(message)}.`,
    next: 'If this comes again, please report it.',
  };
}

function graphqlFailure({ errors }: GraphqlError, needs: Permissions): Failure {
  if (errors.some(({ type }) => type === 'FORBIDDEN')) return lacks([], needs);
  return {
    code: 'github-refused',
    why: `GitHub answered: ${firstLine(errors[0]?.message ?? 'nothing')}.`,
    next: 'If this comes again, please report it.',
  };
}

/** GitHub hides what a token may not see behind 404; the header tells which permissions would do. */
function notPermitted({ response }: HttpError, needs: Permissions): Failure {
  const header = String(response?.headers['x-accepted-github-permissions'] ?? '');
  const sets = header.split(';').map(parseSet);
  const wanted = sets.find((set) => set.length > 0 && set.every(([name]) => name in needs));
  return lacks(wanted ?? sets[0] ?? [], needs);
}

type PermissionSet = readonly (readonly [name: string, access: 'read' | 'write'])[];

/** `pull_requests=write,checks=read` in the words of a workflow, which every token's `metadata` is not. */
function parseSet(text: string): PermissionSet {
  return [...text.matchAll(/(\w+)=(\w+)/g)].flatMap(([, name = '', access]) => {
    if (name === 'metadata') return [];
    return [[name.replaceAll('_', '-'), access === 'write' ? 'write' : 'read'] as const];
  });
}

/** Naming one permission sets all others to none, so what is to be pasted has to be complete. */
function lacks(missing: PermissionSet, needs: Permissions): Failure {
  const named = missing.map(([name, access]) => `${name}: ${needs[name] ?? access}`).join(', ');
  const permissions = { contents: 'read', ...needs, ...stronger(missing, needs) } as const;
  const line = Object.entries(permissions)
    .map(([name, access]) => `${name}: ${access}`)
    .join(', ');
  return {
    code: 'github-permission',
    why: `This job's token lacks ${named || 'a permission'}; a run for a fork or Dependabot never gets it.`,
    next: `Add "permissions: {${line}}" to the job, then run it again.`,
    permissions,
  };
}

function stronger(missing: PermissionSet, needs: Permissions): Permissions {
  return Object.fromEntries(missing.filter(([name]) => needs[name] !== 'write'));
}

/** GitHub's own words, without the address of its manual. */
function firstLine(message: string): string {
  const [line = ''] = message.split('\n');
  return line
    .replace(/ - https?:\S+$/, '')
    .replace(/\.$/, '')
    .slice(0, 200);
}
