import type { Environment } from '../../../ports/backend.ts';
import { loginOf } from './address.ts';
import type { Setting } from './variables.ts';

interface Login {
  /** What git is told, beside what it knows. */
  readonly settings: readonly Setting[];
  /** The header `Authorization` for requests that are not git's. */
  readonly header: string | null;
  /** What no message may hold. */
  readonly secrets: readonly string[];
}

const none: Login = { settings: [], header: null, secrets: [] };

/**
 * The login for a web address: that in the address, else the header that the working directory is
 * configured with, else a token of the environment. A token goes to its own host alone, and in the
 * clear to nobody but this machine.
 */
export function authorizationFor(
  url: string,
  environment: Environment,
  settings: readonly Setting[],
): Login {
  if (!/^https?:\/\//.test(url)) return none;
  const inside = loginOf(url);
  if (inside) return { ...none, header: basic(inside.user, inside.password) };
  const configured = settings.find(([key]) => /^http\..*\.extraheader$/i.test(key))?.[1];
  const [, known] = /^authorization:\s*(.+)$/i.exec(configured ?? '') ?? [];
  if (known !== undefined) return { ...none, header: known, secrets: secretsOf(known) };
  const token = tokenFor(new URL(url), environment);
  if (token === undefined) return none;
  const header = basic('x-access-token', token);
  const { origin } = new URL(url);
  return {
    settings: [[`http.${origin}/.extraheader`, `Authorization: ${header}`]],
    header,
    secrets: [token, ...secretsOf(header)],
  };
}

function tokenFor(url: URL, environment: Environment): string | undefined {
  const isOwnMachine = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !isOwnMachine) return undefined;
  const named = environment('CONTENDER_GIT_TOKEN');
  if (named) return named;
  const host = new URL(environment('GITHUB_SERVER_URL') || 'https://github.com').host;
  return url.host === host ? environment('GITHUB_TOKEN') || undefined : undefined;
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function secretsOf(header: string): readonly string[] {
  return header.split(' ').slice(1);
}
