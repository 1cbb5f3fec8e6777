import type { CheckpointKey } from '../../../domain/training/checkpoint/key.ts';
import type { TrustLevel } from '../../../domain/training/checkpoint/trust.ts';
import type { RunStart } from '../../../domain/training/run-record.ts';
import { sha256 } from '../../../inputs/digest.ts';

interface Keyed {
  readonly start: RunStart;
  /** Hexadecimal digest of what was asked for, as in the run's id. */
  readonly configuration: string;
  readonly trust: TrustLevel;
}

/** What a checkpoint of this training is made from: the commit that is checked out, and what it was given. */
export function checkpointKeyOf({ start, configuration, trust }: Keyed): CheckpointKey {
  const { model, code, data } = start;
  // Code that nobody knows is that of no other attempt.
  const uncommitted = code.changes?.digest ?? (code.dirty ? crypto.randomUUID() : null);
  const sets = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    trust,
    model,
    commit: code.sha,
    configuration: sha256(JSON.stringify([configuration, uncommitted])),
    data: sha256(JSON.stringify(sets)),
  };
}
