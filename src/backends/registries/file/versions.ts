import { join } from 'node:path';
import { z } from 'zod';
import type { ModelVersion } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import type { Candidate, Registered, RegistryFile } from '../../../ports/model-registry.ts';
import { hashed } from '../hashed.ts';
import { create } from './disk.ts';
import type { Layout } from './layout.ts';
import { checkModelName } from './names.ts';
import { storedFile, storeFile } from './objects.ts';
import {
  numbersIn,
  readRecord,
  renderRecord,
  type StoredFile,
  type VersionRecord,
  versionRecord,
} from './records.ts';

/** Idempotent on digest and run id; the version's number is claimed by creating its file. */
export async function registerVersion(layout: Layout, candidate: Candidate): Promise<Registered> {
  const { model } = candidate;
  await checkModelName(layout, model);
  const key = `${candidate.digest}/${candidate.runId}`;
  const existing = await findRecord(layout, model, (record) => record.key === key);
  if (existing) {
    await verifyStored(layout, existing);
    return { version: versionOf(model, existing), existed: true };
  }
  const stored = await storeAll(layout, candidate);
  await verifyStored(layout, { ...stored, digest: candidate.digest });
  for (;;) {
    // One list for both: a twin that appears after it was read has the next number, or takes it first.
    const numbers = await numbersIn(layout.versions(model));
    const twin = await newestAmong(numbers, { layout, model }, (record) => record.key === key);
    if (twin) return { version: versionOf(model, twin), existed: true };
    const number = (numbers.at(-1) ?? 0) + 1;
    const record = { version: String(number), key, ...stored, ...describe(candidate) };
    const path = join(layout.versions(model), `${number}.json`);
    if (await create(path, renderRecord(record))) {
      return { version: versionOf(model, record), existed: false };
    }
  }
}

/** The newest record that matches. */
export async function findRecord(
  layout: Layout,
  model: string,
  matches: (record: VersionRecord) => boolean,
): Promise<VersionRecord | undefined> {
  const numbers = await numbersIn(layout.versions(model));
  return newestAmong(numbers, { layout, model }, matches);
}

async function newestAmong(
  numbers: readonly number[],
  { layout, model }: { readonly layout: Layout; readonly model: string },
  matches: (record: VersionRecord) => boolean,
): Promise<VersionRecord | undefined> {
  for (const number of numbers.toReversed()) {
    const record = await readNumbered(layout, model, number);
    if (matches(record)) return record;
  }
  return undefined;
}

/** The record of one version, `3` or `v3`. */
export async function readVersion(
  layout: Layout,
  model: string,
  version: string,
): Promise<VersionRecord | undefined> {
  const number = Number(/^v?([1-9]\d*)$/.exec(version)?.[1]);
  const numbers = await numbersIn(layout.versions(model));
  if (!numbers.includes(number)) return undefined;
  return readNumbered(layout, model, number);
}

/** A record under another number than its own would give two versions one name. */
function readNumbered(layout: Layout, model: string, number: number): Promise<VersionRecord> {
  const numbered = versionRecord.extend({ version: z.literal(String(number)) });
  return readRecord(layout.versions(model), number, numbered);
}

export function versionOf(model: string, record: VersionRecord): ModelVersion {
  const { version, digest, registeredAt, run } = record;
  return { model, version, digest, registeredAt, runId: run.id, commit: run.commit };
}

function describe({ digest, runId, commit, registeredAt }: Candidate) {
  return { digest, run: { id: runId, commit }, registeredAt };
}

async function storeAll(layout: Layout, { files, evidence }: Candidate) {
  const store = async (all: readonly RegistryFile[]) => {
    const stored: StoredFile[] = [];
    for (const file of all) stored.push(await storeFile(layout, file));
    return stored;
  };
  return { files: await store(files), evidence: await store(evidence) };
}

/** Reads every byte back from the store: what is registered is what was evaluated, or nothing is. */
async function verifyStored(
  layout: Layout,
  { files, digest }: { readonly files: readonly StoredFile[]; readonly digest: string },
): Promise<void> {
  const { digest: found } = await hashed(files.map((file) => storedFile(layout, file)));
  if (found === digest && files.length > 0) return;
  throw new UserError('digest-mismatch', {
    what: `The model's bytes in the registry have the digest ${found}.`,
    why: `They should have ${digest}: they changed while they were copied, or on the disk.`,
    next: 'Register again from an undamaged copy; if it stays, restore the registry from a copy.',
  });
}
