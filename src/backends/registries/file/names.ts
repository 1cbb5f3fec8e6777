import { dirname } from 'node:path';
import { aliasRefusal } from '../../../domain/model/alias.ts';
import { nameRefused } from '../name-refused.ts';
import { namesIn } from './disk.ts';
import { decodeName, encodeName, type Layout } from './layout.ts';

const refused = nameRefused('The registry');

const longest = 200;

/** Refuses a model name that this registry could confuse with another one. */
export async function checkModelName(layout: Layout, model: string): Promise<void> {
  checkLength('model', model);
  await checkCase('model', model, layout.models);
}

/** Refuses an alias that means something else, or that could be confused with another one. */
export async function checkAliasName(layout: Layout, model: string, alias: string): Promise<void> {
  checkLength('alias', alias);
  const why = aliasRefusal(alias);
  if (why) throw refused('alias', alias, why);
  await checkCase('alias', alias, dirname(layout.alias(model, alias)));
}

function checkLength(noun: 'model' | 'alias', name: string): void {
  if (name === '') throw refused(noun, name, 'It is empty.');
  if (!name.isWellFormed()) throw refused(noun, name, 'It holds half of a character.');
  if (encodeName(name).length > longest) {
    throw refused(noun, name, `As a folder name it is longer than ${longest} characters.`);
  }
}

/** macOS and Windows take two names that differ only in case for one. */
async function checkCase(noun: 'model' | 'alias', name: string, folder: string): Promise<void> {
  for (const other of (await namesIn(folder)).map(decodeName)) {
    if (other !== name && other.toLowerCase() === name.toLowerCase()) {
      throw refused(noun, name, `"${other}" is there already and differs only in case.`);
    }
  }
}
