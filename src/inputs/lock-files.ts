import { readdir } from 'node:fs/promises';
import { digestOfFile } from './digest.ts';

/** The files by which the usual package managers pin what a training command runs with. */
const names: ReadonlySet<string> = new Set([
  'Pipfile.lock',
  'bun.lock',
  'conda-lock.yml',
  'environment.yml',
  'package-lock.json',
  'pdm.lock',
  'pixi.lock',
  'pnpm-lock.yaml',
  'poetry.lock',
  'pylock.toml',
  'renv.lock',
  'requirements.txt',
  'uv.lock',
  'yarn.lock',
]);

/** `sha256:…` of each lock file in the working directory, by name. */
export async function readLockFiles(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir('.', { withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile() && names.has(entry.name));
  const digests = found.map(async ({ name }) => [name, await digestOfFile(name)] as const);
  return Object.fromEntries(await Promise.all(digests));
}
