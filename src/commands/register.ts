import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { dossierOfRun } from '../domain/model/dossier.ts';
import { labelOf, type ModelVersion } from '../domain/model/version.ts';
import type { RunRecord } from '../domain/training/run-record.ts';
import { alongside, together, UserError } from '../errors.ts';
import { common, modelInput, registryInput, tokenInput } from '../inputs/command-inputs.ts';
import { digestOfFile, digestOfFiles, type OpenableFile } from '../inputs/digest.ts';
import { fileOf, openFiles, outcomePathsIn } from '../inputs/evidence.ts';
import { choice, list, text } from '../inputs/fields.ts';
import { type Place, placeOf } from '../inputs/place.ts';
import { readPolicy } from '../inputs/policy.ts';
import { readRegistration } from '../inputs/registration.ts';
import { readRunRecord } from '../inputs/run-record.ts';
import type { Command, Open } from './command.ts';
import { conclude } from './conclude.ts';
import { documentsOf, type ModelDocument } from './documents.ts';
import { type Attested, attestationOf, keepAttestation } from './registration/attestation.ts';
import { withProgress } from './upload-progress.ts';

const inputs = z.object({
  ...common,
  ...registryInput,
  ...modelInput,
  ...tokenInput,
  'run-record': text()
    .optional()
    .describe('The record of the run that made the model; default: that in the output directory.'),
  'model-path': text()
    .optional()
    .describe("The model, a file or a folder; default: the run record's."),
  evidence: list()
    .optional()
    .describe(
      'Outcome files to keep beside the model; default: those in the output directory that are about it.',
    ),
  attest: choice(['never', 'auto', 'always'])
    .default('never')
    .describe(
      'Whether to sign what is known of the model in the name of this workflow: never; auto, where this job may; or always, which fails where it may not.',
    ),
});

/** Puts a model with its evidence into the registry; the same model of the same run only once. */
export const register: Command<typeof inputs> = {
  name: 'register',
  summary: 'registers the model with its evidence',
  inputs,
  async run(given, open) {
    const path = given['run-record'] ?? open.output.path('run-record.json');
    const [policy, record] = await alongside(
      () =>
        together(
          () => readPolicy(given.policy),
          () => readRunRecord(path),
        ),
      () => openFiles(given.evidence ?? []),
    );
    const place = placeOf(given, policy, record.model);
    refuseOtherModel(path, record, place);
    const registry = await open.registry(place.registry);
    const { digest, files, evidence, outcomes } = await readRegistration(record, {
      record: path,
      model: given['model-path'],
      named: given.evidence ?? null,
      found: await outcomePathsIn(open.output.path('outcomes')),
    });
    const dossier = dossierOfRun(record, digest, outcomes);
    const documents = await documentsOf(dossier, policy?.value, open);
    const about = { registry, record, recordPath: path, digest, evidence };
    const attested = { ...about, attest: given.attest, token: given['github-token'] };
    return registerModel(given.key, { place, attested, files, documents }, open);
  },
};

interface Prepared {
  readonly place: Place;
  readonly attested: Attested;
  readonly files: readonly OpenableFile[];
  readonly documents: readonly ModelDocument[];
}

async function registerModel(key: string | undefined, prepared: Prepared, open: Open) {
  const { place, attested, files, documents } = prepared;
  const { registry, record, recordPath, digest, evidence } = attested;
  const signed = await attestationOf(attested, open);
  open.progress(`Registering ${place.model}, ${digest} (files: ${files.length}).`);
  const {
    version,
    existed,
    untold = [],
  } = await registry.register({
    model: place.model,
    digest,
    runId: record.id,
    commit: record.code.headSha ?? record.code.sha,
    registeredAt: open.now().toISOString(),
    files: withProgress(files, open),
    evidence: [
      ...evidence,
      ...documents.map(({ name, text: said }) => fileOf(name, said)),
      ...signed.files,
    ],
    training: record,
  });
  const stored = await registry.files(version, 'evidence');
  const kept = await keepAttestation(attested, signed.bundle, { version, stored, open });
  return concludeRegistration(open, key, {
    version,
    existed,
    evidence: stored.map((file) => file.path),
    left: existed ? await notStored(evidence, stored) : [],
    findings: [...signed.findings, ...kept, ...untold],
    inputDigests: { [recordPath]: await digestOfFile(recordPath) },
  });
}

interface Registered {
  readonly version: ModelVersion;
  readonly existed: boolean;
  readonly evidence: readonly string[];
  /** Evidence at hand that is not beside the version, because that was registered before. */
  readonly left: readonly string[];
  /** What is to be said of its attestation, and of what the registry's pages do not show. */
  readonly findings: readonly Finding[];
  readonly inputDigests: Readonly<Record<string, string>>;
}

async function concludeRegistration(open: Open, key: string | undefined, registered: Registered) {
  const { version, existed, evidence, left, findings, inputDigests } = registered;
  const { model, digest } = version;
  const did = existed ? 'was registered before as' : 'is registered as';
  return conclude(open, {
    command: 'register',
    key: key ?? model,
    verdict: 'passed',
    exitCode: 0,
    title: `Passed: ${model} ${did} ${labelOf(version.version)}`,
    subject: { model, digest },
    findings: [...(left.length > 0 ? [leftOut(version.version, left)] : []), ...findings],
    outputs: { version: version.version, digest },
    result: { model, version: version.version, digest, existed, evidence },
    inputDigests,
  });
}

/** A version and what speaks for it are registered together, once. */
async function notStored(evidence: readonly OpenableFile[], stored: readonly OpenableFile[]) {
  const lines = async (files: readonly OpenableFile[]) => {
    const { manifest } = await digestOfFiles(files);
    return manifest.map(({ path, sha256 }) => ({ path, line: `${sha256} ${path}` }));
  };
  const kept = new Set((await lines(stored)).map(({ line }) => line));
  return (await lines(evidence)).filter(({ line }) => !kept.has(line)).map(({ path }) => path);
}

function leftOut(version: string, left: readonly string[]): Finding {
  return {
    level: 'warning',
    rule: 'evidence-not-kept',
    message: `${labelOf(version)} was registered before, so this evidence was not put beside it: ${left.join(', ')}. Hand it to promote by the input evidence.`,
  };
}

function refuseOtherModel(path: string, { model }: RunRecord, place: Place): void {
  if (model === place.model) return;
  throw new UserError('model-mismatch', {
    what: `The run record ${path} is about the model "${model}", not "${place.model}".`,
    why: 'A model under the name of another would be compared with the wrong champion.',
    next: 'Correct the input model or the policy, or name the right run record.',
    file: path,
  });
}
