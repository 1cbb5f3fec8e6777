import type { Target } from '../../domain/promotion/history.ts';
import type { RunContext } from '../../domain/provenance.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { ModelRegistry } from '../../ports/model-registry.ts';
import type { Clock } from './clock.ts';

/** One alias in one registry, with the ledger that its moves are written to. */
export interface Pointer {
  readonly registry: ModelRegistry;
  readonly ledger: Ledger;
  readonly target: Target;
  readonly clock: Clock;
  readonly context: Pick<RunContext, 'runId' | 'runAttempt'>;
}

/** The version that the alias points at now; null: none. */
export async function currentVersion({ registry, target }: Pointer): Promise<string | null> {
  const found = await registry.find(target.model, { kind: 'alias', alias: target.alias });
  return found?.version ?? null;
}
