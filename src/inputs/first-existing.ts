import { access } from 'node:fs/promises';

/** The first of these files that exists. */
export async function firstExisting(
  paths: readonly (string | undefined)[],
): Promise<string | undefined> {
  for (const path of paths) {
    const isThere =
      path !== undefined &&
      (await access(path).then(
        () => true,
        () => false,
      ));
    if (isThere) return path;
  }
  return undefined;
}
