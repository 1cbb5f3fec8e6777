import { setTimeout as sleep } from 'node:timers/promises';
import {
  type GtoHistory,
  registeredIn,
  type TagEvent,
  versionOf,
} from '../../../domain/model/gto/history.ts';
import { planMove } from '../../../domain/model/gto/plan.ts';
import { UserError } from '../../../errors.ts';
import type { Move, MoveResult } from '../../../ports/model-registry.ts';
import { holderOf } from './holder.ts';
import { checkAliasName, checkModelName } from './names.ts';
import { type Identity, push, writeTag } from './push.ts';
import type { Repository } from './repository.ts';
import { checkStageAllowed } from './stages.ts';
import { readHistory } from './tags.ts';

/** Each after a name was taken, a ref was locked or an answer was lost, while the alias stayed where it was. */
const tries = 6;
const pauseMs = 100;

/** Compare and set: the names of the pair of tags follow from what was read, and exist once. */
export async function moveAlias(
  repository: Repository,
  move: Move,
  identity: Identity,
): Promise<MoveResult> {
  const { model, alias, from } = move;
  checkModelName(model);
  checkAliasName(alias);
  for (let attempt = 1; ; attempt += 1) {
    const before = await readHistory(repository, model);
    const target = targetIn(before, move);
    await checkStageAllowed(repository, target.commit, alias);
    const current = holderOf(before, alias);
    if (current !== from) return { kind: 'conflict', current };
    const objects = await writeMove(repository, { before, move, target }, identity);
    if (objects) return readBack(repository, move, objects);
    if (attempt === tries) throw contested(move);
    await sleep(pauseMs * attempt * (0.5 + Math.random()));
  }
}

interface Decided {
  readonly before: GtoHistory;
  readonly move: Move;
  readonly target: TagEvent;
}

/** The names of the new tags' objects; undefined when others were there first, or nobody can tell. */
function writeMove(
  repository: Repository,
  { before, move, target }: Decided,
  identity: Identity,
): Promise<ReadonlySet<string> | undefined> {
  const { alias: stage, from, to, ledgerEntry, movedAt } = move;
  const planned = planMove(before, { stage, to: target, now: Date.parse(movedAt) / 1000 });
  const since = from === 'none' ? '' : ` from ${from}`;
  const line = `Move ${stage} of ${move.model}${since} to ${to}`;
  const text = { identity, line, trailers: { Ledger: ledgerEntry } };
  return repository.writing(async (git) => {
    const refs = [];
    for (const tag of planned) refs.push(await writeTag(git, tag, text));
    if ((await push(repository, git, refs)) !== 'written') return undefined;
    return new Set(refs.map(({ object }) => object));
  });
}

/** What was pushed counts only if nobody moved the alias between the read and the push under other names. */
async function readBack(
  repository: Repository,
  { model, alias, from, to }: Move,
  own: ReadonlySet<string>,
): Promise<MoveResult> {
  const after = await readHistory(repository, model);
  const current = holderOf(after, alias);
  const others = { ...after, events: after.events.filter(({ object }) => !own.has(object)) };
  if (current === to && holderOf(others, alias) === from) return { kind: 'moved' };
  return { kind: 'conflict', current };
}

function targetIn(history: GtoHistory, { model, to }: Move): TagEvent {
  const found = registeredIn(history).filter((event) => versionOf(event) === to);
  const [target] = found;
  if (target && found.length === 1) return target;
  throw new UserError('version-unknown', {
    what: `An alias of ${model} cannot point at version ${to}.`,
    why: target
      ? `It is registered on ${found.length} commits: ${found.map(({ tag }) => tag).join(', ')}.`
      : 'The repository has no such version, or it was taken back.',
    next: 'Register the model first, or name another version.',
  });
}

function contested({ model, alias }: Move): UserError {
  return new UserError('registry-busy', {
    what: `The alias "${alias}" of ${model} could not be moved.`,
    why: `Its tags could not be written in ${tries} tries, and the alias stayed where it was.`,
    next: 'Run again; if it stays, look for tags of this stage that are not annotated or not readable.',
  });
}
