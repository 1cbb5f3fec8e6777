import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../../../errors.ts';
import type { RegistryFile } from '../../../../ports/model-registry.ts';
import { type HttpClient, httpClient } from '../../../http/client.ts';
import type { HttpAnswer } from '../../../http/message.ts';
import type { Repository, WebAddress } from '../repository.ts';
import { verified } from './verified.ts';

/** What git has in place of a large file: the SHA-256 and the size of what lies elsewhere. */
export interface LfsPointer {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** A pointer is shorter than this, and ordinary files are read as pointers only below it. */
export const longestPointer = 1024;
const begin = 'version https://git-lfs.github.com/spec/v1\n';
const atOnce = 100;

/** Undefined: an ordinary file. */
export function parsePointer(path: string, content: Buffer): LfsPointer | undefined {
  const text = content.toString('utf8');
  if (!text.startsWith(begin)) return undefined;
  const [, sha256] = /^oid sha256:([0-9a-f]{64})$/m.exec(text) ?? [];
  const [, size] = /^size (\d{1,15})$/m.exec(text) ?? [];
  if (sha256 !== undefined && size !== undefined) return { path, sha256, size: Number(size) };
  throw new UserError('model-file-refused', {
    what: `The Git LFS pointer ${path} cannot be read.`,
    why: 'It has no SHA-256 of 64 hex digits, or no size.',
    next: 'Restore the file and add it again with git lfs.',
    file: path,
  });
}

/** The files that pointers stand for; each is known to exist, and is held to its SHA-256 as it is read. */
export async function lfsFiles(
  repository: Repository,
  pointers: readonly LfsPointer[],
): Promise<readonly RegistryFile[]> {
  const found: RegistryFile[] = [];
  const missing: LfsPointer[] = [];
  for (const pointer of pointers) {
    const path = await storedAt(repository, pointer);
    if (path === undefined) missing.push(pointer);
    else found.push(fileOf(pointer, () => createReadStream(path)));
  }
  const [first] = missing;
  if (!first) return found;
  if (!repository.web) throw notStored(repository, first, noWeb(repository));
  return [...found, ...(await downloads(repository, repository.web, missing))];
}

function noWeb({ pushTo }: Repository): string {
  return isAbsolute(pushTo)
    ? 'Its folder lfs/objects does not have it.'
    : 'Large files are asked for by http or https, and this address is neither.';
}

function fileOf(pointer: LfsPointer, open: () => AsyncIterable<Uint8Array>): RegistryFile {
  const { path, size, sha256 } = pointer;
  return { path, size, open: () => verified(open(), { path, size, sha256 }) };
}

/** Where git lfs keeps what a repository on this machine has. */
async function storedAt(repository: Repository, { sha256, size }: LfsPointer) {
  const part = join('lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const folders = [
    repository.gitDir,
    ...(isAbsolute(repository.pushTo) ? [repository.pushTo] : []),
  ];
  for (const folder of folders) {
    const status = await stat(join(folder, part)).catch(() => undefined);
    if (status?.isFile() && status.size === size) return join(folder, part);
  }
  return undefined;
}

const action = z.object({ href: z.string(), header: z.record(z.string(), z.string()).nullish() });
const batchAnswer = z.object({
  objects: z.array(
    z.object({
      oid: z.string(),
      actions: z.object({ download: action.nullish() }).nullish(),
      error: z.object({ code: z.number(), message: z.string() }).nullish(),
    }),
  ),
});

/** Asks the batch API where the files are; an object's error comes inside of a success. */
async function downloads(
  repository: Repository,
  web: WebAddress,
  pointers: readonly LfsPointer[],
): Promise<readonly RegistryFile[]> {
  const client = httpClient({
    name: 'The Git LFS server',
    codes: 'registry',
    environment: repository.environment,
  });
  const files: RegistryFile[] = [];
  for (let start = 0; start < pointers.length; start += atOnce) {
    const part = pointers.slice(start, start + atOnce);
    const { objects } = await askBatch(client, web, part);
    for (const pointer of part) {
      const object = objects.find(({ oid }) => oid === pointer.sha256);
      const download = object?.actions?.download;
      if (!download) throw notStored(repository, pointer, saidOf(object?.error));
      const asked = { url: new URL(download.href, web.url).href, headers: download.header ?? {} };
      const refusal = (answer: HttpAnswer) =>
        notStored(repository, pointer, `Its server answered ${answer.status}.`);
      files.push(fileOf(pointer, () => client.download({ ...asked, refusal })));
    }
  }
  return files;
}

function saidOf(
  error: { readonly code: number; readonly message: string } | null | undefined,
): string {
  return error
    ? `The server says: ${error.code} ${error.message.slice(0, 300)}.`
    : 'The server names no place to get it from.';
}

async function askBatch(client: HttpClient, web: WebAddress, pointers: readonly LfsPointer[]) {
  const url = `${web.url.replace(/\/+$/, '').replace(/(\.git)?$/, '.git')}/info/lfs/objects/batch`;
  const type = 'application/vnd.git-lfs+json';
  const objects = pointers.map(({ sha256: oid, size }) => ({ oid, size }));
  const answer = await client.send({
    method: 'POST',
    url,
    repeatable: true,
    headers: {
      accept: type,
      'content-type': type,
      ...(web.authorization !== null && { authorization: web.authorization }),
    },
    body: JSON.stringify({ operation: 'download', transfers: ['basic'], objects }),
  });
  if (answer.status === 401 || answer.status === 403) throw noLogin(url, answer.status);
  const parsed = answer.status === 200 ? batchAnswer.safeParse(jsonOf(answer.text)) : undefined;
  if (parsed?.success) return parsed.data;
  throw new UserError('registry-not-this', {
    what: `There is no Git LFS server at ${url}.`,
    why: `It answered ${answer.status}, and nothing of the batch API.`,
    next: 'Check that Git LFS is enabled for this repository, and that its address is right.',
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function noLogin(url: string, status: number): UserError {
  return new UserError(status === 401 ? 'registry-login' : 'registry-forbidden', {
    what: `The Git LFS server at ${url} does not let this user read.`,
    why: `It answered ${status}.`,
    next: 'Give git a login: persist-credentials at actions/checkout, or the variable CONTENDER_GIT_TOKEN.',
  });
}

function notStored({ name }: Repository, { path, sha256 }: LfsPointer, why: string): UserError {
  return new UserError('model-file-missing', {
    what: `The Git LFS file ${path} (${sha256.slice(0, 12)}…) is not in ${name}.`,
    why,
    next: 'Run "git lfs push --all origin" where the file is, then try again.',
    file: path,
  });
}
