import type { Finding } from '../../domain/finding.ts';
import type { Reproducible } from '../../inputs/reproduction.ts';
import type { Checkout } from '../../ports/checkouts.ts';
import type { Wishes } from './remake.ts';

/** What cannot be made as it was, whatever came out. */
export function remarks(
  { record }: Reproducible,
  { checkout, wishes }: { readonly checkout: Checkout; readonly wishes: Wishes },
): readonly Finding[] {
  const { code, checkpoints, backend } = record;
  const submodules = checkout.emptySubmodules;
  return [
    ...when(code.dirty === null, {
      rule: 'reproduced-from-unknown-tree',
      message:
        'The record does not say whether files differed from its commit: git was not there, or could not tell.',
    }),
    ...when(Boolean(checkpoints?.resumed), {
      rule: 'reproduced-from-zero',
      message:
        'The recorded run went on from a checkpoint of an earlier attempt; this one began at zero.',
    }),
    ...when(submodules.length > 0, {
      rule: 'reproduced-without-submodules',
      message: `The submodules of the commit were left empty: ${submodules.slice(0, 5).join(', ')}. Fetch them by the input install: "git submodule update --init".`,
    }),
    ...when(backend !== wishes.backend, {
      rule: 'reproduced-elsewhere',
      message: `The recorded run was on ${backend}, this one on ${wishes.backend}. Name another place by the input backend.`,
    }),
  ];
}

function when(condition: boolean, finding: Omit<Finding, 'level'>): readonly Finding[] {
  return condition ? [{ level: 'warning', ...finding }] : [];
}
