import type { Backend } from '../../ports/backend.ts';
import type { DataEngine } from '../../ports/data-engine.ts';
import { duckdb } from './duckdb/index.ts';

/** Every data engine; a new one is a file and its name here. */
export const engines: readonly Backend<DataEngine>[] = [duckdb];
