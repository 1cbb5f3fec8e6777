import { TrustedRoot } from '@sigstore/protobuf-specs';
import { UserError } from '../../errors.ts';

/** A file with roots of trust, as it was read. */
export interface RootFile {
  readonly path: string;
  readonly text: string;
}

/** One root as JSON, or several, one on each line, as `gh attestation trusted-root` prints them. */
export function parseRoots({ path, text }: RootFile): readonly TrustedRoot[] {
  const roots = documentsIn(text).map(parseRoot);
  if (roots.length > 0 && roots.every((root) => root !== undefined)) return roots;
  throw new UserError('trusted-root-unreadable', {
    what: `${path} is no trusted root of Sigstore.`,
    why: 'It has to hold certificate authorities as JSON, one root on each line or one in all.',
    next: 'Write it by "gh attestation trusted-root > trusted-root.jsonl", and commit it.',
    file: path,
  });
}

function documentsIn(text: string): readonly string[] {
  if (isJson(text)) return [text];
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Without an authority it would trust nobody, which nobody means to write. */
function parseRoot(text: string): TrustedRoot | undefined {
  try {
    const root = TrustedRoot.fromJSON(JSON.parse(text));
    const chains = root.certificateAuthorities.map(
      ({ certChain }) => certChain?.certificates ?? [],
    );
    return chains.length > 0 && chains.every(({ length }) => length > 0) ? root : undefined;
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
