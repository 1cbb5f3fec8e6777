import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { digestOfFiles } from '../../src/inputs/digest.ts';
import { readModelFiles } from '../../src/inputs/model-folder.ts';
import type { ModelRegistry } from '../../src/ports/model-registry.ts';
import type { Workplace } from './git-repository.ts';
import { candidate } from './registry-contract.ts';

/** Registers the model folder of the working directory, in the commit that is checked out. */
export async function registerModel(place: Workplace, registry: ModelRegistry) {
  const files = await readModelFiles(join(place.clone, 'model'));
  const { digest } = await digestOfFiles(files);
  const { version } = await registry.register({
    ...candidate(),
    digest,
    files,
    commit: place.git('rev-parse', 'HEAD'),
  });
  expect(version.digest).toBe(digest);
  const { digest: read } = await digestOfFiles(await registry.files(version, 'model'));
  expect(read).toBe(digest);
  return version;
}

export function writeTree(folder: string, files: Readonly<Record<string, Uint8Array>>): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
