import type { KnownUses, TestSetUse } from '../domain/comparison/uses/test-set-use.ts';

/** The append-only list of the candidates that test sets have judged. */
export interface TestSetUseList {
  /** No list yet: no uses. Lines that cannot be read make it incomplete, and never an error. */
  read(): Promise<KnownUses>;
  /** Throws `uses-unwritable` where this run may not write. */
  add(use: TestSetUse): Promise<void>;
}
