import type { DuckDBConnection } from '@duckdb/node-api';
import type { SplitMeasurement } from '../../../../domain/data/splits/split.ts';
import type { Pair } from './compared.ts';

/** The connection of two open tables, and what has been found between them. */
export interface Between {
  readonly connection: DuckDBConnection;
  readonly pair: Pair;
  /** The table of the failing test rows of a measurement, by `file` and `"row"`. */
  readonly found: Map<SplitMeasurement, string>;
}
