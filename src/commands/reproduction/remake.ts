import type { Outcome, OutcomeOf } from '../../domain/outcome.ts';
import { compareRuns } from '../../domain/training/reproduction/compare-runs.ts';
import { environmentDifferences } from '../../domain/training/reproduction/environment-differences.ts';
import type {
  Difference,
  Made,
  ReproducedData,
} from '../../domain/training/reproduction/result.ts';
import type { RunRecord } from '../../domain/training/run-record.ts';
import { readEnd } from '../../inputs/file-end.ts';
import { type Policy, readPolicy } from '../../inputs/policy.ts';
import type { Reproducible } from '../../inputs/reproduction.ts';
import type { Checkout } from '../../ports/checkouts.ts';
import type { RunTracker } from '../../ports/run-tracker.ts';
import { visible } from '../../report/visible.ts';
import type { Open } from '../command.ts';
import { train } from '../train.ts';
import { proveData } from './data.ts';
import { install } from './install.ts';
import { aroundNow } from './surrounded.ts';

/** What the user asks for beside the record. */
export interface Wishes {
  readonly policy: string;
  readonly backend: string;
  readonly install: string | undefined;
}

interface Circumstances {
  readonly checkout: Checkout;
  readonly wishes: Wishes;
  /** Throws where somebody has cancelled it. */
  proceed(): void;
}

/** A run made again, and how its training ended. */
export interface Remade {
  readonly data: readonly ReproducedData[];
  readonly environment: readonly Difference[];
  readonly trained: OutcomeOf<'train'>;
  readonly made: Made | null;
}

/** Makes a run again in the folder of its commit: its changes, its data, its command, its seed. */
export async function remake(
  reproducible: Reproducible,
  { checkout, wishes, proceed }: Circumstances,
  open: Open,
): Promise<Remade> {
  const { record, patch, outputDirectory } = reproducible;
  const place = { folder: checkout.workingDirectory, output: outputDirectory };
  const inCommit = <Result>(work: (inner: Open) => Promise<Result>) => open.within(place, work);
  proceed();
  if (patch) await checkout.apply(patch);
  const policy = (await inCommit(() => readPolicy(wishes.policy)))?.value;
  const data = await proveData(dataOf(policy), record.data, {
    inCommit: (work) => inCommit(work),
    bring: (paths) => checkout.bring(paths),
  });
  proceed();
  const { trained, environment, log } = await inCommit(async (inner) => {
    if (wishes.install !== undefined) await install(wishes.install, wishes.backend, inner);
    const before = isHere(wishes) ? await differences(reproducible, inner) : [];
    tellDifferences(before, open);
    proceed();
    const trained = await trainAgain(reproducible, { policy, wishes }, inner);
    const log = await readEnd(inner.output.path('train.log'), mebibyte);
    const environment = isHere(wishes) ? before : differencesAfter(record, trained.result);
    return { trained, environment, log };
  });
  await keepResults(trained.result, log, open);
  const { result, verdict } = trained;
  const made = result && verdict === 'passed' ? compareRuns(record, result) : null;
  return { data, environment, trained, made };
}

function dataOf(policy: Policy | undefined): Readonly<Record<string, readonly string[]>> {
  const sets = Object.entries(policy?.data ?? {}).map(([name, { path }]) => {
    return [name, [path].flat()] as const;
  });
  return Object.fromEntries(sets);
}

/** What is around a job elsewhere is known only when it has ended. */
function isHere({ backend }: Wishes): boolean {
  return backend.startsWith('local:');
}

async function differences(
  { record, packages }: Reproducible,
  inner: Open,
): Promise<readonly Difference[]> {
  const recorded = { environment: record.environment, packages };
  return environmentDifferences(recorded, await aroundNow(record.command, inner));
}

function differencesAfter(recorded: RunRecord, made: RunRecord | null): readonly Difference[] {
  if (!made) return [];
  const before = { environment: recorded.environment, packages: null };
  return environmentDifferences(before, { environment: made.environment, packages: null });
}

const shown = 12;

function tellDifferences(differences: readonly Difference[], open: Open): void {
  for (const { name, recorded, found } of differences.slice(0, shown)) {
    const told = [name, recorded ?? 'none', found ?? 'none'].map((text) => visible(text, 120));
    open.progress(`Not as recorded: ${told[0]} was ${told[1]} and is ${told[2]}.`);
  }
  const left = differences.length - shown;
  if (left > 0) open.progress(`Not as recorded: ${left} more, which the report names.`);
}

interface Again {
  readonly policy: Policy | undefined;
  readonly wishes: Wishes;
}

/** The very training that the record tells of, as `train` does it; from zero, and with no other code. */
async function trainAgain(
  reproducible: Reproducible,
  { policy, wishes }: Again,
  inner: Open,
): Promise<OutcomeOf<'train'>> {
  const { record } = reproducible;
  const { modelFiles, predictions, metricsFile } = record;
  const given = train.inputs.parse({
    policy: wishes.policy,
    'output-directory': reproducible.outputDirectory,
    model: record.model,
    run: record.command,
    backend: wishes.backend,
    seed: String(record.seed),
    ...(modelFiles && { 'model-path': modelFiles.path }),
    ...(predictions && { predictions: predictions.path }),
    ...(metricsFile && { metrics: metricsFile.path }),
    // A checkpoint of the recorded run would be no new training.
    ...(policy?.train.checkpoint && { checkpoint: 'file:.contender/reproduced-checkpoints' }),
  });
  const outcome = await train.run(given, asRecorded(reproducible, inner));
  return expectTraining(outcome);
}

/** The checkout and the patch are proved, so that git need not look again at what an installation left there. */
function asRecorded({ record, commit, patch }: Reproducible, inner: Open): Open {
  const { headSha, mergeBase } = record.code;
  const code = { sha: commit, headSha: headSha ?? commit };
  const changes = async () => ({
    paths: patch ? [record.code.changes?.path ?? ''] : [],
    patch: async () => patch ?? new Uint8Array(),
  });
  const version = async () => ({ ...code, mergeBase, dirty: patch !== null });
  return {
    ...inner,
    context: { ...inner.context, ...code, runAttempt: record.attempt },
    sourceControl: () => ({ ...inner.sourceControl(), version, changes }),
    tracker: async () => untold,
  };
}

/** Nobody is told of it: on a tracker it would be one more run of the model. */
const untold: RunTracker = {
  uri: '',
  begin: async () => ({
    url: '',
    log: async () => undefined,
    settle: async () => undefined,
    end: async () => undefined,
  }),
};

function expectTraining(outcome: Outcome): OutcomeOf<'train'> {
  if (outcome.command === 'train') return outcome;
  throw new Error('A training has the outcome of one.');
}

const mebibyte = 1024 * 1024;

/** What is worth keeping when the folder is gone: the record, and the end of the log. */
async function keepResults(made: RunRecord | null, log: Uint8Array, open: Open): Promise<void> {
  await open.output.write('reproduced/train.log', log);
  const name = 'reproduced/run-record.json';
  if (made) await open.output.write(name, `${JSON.stringify(made, null, 2)}\n`);
  else await open.output.remove(name);
}
