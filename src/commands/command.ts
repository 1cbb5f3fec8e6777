import type { z } from 'zod';
import type { Outcome } from '../domain/outcome.ts';
import type { RunContext } from '../domain/provenance.ts';
import type { Approvals } from '../ports/approvals.ts';
import type { Environment } from '../ports/backend.ts';
import type { DataEngine } from '../ports/data-engine.ts';
import type { Deployments } from '../ports/deployments.ts';
import type { GpuProbe } from '../ports/gpu-probe.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { ModelRegistry } from '../ports/model-registry.ts';
import type { OutputFolder } from '../ports/output-folder.ts';
import type { PredictionReader } from '../ports/prediction-reader.ts';
import type { PullRequestHost } from '../ports/pull-request.ts';
import type { SourceControl } from '../ports/source-control.ts';
import type { TrainingBackend } from '../ports/training-backend.ts';
import type { WorkflowRuns } from '../ports/workflow-runs.ts';

/** What a command needs from outside, each opened on demand. */
export interface Open {
  readonly context: RunContext;
  readonly output: OutputFolder;
  /** Writes a file where the user wants it: whole, or not at all. */
  writeFile(path: string, text: string): Promise<void>;
  readonly environment: Environment;
  registry(uri: string): Promise<ModelRegistry>;
  ledger(uri: string): Promise<Ledger>;
  predictions(): Promise<PredictionReader>;
  training(uri: string): Promise<TrainingBackend>;
  /** The GPUs that a command started here would find. */
  gpus(): Promise<GpuProbe>;
  engine(uri: string): Promise<DataEngine>;
  sourceControl(): SourceControl;
  /** Throws outside GitHub Actions, as the next three do. */
  pullRequests(token: string): Promise<PullRequestHost>;
  approvals(token: string): Promise<Approvals>;
  deployments(token: string): Promise<Deployments>;
  workflowRuns(token: string): Promise<WorkflowRuns>;
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
