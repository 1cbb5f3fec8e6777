import { arch, platform } from 'node:os';
import { familySync, MUSL } from 'detect-libc';
import { UserError } from '../../../../errors.ts';
import pinned from './pinned.json' with { type: 'json' };

/** One npm package at an exact version, with the SHA-512 of its archive as npm writes it. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

const bindings = '@duckdb/node-bindings';

/** `linux-x64`, `linux-x64-musl`, `darwin-arm64`, … : how DuckDB names its native packages. */
export function platformName(): string {
  const musl = platform() === 'linux' && familySync() === MUSL ? '-musl' : '';
  return `${platform()}-${arch()}${musl}`;
}

/** The packages that together are the engine on one platform. */
export function packagesFor(name: string): readonly PinnedPackage[] {
  const native = `${bindings}-${name}`;
  const needed = ['@duckdb/node-api', bindings, 'detect-libc', native];
  const found = pinned.filter((candidate) => needed.includes(candidate.name));
  if (found.length === needed.length) return found;
  const known = pinned
    .filter((candidate) => candidate.name.startsWith(`${bindings}-`))
    .map((candidate) => candidate.name.slice(bindings.length + 1));
  throw new UserError('engine-platform', {
    what: `The data engine does not exist for ${name}.`,
    why: `DuckDB publishes it for ${known.join(', ')}.`,
    next: 'Use a runner of one of these kinds.',
  });
}

/** The version of the engine that all verdicts rest on. */
export function pinnedVersion(): string {
  return pinned.find((candidate) => candidate.name === '@duckdb/node-api')?.version ?? '';
}
