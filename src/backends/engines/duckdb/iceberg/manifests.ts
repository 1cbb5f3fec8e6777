import { join, posix } from 'node:path';
import { type AvroRecord, readAvro } from './avro.ts';
import type { TableMetadata } from './metadata.ts';
import { damaged, unsupported } from './refusal.ts';

/** A file of a snapshot: rows, or the positions of rows that are gone. */
export interface SnapshotFile {
  /** As the metadata write it; position deletes name data files so. */
  readonly written: string;
  /** Where it is here. */
  readonly path: string;
  readonly rows: number;
  readonly size: number;
  readonly spec: number;
  /** Later deletes apply to earlier rows, never the other way round. */
  readonly sequence: bigint;
}

export interface SnapshotFiles {
  readonly data: readonly SnapshotFile[];
  readonly deletes: readonly SnapshotFile[];
}

/** The files of the current snapshot, in the order of its manifests. */
export async function readManifests(
  table: string,
  metadata: TableMetadata,
): Promise<SnapshotFiles> {
  if (!metadata.snapshot) return { data: [], deletes: [] };
  const path = localPath(table, metadata, metadata.snapshot.manifestList);
  const data: SnapshotFile[] = [];
  const deletes: SnapshotFile[] = [];
  for (const manifest of await readAvro(table, path, 'manifest_path')) {
    const source = localPath(table, metadata, manifest.manifest_path);
    for (const entry of await readAvro(table, source, 'data_file')) {
      const content = contentOf(table, entry);
      if (content === null) continue;
      const file = snapshotFile({ table, metadata, manifest }, entry);
      (content === 'data' ? data : deletes).push(file);
    }
  }
  return { data, deletes };
}

const removed = 2;

/** Null: the entry only says that the file is gone. */
function contentOf(table: string, { status, data_file }: AvroRecord): 'data' | 'deletes' | null {
  if (status === removed) return null;
  if (status !== 0 && status !== 1)
    throw damaged(table, `A manifest has an entry of status ${status}`);
  const { content = 0, file_format } = data_file as AvroRecord;
  const format = String(file_format).toUpperCase();
  if (content === 2) throw unsupported(table, 'equality deletes');
  if (content !== 0 && content !== 1) throw unsupported(table, `files with the content ${content}`);
  if (format === 'PUFFIN') throw unsupported(table, 'deletion vectors in Puffin files');
  if (format !== 'PARQUET') throw unsupported(table, `files in the format ${format}`);
  return content === 0 ? 'data' : 'deletes';
}

interface Context {
  readonly table: string;
  readonly metadata: TableMetadata;
  readonly manifest: AvroRecord;
}

function snapshotFile({ table, metadata, manifest }: Context, entry: AvroRecord): SnapshotFile {
  const file = entry.data_file as AvroRecord;
  return {
    written: String(file.file_path),
    path: localPath(table, metadata, file.file_path),
    rows: Number(file.record_count),
    size: Number(file.file_size_in_bytes),
    spec: Number(manifest.partition_spec_id ?? 0),
    // What a commit adds has the number of its manifest, which is known only after it is written.
    sequence: BigInt(String(entry.sequence_number ?? manifest.sequence_number ?? 0)),
  };
}

/** A table may stand elsewhere than where it was written, but all of it must stand there. */
function localPath(table: string, { folder, location }: TableMetadata, written: unknown): string {
  const path = String(written);
  const inside = posix.normalize(path.slice(location.length + 1));
  if (!path.startsWith(`${location}/`) || inside.startsWith('..')) {
    throw unsupported(table, `the file ${path}, which does not lie in its folder ${location}`);
  }
  return join(folder, inside);
}
