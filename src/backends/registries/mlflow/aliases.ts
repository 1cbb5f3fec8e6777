import { labelOf } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import type { Move, MoveResult } from '../../../ports/model-registry.ts';
import { type MlflowServer, nothing } from '../../mlflow/server.ts';
import { checkAliasName, checkModelName } from './names.ts';
import { type ModelRecord, readModel, readVersion, tagOf } from './records.ts';

/** The version that an alias points at. MLflow has no answer of its own for one that is not set. */
export function holderOf(model: ModelRecord, alias: string): string | 'none' {
  return model.aliases.find((one) => one.alias === alias)?.version ?? 'none';
}

/**
 * MLflow drops the aliases of a version that is deleted, without a word: then the champion is missing,
 * and nobody may take the next model for the first one. A tag of ours remembers where an alias was.
 */
export async function refuseDropped(
  server: MlflowServer,
  model: ModelRecord,
  alias: string,
): Promise<void> {
  const last = tagOf(model, memoryOf(alias));
  if (last === undefined || (await readVersion(server, model.name, last))) return;
  throw new UserError('version-missing', {
    what: `The alias "${alias}" of ${model.name} points nowhere.`,
    why: `It pointed at ${labelOf(last)}, which was deleted, and MLflow dropped the alias with it.`,
    next: `Set it in MLflow to the version that should be there; only if there is none any more, delete the tag ${memoryOf(alias)} of the model.`,
  });
}

/**
 * Reads, compares, writes, reads back. MLflow cannot do this in one step: the last of two writers
 * wins, and only the ledger keeps them apart.
 */
export async function moveAlias(server: MlflowServer, move: Move): Promise<MoveResult> {
  const { model: name, alias, from, to } = move;
  checkModelName(name);
  checkAliasName(alias);
  const number = numberOf(to);
  if (!number || !(await readVersion(server, name, number))) throw gone(name, to);
  const before = await holderNow(server, name, alias);
  if (before !== from) return { kind: 'conflict', current: before };
  await setTag(server, 'registered-models', { name, key: memoryOf(alias), value: number });
  const current = await point(server, { name, alias, version: number }, from);
  if (current !== number) return { kind: 'conflict', current };
  await note(server, move, number);
  return { kind: 'moved' };
}

interface Pointing {
  readonly name: string;
  readonly alias: string;
  readonly version: string;
}

/**
 * Where the alias is afterwards. Two who set it for the first time may be told that it is there, and
 * an answer may be lost: only while it is where it was is it set once more, and never blindly.
 */
async function point(server: MlflowServer, body: Pointing, from: string): Promise<string> {
  const path = 'mlflow/registered-models/alias';
  const call = { method: 'POST', path, body, answer: nothing } as const;
  const set = () =>
    server.need(call).then(
      () => null,
      (error: unknown) => ({ error }),
    );
  const first = await set();
  const current = await holderNow(server, body.name, body.alias);
  if (!first || current !== from) return current;
  const second = await set();
  const last = await holderNow(server, body.name, body.alias);
  if (second && last === from) throw second.error;
  return last;
}

async function holderNow(server: MlflowServer, name: string, alias: string): Promise<string> {
  const model = await readModel(server, name);
  return model ? holderOf(model, alias) : 'none';
}

/** For people who look at the version in MLflow. The move stands without it: the ledger is the truth. */
async function note(server: MlflowServer, move: Move, version: string): Promise<void> {
  const value = `${move.movedAt} ${move.ledgerEntry}`;
  const key = `contender.promoted.${move.alias}`;
  await setTag(server, 'model-versions', { name: move.model, version, key, value }).catch(
    () => undefined,
  );
}

async function setTag(
  server: MlflowServer,
  of: 'registered-models' | 'model-versions',
  body: object,
): Promise<void> {
  const path = `mlflow/${of}/set-tag`;
  await server.need({ method: 'POST', path, body, answer: nothing, repeatable: true });
}

function memoryOf(alias: string): string {
  return `contender.alias.${alias}`;
}

/** `3` or `v3`. */
export function numberOf(version: string): string | undefined {
  return /^v?([1-9]\d{0,17})$/.exec(version)?.[1];
}

function gone(model: string, version: string): UserError {
  return new UserError('version-unknown', {
    what: `An alias of ${model} cannot point at version ${version}.`,
    why: 'MLflow has no such version.',
    next: 'Register the model first, or name another version.',
  });
}
