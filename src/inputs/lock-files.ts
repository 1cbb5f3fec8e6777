import { readdir } from 'node:fs/promises';
import { digestOfFile } from './digest.ts';

/** The files by which the usual package managers pin what a training command runs with. */
const names: ReadonlySet<string> = new Set([
  'Cargo.lock',
  'Manifest.toml',
  'Pipfile.lock',
  'bun.lock',
  'bun.lockb',
  'conda-lock.yml',
  'environment.yaml',
  'environment.yml',
  'go.sum',
  'npm-shrinkwrap.json',
  'package-lock.json',
  'pdm.lock',
  'pixi.lock',
  'pnpm-lock.yaml',
  'poetry.lock',
  'renv.lock',
  'uv.lock',
  'yarn.lock',
]);

/** Those that a project may have several of: `requirements-gpu.txt`, `pylock.train.toml`. */
const patterns = [/^requirements.*\.txt$/, /^pylock\.(?:.+\.)?toml$/] as const;

/** `sha256:…` of each lock file in the working directory, by name. */
export async function readLockFiles(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir('.', { withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile() && pins(entry.name));
  const named = found.map(({ name }) => name).sort();
  const digests = named.map(async (name) => [name, await digestOfFile(name)] as const);
  return Object.fromEntries(await Promise.all(digests));
}

function pins(name: string): boolean {
  return names.has(name) || patterns.some((pattern) => pattern.test(name));
}
