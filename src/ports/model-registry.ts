import type { Finding } from '../domain/finding.ts';
import type { FoundVersion, ModelVersion, Reference } from '../domain/model/version.ts';
import type { RunRecord } from '../domain/training/run-record.ts';

export type Part = 'model' | 'evidence';

/** One file in a registry; `open` streams its bytes. */
export interface RegistryFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** A model on its way into the registry. */
export interface Candidate {
  readonly model: string;
  readonly digest: string;
  readonly runId: string;
  readonly commit: string | null;
  readonly registeredAt: string;
  readonly files: readonly RegistryFile[];
  readonly evidence: readonly RegistryFile[];
  /** What a registry that shows runs to people shows of this one; the evidence holds all of it. */
  readonly training?: Pick<
    RunRecord,
    'parameters' | 'metrics' | 'data' | 'startedAt' | 'durationMs'
  >;
}

export interface Registered {
  readonly version: ModelVersion;
  /** Whether it was there before. */
  readonly existed: boolean;
  /** Why the registry's own pages do not show all of it; the version stands all the same. */
  readonly untold?: readonly Finding[];
}

export interface Move {
  readonly model: string;
  readonly alias: string;
  /** The version that must hold the alias now; `none` when nothing may. */
  readonly from: string | 'none';
  readonly to: string;
  /** Hash of the ledger's intent. */
  readonly ledgerEntry: string;
  readonly movedAt: string;
}

export type MoveResult =
  | { readonly kind: 'moved' }
  | { readonly kind: 'conflict'; readonly current: string | 'none' }
  /** This registry has no aliases; `next` names the ways out. */
  | { readonly kind: 'unsupported'; readonly next: string };

/** Versions of models, and aliases that point at them. */
export interface ModelRegistry {
  /** The URI that opened it, as the ledger names it. */
  readonly uri: string;
  /** What happens to two moves at once: with `last-writer-wins` only the ledger keeps them apart. */
  readonly moves: 'compare-and-set' | 'last-writer-wins' | 'none';
  /** URI of the ledger that lives inside it; null when it has none. */
  readonly ledger: string | null;
  /** Undefined for a version or alias that is not there; throws `model-unknown` for the model. */
  find(model: string, reference: Reference): Promise<FoundVersion | undefined>;
  /**
   * Idempotent on digest and run id: a re-run finds its version. The bytes that the registry then has
   * were read back once, and have the digest.
   */
  register(candidate: Candidate): Promise<Registered>;
  files(version: FoundVersion, part: Part): Promise<readonly RegistryFile[]>;
  moveAlias(move: Move): Promise<MoveResult>;
}
