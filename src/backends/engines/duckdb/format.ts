import { UserError } from '../../../errors.ts';
import { uncompressedName } from './compression.ts';

export type Format = 'arrow' | 'csv' | 'jsonl' | 'parquet';

const extensions: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  parquet: 'parquet',
  arrow: 'arrow',
  feather: 'arrow',
  ipc: 'arrow',
};

/** The one format of all files of a data set, told from their names. */
export function formatOf(paths: readonly string[]): Format {
  // One file for each format, as there may be thousands.
  const formats = new Map(paths.map((path) => [formatOfFile(path), path]));
  const [format, other] = formats.keys();
  if (format && !other) return format;
  throw new UserError('data-format', {
    what: `The files ${[...formats.values()].join(', ')} are one data set in ${formats.size} formats.`,
    why: 'Columns of different formats have different types.',
    next: 'Write all of them in one format.',
  });
}

function formatOfFile(path: string): Format {
  const name = uncompressedName(path);
  const format = extensions[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  const compressible = format === 'csv' || format === 'jsonl';
  if (format && (compressible || name === path)) return format;
  throw new UserError('data-format', {
    what: `The format of ${path} is not known.`,
    why: 'The end of the name tells the format.',
    next: `Name it .${Object.keys(extensions).join(', .')}; texts may also end in .gz or .zst.`,
    file: path,
  });
}
