import { join } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { Move, MoveResult } from '../../../ports/model-registry.ts';
import { create } from './disk.ts';
import type { Layout } from './layout.ts';
import { checkAliasName } from './names.ts';
import { aliasRecord, numbersIn, readRecord, renderRecord } from './records.ts';
import { readVersion } from './versions.ts';

/** The version that holds the alias now, and the number of the record that says so. */
export async function readAlias(
  layout: Layout,
  model: string,
  alias: string,
): Promise<{ readonly number: number; readonly current: string | 'none' }> {
  await checkAliasName(layout, model, alias);
  const folder = layout.alias(model, alias);
  const number = (await numbersIn(folder)).at(-1);
  if (number === undefined) return { number: 0, current: 'none' };
  const { version } = await readRecord(folder, number, aliasRecord);
  return { number, current: version };
}

/** Compare and set: the next numbered record can be created once. */
export async function moveAlias(layout: Layout, move: Move): Promise<MoveResult> {
  const { model, alias, from, to, ledgerEntry, movedAt } = move;
  if (!(await readVersion(layout, model, to))) throw gone(model, to);
  const { number, current } = await readAlias(layout, model, alias);
  if (current !== from) return { kind: 'conflict', current };
  const path = join(layout.alias(model, alias), `${number + 1}.json`);
  if (await create(path, renderRecord({ version: to, from, ledgerEntry, movedAt }))) {
    return { kind: 'moved' };
  }
  return { kind: 'conflict', current: (await readAlias(layout, model, alias)).current };
}

function gone(model: string, version: string): UserError {
  return new UserError('version-unknown', {
    what: `An alias of ${model} cannot point at version ${version}.`,
    why: 'The registry has no such version.',
    next: 'Register the model first, or name another version.',
  });
}
