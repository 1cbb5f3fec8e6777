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
  /** Digests of what is kept beside the version now. */
  readonly kept: { readonly record: Digest | null; readonly outcomes: readonly Digest[] };
}
