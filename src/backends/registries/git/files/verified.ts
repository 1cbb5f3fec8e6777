import { createHash } from 'node:crypto';
import { UserError } from '../../../../errors.ts';

/** What a pointer says of the file that lies elsewhere. */
export interface Promised {
  readonly path: string;
  readonly size?: number | undefined;
  readonly sha256?: string;
  readonly md5?: string;
}

/** Passes bytes on; at their end they must be what the pointer promised. */
export async function* verified(
  bytes: AsyncIterable<Uint8Array>,
  { path, size, ...hashes }: Promised,
): AsyncGenerator<Uint8Array> {
  const algorithm = hashes.sha256 === undefined ? 'md5' : 'sha256';
  const hash = createHash(algorithm);
  let read = 0;
  for await (const chunk of bytes) {
    hash.update(chunk);
    read += chunk.byteLength;
    yield chunk;
  }
  const found = hash.digest('hex');
  if (found === hashes[algorithm] && (size === undefined || read === size)) return;
  throw new UserError('digest-mismatch', {
    what: `The file ${path} is not the one that its pointer names.`,
    why: `Of its ${read} bytes the ${algorithm.toUpperCase()} is ${found}, not ${hashes[algorithm]}.`,
    next: 'Push the right file again from where it is; what is stored now was changed or cut.',
    file: path,
  });
}
