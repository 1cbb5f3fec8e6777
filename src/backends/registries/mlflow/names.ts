import { aliasRefusal } from '../../../domain/model/alias.ts';
import { type Problem, refuse } from '../../../errors.ts';
import type { RegistryFile } from '../../../ports/model-registry.ts';
import { pathRefusal } from '../../mlflow/artifacts.ts';
import type { MlflowServer } from '../../mlflow/server.ts';
import { nameRefused } from '../name-refused.ts';

const refused = nameRefused('MLflow');

/** Refuses, before any request, a name that some MLflow refuses or cannot search for. */
export function checkModelName(model: string): void {
  const why = modelRefusal(model);
  if (why) throw refused('model', model, why);
}

function modelRefusal(model: string): string | undefined {
  if (model.trim() === '') return 'It is empty.';
  if (model.length > 250) return 'It is longer than 250 characters.';
  if (!model.isWellFormed() || /\p{Cc}/u.test(model)) return 'It holds a control character.';
  if (/[/:]/.test(model)) return 'MLflow 3 takes no "/" and no ":".';
  if (/^\.+$/.test(model)) return 'It is a path.';
  const hasBoth = model.includes("'") && model.includes('"');
  return hasBoth
    ? 'MLflow cannot search for a name with both kinds of quotation marks.'
    : undefined;
}

export function checkAliasName(alias: string): void {
  const shape = /^[A-Za-z0-9_-]{1,255}$/.test(alias)
    ? undefined
    : 'MLflow takes up to 255 letters, digits, "_" and "-".';
  const why = shape ?? aliasRefusal(alias);
  if (why) throw refused('alias', alias, why);
}

/** Refuses, all at once, files that would be kept under another name, or not at all. */
export function checkPaths(files: readonly RegistryFile[]): void {
  const problems = files.flatMap(({ path }): Problem[] => {
    const why = pathRefusal(path);
    if (!why) return [];
    const what = `MLflow cannot keep the file "${path}".`;
    return [{ code: 'name-refused', what, why, next: 'Rename it.', file: path }];
  });
  refuse(problems);
}

/**
 * Refuses files that an old server takes and never gives back: before MLflow 3 it put the plain name
 * into a header, and broke the connection over a character outside of Latin-1.
 */
export async function checkPathsOf(
  server: MlflowServer,
  files: readonly RegistryFile[],
): Promise<void> {
  const strange = files.filter(({ path }) => /[\u0100-\uffff]/.test(path.split('/').at(-1) ?? ''));
  if (strange.length === 0) return;
  const major = await server.major();
  if (major === null || major >= 3) return;
  refuse(
    strange.map(({ path }) => ({
      code: 'name-refused',
      what: `The MLflow server cannot give back the file "${path}".`,
      why: `MLflow ${major} breaks the connection over characters outside of Latin-1 in the name of a file.`,
      next: 'Rename it, or update the server to MLflow 3.',
      file: path,
    })),
  );
}
