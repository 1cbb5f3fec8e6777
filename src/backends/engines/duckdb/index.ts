import type { DuckDBConnection } from '@duckdb/node-api';
import type { RowsRead } from '../../../domain/data/shape.ts';
import type { Backend, Environment } from '../../../ports/backend.ts';
import type { DataEngine, DataSet, DataSource } from '../../../ports/data-engine.ts';
import { closeDuckDb, connectDuckDb, seal, startDuckDb } from './connect.ts';
import { failingExamples, hidden } from './examples.ts';
import { measureAll } from './measure.ts';
import { objectSelect } from './object-view.ts';
import { openTable, readableOf } from './open-table.ts';
import { profileColumns } from './profile.ts';
import { rowsReader } from './rows-read.ts';
import { saveFailures, unfinished } from './save-failures.ts';
import { Sightings } from './sightings.ts';
import { openSplitSet } from './splits/open-split.ts';
import { identifier } from './sql.ts';

/** DuckDB in this process: nothing to install, nothing to start. */
export const duckdb: Backend<DataEngine> = {
  scheme: 'duckdb',
  summary: 'DuckDB in this process',
  async open(_uri, environment) {
    startDuckDb(environment);
    return {
      open: (source) => connected(environment, (connection) => openDataSet(connection, source)),
      openSplit: (train, test) => {
        return connected(environment, (connection) => openSplitSet(connection, { train, test }));
      },
    };
  },
};

/** A database that is closed again where opening fails. */
async function connected<T>(
  environment: Environment,
  open: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const connection = await connectDuckDb(environment);
  try {
    return await open(connection);
  } catch (error) {
    closeDuckDb(connection);
    throw error;
  }
}

async function openDataSet(connection: DuckDBConnection, source: DataSource): Promise<DataSet> {
  const table = await openTable(connection, source, 'contender');
  const { loaded } = table;
  await connection.run(`CREATE VIEW ${identifier(source.object)} AS ${objectSelect(table)}`);
  const { saveTo } = source;
  const writable = saveTo === undefined ? [] : [unfinished(saveTo)];
  await seal(connection, [...readableOf(table), ...writable]);
  const reader = rowsReader(connection, table);
  const sightings = new Sightings();
  return {
    shape: loaded.shape,
    async measure(measurements) {
      const answers = await measureAll(connection, [...measurements, ...reader.asked], {
        table,
        sightings,
      });
      const rows = await reader.read(answers);
      const sensitive = source.columns.some((column) => column.sensitive);
      return { rows: sensitive ? withoutValues(rows) : rows, answers };
    },
    examples: (measurements, limit) =>
      failingExamples(connection, measurements, { table, limit, sightings }),
    columnProfiles: (columns) => profileColumns(connection, table, columns),
    async saveFailures(failed) {
      if (saveTo === undefined) throw new Error('Nothing says where to save failing rows.');
      return saveFailures(connection, failed, { table, path: saveTo });
    },
    close: () => closeDuckDb(connection),
  };
}

/** In a row that cannot be read nothing tells the sensitive values from the others. */
function withoutValues(rows: RowsRead): RowsRead {
  const faults = rows.unreadable.faults.map(({ message, example }) => {
    return { message, example: { ...example, value: hidden } };
  });
  return { ...rows, unreadable: { ...rows.unreadable, faults } };
}
