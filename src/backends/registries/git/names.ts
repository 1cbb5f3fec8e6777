import { aliasRefusal } from '../../../domain/model/alias.ts';
import { artifactRefusal, stageRefusal } from '../../../domain/model/gto/tag-name.ts';
import { nameRefused } from '../name-refused.ts';

const refused = nameRefused('A git registry');

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
