import type { Digest } from '../../model/version.ts';
import type { ProvenanceDemand } from './demand.ts';
import type { Proof } from './proof.ts';
import type { Statement } from './statement.ts';

/** A bundle that was found, with what it proves and what it says. */
export interface Reading {
  /** Where it was found, as messages name it. */
  readonly where: string;
  readonly proof: Proof;
  /** Null: nothing is proven, or what was signed is no statement. */
  readonly statement: Statement | null;
}

/** What was signed about a version, where the stage demands it. */
export interface Provenance {
  readonly demand: ProvenanceDemand;
  /** Where bundles were looked for, as messages name it. */
  readonly sought: readonly string[];
  readonly readings: readonly Reading[];
  /** What is kept beside the version now; null on the way back, which rests on none of it. */
  readonly kept: Kept | null;
}

/** Digests of the files beside a version that a statement names. */
export interface Kept {
  readonly record: Digest | null;
  readonly outcomes: readonly Digest[];
}
