import { UserError } from '../../../errors.ts';
import type { RegistryFile } from '../../../ports/model-registry.ts';
import { fileAt, listFiles, proxiedPath } from '../../mlflow/artifacts.ts';
import type { MlflowServer } from '../../mlflow/server.ts';
import { digestOf, hashed } from '../hashed.ts';
import { heldFiles } from '../held-files.ts';
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
  const found = digestOf(text);
  if (found !== digest) throw changed(record, manifestName, { found, recorded: digest });
  return heldFiles(text, {
    open: (file) => kept(server, { record, folder: `${folder}/files`, file }).open(),
    changed: (path, hashes) => changed(record, path, hashes),
  });
}

/** Evidence on its way: where it goes, and what the tags say of it. */
export async function manifestFile(
  evidence: readonly RegistryFile[],
): Promise<{ readonly file: RegistryFile; readonly digest: string }> {
  const { manifest: text, digest } = await hashed(evidence);
  const bytes = Buffer.from(text, 'utf8');
  const open = async function* () {
    yield bytes;
  };
  return { file: { path: manifestName, size: bytes.byteLength, open }, digest };
}

interface Kept {
  readonly record: VersionRecord;
  readonly folder: string;
  readonly file: Pick<RegistryFile, 'path' | 'size'>;
}

/** A file that should be there. What a server says when it is gone depends on its storage. */
function kept(server: MlflowServer, { record, folder, file }: Kept): RegistryFile {
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
  { found, recorded }: { readonly found: string; readonly recorded: string },
): UserError {
  return new UserError('registry-broken', {
    what: `The evidence ${path} of version ${record.version} of ${record.name} was changed.`,
    why: `Its SHA-256 is ${found}, not the ${recorded} that was registered.`,
    next: 'Restore it on the artifact storage, or register the model again.',
  });
}
