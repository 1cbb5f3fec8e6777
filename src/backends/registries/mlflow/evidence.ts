import { createHash } from 'node:crypto';
import type { ManifestFile } from '../../../domain/model/manifest.ts';
import { UserError } from '../../../errors.ts';
import type { RegistryFile } from '../../../ports/model-registry.ts';
import { fileAt, listFiles, proxiedPath } from '../../mlflow/artifacts.ts';
import type { MlflowServer } from '../../mlflow/server.ts';
import { manifestOf } from './manifest.ts';
import { tag, tagOf, type VersionRecord } from './records.ts';

/** Lies beside the evidence's folder, and its SHA-256 stands in a tag of the version. */
const manifestName = 'evidence-manifest.txt';
/** It is held in memory, and nobody has said how long it is. */
const longestManifest = 16 * 1024 * 1024;

/** The evidence of a version; each file is held to its digest while it is read. */
export async function evidenceOf(
  server: MlflowServer,
  record: VersionRecord,
): Promise<readonly RegistryFile[]> {
  const digest = tagOf(record, tag.evidence);
  const folder = proxiedPath(tagOf(record, tag.evidenceAt) ?? '');
  // Whoever registers by MLflow's own means leaves none.
  if (digest === undefined || folder === undefined) return [];
  const text = await textOf(
    kept(server, { record, folder, file: { path: manifestName, size: longestManifest } }),
  );
  const found = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  if (found !== digest) throw changed(record, manifestName, [found, digest]);
  return parseManifest(text).map((file) => verified(server, { record, folder, file }));
}

/** Evidence on its way: where it goes, and what the tags say of it. */
export async function manifestFile(
  evidence: readonly RegistryFile[],
): Promise<{ readonly file: RegistryFile; readonly digest: string }> {
  const { text, digest } = await manifestOf(evidence);
  const bytes = Buffer.from(text, 'utf8');
  const open = async function* () {
    yield bytes;
  };
  return { file: { path: manifestName, size: bytes.byteLength, open }, digest };
}

interface Kept<File> {
  readonly record: VersionRecord;
  readonly folder: string;
  readonly file: File;
}

/** A file that should be there. What a server says when it is gone depends on its storage. */
function kept(
  server: MlflowServer,
  { record, folder, file }: Kept<Pick<RegistryFile, 'path' | 'size'>>,
): RegistryFile {
  const { open } = fileAt(server, folder, file);
  return {
    ...file,
    async *open() {
      try {
        yield* open();
      } catch (error) {
        const there = await listFiles(server, folder);
        throw there.some(({ path }) => path === file.path) ? error : gone(record, file.path);
      }
    },
  };
}

function verified(
  server: MlflowServer,
  { record, folder, file }: Kept<ManifestFile>,
): RegistryFile {
  const { open } = kept(server, { record, folder: `${folder}/files`, file });
  return {
    path: file.path,
    size: file.size,
    async *open() {
      const hash = createHash('sha256');
      for await (const chunk of open()) {
        hash.update(chunk);
        yield chunk;
      }
      const found = hash.digest('hex');
      if (found !== file.sha256) throw changed(record, file.path, [found, file.sha256]);
    },
  };
}

/** Only lines that we wrote get here: the manifest's own digest was checked. */
function parseManifest(text: string): readonly ManifestFile[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, sha256 = '', size = '', path = ''] = /^(\S+) {2}(\d+) {2}(.*)$/.exec(line) ?? [];
      return { sha256, size: Number(size), path };
    });
}

async function textOf(file: RegistryFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function gone({ name, version }: VersionRecord, path: string): UserError {
  return new UserError('registry-broken', {
    what: `The evidence ${path} of version ${version} of ${name} is gone.`,
    why: 'It was registered with the version, and somebody deleted it since.',
    next: 'Restore it on the artifact storage, or register the model again.',
  });
}

function changed(
  record: VersionRecord,
  path: string,
  [found, recorded]: readonly [string, string],
): UserError {
  return new UserError('registry-broken', {
    what: `The evidence ${path} of version ${record.version} of ${record.name} was changed.`,
    why: `Its SHA-256 is ${found}, not the ${recorded} that was registered.`,
    next: 'Restore it on the artifact storage, or register the model again.',
  });
}
