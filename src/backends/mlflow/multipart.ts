import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { RegistryFile } from '../../ports/model-registry.ts';
import { sourceBytes } from '../files/source-bytes.ts';
import { encodePath, listFiles } from './artifacts.ts';
import { type MlflowServer, nothing } from './server.ts';

const mib = 2 ** 20;
/** A smaller file goes by one request through the server. */
const smallest = 100 * mib;
/** Held in memory while it is sent. */
const usualPart = 64 * mib;
/** S3 takes 10,000. */
const mostParts = 9_000;

const created = z.object({
  upload_id: z.string(),
  credentials: z.array(
    z.object({
      url: z.string(),
      part_number: z.coerce.number(),
      headers: z.record(z.string(), z.string()).nullish(),
    }),
  ),
});

/** A file in parts, and what its storage said to each. */
interface Upload {
  readonly folder: string;
  /** Of the file in its folder. */
  readonly name: string;
  readonly id: string;
  readonly credentials: z.output<typeof created>['credentials'];
}

interface Part {
  readonly part_number: number;
  readonly etag: string;
  readonly url: string;
}

/** Whether a file is worth more than one request. */
export function isLarge({ size }: RegistryFile): boolean {
  return size > smallest;
}

/**
 * Sends a file to the storage behind the server, part by part, each of which is tried again alone. No file
 * of its path and size may be there: it would be taken for this one where the last answer is lost. False:
 * the server or its storage does not offer that, or the parts did not get through; nothing is left there.
 */
export async function putInParts(
  server: MlflowServer,
  { folder, file }: { readonly folder: string; readonly file: RegistryFile },
): Promise<boolean> {
  const partBytes = Math.max(usualPart, Math.ceil(file.size / mostParts / mib) * mib);
  const count = Math.ceil(file.size / partBytes);
  const upload = await begin(server, `${folder}/${file.path}`, count);
  if (!upload) return false;
  try {
    const parts = await sendParts(server, upload, { file, partBytes });
    if (parts && (await call(server, 'complete', { ...upload, parts }))) return true;
    // To put many parts together takes its time, and the answer may be lost meanwhile.
    if (parts && (await isWhole(server, upload, file))) return true;
  } catch (error) {
    await call(server, 'abort', upload);
    throw error;
  }
  await call(server, 'abort', upload);
  return false;
}

/** Undefined where the storage has no parts, as a disk has none (501), and where parts have no address. */
async function begin(
  server: MlflowServer,
  path: string,
  count: number,
): Promise<Upload | undefined> {
  const end = path.lastIndexOf('/');
  const [folder, name] = [path.slice(0, end), path.slice(end + 1)];
  const answer = await server.ask({
    method: 'POST',
    path: pathOf('create', folder),
    body: { path: name, num_parts: count },
    answer: created,
  });
  if (answer.kind === 'refused') return undefined;
  const { upload_id: id, credentials } = answer.value;
  const upload = { folder, name, id, credentials };
  if (credentials.length === count && credentials.every(({ url }) => isSafe(server, url))) {
    return upload;
  }
  await call(server, 'abort', upload);
  return undefined;
}

/** What went encrypted to the server does not go in the clear past it. */
function isSafe({ address }: MlflowServer, url: string): boolean {
  const protocol = URL.parse(url)?.protocol;
  return protocol === 'https:' || (protocol === 'http:' && address.url.startsWith('http:'));
}

/** Undefined: the storage refused one, or cannot be reached from here. */
async function sendParts(
  server: MlflowServer,
  { credentials }: Upload,
  { file, partBytes }: { readonly file: RegistryFile; readonly partBytes: number },
): Promise<readonly Part[] | undefined> {
  const ordered = credentials.toSorted((a, b) => a.part_number - b.part_number);
  const parts: Part[] = [];
  for await (const content of inParts(file, partBytes)) {
    const credential = ordered[parts.length];
    if (!credential) return undefined;
    const etag = await sendPart(server, credential, content);
    if (etag === undefined) return undefined;
    parts.push({ part_number: credential.part_number, etag, url: credential.url });
  }
  return parts;
}

async function sendPart(
  server: MlflowServer,
  { url, headers }: Upload['credentials'][number],
  content: Uint8Array,
): Promise<string | undefined> {
  const open = async function* () {
    yield content;
  };
  const body = { size: content.byteLength, open };
  const request = { method: 'PUT', url, headers: headers ?? {}, body, repeatable: true } as const;
  try {
    const answer = await server.elsewhere(request);
    // Not every storage names what it got.
    return answer.status < 300 ? (answer.header('etag') ?? '') : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** All parts have the same length, but for the last one, and one memory: each is done with before the next. */
async function* inParts(file: RegistryFile, partBytes: number): AsyncGenerator<Uint8Array> {
  const part = Buffer.alloc(Math.min(partBytes, file.size));
  let filled = 0;
  for await (const chunk of sourceBytes(file)) {
    for (let taken = 0; taken < chunk.byteLength; ) {
      const piece = chunk.subarray(taken, taken + part.byteLength - filled);
      part.set(piece, filled);
      filled += piece.byteLength;
      taken += piece.byteLength;
      if (filled < part.byteLength) continue;
      yield part;
      filled = 0;
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
}

async function isWhole(server: MlflowServer, { folder, name }: Upload, { size }: RegistryFile) {
  const there = await listFiles(server, folder).catch(() => []);
  return there.some((file) => file.path === name && file.size === size);
}

/** Ends an upload one way or the other; whether the server did so. */
async function call(
  server: MlflowServer,
  end: 'complete' | 'abort',
  { folder, name, id, parts }: Upload & { readonly parts?: readonly Part[] },
): Promise<boolean> {
  const body = { path: name, upload_id: id, ...(parts && { parts }) };
  const request = { method: 'POST', path: pathOf(end, folder), body, answer: nothing } as const;
  const answer = await server.ask(request).catch(() => undefined);
  return answer?.kind === 'done';
}

function pathOf(step: 'create' | 'complete' | 'abort', folder: string): string {
  return `mlflow-artifacts/mpu/${step}/${encodePath(folder)}`;
}
