import type { DuckDBConnection } from '@duckdb/node-api';
import type { Example } from '../../../../domain/data/check.ts';
import type { Sides, SplitMeasurement } from '../../../../domain/data/splits/split.ts';
import type { DataSource, SplitSet } from '../../../../ports/data-engine.ts';
import { closeDuckDb, seal } from '../connect.ts';
import { openTable } from '../open-table.ts';
import type { Between } from './between.ts';
import { pairOf } from './compared.ts';
import { splitExamples } from './examples.ts';
import { measureSplit } from './measure.ts';

/** Opens both sets in one database, each in a schema of its own, and locks it. */
export async function openSplitSet(
  connection: DuckDBConnection,
  sources: Sides<DataSource>,
): Promise<SplitSet> {
  const tables = {
    train: await openTable(connection, sources.train, 'train'),
    test: await openTable(connection, sources.test, 'test'),
  };
  await seal(connection, [...tables.train.loaded.readable, ...tables.test.loaded.readable]);
  const pair = await pairOf(connection, tables);
  const between: Between = { connection, pair, found: new Map() };
  return {
    measure: (measurements) => measureSplit(between, measurements),
    async examples(measurements, limit) {
      const shown = new Map<SplitMeasurement, readonly Example[]>();
      for (const measurement of measurements) {
        shown.set(measurement, await splitExamples(between, measurement, limit));
      }
      return shown;
    },
    close: () => closeDuckDb(connection),
  };
}
