import type { Fault } from '../../../../domain/data/shape.ts';
import type { Loaded, LoadedFile } from '../loaded.ts';
import type { ArrowFile } from './batches.ts';

/** A column of an Arrow file; the type is null where the engine has none that keeps its values. */
export interface ArrowColumn {
  readonly name: string;
  readonly type: string | null;
  /** The type as Arrow calls it. */
  readonly arrowType: string;
  /** Its name in the table, which differs where a name is there twice. */
  readonly stored: string;
}

export interface LoadedArrow extends LoadedFile {
  readonly rows: number;
  readonly columns: readonly ArrowColumn[];
  readonly kind: ArrowFile['kind'];
}

/** All files as one data set: the columns that every file has once, with one and the same type. */
export function joinArrowFiles(files: readonly LoadedArrow[]): Loaded {
  const names = [...new Set(files.flatMap(({ columns }) => columns.map(({ name }) => name)))];
  const faults = new Map(names.flatMap((name) => faultOf(name, files)));
  const doubtful = new Map([...faults].map(([name, { message }]) => [name, message]));
  const [first] = files;
  const rows = {
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
    unreadable: { count: 0, faults: [] },
  };
  return {
    shape: {
      format: 'arrow',
      dialect: `Arrow IPC ${[...new Set(files.map(({ kind }) => kind))].join(' and ')}`,
      columns: (first?.columns ?? [])
        .filter(({ name }) => !doubtful.has(name))
        .map(({ name, type }) => ({ name, type: type ?? '' })),
      doubtful,
      header: [...faults.values()],
      notices: [],
    },
    files,
    rowsRead: async () => rows,
    readable: [],
  };
}

function faultOf(
  name: string,
  files: readonly LoadedArrow[],
): readonly (readonly [string, Fault])[] {
  const [first] = files;
  const known = first && only(first, name);
  for (const file of files) {
    const message = messageOf(name, file, known);
    if (message) return [[name, { message, example: { file: file.path, value: null } }]];
  }
  return [];
}

function only({ columns }: LoadedArrow, name: string): ArrowColumn | undefined {
  return columns.find((column) => column.name === name);
}

function messageOf(
  name: string,
  file: LoadedArrow,
  known: ArrowColumn | undefined,
): string | undefined {
  const shown = JSON.stringify(name);
  if (name.includes('\u0000'))
    return `${file.path} has a column ${shown}, which no query can name.`;
  const own = file.columns.filter((column) => column.name === name);
  const [column, another] = own;
  if (!column) return `${file.path} has no column ${shown}, another file has.`;
  if (another) return `${file.path} has ${own.length} columns ${shown}.`;
  if (column.type === null) {
    return `The column ${shown} of ${file.path} is ${column.arrowType}, which is not read.`;
  }
  if (!known) return `The first file has no column ${shown}, ${file.path} has.`;
  return known.type === column.type
    ? undefined
    : `The column ${shown} is ${known.type} in one file and ${column.type} in ${file.path}.`;
}
