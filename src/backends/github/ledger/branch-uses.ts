import { UserError } from '../../../errors.ts';
import type { TestSetUseList } from '../../../ports/test-set-uses.ts';
import { useLine, usesIn } from '../../ledgers/use-lines.ts';
import { failureOf } from '../failure.ts';
import { usesPath } from './books.ts';
import type { BranchLedger } from './branch-ledger.ts';

const tries = 5;

/** The uses of test sets, a file beside the books. */
export function branchUses(ledger: BranchLedger): TestSetUseList {
  const { branch } = ledger;
  return {
    async read() {
      try {
        const { at } = await ledger.look();
        return usesIn((at && (await branch.text(at, usesPath))) ?? '');
      } catch {
        return { uses: [], complete: false };
      }
    },
    async add(use) {
      try {
        for (let tried = 1; tried <= tries; tried += 1) {
          const { at } = await ledger.look();
          const text = (at && (await branch.text(at, usesPath))) ?? '';
          const files = { [usesPath]: `${text}${useLine(use)}\n` };
          const message = 'Note the use of a test set';
          if ((await ledger.put({ on: at, files, message })) === 'moved') return;
        }
      } catch (error) {
        if (error instanceof UserError) throw error;
        throw unwritable(branch.name, failureOf(error, { contents: 'write' }).why, error);
      }
      throw unwritable(branch.name, 'Others were faster each time.', undefined);
    },
  };
}

function unwritable(name: string, why: string, cause: unknown): UserError {
  return new UserError(
    'uses-unwritable',
    {
      what: `Cannot write to ${usesPath} of the branch ${name}, the list of the uses of test sets.`,
      why,
      next: 'Give the job contents: write, so that later runs count this one.',
    },
    { cause },
  );
}
