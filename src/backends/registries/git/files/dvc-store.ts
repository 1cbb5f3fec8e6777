import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../../../errors.ts';
import type { Environment } from '../../../../ports/backend.ts';
import { httpClient } from '../../../http/client.ts';
import { s3Client } from '../../../s3/client.ts';
import { s3Settings } from '../../../s3/settings.ts';
import { loginOf, withoutLogin } from '../address.ts';
import type { DvcRemote } from './dvc-config.ts';

/** Where DVC pushes to: objects by their MD5, at `files/md5/ab/cdef…`. */
export interface DvcStore {
  /** For people, without a login. */
  readonly name: string;
  /** Undefined: it has no such object. */
  size(key: string): Promise<number | undefined>;
  open(key: string): AsyncIterable<Uint8Array>;
}

export function keyOf(md5: string): string {
  return `files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`;
}

export function openStore(remote: DvcRemote, environment: Environment): DvcStore {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(remote.url) ?? [];
  switch (scheme?.toLowerCase()) {
    case undefined:
    case 'file':
      return folderStore(remote);
    case 'http':
    case 'https':
      return webStore(remote, environment);
    case 's3':
      return bucketStore(remote, environment);
    default:
      throw new UserError('dvc-remote-unsupported', {
        what: `The DVC remote "${remote.name}" cannot be read.`,
        why: `Its address begins with ${scheme}://; folders, http, https and s3 can be read.`,
        next: 'Push the model to such a remote too, or register it in another registry.',
        file: '.dvc/config',
      });
  }
}

function folderStore({ url, base }: DvcRemote): DvcStore {
  const path = url.startsWith('file://') ? fileURLToPath(url) : url;
  const folder = isAbsolute(path) ? path : join(base, path);
  return {
    name: folder,
    async size(key) {
      const status = await stat(join(folder, key)).catch(() => undefined);
      return status?.isFile() ? status.size : undefined;
    },
    open: (key) => createReadStream(join(folder, key)),
  };
}

function webStore(remote: DvcRemote, environment: Environment): DvcStore {
  const name = withoutLogin(remote.url).replace(/\/+$/, '');
  const client = httpClient({
    name: `The DVC remote "${remote.name}"`,
    codes: 'registry',
    environment,
  });
  const headers = headersOf(remote);
  const urlOf = (key: string) => `${name}/${key}`;
  return {
    name,
    async size(key) {
      const answer = await client.send({ method: 'HEAD', url: urlOf(key), headers });
      if (answer.status === 404 || answer.status === 410) return undefined;
      if (answer.status !== 200) throw refused(name, answer.status);
      const length = answer.header('content-length');
      return length === undefined ? countBytes(this.open(key)) : Number(length);
    },
    open: (key) =>
      client.download({ url: urlOf(key), headers, refusal: ({ status }) => refused(name, status) }),
  };
}

/** The login that DVC's configuration has for this remote. */
function headersOf({ name, url, options }: DvcRemote): Readonly<Record<string, string>> {
  const inside = loginOf(url);
  const auth = options.get('auth')?.toLowerCase() ?? (inside ? 'basic' : undefined);
  const user = options.get('user') ?? inside?.user ?? '';
  const password = options.get('password') ?? inside?.password ?? '';
  const custom = options.get('custom_auth_header');
  if (auth === undefined) return {};
  if (auth === 'basic') {
    return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
  }
  if (auth === 'custom' && custom) return { [custom.toLowerCase()]: password };
  throw new UserError('dvc-remote-unsupported', {
    what: `The DVC remote "${name}" cannot be read.`,
    why: `Its login is of the kind "${auth}"; basic and custom are known.`,
    next: 'Use another login for it, or register the model in another registry.',
    file: '.dvc/config',
  });
}

function bucketStore({ url, options }: DvcRemote, environment: Environment): DvcStore {
  const own: Readonly<Record<string, string | undefined>> = {
    AWS_ENDPOINT_URL_S3: options.get('endpointurl'),
    AWS_REGION: options.get('region'),
    AWS_ACCESS_KEY_ID: options.get('access_key_id'),
    AWS_SECRET_ACCESS_KEY: options.get('secret_access_key'),
    AWS_SESSION_TOKEN: options.get('session_token'),
  };
  const client = s3Client(s3Settings(url, (name) => own[name] ?? environment(name)));
  const { prefix } = client.settings;
  const full = (key: string) => posix.join(prefix, key);
  return {
    name: url,
    async size(key) {
      const objects = await client.list(full(key));
      return objects.find((object) => object.key === full(key))?.size;
    },
    async *open(key) {
      const body = await client.get(full(key));
      if (body) yield* body;
    },
  };
}

async function countBytes(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let count = 0;
  for await (const chunk of bytes) count += chunk.byteLength;
  return count;
}

function refused(name: string, status: number): UserError {
  return new UserError(status === 401 ? 'registry-login' : 'registry-forbidden', {
    what: `The DVC remote ${name} does not give the file.`,
    why: `It answered ${status}.`,
    next: 'Check its address and the login in .dvc/config.local.',
  });
}
