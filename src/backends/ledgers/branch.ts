import type { Backend } from '../../ports/backend.ts';
import type { Ledger } from '../../ports/ledger.ts';

/** A branch of the repository on GitHub; its client is read only by those who use one. */
export const branchLedger: Backend<Ledger> = {
  scheme: 'branch',
  summary: 'a branch of its own in the repository on GitHub, branch:contender-ledger',
  async open(uri, environment) {
    const { openBranchLedger } = await import('../github/ledger/open.ts');
    return openBranchLedger(uri, environment);
  },
};
