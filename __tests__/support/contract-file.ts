import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContract } from '../../src/inputs/contract.ts';
import { temporaryFolder } from './folder.ts';

const head = [
  'apiVersion: v3.1.0',
  'kind: DataContract',
  'id: shop',
  'version: 1.0.0',
  'status: active',
];

/** A contract file; the five required lines come first, so that the first given line is line 6. */
export function contractFile(lines: readonly string[], version = 'v3.1.0'): string {
  const path = join(temporaryFolder(), 'contract.yml');
  writeFileSync(path, [`apiVersion: ${version}`, ...head.slice(1), ...lines].join('\n'));
  return path;
}

/** A contract of the object `t` with one property on line 9, or several, each on its own line. */
export function withProperties(...properties: readonly string[]): string {
  const lines = properties.map((property) => `      - ${property}`);
  return contractFile(['schema:', '  - name: t', '    properties:', ...lines]);
}

export interface FoundProblem {
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** What is wrong with a contract; nothing where it can be read. */
export async function problemsOf(reference: string): Promise<readonly FoundProblem[]> {
  const error = await readContract(reference).then(
    () => ({ problems: [] }),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Object) || !('problems' in error)) throw error;
  return error.problems as readonly FoundProblem[];
}
