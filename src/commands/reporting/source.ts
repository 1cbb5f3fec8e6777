import type { Finding } from '../../domain/finding.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { UserError } from '../../errors.ts';
import type { Beside } from '../../report/beside.ts';
import type { Open } from '../command.ts';

/** What is to be reported, and as whom. */
export interface Source {
  readonly outcomes: readonly Outcome[];
  /** Speaks as the run that judged: its commit, its pull request, its place among the runs. */
  readonly open: Open;
  readonly notes: readonly Finding[];
  /** Why it speaks to no pull request, where that is odd or not simply so. */
  readonly unplaced?: Finding | undefined;
  readonly beside: Pick<Beside, 'untrusted' | 'head'>;
  /** Why there are no outcomes; an answer that is refused must not leave an older one standing. */
  readonly refusal?: UserError;
}
