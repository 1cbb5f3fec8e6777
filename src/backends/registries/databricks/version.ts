import type { FoundVersion, ModelVersion } from '../../../domain/model/version.ts';
import { digestNow } from '../digest-now.ts';
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
  const { recorded, ...about } = describe(workspace, model, one);
  return { ...about, digest: recorded ?? (await digestOf(workspace, model, one)) };
}

/** The same of one whose files may be gone. */
export async function foundVersionOf(
  workspace: Workspace,
  model: string,
  one: VersionRecord,
): Promise<FoundVersion> {
  const { recorded, ...about } = describe(workspace, model, one);
  const digest = recorded ?? (await digestNow(() => digestOf(workspace, model, one)));
  return { ...about, digest };
}

async function digestOf(workspace: Workspace, model: string, one: VersionRecord): Promise<string> {
  const full = fullName(workspace.address, model);
  return (await hashed(await modelFiles(workspace, full, one))).digest;
}

function describe(workspace: Workspace, model: string, one: VersionRecord) {
  const noted = notedIn(fullName(workspace.address, model), one);
  return {
    recorded: noted?.digest,
    model,
    version: String(one.version),
    registeredAt: new Date(one.created_at ?? 0).toISOString(),
    runId: noted?.runId ?? one.run_id ?? '',
    commit: noted?.commit ?? null,
  };
}
