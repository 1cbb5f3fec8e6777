import type { Environment } from '../../ports/backend.ts';
import type { MachineNotice } from '../../ports/machine-notices.ts';
import { ask } from './metadata.ts';
import type { Look } from './poll.ts';

const noAnswer =
  'The metadata service of Google Compute Engine does not answer from here. Let the container reach 169.254.169.254.';

/** A host, with its port where it has one, as Google's libraries take it. */
export function gceEndpoint(environment: Environment): string {
  return `http://${environment('GCE_METADATA_HOST') || '169.254.169.254'}`;
}

/**
 * A spot machine is told of its end some 30 seconds ahead. One with GPUs cannot be moved to another
 * host, so that a host's maintenance ends it; that is told an hour ahead.
 */
export function gceLook(endpoint: string): Look {
  const get = (name: string) => {
    const url = `${endpoint}/computeMetadata/v1/instance/${name}`;
    return ask({ url, headers: { 'metadata-flavor': 'Google' } });
  };
  let hasAnswered = false;
  return async (): Promise<readonly MachineNotice[]> => {
    const preempted = await get('preempted');
    if (!preempted) return hasAnswered ? [] : [{ kind: 'deaf', why: noAnswer }];
    hasAnswered = true;
    const maintenance = await get('maintenance-event');
    return [
      ...(says(preempted, 'TRUE') ? [{ kind: 'taken-away', at: null } as const] : []),
      ...(says(maintenance, 'TERMINATE_ON_HOST_MAINTENANCE') ? [{ kind: 'at-risk' } as const] : []),
    ];
  };
}

function says(answer: Awaited<ReturnType<typeof ask>>, text: string): boolean {
  return answer?.status === 200 && answer.text.trim().toUpperCase() === text;
}
