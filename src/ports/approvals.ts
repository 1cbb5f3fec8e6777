/** The protection of a deployment environment, and who approved this run for it. */
export interface EnvironmentApproval {
  readonly environment: string;
  /** Undefined: the environment does not exist. */
  readonly requiredReviewers: { readonly preventSelfReview: boolean } | null;
  readonly approvals: readonly {
    readonly login: string;
    readonly id: number;
    readonly state: string;
  }[];
  readonly actorIds: readonly number[];
}

export interface Approvals {
  /** Throws when the environment is unknown or cannot be read. */
  read(environment: string): Promise<EnvironmentApproval>;
}
