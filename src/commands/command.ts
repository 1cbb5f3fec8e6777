import type { z } from 'zod';
import type { Outcome } from '../domain/outcome.ts';
import type { RunContext } from '../domain/provenance.ts';
import type { Surroundings } from '../domain/training/environment.ts';
import type { ByteRange } from '../domain/training/secrets/secret-finder.ts';
import type { Approvals, IssueApprovals } from '../ports/approvals.ts';
import type { Attestations, Attestor, BundleVerifier } from '../ports/attestations.ts';
import type { Environment } from '../ports/backend.ts';
import type { Checkouts } from '../ports/checkouts.ts';
import type { CheckpointFolder } from '../ports/checkpoint-folder.ts';
import type { CheckpointStore } from '../ports/checkpoint-store.ts';
import type { DataEngine } from '../ports/data-engine.ts';
import type { Deployments } from '../ports/deployments.ts';
import type { GpuProbe } from '../ports/gpu-probe.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { MachineNotices } from '../ports/machine-notices.ts';
import type { ModelRegistry } from '../ports/model-registry.ts';
import type { OutputFolder } from '../ports/output-folder.ts';
import type { PredictionReader } from '../ports/prediction-reader.ts';
import type { PullRequestHost } from '../ports/pull-request.ts';
import type { RunTracker } from '../ports/run-tracker.ts';
import type { SourceControl } from '../ports/source-control.ts';
import type { TrainingBackend } from '../ports/training-backend.ts';
import type { WorkflowRuns } from '../ports/workflow-runs.ts';

/** A folder to work in, and the output folder in it. */
export interface Place {
  readonly folder: string;
  readonly output: string;
}

/** What a command needs from outside, each opened on demand. */
export interface Open {
  readonly context: RunContext;
  readonly output: OutputFolder;
  /** Writes a file where the user wants it: whole, or not at all. */
  writeFile(path: string, text: string): Promise<void>;
  /** Overwrites bytes of a file with stars, while others may append to it. */
  strikeOut(path: string, ranges: readonly ByteRange[]): Promise<void>;
  readonly environment: Environment;
  registry(uri: string): Promise<ModelRegistry>;
  /** A ledger on GitHub needs a token. */
  ledger(uri: string, token?: string): Promise<Ledger>;
  predictions(): Promise<PredictionReader>;
  training(uri: string): Promise<TrainingBackend>;
  tracker(uri: string): Promise<RunTracker>;
  checkpoints(uri: string): Promise<CheckpointStore>;
  /** The folder that a command writes its checkpoints to; the store must lie elsewhere. */
  checkpointFolder(place: {
    readonly path: string;
    readonly store: string;
  }): Promise<CheckpointFolder>;
  /** The GPUs that a command started here would find. */
  gpus(): Promise<GpuProbe>;
  /** What the cloud tells of this machine's end; undefined where there is none, or it tells nothing. */
  machineNotices(): Promise<MachineNotices | undefined>;
  engine(uri: string): Promise<DataEngine>;
  sourceControl(): SourceControl;
  checkouts(): Promise<Checkouts>;
  /** What a command started on this machine, in the working directory, would find around itself. */
  surroundings(command: string): Promise<Surroundings>;
  /** Works in another folder, from which all relative paths then start, and comes back. */
  within<Result>(place: Place, work: (open: Open) => Promise<Result>): Promise<Result>;
  /** Throws outside GitHub Actions, as the next four do. */
  pullRequests(token: string): Promise<PullRequestHost>;
  approvals(token: string): Promise<Approvals>;
  issueApprovals(token: string): Promise<IssueApprovals>;
  deployments(token: string): Promise<Deployments>;
  workflowRuns(token: string): Promise<WorkflowRuns>;
  /** Signs in the name of this run, where it may. */
  attestor(): Promise<Attestor>;
  /** The attestations of a repository, `owner/name`. */
  attestations(token: string, repository: string): Promise<Attestations>;
  /** Proves what was signed, by the roots of a file, or by the root of public Sigstore. */
  bundleVerifier(
    roots: { readonly path: string; readonly text: string } | null,
  ): Promise<BundleVerifier>;
  now(): Date;
  /** One line for a person who waits. */
  progress(line: string): void;
  /** The training command's own output; nothing in it may steer the host. */
  foreign(line: string): void;
  /** A path of the working directory as seen from the repository's root, for annotations. */
  fromRoot(path: string): string;
  /** All environment variables, for a child process that gets a cleaned copy. */
  variables(): Readonly<Record<string, string>>;
  /** Calls the listener on SIGINT and SIGTERM until the returned function is called. */
  onSignal(listener: (signal: 'SIGINT' | 'SIGTERM') => void): () => void;
  /** Keeps a text for what this step does when its job is over. */
  keep(text: string): void;
}

/** A use case. Its schema is the one truth about its inputs: flags, action.yml, tables. */
export interface Command<Schema extends z.ZodObject = z.ZodObject> {
  readonly name: Outcome['command'];
  readonly summary: string;
  readonly inputs: Schema;
  /** Inputs that a shell may also give as words after the name, in this order. */
  readonly words?: readonly string[];
  run(inputs: z.output<Schema>, open: Open): Promise<Outcome>;
}
