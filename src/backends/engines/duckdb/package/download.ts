import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, type Dispatcher, fetch, ProxyAgent } from 'undici';
import { UserError } from '../../../../errors.ts';
import type { Environment } from '../../../../ports/backend.ts';
import { proxyFor } from '../../../proxy.ts';
import { type Archive, archiveOf } from './npm-registry.ts';
import { type PinnedPackage, packagesFor, platformName } from './pinned.ts';

const attempts = 3;
/** Milliseconds without a byte after which a registry counts as silent. */
const patience = { headersTimeout: 30_000, bodyTimeout: 30_000 };

export interface Source {
  readonly environment: Environment;
  /** Archives that a person put here by hand are taken before the network is asked. */
  readonly offlineFolder: string;
}

/** The package's archive, its bytes proven by the pinned SHA-512. */
export async function download(pinned: PinnedPackage, source: Source): Promise<Uint8Array> {
  const byHand = join(source.offlineFolder, archiveName(pinned));
  const archive = await archiveOf(pinned, source.environment);
  const local = await readFile(byHand).catch(() => undefined);
  const bytes = local ?? (await fetchArchive(archive, source));
  const actual = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (actual === pinned.integrity) return bytes;
  throw new UserError('engine-integrity', {
    what: `The data engine's package ${pinned.name} ${pinned.version} has the wrong content.`,
    why: `${local ? byHand : archive.url} has ${actual}, expected is ${pinned.integrity}.`,
    next: local
      ? 'Delete that file, or replace it by the archive of exactly this version.'
      : 'Check which registry npm is configured to use; it serves something else under this name.',
  });
}

/** The name under which an archive is looked for in the offline folder. */
export function archiveName(pinned: PinnedPackage): string {
  return `${pinned.name.replace('@', '').replace('/', '-')}-${pinned.version}.tgz`;
}

async function fetchArchive(
  archive: Archive,
  { environment, offlineFolder }: Source,
): Promise<Uint8Array> {
  const proxy = proxyFor(archive.url, environment);
  const agent = proxy ? new ProxyAgent({ uri: proxy, ...patience }) : new Agent(patience);
  try {
    return await withRetries(() => request(archive, agent));
  } catch (error) {
    throw unreachable(archive, error, offlineFolder);
  } finally {
    await agent.close();
  }
}

async function request(archive: Archive, dispatcher: Dispatcher): Promise<Uint8Array> {
  const response = await fetch(archive.url, {
    dispatcher,
    headers: archive.authorization ? { authorization: archive.authorization } : {},
  });
  if (!response.ok) throw new Refused(response.status);
  return new Uint8Array(await response.arrayBuffer());
}

/** The registry's answer to a request that it did not fulfil. */
class Refused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the registry answered ${status}`);
    this.status = status;
  }
}

async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const final = error instanceof Refused && error.status < 500 && error.status !== 429;
      if (final || tried === attempts) throw error;
      await wait(500 * 2 ** tried);
    }
  }
}

function unreachable(archive: Archive, cause: unknown, offlineFolder: string): UserError {
  const { message, cause: inner } = cause as Error;
  const reason = inner instanceof Error ? inner.message : message;
  const trust = /certificate/.test(reason)
    ? 'Point NODE_EXTRA_CA_CERTS at the certificate of your proxy or registry'
    : 'Set npm_config_registry or HTTPS_PROXY as npm needs them here';
  const packages = packagesFor(platformName()).map(({ name, version }) => `${name}@${version}`);
  return new UserError(
    'engine-unreachable',
    {
      what: `Cannot fetch the data engine from ${archive.url}.`,
      why: `${reason}.`,
      next: `${trust}; or, for a machine without network, run "npm pack ${packages.join(' ')}" elsewhere and put the files into ${offlineFolder}.`,
    },
    { cause },
  );
}
