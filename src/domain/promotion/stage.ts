import type { OnUndecided } from '../verdict.ts';

/** Kinds of evidence that a stage can ask for. */
export const needs = ['validate', 'compare'] as const;
export type Need = (typeof needs)[number];

/** A place that a version can reach, and what must be shown before it does. */
export interface Stage {
  readonly name: string;
  readonly alias: string;
  /** The alias that a version must hold before; null when none is asked for. */
  readonly from: { readonly stage: string; readonly alias: string } | null;
  /** The GitHub environment whose reviewers must approve; null: the evidence is the gate. */
  readonly environment: string | null;
  readonly needs: readonly Need[];
  readonly onUndecided: OnUndecided;
  readonly maxAgeDays: number;
}
