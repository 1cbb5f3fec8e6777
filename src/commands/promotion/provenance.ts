import type { ProvenanceDemand } from '../../domain/promotion/provenance/demand.ts';
import type { Kept, Provenance, Reading } from '../../domain/promotion/provenance/provenance.ts';
import { bundleName } from '../../domain/promotion/provenance/statement.ts';
import { digestOfFiles } from '../../inputs/digest.ts';
import type { Located } from '../../inputs/document.ts';
import { textOf } from '../../inputs/evidence.ts';
import type { Policy } from '../../inputs/policy.ts';
import { readDemand } from '../../inputs/provenance-demand.ts';
import { parseStatement } from '../../inputs/statement.ts';
import type { Attestations, BundleVerifier } from '../../ports/attestations.ts';
import type { RegistryFile } from '../../ports/model-registry.ts';
import type { Open } from '../command.ts';

/** What a stage demands to be signed, where else than beside the version it may lie, and who proves it. */
export interface ProvenanceSource {
  readonly demand: ProvenanceDemand;
  readonly verifier: BundleVerifier;
  /** Null: no token to ask with. */
  readonly host: Attestations | null;
  /** `owner/name`. */
  readonly repository: string;
}

interface Asked {
  readonly stage: string;
  readonly 'github-token'?: string | undefined;
}

/** Undefined: nothing is demanded. */
export async function openProvenance(
  { stage, 'github-token': token }: Asked,
  policy: Located<Policy>,
  open: Open,
): Promise<ProvenanceSource | undefined> {
  const read = await readDemand(stage, policy, open.context);
  if (!read) return undefined;
  const { demand, roots, repository } = read;
  const host = token ? await open.attestations(token, repository) : null;
  return { demand, verifier: await open.bundleVerifier(roots), host, repository };
}

interface SignedFor {
  /** What lies beside the version. */
  readonly stored: readonly RegistryFile[];
  /** Of its bytes. */
  readonly digest: string;
  readonly mode: 'promote' | 'plan' | 'rollback';
}

/** What lies beside the version decides alone; the host is asked only where nothing lies there. */
export async function readProvenance(
  source: ProvenanceSource,
  { stored, digest, mode }: SignedFor,
): Promise<Provenance> {
  const { demand, verifier, host, repository } = source;
  const beside = stored.find(({ path }) => path === bundleName);
  const found = beside
    ? [{ where: `${bundleName} in the registry`, bundle: await textOf(beside) }]
    : ((await host?.find(digest)) ?? []).map((bundle, index) => {
        return { where: `Attestation ${index + 1} of ${repository} on GitHub`, bundle };
      });
  const readings: Reading[] = [];
  for (const { where, bundle } of found) {
    const proof = await verifier.verify(bundle);
    const statement = proof.kind === 'proven' ? parseStatement(proof.payload) : null;
    readings.push({ where, proof, statement });
  }
  const asked = host
    ? `the attestations of ${repository} on GitHub`
    : 'nowhere else, for want of a token';
  const kept = mode === 'rollback' ? null : await keptOf(stored);
  return { demand, sought: ['the registry', asked], readings, kept };
}

async function keptOf(stored: readonly RegistryFile[]): Promise<Kept> {
  const { manifest } = await digestOfFiles(
    stored.filter(({ path }) => path === 'run-record.json' || path.startsWith('outcomes/')),
  );
  const digests = manifest.map(({ path, sha256 }) => [path, `sha256:${sha256}`] as const);
  return {
    record: new Map(digests).get('run-record.json') ?? null,
    outcomes: digests.flatMap(([path, digest]) => (path === 'run-record.json' ? [] : [digest])),
  };
}
