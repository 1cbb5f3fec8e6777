import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { UserError } from '../../errors.ts';

/** Where the root of public Sigstore is fetched from; tests have a mirror with a root of its own. */
export interface Mirror {
  readonly url: string;
  /** The first `root.json`; undefined: the one that the package ships. */
  readonly rootPath?: string;
}

export const publicMirror: Mirror = { url: 'https://tuf-repo-cdn.sigstore.dev' };

/**
 * The root of public Sigstore, by TUF: each `root.json` is signed by the one before, the first of
 * which comes with the package. The folder is new each time: what others left in it would be trusted.
 */
export async function fetchPublicRoot({ url, rootPath }: Mirror): Promise<TrustedRoot> {
  const { getTrustedRoot } = await import('@sigstore/tuf');
  const cachePath = await mkdtemp(join(tmpdir(), 'contender-tuf-'));
  try {
    return await getTrustedRoot({
      mirrorURL: url,
      cachePath,
      ...(rootPath !== undefined && { rootPath }),
    });
  } catch (error) {
    throw unfetched(url, error);
  } finally {
    await rm(cachePath, { recursive: true, force: true });
  }
}

function unfetched(url: string, error: unknown): UserError {
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return new UserError(
    'trusted-root-unreachable',
    {
      what: `Cannot fetch the root of trust of public Sigstore from ${url}.`,
      why: `It did not answer, or what it answered is not signed as it has to be (${said.slice(0, 200)}).`,
      next: 'Allow this runner to reach it, or commit the file of "gh attestation trusted-root" and name it by provenance.trusted-root in the policy.',
    },
    { cause: error },
  );
}
