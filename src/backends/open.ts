import { UserError } from '../errors.ts';
import type { Backend, Environment } from '../ports/backend.ts';

/** Opens the back end whose scheme the URI names. `noun` is what people call the port. */
export async function openBackend<Port>(
  noun: string,
  backends: readonly Backend<Port>[],
  target: { readonly uri: string; readonly environment: Environment },
): Promise<Port> {
  const scheme = target.uri.split(':')[0] ?? '';
  const backend = backends.find((candidate) => candidate.scheme === scheme);
  if (backend) return backend.open(target.uri, target.environment);
  const known = backends
    .map((candidate) => `${candidate.scheme}: (${candidate.summary})`)
    .join(', ');
  throw new UserError('backend-unknown', {
    what: `Cannot open the ${noun} "${target.uri}".`,
    why: `No ${noun} has the scheme "${scheme}".`,
    next: `Use one of: ${known}.`,
  });
}
