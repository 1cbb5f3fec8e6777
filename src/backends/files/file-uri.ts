import { normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../errors.ts';

/** The path that `file:registry`, `file:/srv/registry` or `file:///srv/registry` names. */
export function pathOfUri(uri: string): string {
  const path = uri.slice('file:'.length);
  if (path === '') throw refused(uri, 'It names no path.');
  if (!path.startsWith('//')) return normalize(path).replace(/(.)[\\/]+$/, '$1');
  try {
    return fileURLToPath(uri);
  } catch (error) {
    throw refused(uri, error instanceof Error ? `${error.message}.` : 'It is no file URL.');
  }
}

function refused(uri: string, why: string): UserError {
  return new UserError('uri-refused', {
    what: `Cannot use the URI "${uri}".`,
    why,
    next: 'Write it as file:<folder>, for example file:registry.',
  });
}
