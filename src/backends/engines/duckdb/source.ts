import { columnsOf } from '../../../domain/data/measurement.ts';
import type { Part } from './batches.ts';
import type { LoadedFile } from './loaded.ts';
import type { Table } from './open-table.ts';
import { narrowScan } from './plain-scan.ts';
import type { Source } from './scan.ts';
import { type BoundColumn, typedRows } from './table.ts';

/** The rows that exist, with all columns but their numbers. */
export function viewSource(table: Table): Source {
  const { scanned } = table;
  return { sensitive: isSensitive(table), from: () => scanned, shown: () => scanned };
}

/** The same, each with its number. */
export function numberedSource(table: Table): Source {
  const { view } = table;
  return { sensitive: isSensitive(table), from: () => view, shown: () => view };
}

/** All rows, with no more columns than are asked for, so that a wide table costs no more than it must. */
export function narrowSource(table: Table): Source {
  const bounds = (asked: readonly Part[]): readonly BoundColumn[] => {
    const names = new Set(asked.flatMap(({ measurement }) => columnsOf(measurement)));
    return [...names].flatMap((name) => table.columns.get(name) ?? []);
  };
  const { files } = table.loaded;
  return {
    sensitive: isSensitive(table),
    from: (asked) => narrowScan(table, bounds(asked)),
    shown: (asked) => shownRows(files, bounds(asked)),
  };
}

/** Of the rows of a source those for which the condition is true. */
export function keptWhere({ sensitive, from, shown }: Source, condition: string): Source {
  return {
    sensitive,
    from: (asked) => `(SELECT * FROM ${from(asked)} WHERE ${condition})`,
    shown: (asked) => `(SELECT * FROM ${shown(asked)} WHERE ${condition})`,
  };
}

/** For people: of many files one, and how many more there are. */
function shownRows(files: readonly LoadedFile[], bounds: readonly BoundColumn[]): string {
  const more = files.length > 1 ? ` /* and ${files.length - 1} more files */` : '';
  return `(${typedRows({ files: files.slice(0, 1) }, bounds)}${more})`;
}

export function isSensitive({ source }: Table): boolean {
  return source.columns.some((column) => column.sensitive);
}
