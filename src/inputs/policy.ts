import { lstat } from 'node:fs/promises';
import { common } from './command-inputs.ts';
import type { Located } from './document.ts';
import type { Policy } from './policy-schema.ts';
import { readText } from './text-file.ts';

export type { Policy, StagePolicy } from './policy-schema.ts';

/**
 * The policy, or undefined where nobody named one and the default file is not there. The schema is large, and
 * who has no policy does not wait for it.
 */
export async function readPolicy(file: string): Promise<Located<Policy> | undefined> {
  if (file === common.policy.def.defaultValue && !(await exists(file))) return undefined;
  const [{ parseForm }, { policyForm }] = await Promise.all([
    import('./document.ts'),
    import('./policy-schema.ts'),
  ]);
  return parseForm({ path: file, text: await readText(file) }, policyForm(file));
}

/** A link that leads nowhere, or a folder that may not be searched, is no missing policy. */
async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}
