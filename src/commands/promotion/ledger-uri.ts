import { UserError } from '../../errors.ts';
import type { Located } from '../../inputs/document.ts';
import type { Policy } from '../../inputs/policy.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { ModelRegistry } from '../../ports/model-registry.ts';
import type { Open } from '../command.ts';

interface Given {
  readonly ledger?: string | undefined;
  readonly 'github-token'?: string | undefined;
}

/** The ledger of the input, else of the policy, else the one inside the registry. */
export async function openLedger(
  open: Open,
  { given, policy }: { readonly given: Given; readonly policy: Located<Policy> | undefined },
  registry: () => Promise<ModelRegistry>,
): Promise<Ledger> {
  const named = given.ledger ?? policy?.value.ledger;
  const uri = named ?? (await registry()).ledger;
  if (uri) return open.ledger(uri, given['github-token']);
  throw new UserError('input-missing', {
    what: 'The input "ledger" is missing.',
    why: 'Neither the input nor the policy names a ledger, and the registry holds none itself.',
    next: 'Name one, such as file:ledger.jsonl.',
  });
}
