import { UserError } from '../../../errors.ts';
import type { Candidate, Registered } from '../../../ports/model-registry.ts';
import { hashed } from '../hashed.ts';
import { commentWith, type Noted, notedIn } from './comment.ts';
import { notReady } from './move.ts';
import { checkPaths, fullName } from './names.ts';
import { listVersions, modelPath, readModel, readVersion, type VersionRecord } from './records.ts';
import { modelFiles } from './storage.ts';
import { versionOf } from './version.ts';
import { putEvidence } from './volume.ts';
import { nothing, type Workspace } from './workspace.ts';

/**
 * No published call creates a version: training code does so, with MLflow's client. This finds the
 * version that has exactly the candidate's bytes, and writes digest, run and evidence on it. Idempotent
 * on digest and run id.
 */
export async function registerVersion(
  workspace: Workspace,
  candidate: Candidate,
): Promise<Registered> {
  const { model, digest } = candidate;
  const full = fullName(workspace.address, model);
  checkPaths(candidate.evidence);
  const own = await hashed(candidate.files);
  if (own.digest !== digest) throw mismatch(own.digest, digest);
  const versions = (await readModel(workspace, full)) ? await listVersions(workspace, full) : [];
  const known = versions.find((one) => isOf(candidate, notedIn(full, one)));
  if (known) return again(workspace, candidate, known);
  const found = await withBytes(workspace, full, { candidate, versions });
  const evidence = await hashed(candidate.evidence);
  const kept = evidence.files.length > 0 ? await putEvidence(workspace, { model, evidence }) : null;
  const { runId, commit } = candidate;
  const noted = await note(workspace, full, {
    one: found,
    noted: { digest, runId, commit, evidence: kept },
  });
  if (!isOf(candidate, notedIn(full, noted))) throw overwritten(full, noted);
  return { version: await versionOf(workspace, model, noted), existed: false };
}

async function again(
  workspace: Workspace,
  { model, digest }: Candidate,
  known: VersionRecord,
): Promise<Registered> {
  const full = fullName(workspace.address, model);
  if (known.status !== 'READY') throw notReady(full, known);
  const found = await hashed(await modelFiles(workspace, full, known));
  if (found.digest !== digest) throw mismatch(found.digest, digest);
  return { version: await versionOf(workspace, model, known), existed: true };
}

function isOf({ digest, runId }: Candidate, noted: Noted | undefined): boolean {
  return noted?.digest === digest && noted.runId === runId;
}

/** Each is read whole, so that only the newest are looked at. */
const mostLookedAt = 5;

/** Nothing but the bytes proves that a version is the candidate; its run only says where to look first. */
async function withBytes(
  workspace: Workspace,
  full: string,
  {
    candidate,
    versions,
  }: { readonly candidate: Candidate; readonly versions: readonly VersionRecord[] },
): Promise<VersionRecord> {
  const free = versions.filter((one) => notedIn(full, one) === undefined);
  const isOfRun = (one: VersionRecord) => one.run_id === candidate.runId;
  const ordered = [...free.filter(isOfRun), ...free.filter((one) => !isOfRun(one))];
  const ready = ordered.filter(({ status }) => status === 'READY').slice(0, mostLookedAt);
  const seen: string[] = [];
  for (const one of ready) {
    const { digest } = await hashed(await modelFiles(workspace, full, one));
    if (digest === candidate.digest) return one;
    seen.push(`version ${one.version} has ${digest}`);
  }
  throw unregistered(full, candidate.digest, seen);
}

/** The comment is all of a version that can be written. */
async function note(
  workspace: Workspace,
  full: string,
  { one, noted }: { readonly one: VersionRecord; readonly noted: Noted },
): Promise<VersionRecord> {
  await workspace.need({
    method: 'PATCH',
    path: `${modelPath(full)}/versions/${one.version}`,
    body: { comment: commentWith(full, one, noted) },
    answer: nothing,
    repeatable: true,
  });
  return (await readVersion(workspace, full, one.version)) ?? one;
}

function mismatch(found: string, digest: string): UserError {
  return new UserError('digest-mismatch', {
    what: `The files of the model have the digest ${found}.`,
    why: `They should have ${digest}: they changed since, here or in the storage of Databricks.`,
    next: 'Register again from an undamaged copy.',
  });
}

function unregistered(full: string, digest: string, seen: readonly string[]): UserError {
  const looked = seen.length > 0 ? ` (${seen.join('; ')})` : '';
  return new UserError('registry-unregistered', {
    what: `Unity Catalog has no version of ${full} with these files.`,
    why: `Databricks publishes no call that creates a version, and none that is ready and not yet registered has the digest ${digest}${looked}.`,
    next: `Let training code log the same folder (mlflow.set_registry_uri('databricks-uc'); registered_model_name='${full}'), or copy the version there with MlflowClient().copy_model_version, then run this again.`,
  });
}

function overwritten(full: string, { version }: VersionRecord): UserError {
  return new UserError('registry-conflict', {
    what: `Version ${version} of ${full} does not have what was written on it.`,
    why: 'Somebody else edited its comment at the same moment.',
    next: 'Run the job again.',
  });
}
