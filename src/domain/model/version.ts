/** `sha256:` and 64 hex digits. */
export type Digest = string;

export function isDigest(text: string): text is Digest {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}

/** One registered version of a model. */
export interface ModelVersion {
  readonly model: string;
  readonly version: string;
  /** The digest recorded when the version was registered. */
  readonly digest: Digest;
  /** ISO 8601, UTC. */
  readonly registeredAt: string;
  readonly runId: string;
  readonly commit: string | null;
}

/** A version as a registry has it; null: no digest was recorded, and its files cannot be read. */
export interface FoundVersion extends Omit<ModelVersion, 'digest'> {
  readonly digest: Digest | null;
}

/** How a person names a version. */
export type Reference =
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'alias'; readonly alias: string }
  | { readonly kind: 'digest'; readonly digest: Digest };

/** A version as people write it: numbered ones get a `v`. */
export function labelOf(version: string | null): string {
  if (version === null) return 'no version';
  return /^\d+$/.test(version) ? `v${version}` : version;
}
