/** One thing that differs between the run of the baseline and that of the candidate. */
export interface RunChange {
  readonly kind:
    | 'parameter'
    | 'data'
    | 'code'
    | 'dependencies'
    | 'seed'
    | 'hardware'
    | 'environment'
    | 'command';
  /** The parameter, data set, package or machine property. */
  readonly name: string;
  /** As text; null: only the other side has it. */
  readonly baseline: string | null;
  readonly candidate: string | null;
  /** Candidate minus baseline, where both are numbers. */
  readonly difference?: number;
}
