/** In whose name something was signed, as the certificate says it; null: it does not. */
export interface Signer {
  /** Address of the workflow file, `@` and its ref. */
  readonly workflow: string | null;
  /** Who vouched for the workflow. */
  readonly issuer: string | null;
  /** Address of the repository whose run it was. */
  readonly repository: string | null;
  /** The ref that the run was about. */
  readonly ref: string | null;
}

/** Why nothing that a bundle says may be believed. */
export type Flaw =
  /** No bundle, or none with a signed statement. */
  | 'malformed'
  /** No root of trust that is known leads to its certificate. */
  | 'root-unknown'
  /** The certificate did not hold when it was signed with. */
  | 'certificate-expired'
  /** The signature is that of other words. */
  | 'payload-tampered'
  /** Signature and words agree, but what proves the time or the log's entry does not. */
  | 'bundle-tampered';

/** What verification by cryptography alone came to. */
export type Proof =
  | { readonly kind: 'proven'; readonly signer: Signer; readonly payload: string }
  | { readonly kind: 'unproven'; readonly flaw: Flaw; readonly detail: string };
