import { labelOf } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import type { Move, MoveResult } from '../../../ports/model-registry.ts';
import { approved, current, holderOf, otherStage, staged } from './aliases.ts';
import { remember } from './memory.ts';
import { checkAliasName, checkModelName } from './names.ts';
import { type Listed, numbered, packagesOf } from './records.ts';
import { isConflict } from './refusal.ts';
import { nothing, type SageMaker } from './service.ts';

/** All that a move writes with. */
interface Moving {
  readonly service: SageMaker;
  readonly move: Move;
  readonly packages: readonly Listed[];
  readonly target: Listed;
}

/**
 * Reads, compares, writes, reads back. SageMaker cannot do this in one step: the last of two writers
 * wins, and only the ledger keeps them apart.
 */
export async function moveAlias(service: SageMaker, move: Move): Promise<MoveResult> {
  const { model, alias, from, to } = move;
  checkModelName(model);
  checkAliasName(alias);
  const packages = (await packagesOf(service, model)) ?? [];
  const target = numbered(packages, to);
  if (!target) throw gone(move);
  const before = numberOf(await holderOf(service, packages, move));
  if (before !== from) return { kind: 'conflict', current: before };
  if (target.ModelPackageStatus !== 'Completed') throw notReady(model, target);
  const write = alias === service.address.approves ? approve : stage;
  const refusal = await write({ service, move, packages, target });
  const now = (await packagesOf(service, model)) ?? [];
  const after = numberOf(await holderOf(service, now, move));
  if (after === numberOf(target)) return { kind: 'moved' };
  if (refusal && after === from) throw refusal;
  return { kind: 'conflict', current: after };
}

/**
 * The last call of all is the one that lets another package be the newest approved one, so that a move
 * that breaks off anywhere reads as not made, and is made again by the same calls. An older package that
 * stays approved is none's champion; a newer one would be, and is rejected.
 */
async function approve({ service, move, packages, target }: Moving): Promise<Error | undefined> {
  const { alias, to, ledgerEntry } = move;
  await remember(service, move, target.ModelPackageVersion);
  const newer = approved(packages).filter((one) => {
    return one.ModelPackageVersion > target.ModelPackageVersion;
  });
  const entry = `ledger entry ${ledgerEntry}`;
  const first = { status: 'Approved', reason: `Contender made it ${alias}: ${entry}.` };
  const then = { status: 'Rejected', reason: `Contender made ${labelOf(to)} ${alias}: ${entry}.` };
  const steps = [{ one: target, ...first }, ...newer.map((one) => ({ one, ...then }))];
  for (const { one, status, reason } of steps) {
    const refusal = await update(service, one, {
      ModelApprovalStatus: status,
      ApprovalDescription: reason,
    });
    if (refusal) return refusal;
  }
  return undefined;
}

/**
 * While two packages hold the alias the memory says which of them does: writing it is the move, and
 * what comes after it tidies up.
 */
async function stage({ service, move, packages, target }: Moving): Promise<Error | undefined> {
  const { model, alias, ledgerEntry } = move;
  const other = otherStage(target, alias);
  if (other !== undefined) throw occupied(move, other);
  const holders = staged(packages, alias);
  const [holder] = holders;
  if (holders.length === 1 && holder) await remember(service, move, holder.ModelPackageVersion);
  const StageDescription = `Contender: ledger entry ${ledgerEntry}.`;
  const begun = await update(service, target, {
    ModelLifeCycle: { Stage: alias, StageStatus: current, StageDescription },
  });
  if (begun) return begun;
  await remember(service, { model, alias }, target.ModelPackageVersion);
  for (const one of holders.filter((held) => held.ModelPackageArn !== target.ModelPackageArn)) {
    const ModelLifeCycle = { Stage: alias, StageStatus: 'Previous', StageDescription };
    const refusal = await update(service, one, { ModelLifeCycle });
    if (refusal) return refusal;
  }
  return undefined;
}

/** Somebody else who changes the package at the same moment is an answer; all else is an error. */
async function update(
  service: SageMaker,
  { ModelPackageArn }: Listed,
  change: object,
): Promise<Error | undefined> {
  const input = { ModelPackageArn, ...change };
  const answer = await service.ask({ operation: 'UpdateModelPackage', input, answer: nothing });
  if (answer.kind === 'done') return undefined;
  if (isConflict(answer)) return service.errorOf(answer);
  throw service.errorOf(answer);
}

function numberOf(one: Listed | undefined): string | 'none' {
  return one ? String(one.ModelPackageVersion) : 'none';
}

function gone({ model, to }: Move): UserError {
  return new UserError('version-unknown', {
    what: `An alias of ${model} cannot point at version ${to}.`,
    why: 'SageMaker has no such version.',
    next: 'Register the model first, or name another version.',
  });
}

export function notReady(model: string, one: Listed): UserError {
  return new UserError('registry-not-ready', {
    what: `Version ${one.ModelPackageVersion} of ${model} is registered, but not ready.`,
    why: `SageMaker says ${one.ModelPackageStatus}.`,
    next: 'Look at it in SageMaker; delete it there and run again if it stays like this.',
  });
}

function occupied({ model, alias, to }: Move, other: string): UserError {
  return new UserError('alias-occupied', {
    what: `${labelOf(to)} of ${model} cannot hold the alias "${alias}".`,
    why: `It holds "${other}" already, and SageMaker keeps one stage of the life cycle for each version.`,
    next: 'Move the other alias away first, let one of the two be the approval (?approves=<alias>), or give the stage a registry of its own.',
  });
}
