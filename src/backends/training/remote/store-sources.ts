import { createHash } from 'node:crypto';
import type { TrainingJob } from '../../../ports/training-backend.ts';
import { putFile } from '../../aws/s3-upload.ts';
import { type Store, unreached } from './store-bucket.ts';
import { tarEntries, tarOf } from './store-tar.ts';

/**
 * Sends one tar of the sources, which are read twice: for the digest, and for the sending. Answers with the
 * digest in hexadecimal, by which the job sees that they did not change between the two.
 */
export async function putSources(
  { client, keyOf }: Store,
  { name, files }: TrainingJob,
  path: string,
): Promise<string> {
  const entries = await tarEntries(files.sources);
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of tarOf(entries)) {
    hash.update(chunk);
    size += chunk.byteLength;
  }
  const sha256 = hash.digest('hex');
  const open = () => tarOf(entries);
  await putFile(client, keyOf(name, path), { path, size, sha256, open }).catch(unreached);
  return sha256;
}
