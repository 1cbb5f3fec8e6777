import type { ModelVersion } from '../../domain/model/version.ts';
import type { Evidence, PromotionCase } from '../../domain/promotion/case.ts';
import type { LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import { digestOfFiles } from '../../inputs/digest.ts';
import { parseText } from '../../inputs/document.ts';
import { readOutcomeFiles, textOf } from '../../inputs/evidence.ts';
import { runRecordSchema } from '../../inputs/run-record.ts';
import type { RegistryFile } from '../../ports/model-registry.ts';
import type { Request } from './request.ts';
import { findVersion } from './version.ts';

/** Reads everything that the decision rests on; the digest from the registry's own bytes. */
export async function readCase(
  request: Request,
  entries: readonly LedgerEntry[],
): Promise<PromotionCase> {
  const { inputs, stage, pointer } = request;
  const { registry } = pointer;
  const version = await findVersion(request, entries);
  const { digest } = await digestOfFiles(await registry.files(version, 'model'));
  const stored = await registry.files(version, 'evidence');
  const evidence = await readEvidence(request, stored);
  return {
    stage,
    version,
    digest,
    trainedOn: await readTrainedOn(stored),
    holders: await readHolders(request),
    baseline: { alias: request.baseline.alias, onMissing: request.baseline['on-missing'] },
    expected: inputs['expected-current'] ?? null,
    evidence,
    registry: pointer.target.registry,
    entries,
    now: pointer.clock.now(),
  };
}

/** Named evidence stands alone; found evidence joins what was registered with the version. */
async function readEvidence(
  { inputs, outcomes }: Request,
  stored: readonly RegistryFile[],
): Promise<readonly Evidence[]> {
  const found = outcomes.map((file) => ({ ...file, registered: false }));
  if (inputs.evidence) return found;
  const files = stored.filter(({ path }) => path.startsWith('outcomes/'));
  const kept = await readOutcomeFiles(files);
  return [...kept.map((file) => ({ ...file, registered: true })), ...found];
}

async function readTrainedOn(stored: readonly RegistryFile[]): Promise<PromotionCase['trainedOn']> {
  const file = stored.find(({ path }) => path === 'run-record.json');
  return file ? parseText(file.path, await textOf(file), runRecordSchema).value.data : null;
}

/** What the stage's alias points at, and every other one that the decision looks at. */
async function readHolders({
  stage,
  baseline,
  pointer,
}: Request): Promise<ReadonlyMap<string, ModelVersion | null>> {
  const aliases = new Set([stage.alias, stage.from?.alias, baseline.alias]);
  const holders = new Map<string, ModelVersion | null>();
  for (const alias of aliases) {
    if (alias === undefined) continue;
    const found = await pointer.registry.find(pointer.target.model, { kind: 'alias', alias });
    holders.set(alias, found ?? null);
  }
  return holders;
}
