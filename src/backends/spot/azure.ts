import type { MachineNotice } from '../../ports/machine-notices.ts';
import { ask } from './metadata.ts';
import type { Look } from './poll.ts';

export const azureEndpoint = 'http://169.254.169.254';

/** The first question switches the service on, which may take it two minutes: at 5 s each, 30 turns. */
const patientTurns = 30;
const noAnswer =
  'The metadata service of Azure does not answer from here. Let the container reach 169.254.169.254.';

/** Scheduled events: a spot machine is told of its end at least 30 seconds ahead. */
export function azureLook(endpoint: string): Look {
  const get = (path: string) =>
    ask({ url: `${endpoint}/metadata/${path}`, headers: { metadata: 'true' } });
  let name: string | undefined;
  let unanswered = 0;
  return async () => {
    if (name === undefined) {
      const answer = await get('instance/compute/name?api-version=2021-02-01&format=text');
      if (answer?.status === 200) name = answer.text.trim();
    }
    const answer = await get('scheduledevents?api-version=2020-07-01');
    if (answer?.status === 200) {
      unanswered = 0;
      return eventsIn(answer.text, name);
    }
    unanswered += 1;
    return unanswered < patientTurns ? [] : [{ kind: 'deaf', why: noAnswer }];
  };
}

/** The machines of a set hear of each other; one that does not know its own name means itself. */
function eventsIn(text: string, name: string | undefined): readonly MachineNotice[] {
  return parsed(text).flatMap((event) => {
    const { EventType: type, Resources: machines, NotBefore: time } = event;
    if (type !== 'Preempt' && type !== 'Terminate') return [];
    if (name && Array.isArray(machines) && !machines.includes(name)) return [];
    const at = Date.parse(typeof time === 'string' ? time : '');
    return [{ kind: 'taken-away', at: Number.isNaN(at) ? null : new Date(at).toISOString() }];
  });
}

function parsed(text: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const { Events: events } = JSON.parse(text) as { readonly Events?: unknown };
    return Array.isArray(events)
      ? events.filter((event) => typeof event === 'object' && event !== null)
      : [];
  } catch {
    return [];
  }
}
