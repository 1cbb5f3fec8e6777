import type { Finding } from '../domain/finding.ts';
import type { Refused } from './pull-request.ts';

/** A version that reached the environment it was meant for. */
export interface Success {
  readonly environment: string;
  /** The commit that the run is about; the host made its deployment from it. */
  readonly sha: string;
  /** One sentence; a long one is cut. */
  readonly description: string;
  readonly runUrl: string | null;
}

export interface Announced {
  readonly kind: 'posted';
  /** What a reader should know although it was posted. */
  readonly note?: Finding;
}

/** The deployment that the host made for this job, where it says what became of it. */
export interface Deployments {
  /** Never makes a deployment: one promotion would have two. `none`: the host made none either. */
  succeed(success: Success): Promise<Announced | Refused | { readonly kind: 'none' }>;
}
