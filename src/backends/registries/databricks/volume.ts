import { UserError } from '../../../errors.ts';
import type { RegistryFile } from '../../../ports/model-registry.ts';
import { digestOf, type Hashed } from '../hashed.ts';
import { heldFiles } from '../held-files.ts';
import type { Noted } from './comment.ts';
import { isUnknown } from './refusal.ts';
import { nothing, type Workspace } from './workspace.ts';

const manifestName = 'manifest.txt';

/** Puts evidence into a folder of the volume that is named by what is in it. */
export async function putEvidence(
  workspace: Workspace,
  { model, evidence }: { readonly model: string; readonly evidence: Hashed },
): Promise<NonNullable<Noted['evidence']>> {
  const { catalog, schema, volume } = workspace.address;
  const root = `/Volumes/${catalog}/${schema}/${volume}`;
  const folder = `${root}/${model}/evidence/${evidence.digest.replace('sha256:', '')}`;
  const folders = evidence.files.map(({ path }) => `files/${path}`.replace(/\/[^/]*$/, ''));
  for (const inner of new Set(['files', ...folders])) {
    await makeFolder(workspace, `${folder}/${inner}`);
  }
  for (const file of evidence.files) await putFile(workspace, `${folder}/files/${file.path}`, file);
  const bytes = Buffer.from(evidence.manifest, 'utf8');
  const open = async function* () {
    yield bytes;
  };
  await putFile(workspace, `${folder}/${manifestName}`, { size: bytes.byteLength, open });
  return { digest: evidence.digest, folder };
}

/** The evidence of a version; each file is held to its digest while it is read. */
export async function evidenceOf(
  workspace: Workspace,
  label: string,
  noted: Noted | undefined,
): Promise<readonly RegistryFile[]> {
  if (!noted?.evidence) return [];
  const { folder, digest } = noted.evidence;
  const bytes = (path: string) => workspace.download(filePath(`${folder}/${path}`));
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes(manifestName)) chunks.push(chunk);
  const manifest = Buffer.concat(chunks).toString('utf8');
  if (digestOf(manifest) !== digest) throw changed(label, manifestName);
  return heldFiles(manifest, {
    open: ({ path }) => bytes(`files/${path}`),
    changed: (path) => changed(label, path),
  });
}

async function makeFolder(workspace: Workspace, path: string): Promise<void> {
  const made = await workspace.ask({
    method: 'PUT',
    path: `/api/2.0/fs/directories${encodePath(path)}`,
    answer: nothing,
    repeatable: true,
  });
  if (made.kind === 'done') return;
  if (!isUnknown(made)) throw workspace.errorOf(made);
  const { catalog, schema, volume } = workspace.address;
  throw new UserError('registry-refused', {
    what: `Cannot keep evidence in the volume ${catalog}.${schema}.${volume}.`,
    why: `It is not there: Databricks answered ${made.status} ${made.code}.`,
    next: `Create it (CREATE VOLUME ${catalog}.${schema}.${volume}), or name another one: ?volume=<volume>.`,
  });
}

async function putFile(
  workspace: Workspace,
  path: string,
  body: Pick<RegistryFile, 'size' | 'open'>,
): Promise<void> {
  await workspace.need({
    method: 'PUT',
    path: filePath(path),
    query: { overwrite: true },
    body,
    answer: nothing,
    repeatable: true,
  });
}

function filePath(path: string): string {
  return `/api/2.0/fs/files${encodePath(path)}`;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function changed(label: string, path: string): UserError {
  return new UserError('registry-broken', {
    what: `The evidence ${path} of ${label} was changed.`,
    why: 'Its SHA-256 is not the one that was registered.',
    next: 'Restore it in the volume, or register the model again.',
  });
}
