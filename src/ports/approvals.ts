import type { EnvironmentApproval } from '../domain/promotion/approval.ts';

export type { EnvironmentApproval };

/** The place where people approve a deployment. */
export interface Approvals {
  /** Throws when the environment is unknown or cannot be read. */
  read(environment: string): Promise<EnvironmentApproval>;
}
