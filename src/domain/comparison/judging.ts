import type { Sampler } from './sampling.ts';
import type { SliceRequest } from './slice.ts';

/** How rules are judged, beyond what each of them says. */
export interface Judging {
  /** How the rows are divided. */
  readonly slices: readonly SliceRequest[];
  /** A slice or group with fewer rows says nothing. */
  readonly minRows: number;
  /** What a query without a relevant document counts, where the policy says it. */
  readonly emptyQueries?: 'zero' | 'skip';
  readonly sampler: Sampler;
  /** The same for the comparison with the anchor. */
  readonly anchorSampler?: Sampler;
}
