import type { Outcome } from '../domain/outcome.ts';
import type { RunContext } from '../domain/provenance.ts';

export type Signal = 'SIGINT' | 'SIGTERM';

/** Who runs us: supplies the raw inputs and shows the outcome. Only a host knows the process. */
export interface Host {
  readonly style: 'github' | 'terminal';
  inputs(): ReadonlyMap<string, string>;
  environment(name: string): string | undefined;
  /** All variables, for a child process that inherits a cleaned copy. */
  variables(): Readonly<Record<string, string>>;
  /** The Node that runs us. */
  node(): { readonly path: string; readonly version: string };
  context(): Omit<RunContext, 'version' | 'startedAt'>;
  /** Makes a folder the start of all relative paths; its path relative to the repository's root. */
  enter(directory: string): string;
  progress(line: string): void;
  /** A line from a foreign program: shown, but never obeyed. */
  foreign(line: string): void;
  /** Calls the listener on each signal until the returned function is called. */
  onSignal(listener: (signal: Signal) => void): () => void;
  /** Keeps a text for what the same step does when its job is over; lost where nothing comes then. */
  keep(text: string): void;
  /** What was kept last; empty: nothing. */
  kept(): string;
  show(outcome: Outcome): Promise<void>;
}
