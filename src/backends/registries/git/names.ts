import { aliasRefusal } from '../../../domain/model/alias.ts';
import { artifactRefusal, stageRefusal } from '../../../domain/model/gto/tag-name.ts';
import { UserError } from '../../../errors.ts';

/** Refuses a model name that no tag of GTO can hold, before git is asked anything. */
export function checkModelName(model: string): void {
  const why = tooLong(model) ?? artifactRefusal(model);
  if (why) throw refused('model', model, why);
}

export function checkAliasName(alias: string): void {
  const why = tooLong(alias) ?? aliasRefusal(alias) ?? stageRefusal(alias);
  if (why) throw refused('alias', alias, why);
}

/** A ref may be a file, and a file's name has its limit. */
function tooLong(name: string): string | undefined {
  return name.length > 150 ? 'It is longer than 150 characters.' : undefined;
}

function refused(noun: string, name: string, why: string): UserError {
  return new UserError('name-refused', {
    what: `A git registry does not take the ${noun} name ${JSON.stringify(name)}.`,
    why,
    next: 'Choose another name.',
  });
}
