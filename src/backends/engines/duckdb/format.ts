import type { DataShape } from '../../../domain/data/shape.ts';
import { UserError } from '../../../errors.ts';

type Format = DataShape['format'];

const extensions: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  parquet: 'parquet',
};

/** The one format of all files of a data set, told from their names. */
export function formatOf(paths: readonly string[]): Format {
  const formats = new Set(paths.map(formatOfFile));
  const [format, other] = formats;
  if (format && !other) return format;
  throw new UserError('data-format', {
    what: `The files ${paths.join(', ')} are one data set in ${formats.size} formats.`,
    why: 'Columns of different formats have different types.',
    next: 'Write all of them in one format.',
  });
}

function formatOfFile(path: string): Format {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  const format = extensions[name.slice(name.lastIndexOf('.') + 1)];
  if (format && !(format === 'parquet' && path.endsWith('.gz'))) return format;
  throw new UserError('data-format', {
    what: `The format of ${path} is not known.`,
    why: 'The end of the name tells the format.',
    next: `Name it .${Object.keys(extensions).join(', .')}; texts may also end in .gz.`,
    file: path,
  });
}
