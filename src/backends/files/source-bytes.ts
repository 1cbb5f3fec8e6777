import { UserError } from '../../errors.ts';
import type { RegistryFile } from '../../ports/model-registry.ts';

/** The bytes of a file that goes into a registry. One that cannot be read, or changes meanwhile, is not the registry's fault. */
export async function* sourceBytes(file: RegistryFile): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of readable(file)) {
    read += chunk.byteLength;
    if (read > file.size) break;
    yield chunk;
  }
  if (read === file.size) return;
  throw new UserError('file-unreadable', {
    what: `${file.path} changed while it was registered.`,
    why: `It had ${file.size} bytes, and now it has ${read < file.size ? read : 'more'}.`,
    next: 'Register it when nothing writes to it any more.',
  });
}

async function* readable({ path, open }: RegistryFile): AsyncGenerator<Uint8Array> {
  try {
    yield* open();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      'file-unreadable',
      {
        what: `Cannot read ${path} to register it.`,
        why: `${error instanceof Error ? error.message : error}.`,
        next: 'Check that the file is still there and that this user may read it.',
      },
      { cause: error },
    );
  }
}
