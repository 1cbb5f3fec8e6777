import type { Counted } from './count.ts';
import type { Finding } from './finding.ts';
import { integer } from './rows.ts';

/** Where a measurement with a statement of its own looks. */
export interface Own extends Counted {
  /** The view. */
  readonly from: string;
  /** The order of the files in it. */
  readonly order: string;
}

/** A statement that yields one row, and what that means. */
export interface OwnStatement {
  readonly sql: string;
  read(values: readonly unknown[]): Finding;
}

export function countsOf([checked, failing]: readonly unknown[]): Finding {
  return { kind: 'counts', checked: integer(checked), failing: integer(failing) };
}
