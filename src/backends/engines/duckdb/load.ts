import { createRequire } from 'node:module';
import type * as DuckDb from '@duckdb/node-api';
import type { Environment } from '../../../ports/backend.ts';

export type DuckDbPackage = typeof DuckDb;

/** Loads the native engine, which no bundle can carry. */
export async function loadDuckDb(_environment: Environment): Promise<DuckDbPackage> {
  return createRequire(import.meta.url)('@duckdb/node-api') as DuckDbPackage;
}
