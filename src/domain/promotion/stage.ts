import type { OnUndecided } from '../verdict.ts';

/** Kinds of evidence that a stage can ask for. */
export const needs = ['validate', 'compare'] as const;
export type Need = (typeof needs)[number];

/** `none`: the evidence decides alone, and the policy says so. */
export type Approval =
  | { readonly kind: 'none' }
  | { readonly kind: 'environment'; readonly environment: string }
  | {
      readonly kind: 'issue';
      /** Logins, teams as `@org/team`, and the owners of a path as `CODEOWNERS:<path>`. */
      readonly approvers: readonly string[];
      /** An answer, and the issue itself, counts for so many days. */
      readonly days: number;
      /** How long the job waits for an answer; 0: it ends, and is run again later. */
      readonly waitMinutes: number;
    };

/** A place that a version can reach, and what must be shown before it does. */
export interface Stage {
  readonly name: string;
  readonly alias: string;
  /** The alias that a version must hold before; null when none is asked for. */
  readonly from: { readonly stage: string; readonly alias: string } | null;
  /** Who must say yes before the alias moves. */
  readonly approval: Approval;
  /** The GitHub environment of its deployments; null: none. */
  readonly environment: string | null;
  readonly needs: readonly Need[];
  readonly onUndecided: OnUndecided;
  readonly maxAgeDays: number;
}
