import { readdir, stat } from 'node:fs/promises';
import { together, UserError } from '../errors.ts';
import { everything, isPattern, parseGlob } from './glob.ts';
import { type FilePartitions, partitionsOf } from './hive-folders.ts';
import { unreadable } from './text-file.ts';
import { filesBelow } from './walk.ts';

/** What a data set's paths lead to. */
export interface DataPaths {
  /** Files, sorted by the bytes of their names where they were found; or one folder that is a table. */
  readonly paths: readonly string[];
  /** By file, what the folders that were found on the way to it say of its rows. */
  readonly partitions: ReadonlyMap<string, FilePartitions>;
  /** The path of a table; null for plain files. */
  readonly table: string | null;
}

/**
 * The files that paths mean: each is a file, a folder of files, a folder that is a table, or a pattern. A
 * file or folder that exists wins over its meaning as a pattern. Everything that leads nowhere is reported
 * together.
 */
export async function expandPaths(written: readonly string[]): Promise<DataPaths> {
  const expanded = await together(...written.map((path) => () => expandPath(path)));
  const [table] = expanded.flat().filter(({ isTable }) => isTable);
  if (table && expanded.flat().length > 1) throw tableBesideOthers(table.path);
  const unique = new Map(expanded.flat().map((found) => [found.path, found]));
  const partitioned = [...unique.values()].flatMap(({ path, partitions }) => {
    return Object.keys(partitions).length > 0 ? [[path, partitions] as const] : [];
  });
  return {
    paths: [...unique.keys()],
    partitions: new Map(partitioned),
    table: table?.path ?? null,
  };
}

interface Found {
  readonly path: string;
  readonly partitions: FilePartitions;
  readonly isTable: boolean;
}

async function expandPath(path: string): Promise<readonly Found[]> {
  const status = await stat(path).catch((error: unknown) => {
    if (isPattern(path)) return undefined;
    throw unreadable(path, error);
  });
  if (!status) return matchesOf(path);
  if (status.isFile()) return [{ path, partitions: {}, isTable: path.endsWith(tableFile) }];
  if (!status.isDirectory()) throw noFile(path);
  if (await isTableFolder(path)) return [{ path, partitions: {}, isTable: true }];
  return filesOf(path);
}

async function matchesOf(pattern: string): Promise<readonly Found[]> {
  const { root, segments } = parseGlob(pattern);
  const found = await filesBelow(root, segments).catch((error: unknown) => {
    if (error instanceof UserError && error.problems[0]?.file === root) return [];
    throw error;
  });
  if (found.length > 0) return sorted(found, root);
  throw new UserError('data-no-match', {
    what: `No file matches ${pattern}.`,
    why: 'No data is never good data. * and ? stay within one name, ** crosses folders, and neither matches names that start with a dot or an underscore.',
    next: 'Check the pattern; relative paths start from the working directory.',
    file: pattern,
  });
}

async function filesOf(folder: string): Promise<readonly Found[]> {
  const root = folder.replace(/(?<=.)\/+$/, '');
  const found = await filesBelow(root, everything);
  if (found.length > 0) return sorted(found, root);
  throw new UserError('data-no-match', {
    what: `There is no file in the folder ${folder}.`,
    why: 'No data is never good data. Names that start with a dot or an underscore are left out.',
    next: 'Check the path; relative paths start from the working directory.',
    file: folder,
  });
}

function sorted(paths: readonly string[], root: string): readonly Found[] {
  return [...paths]
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((path) => ({ path, partitions: partitionsOf(path.slice(root.length)), isTable: false }));
}

/** Of several states of an Iceberg table its metadata file names one. */
const tableFile = '.metadata.json';

/** Delta Lake and Iceberg say in a log of their own which files count. */
async function isTableFolder(path: string): Promise<boolean> {
  const log = await stat(`${path}/_delta_log`).catch(() => undefined);
  if (log?.isDirectory()) return true;
  const metadata = await readdir(`${path}/metadata`).catch(() => []);
  return metadata.some((name) => /\.metadata\.json(\.gz)?$|^version-hint\.text$/.test(name));
}

function tableBesideOthers(path: string): UserError {
  return new UserError('data-format', {
    what: `The table ${path} and other paths are one data set.`,
    why: 'A table is whole: its own log says which files belong to it.',
    next: 'Make it a data set of its own.',
    file: path,
  });
}

function noFile(path: string): UserError {
  return new UserError('data-no-file', {
    what: `${path} is neither a file nor a folder.`,
    why: 'A device, a pipe or a socket has no content that can be read twice.',
    next: 'Give the path of a file, a folder, or a pattern.',
    file: path,
  });
}
