import { together } from '../errors.ts';
import { digestOfPaths } from './digest.ts';

export interface DataDigests {
  /** `sha256:…` of each data set, by name. */
  readonly sets: Readonly<Record<string, string>>;
  /** `sha256:…` of each file, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** The digests of data sets as they are now; every file that is missing is reported together. */
export async function digestData(
  data: Readonly<Record<string, readonly string[]>>,
): Promise<DataDigests> {
  const readers = Object.entries(data).map(([name, paths]) => async () => {
    return { name, ...(await digestOfPaths(paths)) };
  });
  const sets = await together(...readers);
  const files = sets.flatMap(({ manifest }) => manifest);
  return {
    sets: Object.fromEntries(sets.map(({ name, digest }) => [name, digest])),
    files: Object.fromEntries(files.map(({ path, sha256 }) => [path, `sha256:${sha256}`])),
  };
}
