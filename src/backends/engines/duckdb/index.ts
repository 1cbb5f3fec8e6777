import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DataShape } from '../../../domain/data/shape.ts';
import type { Backend } from '../../../ports/backend.ts';
import type { DataEngine, DataSet, DataSource } from '../../../ports/data-engine.ts';
import { connectDuckDb, seal } from './connect.ts';
import { loadCsv } from './csv.ts';
import { failingExamples, hidden } from './examples.ts';
import { formatOf } from './format.ts';
import { loadJsonl } from './jsonl.ts';
import { measureAll } from './measure.ts';
import { loadParquet } from './parquet.ts';
import { bindColumns, createObjectView, createTypedView } from './table.ts';

/** DuckDB in this process: nothing to install, nothing to start. */
export const duckdb: Backend<DataEngine> = {
  scheme: 'duckdb',
  summary: 'DuckDB in this process',
  async open(_uri, environment) {
    return {
      async open(source) {
        const connection = await connectDuckDb(environment);
        try {
          return await openDataSet(connection, source);
        } catch (error) {
          connection.closeSync();
          throw error;
        }
      },
    };
  },
};

const loaders = { csv: loadCsv, jsonl: loadJsonl, parquet: loadParquet };

async function openDataSet(connection: DuckDBConnection, source: DataSource): Promise<DataSet> {
  await connection.run('CREATE SCHEMA contender');
  const format = formatOf(source.paths);
  const loaded = await loaders[format](connection, source.paths);
  const columns = bindColumns(source, loaded);
  await connection.run(createTypedView(loaded, [...columns.values()]));
  await connection.run(createObjectView(source, loaded, columns));
  // Texts are in tables by now; only Parquet is read where it lies.
  await seal(connection, format === 'parquet' ? source.paths.map((path) => resolve(path)) : []);
  const { files } = loaded;
  const sensitive = source.columns.some((column) => column.sensitive);
  const shape = sensitive ? withoutValues(loaded.shape) : loaded.shape;
  return {
    shape,
    measure: (measurements) =>
      measureAll(connection, measurements, { columns, object: source.object, sensitive }),
    async examples(measurement, limit) {
      if (measurement.kind === 'query' || measurement.kind === 'row-count') return [];
      return failingExamples(connection, { measurement, columns, files, source, limit });
    },
    close: () => connection.closeSync(),
  };
}

/** In a row that cannot be read nothing tells the sensitive values from the others. */
function withoutValues(shape: DataShape): DataShape {
  const faults = shape.unreadable.faults.map(({ message, example }) => {
    return { message, example: { ...example, value: hidden } };
  });
  return { ...shape, unreadable: { ...shape.unreadable, faults } };
}
