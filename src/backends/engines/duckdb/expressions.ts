import type { DuckDBConnection } from '@duckdb/node-api';
import { type Measurement, sqlOf } from '../../../domain/data/measurement.ts';
import { type Compiled, compileExpression } from './expression.ts';
import type { Scope } from './expression-walk.ts';

/** The contract's expressions over the rows of one table, each compiled once. */
export interface Expressions {
  /** Compiles what the measurements need; afterwards the others know it. */
  prepare(measurements: readonly Measurement[]): Promise<void>;
  of(sql: string): Compiled;
  /** Why the measurement cannot be made; undefined: its expressions are sound. */
  refusalOf(measurement: Measurement): string | undefined;
}

export function expressionsOver(connection: DuckDBConnection, scope: Scope): Expressions {
  const compiled = new Map<string, Compiled>();
  const of = (sql: string): Compiled => {
    return compiled.get(sql) ?? { kind: 'refused', message: 'It was not compiled.' };
  };
  return {
    of,
    async prepare(measurements) {
      for (const sql of new Set(measurements.flatMap(expressionsIn))) {
        if (compiled.has(sql)) continue;
        compiled.set(sql, await compileExpression(connection, sql, scope));
      }
    },
    refusalOf(measurement) {
      for (const sql of expressionsIn(measurement)) {
        const found = of(sql);
        if (found.kind === 'refused') return found.message;
      }
      return undefined;
    },
  };
}

/** A query is a statement, of which only the filter is an expression. */
function expressionsIn(measurement: Measurement): readonly string[] {
  if (measurement.kind === 'query') return [];
  return sqlOf(measurement);
}
