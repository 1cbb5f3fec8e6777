import { labelOf, type ModelVersion, type Reference } from '../../domain/model/version.ts';
import { historyOf, type LedgerClosing, whoWrote } from '../../domain/promotion/history.ts';
import type { LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import { UserError } from '../../errors.ts';
import type { ModelRegistry } from '../../ports/model-registry.ts';
import { withDigest } from '../with-digest.ts';
import { currentVersion } from './pointer.ts';
import type { Request } from './request.ts';

/** The version to move to: the named one, the one before (rollback), or the one of the evidence. */
export async function findVersion(
  request: Request,
  entries: readonly LedgerEntry[],
): Promise<ModelVersion> {
  const { target } = request.pointer;
  const registry = originOf(request);
  const reference = await referenceOf(request, entries);
  const found = await registry.find(target.model, reference);
  if (found) return withDigest(registry, found);
  const name = reference.kind === 'version' ? labelOf(reference.version) : reference.kind;
  throw new UserError('version-unknown', {
    what:
      reference.kind === 'digest'
        ? `No version of ${target.model} has the digest ${reference.digest}.`
        : `${target.model} has no version ${name}.`,
    why: `The registry ${registry.uri} was asked.`,
    next:
      request.inputs.mode === 'rollback'
        ? `Name by the input version one that held ${target.alias} before and is still there: contender ledger show tells which did.`
        : 'Register the model first, or name a version that exists.',
  });
}

/** Where the version is read from: a rollback leads back to what the alias's own registry has. */
export function originOf({ inputs, source, pointer }: Request): ModelRegistry {
  return inputs.mode === 'rollback' ? pointer.registry : source;
}

async function referenceOf(request: Request, entries: readonly LedgerEntry[]): Promise<Reference> {
  const { version, mode } = request.inputs;
  if (version) return { kind: 'version', version };
  if (mode === 'rollback') {
    return { kind: 'version', version: await versionBefore(request, entries) };
  }
  return { kind: 'digest', digest: digestOfEvidence(request) };
}

/**
 * From where somebody moved the alias by hand the way back leads to where the ledger left it. Whoever
 * rolls back twice wants no way forth to the version that was just left.
 */
async function versionBefore(
  { pointer }: Request,
  entries: readonly LedgerEntry[],
): Promise<string> {
  const { target, ledger, context } = pointer;
  const last = historyOf(entries, target).moves.at(-1);
  const { from, to, mode, runId } = last?.event.subject ?? {};
  if (to && (await currentVersion(pointer)) !== to) return to;
  if (last && to && mode === 'rollback') {
    // An earlier attempt of this run did it: there is nothing left to do.
    if (runId && runId === context.runId) return to;
    throw openRollback(target.alias, last);
  }
  if (from) return from;
  throw new UserError('rollback-unknown', {
    what: `There is no version of ${target.model} to roll ${target.alias} back to.`,
    why: `The ledger ${ledger.uri} has no move of ${target.alias} that replaced a version.`,
    next: 'Promote a version with evidence instead.',
  });
}

function openRollback(alias: string, last: LedgerClosing): UserError {
  const { from, to } = last.event.subject;
  return new UserError('rollback-open', {
    what: `It is open where ${alias} should be rolled back to.`,
    why: `Its last move was a rollback already, from ${labelOf(from)} to ${labelOf(to)} by ${whoWrote(last)}.`,
    next: 'If that is what you wanted, nothing is left to do; else name the version by the input version.',
  });
}

function digestOfEvidence({ outcomes, pointer }: Request): string {
  const digests = new Set(
    outcomes
      .filter(({ outcome }) => outcome.subject.model === pointer.target.model)
      .map(({ outcome }) => outcome.subject.digest)
      .filter((digest) => digest !== null),
  );
  const [digest] = digests;
  if (digest && digests.size === 1) return digest;
  throw new UserError('version-open', {
    what: 'It is open which version should be promoted.',
    why: digest
      ? `The outcomes at hand are about ${digests.size} models: ${[...digests].join(', ')}.`
      : `No outcome at hand names a digest of ${pointer.target.model}.`,
    next: 'Name it by the input version, or the outcomes of one model by the input evidence.',
  });
}
