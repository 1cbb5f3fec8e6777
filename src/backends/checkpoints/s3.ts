import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newestFirst, savedAtOf } from '../../domain/training/checkpoint/key.ts';
import {
  type CheckpointManifest,
  checkpointLimits,
} from '../../domain/training/checkpoint/manifest.ts';
import { UserError } from '../../errors.ts';
import type { Backend } from '../../ports/backend.ts';
import type { CheckpointStore, StagedCheckpoint } from '../../ports/checkpoint-store.ts';
import { s3Client } from '../s3/client.ts';
import { type AwsLine, textOf } from '../s3/exchange.ts';
import { S3Refusal, s3Error } from '../s3/failure.ts';
import { s3Settings } from '../s3/settings.ts';
import { writeHashed } from './disk.ts';
import { fetchFiles, filesName, oversized, readManifest } from './stored.ts';

/** A bucket of S3, or of what speaks like it. */
export const s3Checkpoints: Backend<CheckpointStore> = {
  scheme: 's3',
  summary: 'a bucket, s3:team-models/checkpoints',
  open: async (uri, environment) => s3Store(s3Settings(uri, environment)),
};

type Settings = ReturnType<typeof s3Settings>;
type Client = ReturnType<typeof s3Client>;

/** `<prefix>/manifests/<name>.json` and `<prefix>/files/<name>/…`: all manifests are one short list. */
export function s3Store(settings: Settings, patience: Partial<AwsLine> = {}): CheckpointStore {
  const { bucket, prefix } = settings;
  const client = s3Client(settings, patience);
  const root = prefix === '' ? '' : `${prefix}/`;
  const manifests = `${root}manifests/`;
  const manifestOf = (name: string) => `${manifests}${safe(name)}.json`;
  const filesOf = (name: string) => `${root}${filesName}/${safe(name)}/`;
  return {
    uri: `s3:${bucket}${prefix && `/${prefix}`}`,
    async list(below) {
      const keys = (await client.list(`${manifests}${below}`)).map(({ key }) => key);
      const named = keys.filter((key) => key.endsWith('.json'));
      return newestFirst(named.map((key) => key.slice(manifests.length, -'.json'.length)));
    },
    manifest: (name) => manifestAt(client, manifestOf(name)),
    fetch: (name, manifest, into) =>
      fetchFiles(manifest, into, (path, target) =>
        download(client, `${filesOf(name)}${path}`, target),
      ),
    async save(name, staged, signal) {
      await uploadFiles(client, filesOf(name), { staged, signal });
      await commit(client, manifestOf(name), { staged, signal });
      await readBack(client, filesOf(name), staged.manifest);
    },
    async remove(name) {
      await client.remove(manifestOf(name));
      const objects = await client.list(filesOf(name));
      await inTurns(objects, ({ key }) => client.remove(key));
    },
  };
}

/** A name that is none of ours could mean another part of the bucket. */
function safe(name: string): string {
  if (savedAtOf(name)) return name;
  throw new Error(`No checkpoint has the name ${JSON.stringify(name)}`);
}

async function manifestAt(client: Client, key: string): ReturnType<CheckpointStore['manifest']> {
  const answer = await client.get(key);
  if (!answer) return { code: 'checkpoint-truncated', why: 'Its manifest is gone.' };
  const bytes = Number(answer.headers['content-length']);
  if (bytes > checkpointLimits.manifestBytes) {
    answer.destroy();
    return oversized(bytes);
  }
  return textOf(answer, checkpointLimits.manifestBytes).catch((error: unknown) => {
    throw s3Error(client.settings, error);
  });
}

const downloads = 3;

/** A connection that breaks half-way is no fault of the checkpoint: the file is fetched again. */
async function download(client: Client, key: string, target: string) {
  for (let tries = 1; ; tries += 1) {
    const answer = await client.get(key);
    if (!answer) return undefined;
    try {
      return await writeHashed(target, answer);
    } catch (error) {
      answer.destroy();
      await rm(target, { force: true });
      if (isOfDisk(error)) throw unwritable(target, error);
      if (tries === downloads) throw s3Error(client.settings, error);
    }
  }
}

function isOfDisk(error: unknown): boolean {
  return typeof (error as NodeJS.ErrnoException).syscall === 'string' && !isOfNetwork(error);
}

function isOfNetwork(error: unknown): boolean {
  return /^(?:read|connect|getaddrinfo)$/.test(String((error as NodeJS.ErrnoException).syscall));
}

function unwritable(path: string, cause: unknown): UserError {
  return new UserError(
    'checkpoint-unwritable',
    {
      what: `Cannot write ${path}.`,
      why: `The system answered ${(cause as NodeJS.ErrnoException).code}.`,
      next: 'Make room for one more checkpoint beside the checkpoint folder.',
    },
    { cause },
  );
}

interface Upload {
  readonly staged: StagedCheckpoint;
  readonly signal: AbortSignal;
}

async function uploadFiles(
  client: Client,
  prefix: string,
  { staged: { folder, manifest }, signal }: Upload,
): Promise<void> {
  await inTurns(manifest.files, async ({ path, size, sha256 }) => {
    signal.throwIfAborted();
    const source = join(folder, filesName, path);
    const open = (start: number, end: number) =>
      end > start ? createReadStream(source, { start, end: end - 1 }) : new Uint8Array();
    await client.put(`${prefix}${path}`, { size, sha256, open }, { signal });
  });
}

/** From here on it is found. After a lost answer the manifest may be there already, and is ours if it is equal. */
async function commit(client: Client, key: string, { staged, signal }: Upload): Promise<void> {
  const text = await readManifest(staged.folder);
  if (typeof text !== 'string') throw new Error('The staged checkpoint has lost its manifest');
  const content = Buffer.from(text);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const source = { size: content.byteLength, sha256, open: () => content };
  try {
    await client.put(key, source, { isNew: true, signal });
  } catch (error) {
    const status = error instanceof Error && error.cause instanceof S3Refusal && error.cause.status;
    if (status !== 412 || (await manifestAt(client, key)) !== text) throw error;
  }
}

/** The older checkpoint goes only after this. */
async function readBack(client: Client, prefix: string, { files }: CheckpointManifest) {
  const objects = await client.list(prefix);
  const sizes = new Map(objects.map(({ key, size }) => [key.slice(prefix.length), size]));
  const lost = files.find(({ path, size }) => sizes.get(path) !== size);
  if (!lost) return;
  throw new UserError('checkpoint-not-kept', {
    what: `The bucket ${client.settings.bucket} does not hold ${JSON.stringify(lost.path)} as it was sent.`,
    why: `It lists ${sizes.get(lost.path) ?? 'no'} bytes instead of ${lost.size}.`,
    next: 'Look at what else writes and removes below this prefix.',
  });
}

const atOnce = 4;

/** The first failure stops the others, and is thrown when all have stopped. */
async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items].reverse();
  const workers = Array.from({ length: atOnce }, async () => {
    try {
      for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item);
    } catch (error) {
      left.length = 0;
      throw error;
    }
  });
  for (const result of await Promise.allSettled(workers)) {
    if (result.status === 'rejected') throw result.reason;
  }
}
