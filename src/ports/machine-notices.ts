/** What a cloud tells of the machine that it lends. */
export type MachineNotice =
  /** It will be taken away; `at` is when, in ISO 8601, where the cloud tells. */
  | { readonly kind: 'taken-away'; readonly at: string | null }
  /** It may be taken away sooner than others. */
  | { readonly kind: 'at-risk' }
  /** Nothing can be heard from here; the listening has ended. */
  | { readonly kind: 'deaf'; readonly why: string };

/** Hears of a machine's end before it comes, where its cloud announces that. */
export interface MachineNotices {
  /** Calls the listener, at most once for each kind, until the returned function is called. */
  listen(listener: (notice: MachineNotice) => void): () => void;
}
