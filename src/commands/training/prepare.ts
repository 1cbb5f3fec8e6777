import type { Fingerprint } from '../../domain/data/fingerprint.ts';
import type { CheckpointKey } from '../../domain/training/checkpoint/key.ts';
import type { Surroundings } from '../../domain/training/environment.ts';
import { runId } from '../../domain/training/run-id.ts';
import type { CodeVersion, RunStart } from '../../domain/training/run-record.ts';
import { seedFrom } from '../../domain/training/seed.ts';
import { together } from '../../errors.ts';
import { readTrustLevel } from '../../inputs/checkpoint-trust.ts';
import { type DataDigests, digestData } from '../../inputs/data-digests.ts';
import { digestOfFile, sha256 } from '../../inputs/digest.ts';
import { readFingerprints } from '../../inputs/fingerprints.ts';
import { readLockFiles } from '../../inputs/lock-files.ts';
import { ownPlaces } from '../../inputs/own-places.ts';
import { readPolicy } from '../../inputs/policy.ts';
import { type Before, readBefore } from '../../inputs/training-output.ts';
import {
  planTraining,
  type TrainingInputs,
  type TrainingPlan,
} from '../../inputs/training-plan.ts';
import type { TrainingBackend } from '../../ports/training-backend.ts';
import type { Open } from '../command.ts';
import { checkpointKeyOf } from './checkpoints/key.ts';
import { handedOn } from './handed-on.ts';
import { refuseSecretCommand } from './open-secrets.ts';
import { keepUncommitted } from './uncommitted.ts';

/** What a training is asked for, as far as it names and starts one. */
interface Asked extends TrainingInputs {
  readonly policy: string;
  readonly key?: string | undefined;
  readonly seed?: number | undefined;
}

/** A training that may start: what it is, and where it runs. */
export interface Preparation {
  readonly plan: TrainingPlan;
  readonly start: RunStart;
  /** Hexadecimal digest of all that was asked for. */
  readonly configuration: string;
  /** What travels to a job elsewhere; empty for one on this machine. */
  readonly sources: readonly string[];
  readonly fingerprints: Readonly<Record<string, Fingerprint>>;
  readonly lockFiles: Readonly<Record<string, string>>;
  readonly before: Before;
  readonly backend: TrainingBackend;
  /** Asked for early, since Python takes its time, and needed when the command has ended; null: it runs elsewhere. */
  readonly surroundings: Promise<Surroundings | null>;
  /** What a checkpoint must be made from to be gone on from; null: none are asked for. */
  readonly checkpointKey: CheckpointKey | null;
  readonly inputDigests: Readonly<Record<string, string>>;
}

/** Everything that must be known, and right, before the command may start. */
export async function prepare(given: Asked, open: Open): Promise<Preparation> {
  const policy = await readPolicy(given.policy);
  const plan = planTraining(given, policy, open.context.host);
  refuseSecretCommand(plan.command, open.variables());
  const opening = open.training(plan.backend);
  const surroundings = opening.then(({ isHere }) =>
    isHere ? open.surroundings(plan.command) : null,
  );
  // Where nothing is trained nobody asks for them.
  surroundings.catch(() => undefined);
  const [data, lockFiles, before, backend, policyDigest] = await together(
    () => digestData(plan.data),
    () => readLockFiles(),
    () => readBefore(plan.promised),
    () => opening,
    async () => (policy ? { [policy.path]: await digestOfFile(policy.path) } : {}),
  );
  const places = [...ownPlaces(plan, policy?.value), ...Object.keys(data.files)];
  const version = await codeOf(plan, places, open);
  const { start, configuration } = startOf(given, { plan, data, code: version }, open);
  const trust = await readTrustLevel(open.environment);
  const fingerprints = await readFingerprints(open.output.path('outcomes'), data.sets);
  const code = backend.isHere ? [] : await open.sourceControl().files();
  return {
    plan,
    start,
    configuration,
    sources: [...new Set([...code, ...Object.keys(data.files)])],
    fingerprints,
    lockFiles,
    before,
    backend,
    surroundings,
    checkpointKey: plan.checkpoint && checkpointKeyOf({ start, configuration, trust }),
    inputDigests: { ...policyDigest, ...data.files },
  };
}

/** The host knows best which commit it checked out for whom; git knows the rest. */
async function codeOf(
  plan: TrainingPlan,
  places: readonly string[],
  open: Open,
): Promise<CodeVersion> {
  const [code, changes] = await Promise.all([
    open.sourceControl().version(),
    keepUncommitted(plan, places, open),
  ]);
  const { sha, headSha } = open.context;
  return { ...code, sha: code.sha ?? sha, headSha: headSha ?? code.headSha, ...changes };
}

interface Known {
  readonly plan: TrainingPlan;
  readonly data: DataDigests;
  readonly code: CodeVersion;
}

/** The seed and the name follow from the inputs, so that a re-run repeats them. */
function startOf(
  given: Asked,
  { plan, data, code }: Known,
  open: Open,
): { readonly start: RunStart; readonly configuration: string } {
  const { model, command, backend, promised } = plan;
  const { runId: run, runAttempt, job } = open.context;
  const seed = given.seed ?? seedFrom(sha256(JSON.stringify([code.headSha, command, data.sets])));
  // Legs of a matrix may differ by nothing else.
  const handed = Object.entries(handedOn(plan, open));
  const asked = [given.key ?? model, job, command, backend, promised, seed, data.sets, ...handed];
  const configuration = sha256(JSON.stringify(asked));
  const attempt = runAttempt ?? 1;
  const id = runId({ run, commit: code.headSha, attempt, configuration });
  const start = { id, model, command, backend, code, data: data.sets, seed, attempt };
  return { start, configuration };
}
