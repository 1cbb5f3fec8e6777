import type { Finding } from '../domain/finding.ts';
import type { Digest } from '../domain/model/version.ts';
import type { Proof } from '../domain/promotion/provenance/proof.ts';
import type { Statement } from '../domain/promotion/provenance/statement.ts';

export type Signed =
  | {
      readonly kind: 'signed';
      /** A Sigstore bundle, as JSON. */
      readonly bundle: string;
      /** Where the signature was entered for everybody to see; null: nowhere. */
      readonly log: string | null;
    }
  /** Nothing here can sign. */
  | { readonly kind: 'unsigned'; readonly why: string; readonly next: string };

/** Signs what is said about a model, in the name of the workflow that runs. */
export interface Attestor {
  sign(statement: Statement): Promise<Signed>;
}

/** Attestations that a host keeps beside a repository, by the digest that they are about. */
export interface Attestations {
  /** A finding tells why the host does not keep it. */
  keep(bundle: string): Promise<Finding | undefined>;
  /** Bundles as JSON, whoever put them there: nothing is proved about them. */
  find(digest: Digest): Promise<readonly string[]>;
}

/** Says in whose name a bundle was signed, if a root of trust and its own contents prove it. */
export interface BundleVerifier {
  verify(bundle: string): Promise<Proof>;
}
