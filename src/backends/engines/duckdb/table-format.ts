import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type TableFormat = 'delta' | 'iceberg';

/** The format of a table that is a folder with a log of its own; undefined for plain files. */
export function tableFormatOf(paths: readonly string[]): TableFormat | undefined {
  const [path, another] = paths;
  if (path === undefined || another !== undefined) return undefined;
  if (path.endsWith('.metadata.json')) return 'iceberg';
  if (existsSync(join(path, '_delta_log'))) return 'delta';
  return existsSync(join(path, 'metadata')) ? 'iceberg' : undefined;
}
