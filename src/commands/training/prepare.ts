import type { Fingerprint } from '../../domain/data/fingerprint.ts';
import type { CheckpointKey } from '../../domain/training/checkpoint/key.ts';
import { commandEnvironment } from '../../domain/training/command-environment.ts';
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
import type { TrainingBackend, TrainingJob } from '../../ports/training-backend.ts';
import type { Open } from '../command.ts';
import type { Resumption } from './checkpoints/checkpoints.ts';
import { checkpointKeyOf } from './checkpoints/key.ts';
import { newMark } from './job-mark.ts';
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
  readonly fingerprints: Readonly<Record<string, Fingerprint>>;
  readonly lockFiles: Readonly<Record<string, string>>;
  readonly before: Before;
  readonly backend: TrainingBackend;
  /** Asked for early, since Python takes its time, and needed when the command has ended. */
  readonly surroundings: Promise<Surroundings>;
  /** What a checkpoint must be made from to be gone on from; null: none are asked for. */
  readonly checkpointKey: CheckpointKey | null;
  readonly inputDigests: Readonly<Record<string, string>>;
}

/** Everything that must be known, and right, before the command may start. */
export async function prepare(given: Asked, open: Open): Promise<Preparation> {
  const policy = await readPolicy(given.policy);
  const plan = planTraining(given, policy, open.context.host);
  refuseSecretCommand(plan.command, open.variables());
  const surroundings = open.surroundings(plan.command);
  // Where nothing is trained nobody asks for them.
  surroundings.catch(() => undefined);
  const [data, lockFiles, before, backend, policyDigest] = await together(
    () => digestData(plan.data),
    () => readLockFiles(),
    () => readBefore(plan.promised),
    () => open.training(plan.backend),
    async () => (policy ? { [policy.path]: await digestOfFile(policy.path) } : {}),
  );
  const places = [...ownPlaces(plan, policy?.value), ...Object.keys(data.files)];
  const code = await codeOf(plan, places, open);
  const { start, configuration } = startOf(given, { plan, data, code }, open);
  const trust = await readTrustLevel(open.environment);
  const fingerprints = await readFingerprints(open.output.path('outcomes'), data.sets);
  return {
    plan,
    start,
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
  const asked = [given.key ?? model, job, command, backend, promised, seed, data.sets];
  const configuration = sha256(JSON.stringify(asked));
  const attempt = runAttempt ?? 1;
  const id = runId({ run, commit: code.headSha, attempt, configuration });
  const start = { id, model, command, backend, code, data: data.sets, seed, attempt };
  return { start, configuration };
}

/** What the back end is told. */
export function jobOf(
  { plan, start }: Preparation,
  resumption: Resumption | undefined,
  open: Open,
): TrainingJob {
  const added = {
    ...(resumption && {
      CONTENDER_CHECKPOINT_DIR: resumption.directory,
      CONTENDER_RESUME: resumption.resume ?? '',
    }),
    CONTENDER_SEED: String(start.seed),
    CONTENDER_ATTEMPT: String(start.attempt),
    // Else CUDA counts the cards in another order than the driver's tool.
    ...(plan.gpu && { CUDA_DEVICE_ORDER: 'PCI_BUS_ID' }),
  };
  return {
    command: plan.command,
    name: start.id,
    environment: commandEnvironment(open.variables(), added),
    outputDirectory: open.output.path(''),
    mark: newMark(open.variables().CONTENDER_JOB),
    logPath: open.output.path('train.log'),
  };
}
