import { aliasRefusal } from '../../../domain/model/alias.ts';
import { type Problem, refuse } from '../../../errors.ts';
import type { RegistryFile } from '../../../ports/model-registry.ts';
import { nameRefused } from '../name-refused.ts';
import { type DatabricksAddress, isName } from './address.ts';

const refused = nameRefused('Unity Catalog');

/** The name with catalog and schema; refused before any request where Unity Catalog takes it for none. */
export function fullName({ catalog, schema }: DatabricksAddress, model: string): string {
  if (isName(model)) return `${catalog}.${schema}.${model}`;
  const why = 'Unity Catalog takes up to 255 characters without spaces, dots and slashes.';
  throw refused('model', model, why);
}

export function checkAliasName(alias: string): void {
  const shape = /^[A-Za-z0-9_-]{1,255}$/.test(alias)
    ? undefined
    : 'Unity Catalog takes letters, digits, "_" and "-".';
  const why = shape ?? aliasRefusal(alias);
  if (why) throw refused('alias', alias, why);
}

/** Refuses, all at once, files that a volume would not keep under their names. */
export function checkPaths(files: readonly RegistryFile[]): void {
  const problems = files.flatMap(({ path }): Problem[] => {
    const isNamed = path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
    if (isNamed && path.isWellFormed() && !/[\p{Cc}\\]/u.test(path)) return [];
    const what = `A volume cannot keep the file "${path}".`;
    const why = 'It holds a backslash, a control character, or a folder without a name of its own.';
    return [{ code: 'name-refused', what, why, next: 'Rename it.', file: path }];
  });
  refuse(problems);
}
