import { labelOf, type ModelVersion, type Reference } from '../../domain/model/version.ts';
import { historyOf } from '../../domain/promotion/history.ts';
import type { LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import { UserError } from '../../errors.ts';
import type { Request } from './request.ts';

/** The version to move to: the named one, the one before (rollback), or the one of the evidence. */
export async function findVersion(
  request: Request,
  entries: readonly LedgerEntry[],
): Promise<ModelVersion> {
  const { registry, target } = request.pointer;
  const reference = referenceOf(request, entries);
  const found = await registry.find(target.model, reference);
  if (found) return found;
  const name = reference.kind === 'version' ? labelOf(reference.version) : reference.kind;
  throw new UserError('version-unknown', {
    what:
      reference.kind === 'digest'
        ? `No version of ${target.model} has the digest ${reference.digest}.`
        : `${target.model} has no version ${name}.`,
    why: `The registry ${registry.uri} was asked.`,
    next: 'Register the model first, or name a version that exists.',
  });
}

function referenceOf(request: Request, entries: readonly LedgerEntry[]): Reference {
  const { version, mode } = request.inputs;
  if (version) return { kind: 'version', version };
  if (mode === 'rollback') return { kind: 'version', version: versionBefore(request, entries) };
  return { kind: 'digest', digest: digestOfEvidence(request) };
}

function versionBefore({ pointer }: Request, entries: readonly LedgerEntry[]): string {
  const { target, ledger } = pointer;
  const from = historyOf(entries, target).moves.at(-1)?.event.subject.from;
  if (from) return from;
  throw new UserError('rollback-unknown', {
    what: `There is no version of ${target.model} to roll ${target.alias} back to.`,
    why: `The ledger ${ledger.uri} has no move of ${target.alias} that replaced a version.`,
    next: 'Promote a version with evidence instead.',
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
