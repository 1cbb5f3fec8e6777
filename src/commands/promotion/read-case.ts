import type { FoundVersion, ModelVersion, Reference } from '../../domain/model/version.ts';
import type { Evidence, PromotionCase } from '../../domain/promotion/case.ts';
import type { LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import { UserError } from '../../errors.ts';
import { digestOfFiles } from '../../inputs/digest.ts';
import { parseText } from '../../inputs/document.ts';
import { readOutcomeFiles, textOf } from '../../inputs/evidence.ts';
import { runRecordSchema } from '../../inputs/run-record.ts';
import type { ModelRegistry, RegistryFile } from '../../ports/model-registry.ts';
import { readProvenance } from './provenance.ts';
import type { Request } from './request.ts';
import { findVersion, originOf } from './version.ts';

/** Reads everything that the decision rests on; the digest from the registry's own bytes. */
export async function readCase(
  request: Request,
  entries: readonly LedgerEntry[],
): Promise<PromotionCase> {
  const { inputs, stage, pointer, provenance } = request;
  const registry = originOf(request);
  const version = await findVersion(request, entries);
  const { digest } = await digestOfFiles(await registry.files(version, 'model'));
  const { mode } = inputs;
  const isRollback = mode === 'rollback';
  // A way back rests on the ledger: evidence that was lost since, or has an older form, closes none.
  const stored = isRollback && !provenance ? [] : await registry.files(version, 'evidence');
  return {
    stage,
    version,
    target: registry === pointer.registry ? version : await copyOf(request, version),
    digest,
    holders: await readHolders(request),
    baseline: request.baseline,
    rules: request.rules,
    expected: inputs['expected-current'] ?? null,
    trainedOn: isRollback ? null : await readTrainedOn(stored),
    evidence: isRollback ? [] : await readEvidence(request, stored),
    ...(provenance && { provenance: await readProvenance(provenance, { stored, digest, mode }) }),
    registry: pointer.target.registry,
    source: pointer.ledger.nameOf(registry.uri),
    entries,
    now: pointer.clock.now(),
  };
}

/** Evidence at hand joins what was registered with the version, which nobody can leave out. */
async function readEvidence(
  { outcomes }: Request,
  stored: readonly RegistryFile[],
): Promise<readonly Evidence[]> {
  const files = stored.filter(({ path }) => path.startsWith('outcomes/'));
  const kept = await readOutcomeFiles(files);
  return [
    ...kept.map((file) => ({ ...file, registered: true })),
    ...outcomes.map((file) => ({ ...file, registered: false })),
  ];
}

async function readTrainedOn(stored: readonly RegistryFile[]): Promise<PromotionCase['trainedOn']> {
  const file = stored.find(({ path }) => path === 'run-record.json');
  return file ? parseText(file.path, await textOf(file), runRecordSchema).value.data : null;
}

/** The same bytes in the registry of the stage; null: they are not there yet. */
async function copyOf({ pointer }: Request, version: ModelVersion): Promise<ModelVersion | null> {
  const { registry, target } = pointer;
  const { digest } = version;
  const found = await findCopied(registry, target.model, { kind: 'digest', digest });
  return found ? { ...found, digest } : null;
}

/** What the stage's alias points at, and every other one that the decision looks at. */
async function readHolders(request: Request): Promise<PromotionCase['holders']> {
  const { inputs, stage, baseline, pointer, source } = request;
  const { registry, target } = pointer;
  const holders = new Map<string, FoundVersion | null>();
  const read = async (alias: string, find: typeof findCopied, from: ModelRegistry) => {
    if (holders.has(alias)) return;
    holders.set(alias, (await find(from, target.model, { kind: 'alias', alias })) ?? null);
  };
  const isCopied = registry !== source;
  await read(stage.alias, isCopied ? findCopied : find, registry);
  if (inputs.mode === 'rollback') return holders;
  for (const alias of [stage.from?.alias, baseline.alias]) {
    if (alias !== undefined) await read(alias, find, source);
  }
  return holders;
}

function find(registry: ModelRegistry, model: string, reference: Reference) {
  return registry.find(model, reference);
}

/** A registry that the first version is about to be copied to does not know the model yet. */
async function findCopied(registry: ModelRegistry, model: string, reference: Reference) {
  try {
    return await registry.find(model, reference);
  } catch (error) {
    const isNew = error instanceof UserError && error.problems[0]?.code === 'model-unknown';
    if (isNew) return undefined;
    throw error;
  }
}
