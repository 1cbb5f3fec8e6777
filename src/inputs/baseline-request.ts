import type { Reference } from '../domain/model/version.ts';

/** What a person names as the model to beat. */
export type BaselineRequest =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'registered'; readonly reference: Reference }
  /** A file as it was before the branch began; undefined: the path of the candidate. */
  | { readonly kind: 'merge-base'; readonly path: string | undefined };

/**
 * Reads `v12`, `sha256:…`, `merge-base`, `merge-base:out/run-record.json`, an alias, or a path. A file or
 * folder that is called like a version or an alias never takes its place: whoever adds it to a pull request
 * would choose what the candidate is compared with.
 */
export function parseBaseline(text: string): BaselineRequest {
  const [, path] = /^merge-base(?::(.+))?$/.exec(text) ?? [];
  if (text === 'merge-base' || path !== undefined) return { kind: 'merge-base', path };
  const reference = referenceOf(text);
  return reference ? { kind: 'registered', reference } : { kind: 'path', path: text };
}

/** A version, a digest or an alias of a registry; undefined for what looks like the path of a file. */
function referenceOf(text: string): Reference | undefined {
  if (/^sha256:[0-9a-f]{64}$/.test(text)) return { kind: 'digest', digest: text };
  const version = /^v(\d+)$/.exec(text)?.[1];
  if (version !== undefined) return { kind: 'version', version };
  return /[./\\:]/.test(text) ? undefined : { kind: 'alias', alias: text };
}
