import { renderManifest } from '../domain/model/manifest.ts';
import { together } from '../errors.ts';
import { expandPaths } from './data-paths.ts';
import { digestOfFiles, digestOfPaths, sha256 } from './digest.ts';
import { readTableFiles } from './table-files.ts';

export interface DataDigests {
  /** `sha256:…` of each data set, by name. */
  readonly sets: Readonly<Record<string, string>>;
  /** `sha256:…` of each file, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** `sha256:…` of all files of all data sets together. */
  readonly all: string;
}

/**
 * The digests of data sets as they are now: of the manifest of all files that their paths mean, and of a
 * table's whole folder. Every path that leads nowhere is reported together.
 */
export async function digestData(
  data: Readonly<Record<string, readonly string[]>>,
): Promise<DataDigests> {
  const readers = Object.entries(data).map(([name, written]) => async () => {
    const { paths, table } = await expandPaths(written);
    const digested =
      table === null ? digestOfPaths(paths) : digestOfFiles(await readTableFiles(table));
    return { name, ...(await digested) };
  });
  const sets = await together(...readers);
  const files = sets.flatMap(({ manifest }) => manifest);
  const unique = new Map(files.map((file) => [file.path, file]));
  return {
    sets: Object.fromEntries(sets.map(({ name, digest }) => [name, digest])),
    files: Object.fromEntries(files.map(({ path, sha256 }) => [path, `sha256:${sha256}`])),
    all: `sha256:${sha256(renderManifest([...unique.values()]))}`,
  };
}
