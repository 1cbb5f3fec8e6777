import type { Operation } from './description.ts';
import type { Access, State, Token } from './state.ts';

/** One request that passed the description and the token. */
export interface Call {
  readonly operation: Operation;
  readonly state: State;
  readonly token: Token;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** The double's own address, for links. */
  readonly url: string;
}

/** A partial body is completed by the description; `violation` says what GitHub's prose forbids. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly violation?: string;
}

/** One way to be allowed: all of these permissions together. */
export type PermissionSet = readonly (readonly [permission: string, access: Access])[];

/** What one operation needs, and does. */
export interface Route {
  /** Any one of these sets will do, as `x-accepted-github-permissions` lists them. */
  readonly accepts: readonly PermissionSet[];
  answer(call: Call): Answer;
}

export function refusal(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

/** A request that GitHub would refuse and that its client should never have sent. */
export function violation(message: string): Answer {
  return { ...refusal(422, message), violation: message };
}

/** One page of a list, with the `Link` header of GitHub: 30 a page unless asked, at most 100. */
export function page<T>(
  call: Call,
  items: readonly T[],
): { items: readonly T[]; headers: Record<string, string> } {
  const size = Number(call.query.get('per_page') ?? 30);
  const number = Number(call.query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const links: string[] = [];
  const link = (relation: string, target: number) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(target));
    links.push(`<${call.url}?${query}>; rel="${relation}"`);
  };
  if (number > 1) link('prev', number - 1);
  if (number < last) {
    link('next', number + 1);
    link('last', last);
  }
  return {
    items: items.slice((number - 1) * size, number * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

/** A member of a body as text; a missing one is empty. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
