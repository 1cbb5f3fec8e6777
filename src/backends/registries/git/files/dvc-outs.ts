import { posix } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { UserError } from '../../../../errors.ts';
import { readObjects } from '../objects.ts';
import type { Repository } from '../repository.ts';
import type { TreeEntry } from './tree.ts';

/** What DVC keeps outside of git: a file, or a folder where the MD5 is that of its list. */
export interface DvcOut {
  /** From the top of the repository. */
  readonly path: string;
  /** 32 hex digits; a folder's are followed by `.dir`. */
  readonly md5: string;
  readonly size: number | undefined;
  /** The remote that it is pushed to, where it is not the usual one. */
  readonly remote: string | undefined;
}

const out = z.object({
  path: z.string(),
  md5: z.string().nullish(),
  hash: z.string().nullish(),
  size: z.int().nonnegative().nullish(),
  cache: z.boolean().nullish(),
  remote: z.string().nullish(),
});
const dvcFile = z.object({ wdir: z.string().nullish(), outs: z.array(out).nullish() });
const lockFile = z.object({
  stages: z.record(z.string(), z.object({ outs: z.array(out).nullish() })).nullish(),
});
const pipeline = z.object({
  stages: z.record(z.string(), z.object({ wdir: z.string().nullish() }).loose()).nullish(),
});

type RawOut = z.output<typeof out>;

/** All that the `.dvc` files and the `dvc.lock` files below a folder stand for. */
export async function dvcOuts(
  repository: Repository,
  tree: readonly TreeEntry[],
  root: string,
): Promise<readonly RawPlaced[]> {
  const inside = tree.filter(({ path }) => root === '.' || path.startsWith(`${root}/`));
  const isPointer = (path: string) => path.endsWith('.dvc') && posix.basename(path) !== '.dvc';
  const pointers = inside.filter(({ path }) => isPointer(path));
  const locks = inside.filter(({ path }) => posix.basename(path) === 'dvc.lock');
  const folders = new Set(locks.map(({ path }) => posix.dirname(path)));
  const pipelines = inside.filter(({ path }) => {
    return posix.basename(path) === 'dvc.yaml' && folders.has(posix.dirname(path));
  });
  const all = [...pointers, ...locks, ...pipelines];
  await repository.bring(all.map(({ object }) => object));
  const contents = await readObjects(
    repository.git,
    all.map(({ object }) => object),
  );
  const textOf = ({ object }: TreeEntry) => contents.get(object)?.toString('utf8') ?? '';
  const wdirs = new Map(pipelines.flatMap((entry) => wdirsOf(entry, textOf(entry))));
  return [
    ...pointers.flatMap((entry) => outsOfPointer(entry, textOf(entry))),
    ...locks.flatMap((entry) => outsOfLock(entry, textOf(entry), wdirs)),
  ];
}

/** An out at its place, and the file that names it. */
export interface RawPlaced {
  readonly path: string;
  readonly raw: RawOut;
  readonly file: string;
}

function outsOfPointer({ path: file }: TreeEntry, text: string): readonly RawPlaced[] {
  const { wdir, outs } = parsed(file, text, dvcFile);
  const base = posix.join(posix.dirname(file), wdir ?? '.');
  return (outs ?? []).map((raw) => ({ path: placeOf(base, raw.path), raw, file }));
}

function outsOfLock(
  { path: file }: TreeEntry,
  text: string,
  wdirs: ReadonlyMap<string, string>,
): readonly RawPlaced[] {
  const folder = posix.dirname(file);
  return Object.entries(parsed(file, text, lockFile).stages ?? {}).flatMap(([stage, { outs }]) => {
    // A stage of a loop is `train@1` in the lock, and has the folder of its template `train`.
    const [template = stage] = stage.split('@');
    const wdir = wdirs.get(`${folder} ${stage}`) ?? wdirs.get(`${folder} ${template}`) ?? '.';
    const base = posix.join(folder, wdir);
    return (outs ?? []).map((raw) => ({ path: placeOf(base, raw.path), raw, file }));
  });
}

/** A template of a folder's name is none: what is there is then not found, and never guessed. */
function wdirsOf({ path }: TreeEntry, text: string): readonly (readonly [string, string])[] {
  const { stages } = parsed(path, text, pipeline);
  return Object.entries(stages ?? {}).flatMap(([stage, { wdir }]) => {
    return wdir ? [[`${posix.dirname(path)} ${stage}`, wdir] as const] : [];
  });
}

function placeOf(base: string, path: string): string {
  return posix.normalize(posix.join(base, path)).replace(/\/$/, '');
}

/** What DVC 3 wrote; anything else is refused with the reason, only once it is part of a model. */
export function checkedOut({ path, raw, file }: RawPlaced): DvcOut {
  const { md5, hash, size, remote } = raw;
  if (hash === 'md5' && md5 && /^[0-9a-f]{32}(\.dir)?$/.test(md5)) {
    return { path, md5, size: size ?? undefined, remote: remote ?? undefined };
  }
  const isOld = Boolean(md5) && !hash;
  throw new UserError('model-file-refused', {
    what: `The DVC pointer to ${path} cannot be used.`,
    why: isOld
      ? 'It was made by DVC 2, whose MD5 is not that of the bytes where the file is a text.'
      : 'It names no MD5 of a file: it is imported, versioned by the cloud, or not yet made.',
    next: 'Add the file again with DVC 3 ("dvc add", or "dvc commit"), push, and commit the pointer.',
    file,
  });
}

function parsed<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): z.output<Schema> {
  try {
    return schema.parse(parse(text) ?? {});
  } catch (cause) {
    throw new UserError(
      'model-file-refused',
      {
        what: `The file ${file} of the commit cannot be read.`,
        why: 'It is no YAML, or not what DVC writes.',
        next: 'Correct it: DVC cannot read it either.',
        file,
      },
      { cause },
    );
  }
}
