import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PredictionSource } from '../../../../domain/comparison/prediction-source.ts';
import { UserError } from '../../../../errors.ts';
import type { Environment } from '../../../../ports/backend.ts';

export type SideName = 'candidate' | 'baseline';

/** A file on this machine, and how people know it. */
export interface LocalFile {
  readonly side: SideName;
  readonly name: string;
  readonly path: string;
  /** The place for annotations; empty for a file that only a registry has. */
  readonly position: { readonly file?: string };
}

/** Gives `use` a temporary folder, and removes it afterwards whatever happens. */
export async function withScratch<T>(
  environment: Environment,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(environment('RUNNER_TEMP') ?? tmpdir(), 'contender-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file itself where it lies on disk, else a copy of its bytes in the folder. */
export async function localise(
  { name, place }: PredictionSource,
  side: SideName,
  folder: string,
): Promise<LocalFile> {
  if (place.kind === 'disk') {
    return { side, name, path: place.path, position: { file: place.path } };
  }
  const path = join(folder, `${side}${ending(name)}`);
  try {
    await pipeline(Readable.from(place.open()), createWriteStream(path));
  } catch (error) {
    throw notCopied(name, error);
  }
  return { side, name, path, position: {} };
}

/** `.csv`, or `.csv.gz`: it tells the format. */
function ending(name: string): string {
  return /(\.\w+)?\.\w+$/.exec(name)?.[0] ?? '';
}

function notCopied(name: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new UserError(
    'predictions-unreadable',
    {
      what: `Cannot copy ${name} from the registry to the temporary folder.`,
      why: `${why}.`,
      next: 'Check the registry, and that the temporary folder has room.',
    },
    { cause: error },
  );
}
