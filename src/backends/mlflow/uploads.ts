import type { RegistryFile } from '../../ports/model-registry.ts';
import { sourceBytes } from '../files/source-bytes.ts';
import { base, encodePath } from './artifacts.ts';
import { isLarge, putInParts } from './multipart.ts';
import { type MlflowServer, nothing } from './server.ts';

/**
 * Puts files into a folder that has none of the same path and size yet: large ones in parts to the
 * storage, until that once fails, and all others through the server.
 */
export function fileSender(
  server: MlflowServer,
  folder: string,
): (file: RegistryFile) => Promise<void> {
  let hasParts = true;
  return async (file) => {
    if (hasParts && isLarge(file)) {
      if (await putInParts(server, { folder, file })) return;
      hasParts = false;
    }
    await putWhole(server, folder, file);
  };
}

/** By one request through the server. */
export async function putWhole(
  server: MlflowServer,
  folder: string,
  file: RegistryFile,
): Promise<void> {
  const path = `${base}/${encodePath(`${folder}/${file.path}`)}`;
  const body = { size: file.size, open: () => sourceBytes(file) };
  await server.need({ method: 'PUT', path, body, answer: nothing, repeatable: true });
}
