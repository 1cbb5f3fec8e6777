import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { RegistryFile } from '../../ports/model-registry.ts';
import type { MlflowServer } from './server.ts';

const listed = z.object({
  files: z
    .array(
      z.object({
        path: z.string(),
        is_dir: z.boolean().default(false),
        // Zeros are left out of MLflow's answers, and JSON may write a 64-bit number as text.
        file_size: z.coerce.number().int().nonnegative().default(0),
      }),
    )
    .default([]),
});

/** Files that the server hands through, below its root. */
export const base = 'mlflow-artifacts/artifacts';

/** A folder that is linked into itself would have no end. */
const deepest = 50;

/** A URI of artifacts that the server hands through, as a path below its root; undefined for others. */
export function proxiedPath(uri: string): string | undefined {
  const found = /^mlflow-artifacts:(?:\/\/[^/]*)?\/+(.*)$/.exec(uri);
  return found?.[1]?.replace(/\/+$/, '');
}

/** Every file below a folder, in its folders too; none for a folder that is not there. */
export async function listFiles(
  server: MlflowServer,
  folder: string,
): Promise<readonly RegistryFile[]> {
  const files: RegistryFile[] = [];
  const waiting = [''];
  for (let inner = waiting.shift(); inner !== undefined; inner = waiting.shift()) {
    const path = [folder, inner].filter((part) => part !== '').join('/');
    const call = { method: 'GET', path: base, query: { path }, answer: listed } as const;
    for (const entry of (await server.need(call)).files) {
      // One that is no name of its own folder would let the server choose any other.
      const name = entry.path.split('/').at(-1) ?? '';
      const within = inner === '' ? name : `${inner}/${name}`;
      if (isStrange(name)) throw strange(folder, entry.path);
      if (within.split('/').length > deepest) throw tooDeep(folder, within);
      if (entry.is_dir) waiting.push(within);
      else files.push(fileAt(server, folder, { path: within, size: entry.file_size }));
    }
  }
  return files;
}

/** One file of a folder, whose bytes come when they are asked for. */
export function fileAt(
  server: MlflowServer,
  folder: string,
  { path, size }: { readonly path: string; readonly size: number },
): RegistryFile {
  const bytes = () => server.download(`${base}/${encodePath(`${folder}/${path}`)}`);
  return { path, size, open: () => upTo(size, bytes(), path) };
}

/** An answer without an end would be read for ever. */
async function* upTo(size: number, bytes: AsyncIterable<Uint8Array>, path: string) {
  let read = 0;
  for await (const chunk of bytes) {
    read += chunk.byteLength;
    if (read > size) throw longer(path, size);
    yield chunk;
  }
}

/** Why MLflow could not keep a file under this path, or would give it another name. */
export function pathRefusal(path: string): string | undefined {
  const segments = path.split('/');
  if (segments.some((name) => name === '' || name === '.' || name === '..')) {
    return 'One of its folders has no name of its own.';
  }
  if (segments.some((name) => Buffer.byteLength(name) > 255)) return 'A name is too long.';
  if (/[\p{Cc}\\#]/u.test(path)) return 'It holds "#", a backslash or a control character.';
  if (/%[0-9a-f]{2}/i.test(path)) return 'MLflow reads "%" and two digits as another character.';
  return undefined;
}

/** A line break would forge a line of the manifest. */
function isStrange(name: string): boolean {
  return ['', '.', '..'].includes(name) || /[\p{Cc}\\]/u.test(name);
}

export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function strange(folder: string, path: string): UserError {
  return new UserError('registry-broken', {
    what: `The MLflow server lists ${JSON.stringify(path)} in the folder ${folder}.`,
    why: 'That is no name of a file.',
    next: 'Look at what lies there on the artifact storage.',
  });
}

function tooDeep(folder: string, path: string): UserError {
  return new UserError('registry-broken', {
    what: `The folder ${folder} on the MLflow server has no end.`,
    why: `It has more than ${deepest} folders inside of each other: ${path}.`,
    next: 'Look for a link there that leads to a folder above it.',
  });
}

function longer(path: string, size: number): UserError {
  return new UserError('registry-broken', {
    what: `The file ${path} on the MLflow server changed while it was read.`,
    why: `It has more than the ${size} bytes that the server listed.`,
    next: 'Run again; if it stays, look at what lies there on the artifact storage.',
  });
}
