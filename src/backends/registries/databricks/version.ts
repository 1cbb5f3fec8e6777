import type { ModelVersion } from '../../../domain/model/version.ts';
import { hashed } from '../hashed.ts';
import { notedIn } from './comment.ts';
import { fullName } from './names.ts';
import type { VersionRecord } from './records.ts';
import { modelFiles } from './storage.ts';
import type { Workspace } from './workspace.ts';

/** A version as the rest of us know it; one without our lines has the digest of its files as they are now. */
export async function versionOf(
  workspace: Workspace,
  model: string,
  one: VersionRecord,
): Promise<ModelVersion> {
  const full = fullName(workspace.address, model);
  const noted = notedIn(full, one);
  const digest = noted?.digest ?? (await hashed(await modelFiles(workspace, full, one))).digest;
  return {
    model,
    version: String(one.version),
    digest,
    registeredAt: new Date(one.created_at ?? 0).toISOString(),
    runId: noted?.runId ?? one.run_id ?? '',
    commit: noted?.commit ?? null,
  };
}
