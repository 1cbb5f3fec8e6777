import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ManifestFile } from '../../domain/model/manifest.ts';
import type { RegistryFile } from '../../ports/model-registry.ts';
import type { S3Client } from '../s3/client.ts';
import type { UploadSource } from '../s3/multipart.ts';

/** S3 holds the bytes to the hash that comes with them. */
export async function putFile(
  client: S3Client,
  key: string,
  file: ManifestFile & RegistryFile,
): Promise<void> {
  await client.put(key, upload(file));
}

export async function putText(client: S3Client, key: string, text: string): Promise<void> {
  const bytes = Buffer.from(text, 'utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const open = (start: number, end: number) => bytes.subarray(start, end);
  await client.put(key, { size: bytes.byteLength, sha256, open });
}

/**
 * A file that can only be read from its start, as the parts that an upload takes in turn. Each part is
 * asked for once, in order; whoever asks for the beginning starts anew.
 */
function upload({ size, sha256, open }: ManifestFile & RegistryFile): UploadSource {
  let reader = new Pieces(open());
  return {
    size,
    sha256,
    open(start, end) {
      if (start === 0) reader = new Pieces(open());
      return Readable.from(reader.take(end - start), { objectMode: false });
    },
  };
}

/** Cuts a stream into pieces of given sizes, one after the other. */
class Pieces {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();
  #turn: Promise<void> = Promise.resolve();

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  /** Whoever calls first is served first, whoever reads first. */
  take(size: number): AsyncIterable<Uint8Array> {
    const before = this.#turn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#turn = promise;
    return this.#read(size, before, resolve);
  }

  async *#read(size: number, before: Promise<void>, done: () => void) {
    await before;
    try {
      for (let left = size; left > 0; ) {
        if (this.#rest.byteLength === 0) {
          const { value, done: isOver } = await this.#chunks.next();
          if (isOver) return;
          this.#rest = value;
        }
        const piece = this.#rest.subarray(0, left);
        this.#rest = this.#rest.subarray(piece.byteLength);
        left -= piece.byteLength;
        if (piece.byteLength > 0) yield piece;
      }
    } finally {
      done();
    }
  }
}
