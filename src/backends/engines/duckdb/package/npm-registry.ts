import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../../../ports/backend.ts';
import type { PinnedPackage } from './pinned.ts';

const publicRegistry = 'https://registry.npmjs.org/';

/** Where an archive lies, and the header that opens the door there. */
export interface Archive {
  readonly url: string;
  readonly authorization: string | undefined;
}

/**
 * The user's own npm configuration: `npm_config_registry` and the user's `.npmrc`. The `.npmrc` of the
 * working directory is left out on purpose: a pull request could make it hand a secret to a foreign host.
 */
export async function archiveOf(pinned: PinnedPackage, environment: Environment): Promise<Archive> {
  const settings = await userSettings(environment);
  const scope = pinned.name.startsWith('@') ? pinned.name.split('/')[0] : undefined;
  const registry =
    (scope && settings.get(`${scope}:registry`)) ||
    fromEnvironment('registry', environment) ||
    settings.get('registry') ||
    publicRegistry;
  const base = new URL(registry.endsWith('/') ? registry : `${registry}/`);
  const login = base.username && `${base.username}:${base.password}`;
  base.username = '';
  base.password = '';
  const file = `${pinned.name.split('/').at(-1)}-${pinned.version}.tgz`;
  return {
    url: `${base}${pinned.name}/-/${file}`,
    authorization: login
      ? `Basic ${Buffer.from(decodeURIComponent(login)).toString('base64')}`
      : authorization(base, settings),
  };
}

function fromEnvironment(key: string, environment: Environment): string | undefined {
  return environment(`npm_config_${key}`) || environment(`NPM_CONFIG_${key.toUpperCase()}`);
}

async function userSettings(environment: Environment): Promise<ReadonlyMap<string, string>> {
  const path = fromEnvironment('userconfig', environment) || join(homedir(), '.npmrc');
  const text = await readFile(path, 'utf8').catch(() => '');
  const settings = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, key, value] = /^\s*([^=;#\s][^=\s]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (key && value !== undefined) settings.set(key, expand(unquote(value), environment));
  }
  return settings;
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

function expand(value: string, environment: Environment): string {
  return value.replace(/\$\{([^}]+)\}/g, (whole, name: string) => environment(name) ?? whole);
}

/** npm keys credentials by host and path; the longest path that matches wins. */
function authorization(
  { host, pathname }: URL,
  settings: ReadonlyMap<string, string>,
): string | undefined {
  const parts = pathname.split('/').filter((part) => part !== '');
  for (let length = parts.length; length >= 0; length -= 1) {
    const key = `//${[host, ...parts.slice(0, length)].join('/')}/`;
    const token = settings.get(`${key}:_authToken`);
    if (token) return `Bearer ${token}`;
    const basic = settings.get(`${key}:_auth`);
    if (basic) return `Basic ${basic}`;
  }
  return undefined;
}
