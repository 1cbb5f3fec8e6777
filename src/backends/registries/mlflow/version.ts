import { type FoundVersion, isDigest, type ModelVersion } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import { listFiles } from '../../mlflow/artifacts.ts';
import type { MlflowServer } from '../../mlflow/server.ts';
import { digestNow } from '../digest-now.ts';
import { hashed } from '../hashed.ts';
import { folderOf } from './place.ts';
import { tag, tagOf, type VersionRecord } from './records.ts';

/**
 * A version as the rest of us know it. One that was registered by MLflow's own means recorded no
 * digest: it is that of its files as they are now.
 */
export async function versionOf(
  server: MlflowServer,
  record: VersionRecord,
): Promise<ModelVersion> {
  return { ...describe(record), digest: recordedIn(record) ?? (await digestOf(server, record)) };
}

/** The same of one that may have no files, or none that can be read. */
export async function foundVersionOf(
  server: MlflowServer,
  record: VersionRecord,
): Promise<FoundVersion> {
  const digest = recordedIn(record) ?? (await digestNow(() => digestOf(server, record)));
  return { ...describe(record), digest };
}

function recordedIn(record: VersionRecord): string | undefined {
  const recorded = tagOf(record, tag.digest);
  return recorded !== undefined && isDigest(recorded) ? recorded : undefined;
}

function describe(record: VersionRecord): Omit<ModelVersion, 'digest'> {
  return {
    model: record.name,
    version: record.version,
    registeredAt: new Date(record.creation_timestamp).toISOString(),
    runId: tagOf(record, tag.run) ?? record.run_id,
    commit: tagOf(record, tag.commit) ?? null,
  };
}

async function digestOf(server: MlflowServer, record: VersionRecord): Promise<string> {
  const files = await listFiles(server, await folderOf(server, record));
  if (files.length > 0) return (await hashed(files)).digest;
  throw new UserError('registry-broken', {
    what: `Version ${record.version} of ${record.name} has no files.`,
    why: 'It was registered by hand, and MLflow does not look whether there is a model.',
    next: 'Delete it in MLflow, and point its aliases at a version with a model.',
  });
}
