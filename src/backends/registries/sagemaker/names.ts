import { aliasRefusal } from '../../../domain/model/alias.ts';
import { type Problem, refuse } from '../../../errors.ts';
import type { RegistryFile } from '../../../ports/model-registry.ts';
import { nameRefused } from '../name-refused.ts';

const refused = nameRefused('SageMaker');

const entity = /^[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}$/;
const shape = 'SageMaker takes 1 to 63 letters and digits, with "-" between them.';

/** Refuses, before any request, a name that no group of packages can have. */
export function checkModelName(model: string): void {
  if (!entity.test(model)) throw refused('model', model, shape);
}

export function checkAliasName(alias: string): void {
  const why = entity.test(alias) ? aliasRefusal(alias) : shape;
  if (why) throw refused('alias', alias, why);
}

/** Refuses, all at once, files that S3 would not keep under their names; `root` stands before them. */
export function checkPaths(root: string, files: readonly RegistryFile[]): void {
  const problems = files.flatMap(({ path }): Problem[] => {
    const why = pathRefusal(root, path);
    if (!why) return [];
    const what = `S3 cannot keep the file "${path}".`;
    return [{ code: 'name-refused', what, why, next: 'Rename it.', file: path }];
  });
  refuse(problems);
}

function pathRefusal(root: string, path: string): string | undefined {
  if (path.split('/').some((name) => name === '' || name === '.' || name === '..')) {
    return 'One of its folders has no name of its own.';
  }
  if (!path.isWellFormed() || /[\p{Cc}\\]/u.test(path)) {
    return 'It holds a backslash or a control character.';
  }
  const isTooLong = Buffer.byteLength(`${root}${path}`) > 1024;
  return isTooLong ? 'Its key would be longer than 1024 bytes.' : undefined;
}

/**
 * A run's name in the letters that metadata of SageMaker may have; `=` and two hex digits stand for
 * each byte of all others.
 */
export function encodeRun(runId: string): string {
  const encoded = runId.replace(/[^\p{L}\p{N} _.:/+\-@]/gu, (character) =>
    [...Buffer.from(character, 'utf8')].map((byte) => `=${hex(byte)}`).join(''),
  );
  if (encoded !== '' && encoded.length <= 180) return encoded;
  throw refused('run', runId, 'It is empty, or too long for the metadata of a package.');
}

export function decodeRun(encoded: string): string {
  const bytes = encoded.replace(/%|=([0-9A-F]{2})/g, (text, digits: string | undefined) =>
    digits === undefined ? encodeURIComponent(text) : `%${digits}`,
  );
  try {
    return decodeURIComponent(bytes);
  } catch {
    return encoded;
  }
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
