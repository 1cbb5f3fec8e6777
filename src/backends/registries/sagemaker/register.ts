import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import type { Candidate, Registered, RegistryFile } from '../../../ports/model-registry.ts';
import { listFiles } from '../../aws/s3-files.ts';
import { putFile, putText } from '../../aws/s3-upload.ts';
import { differing, type Hashed, hashed } from '../hashed.ts';
import { twoAtOnce } from '../two-at-once.ts';
import { manifestName } from './evidence.ts';
import { clientToken, descriptionOf, keyOf, metadata, textOfKey } from './key.ts';
import { tellLineage } from './lineage.ts';
import { notReady } from './move.ts';
import { checkModelName, checkPaths } from './names.ts';
import { evidenceFolder, modelFolder } from './place.ts';
import { type Described, type Listed, packagesOf, readPackage } from './records.ts';
import { isUnknown } from './refusal.ts';
import { nothing, type SageMaker } from './service.ts';
import { modelFiles } from './source.ts';
import { versionOf } from './version.ts';

/**
 * Idempotent on digest and run id. The bytes are read back from the bucket before a package names
 * them: no package of ours ever stands for other bytes than its digest says.
 */
export async function registerVersion(
  service: SageMaker,
  candidate: Candidate,
): Promise<Registered> {
  const { model } = candidate;
  checkModelName(model);
  textOfKey(candidate);
  const folder = modelFolder(service, model, candidate.digest);
  // The folder of the evidence has the longer name.
  checkPaths(`${folder}evidence/${'0'.repeat(64)}/files/`, [
    ...candidate.files,
    ...candidate.evidence,
  ]);
  const known = await oldestOf(service, candidate);
  if (known) return again(service, candidate, known);
  const placed = await place(service, candidate);
  await createGroup(service, model);
  const attempt = randomUUID();
  const made = await createPackage(service, candidate, { ...placed, attempt });
  const oldest = await withoutTwins(service, candidate, made);
  const ready = await whenReady(service, model, oldest);
  const existed = ready.CustomerMetadataProperties?.[metadata.attempt] !== attempt;
  const version = await versionOf(service, model, ready);
  return { version, existed, ...(await tellLineage(service, candidate, ready)) };
}

async function again(service: SageMaker, candidate: Candidate, known: Listed): Promise<Registered> {
  const { model, digest } = candidate;
  const ready = await whenReady(service, model, known);
  const found = await hashed(await modelFiles(service, model, ready));
  if (found.digest !== digest) throw mismatch(found.digest, digest);
  const version = await versionOf(service, model, ready);
  return { version, existed: true, ...(await tellLineage(service, candidate, ready)) };
}

interface Placed {
  readonly folder: string;
  /** Key and digest of the manifest of the evidence. */
  readonly evidence: { readonly key: string; readonly digest: string };
}

/**
 * Puts the files into folders that are named by what is in them. They are hashed before the first is
 * sent, so that bytes which changed since never come near those of another version.
 */
async function place(service: SageMaker, candidate: Candidate): Promise<Placed> {
  const { model, digest } = candidate;
  const files = await hashed(candidate.files);
  if (files.digest !== digest) throw mismatch(files.digest, digest);
  const folder = modelFolder(service, model, digest);
  await upload(service, folder, files);
  const evidence = await hashed(candidate.evidence);
  const beside = evidenceFolder(service, model, { digest, evidence: evidence.digest });
  await upload(service, `${beside}files/`, evidence);
  const key = `${beside}${manifestName}`;
  await putText(service.files, key, evidence.manifest);
  return { folder, evidence: { key, digest: evidence.digest } };
}

/** What an earlier attempt left there is kept; where the whole is wrong, what has other bytes is sent again. */
async function upload({ files: client }: SageMaker, folder: string, wanted: Hashed): Promise<void> {
  const listed: readonly RegistryFile[] = await listFiles(client, folder);
  const there = new Map(listed.map(({ path, size }) => [path, size]));
  const missing = wanted.files.filter(({ path, size }) => there.get(path) !== size);
  const send = (files: Hashed['files']) =>
    twoAtOnce(files, (file) => putFile(client, `${folder}${file.path}`, file));
  const read = async () => hashed(await listFiles(client, folder));
  await send(missing);
  let found = await read();
  if (found.digest !== wanted.digest && missing.length < wanted.files.length) {
    await send(differing(wanted, found));
    found = await read();
  }
  if (found.digest !== wanted.digest) throw mismatch(found.digest, wanted.digest);
}

/** Whether it was there before, or is there in spite of a lost answer, is all the same. */
async function createGroup(service: SageMaker, name: string): Promise<void> {
  if (await packagesOf(service, name)) return;
  const input = { ModelPackageGroupName: name };
  const made = await service.ask({ operation: 'CreateModelPackageGroup', input, answer: nothing });
  if (made.kind === 'refused' && !(await packagesOf(service, name))) throw service.errorOf(made);
}

const created = z.object({ ModelPackageArn: z.string() });

/** Digest and key come in the same call: no package of ours is there without them, not for a moment. */
async function createPackage(
  service: SageMaker,
  candidate: Candidate,
  placed: Placed & { readonly attempt: string },
): Promise<Pick<Listed, 'ModelPackageArn'>> {
  const input = inputOf(service, candidate, placed);
  const create = (token: string) =>
    service.ask({
      operation: 'CreateModelPackage',
      input: { ...input, ClientToken: token },
      answer: created,
    });
  const answer = await create(clientToken(candidate));
  if (answer.kind === 'done') {
    if (await readPackage(service, answer.value)) return answer.value;
    // The token stands for a package that was deleted since.
    const anew = await create(placed.attempt);
    if (anew.kind === 'done') return anew.value;
    throw service.errorOf(anew);
  }
  // Another process came with the same token, and with another attempt: the key tells.
  const made = await oldestOf(service, candidate);
  if (made) return made;
  throw service.errorOf(answer);
}

function inputOf(
  { address, files }: SageMaker,
  candidate: Candidate,
  { folder, evidence, attempt }: Placed & { readonly attempt: string },
): object {
  const { model, digest, commit } = candidate;
  const at = (key: string) => `s3://${files.settings.bucket}/${key}`;
  const S3DataSource = {
    S3Uri: at(folder),
    S3DataType: 'S3Prefix',
    CompressionType: 'None',
  };
  const container = {
    ...(address.image && { Image: address.image }),
    ModelDataSource: { S3DataSource },
  };
  const Statistics = {
    ContentType: 'text/plain',
    ContentDigest: evidence.digest,
    S3Uri: at(evidence.key),
  };
  return {
    ModelPackageGroupName: model,
    ModelPackageDescription: descriptionOf(candidate),
    ModelApprovalStatus: 'PendingManualApproval',
    InferenceSpecification: { Containers: [container] },
    ModelMetrics: { ModelQuality: { Statistics } },
    CustomerMetadataProperties: {
      [metadata.digest]: digest,
      [metadata.key]: textOfKey(candidate),
      [metadata.attempt]: attempt,
    },
    ...(commit !== null && { MetadataProperties: { CommitId: commit } }),
  };
}

/** Two at once may both create one: the older stays, and whoever made the other one takes it away. */
async function withoutTwins(
  service: SageMaker,
  candidate: Candidate,
  made: Pick<Listed, 'ModelPackageArn'>,
): Promise<Listed> {
  const oldest = await oldestOf(service, candidate);
  if (!oldest) throw unlisted(candidate.model, made.ModelPackageArn);
  if (oldest.ModelPackageArn === made.ModelPackageArn) return oldest;
  const input = { ModelPackageName: made.ModelPackageArn };
  const answer = await service.ask({ operation: 'DeleteModelPackage', input, answer: nothing });
  if (answer.kind === 'refused' && !isUnknown(answer)) throw service.errorOf(answer);
  return oldest;
}

async function oldestOf(service: SageMaker, candidate: Candidate): Promise<Listed | undefined> {
  const packages = (await packagesOf(service, candidate.model)) ?? [];
  return packages.find((one) => {
    const key = keyOf(one);
    return key?.digest === candidate.digest && key.runId === candidate.runId;
  });
}

const patienceMs = 10 * 60_000;
const longestPauseMs = 30_000;
const waiting = new Set(['Pending', 'InProgress']);

/** Completed is necessary; that the bytes are there only they themselves can tell. */
async function whenReady(service: SageMaker, model: string, one: Listed): Promise<Described> {
  const deadline = Date.now() + patienceMs;
  for (let pause = 1000; ; pause *= 2) {
    const now = await readPackage(service, one);
    if (now?.ModelPackageStatus === 'Completed') return now;
    if (!now || !waiting.has(now.ModelPackageStatus) || Date.now() > deadline) {
      throw notReady(model, now ?? { ...one, ModelPackageStatus: 'that it is gone' });
    }
    await sleep(Math.min(pause, longestPauseMs));
  }
}

function mismatch(found: string, digest: string): UserError {
  return new UserError('digest-mismatch', {
    what: `The files of the model have the digest ${found}.`,
    why: `They should have ${digest}: they changed on the way, or in the bucket.`,
    next: 'Register again from an undamaged copy; if it stays, look at what else writes to the bucket.',
  });
}

function unlisted(model: string, arn: string): UserError {
  return new UserError('registry-broken', {
    what: `The package ${arn} of ${model} is not listed with its key.`,
    why: 'SageMaker answered that it was created, and does not show it, or shows it without its description.',
    next: 'Look at it in SageMaker, and run the job again.',
  });
}
