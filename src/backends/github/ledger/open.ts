import type { Permissions } from '../../../domain/permissions.ts';
import type { LedgerSummary } from '../../../domain/promotion/ledger.ts';
import type { LedgerEntry } from '../../../domain/promotion/ledger-entry.ts';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import type { Ledger } from '../../../ports/ledger.ts';
import { githubClient, type Pace, usualPace } from '../client.ts';
import { failureOf } from '../failure.ts';
import { Branch, branchName } from './branch.ts';
import { BranchLedger } from './branch-ledger.ts';
import { branchUses } from './branch-uses.ts';

const needs: Permissions = { contents: 'write' };
/** The ledger on the branch that the URI names. */
export function openBranchLedger(
  uri: string,
  environment: Environment,
  pace: Pace = usualPace,
): Ledger {
  const name = branchName(uri);
  const token = environment('GITHUB_TOKEN');
  if (!token) throw withoutToken(uri);
  const ledger = new BranchLedger(new Branch(name, githubClient(token, environment, pace)));
  return {
    uri,
    isShared: true,
    nameOf: (registry) => registry,
    read: (part) => told(name, 'read', () => ledger.read(part)),
    walk: (visit) => told(name, 'read', () => walk(ledger, visit)),
    append: (draft, head) => told(name, 'write to', () => ledger.append(draft, head)),
    uses: branchUses(ledger),
  };
}

/** GitHub hands over whole files, so that all of them are there before the first is shown. */
async function walk(
  ledger: BranchLedger,
  visit: (entry: LedgerEntry) => void,
): Promise<LedgerSummary> {
  const { entries, ...summary } = await ledger.read();
  entries.forEach(visit);
  return summary;
}

/** Whatever GitHub answers, in words. */
async function told<T>(name: string, verb: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code, why, next } = failureOf(error, needs);
    const what = `Cannot ${verb} the ledger branch:${name}.`;
    throw new UserError(code, { what, why, next }, { cause: error });
  }
}

function withoutToken(uri: string): UserError {
  return new UserError('ledger-token', {
    what: `Cannot open the ledger ${uri}.`,
    why: 'It is a branch on GitHub, which needs a token, and there is none.',
    next: 'Set the input github-token, or the variable GITHUB_TOKEN, with contents: write.',
  });
}
