// Where the benchmarks keep what outlives a run: files, environments, and what the measured processes said.
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const source = fileURLToPath(new URL('.', import.meta.url));
/** The repository, with a separator at its end. */
export const root = join(source, '..', sep);
const cache = join(root, '.cache', 'bench');
/** Raised whenever a table changes, so that no old file is measured. */
const dataVersion = 1;
export const dataFolder = join(cache, `data-${dataVersion}`);
export const environmentsFolder = join(cache, 'venvs');
export const logsFolder = join(cache, 'logs');
export const resultsFolder = cache;
