import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../../errors.ts';
import type { Candidate, Registered, RegistryFile } from '../../../ports/model-registry.ts';
import { listFiles, proxiedPath } from '../../mlflow/artifacts.ts';
import { exists } from '../../mlflow/refusal.ts';
import type { MlflowRun } from '../../mlflow/runs.ts';
import { type MlflowServer, nothing } from '../../mlflow/server.ts';
import { fileSender, putWhole } from '../../mlflow/uploads.ts';
import { differing, hashed } from '../hashed.ts';
import { twoAtOnce } from '../two-at-once.ts';
import { manifestFile } from './evidence.ts';
import { checkModelName, checkPaths, checkPathsOf } from './names.ts';
import { folderOf } from './place.ts';
import {
  oneModel,
  oneVersion,
  readModel,
  readVersion,
  tag,
  type VersionRecord,
  versionsWith,
} from './records.ts';
import { ownRun, tell } from './run.ts';
import { versionOf } from './version.ts';

/**
 * Idempotent on digest and run id. The bytes are read back from the server before a version names
 * them: no version of ours ever stands for other bytes than its digest says.
 */
export async function registerVersion(
  server: MlflowServer,
  candidate: Candidate,
): Promise<Registered> {
  checkModelName(candidate.model);
  const all = [...candidate.files, ...candidate.evidence];
  checkPaths(all);
  await checkPathsOf(server, all);
  const known = await oldestOf(server, candidate);
  if (known) return again(server, candidate, known);
  const own = await ownRun(server, candidate);
  const { run } = own;
  const placed = await place(server, candidate, own);
  await createModel(server, candidate.model);
  const made = await createVersion(server, candidate, placed);
  const oldest = await withoutTwins(server, candidate, made);
  await tell(server, run, candidate);
  const ready = await whenReady(server, oldest);
  return { version: await versionOf(server, ready), existed: ready.version !== made.version };
}

async function again(
  server: MlflowServer,
  { digest }: Candidate,
  known: VersionRecord,
): Promise<Registered> {
  const ready = await whenReady(server, known);
  const found = await hashed(await listFiles(server, await folderOf(server, ready)));
  if (found.digest !== digest) throw mismatch(found.digest, digest);
  return { version: await versionOf(server, ready), existed: true };
}

interface Placed {
  readonly run: MlflowRun;
  readonly source: string;
  readonly evidence: { readonly at: string; readonly digest: string };
}

/**
 * Uploads to folders that are named by what is in them, so that another attempt goes on with them and
 * no other model comes near. The evidence lies outside of the model, whose digest it shall not change.
 */
async function place(
  server: MlflowServer,
  { digest, files, evidence }: Candidate,
  { run, existed }: { readonly run: MlflowRun; readonly existed: boolean },
): Promise<Placed> {
  const root = `${run.artifacts}/contender/${shortOf(digest)}`;
  const manifest = await manifestFile(evidence);
  const at = `${root}/evidence-${shortOf(manifest.digest)}`;
  await upload(server, `${root}/model`, { files, digest, isNew: !existed });
  const kept = evidence.map((file) => ({ ...file, path: `files/${file.path}` }));
  const all = [...kept, manifest.file];
  const load = { files: all, digest: (await hashed(all)).digest, isNew: !existed };
  await upload(server, at, load);
  return { run, source: `${root}/model`, evidence: { at, digest: manifest.digest } };
}

interface Load {
  readonly files: readonly RegistryFile[];
  readonly digest: string;
  /** Nobody was here before. */
  readonly isNew: boolean;
}

/** What an earlier attempt left there is kept; where the whole is wrong, what has other bytes is sent again. */
async function upload(
  server: MlflowServer,
  uri: string,
  { files, digest, isNew }: Load,
): Promise<void> {
  const folder = proxiedPath(uri);
  if (folder === undefined) throw unproxied(uri);
  const listed = isNew ? [] : await listFiles(server, folder);
  const there = new Map(listed.map(({ path, size }) => [path, size]));
  const missing = files.filter(({ path, size }) => there.get(path) !== size);
  const send = fileSender(server, folder);
  const read = async () => hashed(await listFiles(server, folder));
  await twoAtOnce(missing, send);
  let found = await read();
  if (found.digest !== digest && missing.length < files.length) {
    const wrong = differing(await hashed(files), found);
    await twoAtOnce(wrong, (file) => putWhole(server, folder, file));
    found = await read();
  }
  if (found.digest !== digest) throw mismatch(found.digest, digest);
}

/** Whether it was there before, or is there in spite of a lost answer, is all the same. */
async function createModel(server: MlflowServer, name: string): Promise<void> {
  const path = 'mlflow/registered-models/create';
  try {
    const made = await server.ask({ method: 'POST', path, body: { name }, answer: oneModel });
    if (made.kind === 'refused' && !exists(made)) throw server.errorOf(made);
  } catch (error) {
    if (!(await readModel(server, name))) throw error;
  }
}

/** Digest and key come in the same call: no version of ours is there without them, not for a moment. */
async function createVersion(
  server: MlflowServer,
  candidate: Candidate,
  { run, source, evidence }: Placed,
): Promise<VersionRecord> {
  const { model, digest, runId, commit } = candidate;
  const tags = {
    [tag.key]: keyOf(candidate),
    [tag.digest]: digest,
    [tag.run]: runId,
    ...(commit !== null && { [tag.commit]: commit }),
    [tag.evidence]: evidence.digest,
    [tag.evidenceAt]: evidence.at,
  };
  const body = {
    name: model,
    source,
    run_id: run.id,
    tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
  };
  const path = 'mlflow/model-versions/create';
  try {
    return (await server.need({ method: 'POST', path, body, answer: oneVersion })).model_version;
  } catch (error) {
    // The answer was lost, or an error came after the work was done: the key tells.
    const made = await oldestOf(server, candidate);
    if (made) return made;
    throw error;
  }
}

/** Two at once both create one: the older stays, and whoever made the other one takes it away. */
async function withoutTwins(
  server: MlflowServer,
  candidate: Candidate,
  made: VersionRecord,
): Promise<VersionRecord> {
  const oldest = (await oldestOf(server, candidate)) ?? made;
  if (oldest.version === made.version) return made;
  await server.ask({
    method: 'DELETE',
    path: 'mlflow/model-versions/delete',
    body: { name: made.name, version: made.version },
    answer: nothing,
    repeatable: true,
  });
  return oldest;
}

async function oldestOf(
  server: MlflowServer,
  candidate: Candidate,
): Promise<VersionRecord | undefined> {
  const value = keyOf(candidate);
  return (await versionsWith(server, candidate.model, { key: tag.key, value })).at(-1);
}

const patienceMs = 10 * 60_000;
const longestPauseMs = 30_000;

/** READY is necessary; that the bytes are there only they themselves can tell. */
async function whenReady(server: MlflowServer, record: VersionRecord): Promise<VersionRecord> {
  const deadline = Date.now() + patienceMs;
  let current = record;
  for (let pause = 1000; current.status === 'PENDING_REGISTRATION'; pause *= 2) {
    if (Date.now() > deadline) break;
    await sleep(Math.min(pause, longestPauseMs));
    current = (await readVersion(server, record.name, record.version)) ?? current;
  }
  if (current.status === 'READY') return current;
  throw new UserError('registry-not-ready', {
    what: `Version ${record.version} of ${record.name} is registered, but not ready.`,
    why: `MLflow says ${current.status}${current.status_message ? `: ${current.status_message}` : ''}.`,
    next: 'Look at it in MLflow; delete it there and run again if it stays like this.',
  });
}

function keyOf({ digest, runId }: Candidate): string {
  return `${digest}/${runId}`;
}

function shortOf(digest: string): string {
  return digest.replace('sha256:', '').slice(0, 16);
}

function mismatch(found: string, digest: string): UserError {
  return new UserError('digest-mismatch', {
    what: `The files on the MLflow server have the digest ${found}.`,
    why: `They should have ${digest}: they changed on the way, or on its storage.`,
    next: 'Register again from an undamaged copy; if it stays, look at the artifact storage.',
  });
}

function unproxied(uri: string): UserError {
  return new UserError('registry-unreadable', {
    what: 'The MLflow server does not hand artifacts through.',
    why: `Its runs keep them at ${uri.replace(/[?#].*$/, '')}, where this could not read them back.`,
    next: 'Start the server with --serve-artifacts, and use an experiment that was made since.',
  });
}
