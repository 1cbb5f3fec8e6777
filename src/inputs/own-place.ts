import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';

/** Refuses to write where one of the files stands that were read; `option` names the path. */
export async function expectOwnPlace(
  option: string,
  output: string,
  read: readonly string[],
): Promise<void> {
  const place = await placeOf(output);
  for (const path of read) {
    if ((await placeOf(path)) !== place) continue;
    throw new UserError('output-is-input', {
      what: `${option} is ${output}, which is read as well.`,
      why: `Writing there would overwrite ${path}.`,
      next: 'Name another file.',
      file: path,
    });
  }
}

function placeOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
