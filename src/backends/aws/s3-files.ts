import { UserError } from '../../errors.ts';
import type { RegistryFile } from '../../ports/model-registry.ts';
import type { S3Client } from '../s3/client.ts';
import { S3Refusal, s3Error } from '../s3/failure.ts';

/** All files below a prefix, which ends with a slash. What a console makes for a folder is no file. */
export async function listFiles(
  client: S3Client,
  prefix: string,
): Promise<readonly RegistryFile[]> {
  const objects = await client.list(prefix);
  return objects
    .filter(({ key, size }) => size > 0 || !key.endsWith('/'))
    .map(({ key, size }) => fileAt(client, key, { path: key.slice(prefix.length), size }));
}

/** One object, whose bytes come when they are asked for. */
export function fileAt(
  client: S3Client,
  key: string,
  { path, size }: Pick<RegistryFile, 'path' | 'size'>,
): RegistryFile {
  return { path, size, open: () => bytesOf(client, key) };
}

const mostBreaks = 4;

/** After a connection that broke the rest is asked for; that the bytes are right is for a digest to say. */
async function* bytesOf(client: S3Client, key: string): AsyncGenerator<Uint8Array> {
  let delivered = 0;
  for (let breaks = 0; ; ) {
    const before = delivered;
    try {
      const headers = delivered > 0 ? { range: `bytes=${delivered}-` } : {};
      const answer = await client.send({ method: 'GET', key, headers });
      let known = answer.statusCode === 206 ? 0 : delivered;
      for await (const chunk of answer as AsyncIterable<Uint8Array>) {
        const rest = chunk.subarray(Math.min(known, chunk.byteLength));
        known -= chunk.byteLength - rest.byteLength;
        delivered += rest.byteLength;
        if (rest.byteLength > 0) yield rest;
      }
      return;
    } catch (error) {
      breaks = delivered > before ? 1 : breaks + 1;
      const isFinal = error instanceof S3Refusal || breaks >= mostBreaks;
      if (isFinal) throw inOurWords(client, key, error);
    }
  }
}

function inOurWords(client: S3Client, key: string, error: unknown): Error {
  const { bucket } = client.settings;
  if (!(error instanceof S3Refusal && error.code === 'NoSuchKey')) {
    return s3Error(client.settings, error);
  }
  return new UserError('registry-broken', {
    what: `The file s3://${bucket}/${key} is gone.`,
    why: 'It was there when its folder was listed, or was registered with its version.',
    next: 'Restore it (bucket versioning keeps it), or register the model again.',
  });
}

/** Undefined where there is none. */
export async function readText(client: S3Client, key: string): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of bytesOf(client, key)) chunks.push(chunk);
  } catch (error) {
    if (error instanceof UserError && error.problems[0]?.code === 'registry-broken') {
      return undefined;
    }
    throw error;
  }
  return Buffer.concat(chunks).toString('utf8');
}
