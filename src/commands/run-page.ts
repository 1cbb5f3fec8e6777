import type { Provenance } from '../domain/provenance.ts';
import type { Open } from './command.ts';

/** The page of the run that made an outcome, where this host can show it. */
export function runPage({ context }: Pick<Open, 'context'>) {
  return ({ repository, runId }: Pick<Provenance, 'repository' | 'runId'>): string | null => {
    if (!context.serverUrl || !repository || !runId) return null;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(runId)) return null;
    return `${context.serverUrl}/${repository}/actions/runs/${runId}`;
  };
}
