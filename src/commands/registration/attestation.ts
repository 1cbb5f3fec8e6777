import type { Finding } from '../../domain/finding.ts';
import { labelOf, type ModelVersion } from '../../domain/model/version.ts';
import { bundleName, statementOf } from '../../domain/promotion/provenance/statement.ts';
import type { RunRecord } from '../../domain/training/run-record.ts';
import { type Problem, UserError } from '../../errors.ts';
import { digestOfFile, type OpenableFile } from '../../inputs/digest.ts';
import { fileOf, readOutcomeFiles } from '../../inputs/evidence.ts';
import type { ModelRegistry, RegistryFile } from '../../ports/model-registry.ts';
import type { Open } from '../command.ts';

/** What is about to be registered, and how much its signature matters. */
export interface Attested {
  readonly attest: 'never' | 'auto' | 'always';
  readonly token: string | undefined;
  readonly registry: ModelRegistry;
  readonly record: RunRecord;
  readonly recordPath: string;
  readonly digest: string;
  readonly evidence: readonly OpenableFile[];
}

/** The signed statement as a file of evidence; without one it tells why, where that matters. */
export interface Attestation {
  readonly files: readonly OpenableFile[];
  readonly bundle: string | null;
  readonly findings: readonly Finding[];
}

const nothing: Attestation = { files: [], bundle: null, findings: [] };

/** Signed before it is registered, so that the version and its attestation appear together. */
export async function attestationOf(attested: Attested, open: Open): Promise<Attestation> {
  const { attest, record, recordPath, digest, evidence } = attested;
  if (attest === 'never' || (await isAttested(attested))) return nothing;
  const statement = statementOf({
    record,
    recordDigest: await digestOfFile(recordPath),
    digest,
    outcomes: await readOutcomeFiles(evidence.filter(({ path }) => path.startsWith('outcomes/'))),
    context: open.context,
  });
  const attestor = await open.attestor();
  const signed = await attestor.sign(statement);
  if (signed.kind === 'unsigned') {
    const { why, next } = signed;
    const what = `Nothing was signed about ${record.model}.`;
    return { ...nothing, findings: unlessAlways(attest, { code: 'unattested', what, why, next }) };
  }
  const { bundle, log } = signed;
  open.progress(`Signed what is known of ${record.model}${log ? `; entered at ${log}` : ''}.`);
  return { files: [fileOf(bundleName, bundle)], bundle, findings: [] };
}

/** A second run finds its version, and what was signed then. */
async function isAttested({ registry, record, digest }: Attested): Promise<boolean> {
  const version = await findOf(registry, record.model, digest);
  if (version?.runId !== record.id) return false;
  return hasBundle(await registry.files(version, 'evidence'));
}

/** The first model of all comes to a registry that does not know it, or is not there yet. */
const beginnings = ['model-unknown', 'registry-missing'];

async function findOf(registry: ModelRegistry, model: string, digest: string) {
  try {
    return await registry.find(model, { kind: 'digest', digest });
  } catch (error) {
    const code = error instanceof UserError ? error.problems[0]?.code : undefined;
    if (code !== undefined && beginnings.includes(code)) return undefined;
    throw error;
  }
}

function hasBundle(stored: readonly RegistryFile[]): boolean {
  return stored.some(({ path }) => path === bundleName);
}

/** Puts the bundle where the host keeps attestations, once the model is registered; it has to lie somewhere. */
export async function keepAttestation(
  { attest, token }: Attested,
  bundle: string | null,
  { version, stored, open }: Registered,
): Promise<readonly Finding[]> {
  if (bundle === null) return [];
  const refusal = await keepOnHost(bundle, token, open);
  if (!refusal) return [];
  if (hasBundle(stored)) return [refusal];
  const label = labelOf(version.version);
  return unlessAlways(attest, {
    code: 'attestation-not-kept',
    what: `What was signed about ${label} lies nowhere.`,
    why: `${label} was registered before without it, and a version is not changed. ${refusal.message}`,
    next: 'Mend that and run again, or register the model of another run.',
  });
}

interface Registered {
  readonly version: ModelVersion;
  readonly stored: readonly RegistryFile[];
  readonly open: Open;
}

async function keepOnHost(bundle: string, token: string | undefined, open: Open) {
  const { repository } = open.context;
  if (token && repository) return (await open.attestations(token, repository)).keep(bundle);
  const message =
    'GitHub does not keep the attestation: there is no token. Set the input github-token.';
  return { level: 'warning', rule: 'github-token', message } as const satisfies Finding;
}

/** Whoever says always gets nothing less. */
function unlessAlways(attest: Attested['attest'], problem: Problem): readonly Finding[] {
  const { code, ...says } = problem;
  if (attest === 'always') throw new UserError(code, says);
  return [{ level: 'warning', rule: code, message: `${says.what} ${says.why} ${says.next}` }];
}
