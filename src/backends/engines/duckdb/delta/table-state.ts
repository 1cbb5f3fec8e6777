import type { DuckDBConnection } from '@duckdb/node-api';
import {
  type Action,
  type Add,
  checkpointActions,
  commitActions,
  type MetaData,
  type Protocol,
} from './actions.ts';
import { findLogFiles } from './log-files.ts';
import { damaged, unsupported } from './refusal.ts';

/** What a Delta table is now. */
export interface TableState {
  readonly version: number;
  readonly metaData: MetaData;
  /** The data files that count, in the order of their paths as the log writes them. */
  readonly files: readonly Add[];
}

/**
 * Replays the log: the last word on each path wins. What would change the rows without being understood
 * here is refused by its name.
 */
export async function readTableState(
  connection: DuckDBConnection,
  table: string,
): Promise<TableState> {
  const log = await findLogFiles(table);
  const replay = new Replay();
  if (log.checkpoint !== null) replay.apply(await checkpointActions(connection, log.checkpoint));
  for (const commit of log.commits) {
    for await (const action of commitActions(table, commit)) replay.apply([action]);
  }
  const { protocol, metaData } = replay;
  if (!protocol || !metaData) throw damaged(table, 'Its log lacks the protocol or the schema');
  const files = [...replay.files.values()];
  refuseUnknown(table, protocol, metaData);
  if (files.some(({ deletionVector }) => deletionVector)) {
    throw unsupported(table, 'deletion vectors, which mark single rows as deleted');
  }
  return { version: log.version, metaData, files };
}

class Replay {
  readonly files = new Map<string, Add>();
  protocol: Protocol | undefined;
  metaData: MetaData | undefined;

  apply(actions: readonly Action[]): void {
    for (const { add, remove, protocol, metaData } of actions) {
      if (add) this.files.set(add.path, add);
      if (remove) this.files.delete(remove.path);
      this.protocol = protocol ?? this.protocol;
      this.metaData = metaData ?? this.metaData;
    }
  }
}

/** Features that leave the rows of a file as they are, or whose use shows elsewhere. */
const harmlessFeatures: ReadonlySet<string> = new Set([
  'columnMapping',
  'deletionVectors',
  'timestampNtz',
  'vacuumProtocolCheck',
]);

function refuseUnknown(
  table: string,
  { minReaderVersion, readerFeatures }: Protocol,
  { configuration, format }: MetaData,
): void {
  const mapping = configuration?.['delta.columnMapping.mode'] ?? 'none';
  if (mapping !== 'none') throw unsupported(table, `column mapping by ${mapping}`);
  if (![1, 2, 3].includes(minReaderVersion)) {
    throw unsupported(table, `the reader version ${minReaderVersion}`);
  }
  const unknown = (readerFeatures ?? []).find((feature) => !harmlessFeatures.has(feature));
  if (unknown !== undefined) throw unsupported(table, `the feature ${unknown}`);
  const provider = format?.provider ?? 'parquet';
  if (provider !== 'parquet') throw unsupported(table, `files in the format ${provider}`);
}
