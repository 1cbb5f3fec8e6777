import { labelOf } from '../model/version.ts';
import type { PromotionCase } from './case.ts';
import { broken, type Condition, held } from './condition.ts';

/** Approved are bytes, not a name: what the registry holds now must be what was registered. */
export function sameBytes({ version, digest }: PromotionCase): Condition {
  const label = labelOf(version.version);
  if (digest === version.digest) {
    return held(
      'digest',
      `The bytes of ${label} in the registry have the recorded digest ${digest}.`,
    );
  }
  return broken('digest', 'digest-mismatch', [
    `The bytes of ${label} in the registry have the digest ${digest}, but ${version.digest} was recorded when it was registered.`,
    'They were changed afterwards.',
    'Restore the registry, or register and evaluate the model again.',
  ]);
}
