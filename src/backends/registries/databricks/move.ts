import { labelOf } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import type { Move, MoveResult } from '../../../ports/model-registry.ts';
import { commentRemembering, rememberedIn } from './comment.ts';
import { checkAliasName, fullName } from './names.ts';
import {
  type ModelRecord,
  modelPath,
  numberOf,
  readModel,
  readVersion,
  type VersionRecord,
} from './records.ts';
import { nothing, type Workspace } from './workspace.ts';

export function holderOf({ aliases }: ModelRecord, alias: string): number | undefined {
  return (aliases ?? []).find((one) => one.alias_name === alias)?.version_num;
}

/**
 * Unity Catalog drops the aliases of a version that is deleted: then the champion is missing, and
 * nobody may take the next model for the first one. A line of the model's comment remembers where an
 * alias was.
 */
export async function refuseDropped(
  workspace: Workspace,
  full: string,
  { model, alias }: { readonly model: ModelRecord; readonly alias: string },
): Promise<void> {
  const last = rememberedIn(model, alias);
  if (last === undefined || (await readVersion(workspace, full, last))) return;
  throw new UserError('version-missing', {
    what: `The alias "${alias}" of ${full} points nowhere.`,
    why: `It pointed at ${labelOf(String(last))}, which was deleted, and Unity Catalog dropped the alias with it.`,
    next: `Set it to the version that should be there; only if there is none any more, delete the line "contender-alias: ${alias} ${last}" of the model's comment.`,
  });
}

/**
 * Reads, compares, writes, reads back. Unity Catalog cannot do this in one step: the last of two
 * writers wins, and only the ledger keeps them apart.
 */
export async function moveAlias(workspace: Workspace, move: Move): Promise<MoveResult> {
  const { alias, from, to } = move;
  const full = fullName(workspace.address, move.model);
  checkAliasName(alias);
  const number = numberOf(to);
  const target = number === undefined ? undefined : await readVersion(workspace, full, number);
  const model = await readModel(workspace, full);
  if (number === undefined || !target || !model) throw gone(full, to);
  const before = named(holderOf(model, alias));
  if (before !== from) return { kind: 'conflict', current: before };
  if (target.status !== 'READY') throw notReady(full, target);
  const comment = commentRemembering(model, alias, number);
  const path = modelPath(full);
  await workspace.need({
    method: 'PATCH',
    path,
    body: { comment },
    answer: nothing,
    repeatable: true,
  });
  await workspace.need({
    method: 'PUT',
    path: `${path}/aliases/${encodeURIComponent(alias)}`,
    body: { version_num: number },
    answer: nothing,
    repeatable: true,
  });
  const now = await readModel(workspace, full);
  const after = named(now && holderOf(now, alias));
  return after === String(number) ? { kind: 'moved' } : { kind: 'conflict', current: after };
}

function named(number: number | undefined): string | 'none' {
  return number === undefined ? 'none' : String(number);
}

function gone(full: string, version: string): UserError {
  return new UserError('version-unknown', {
    what: `An alias of ${full} cannot point at version ${version}.`,
    why: 'Unity Catalog has no such version.',
    next: 'Register the model first, or name another version.',
  });
}

export function notReady(full: string, { version, status }: VersionRecord): UserError {
  return new UserError('registry-not-ready', {
    what: `Version ${version} of ${full} is registered, but not ready.`,
    why: `Unity Catalog says ${status ?? 'nothing of its status'}.`,
    next: 'Wait until its upload is finished, or delete it and log the model again.',
  });
}
