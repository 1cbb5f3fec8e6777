import { UserError } from '../../../errors.ts';
import type { Backend } from '../../../ports/backend.ts';
import type { TrainingBackend } from '../../../ports/training-backend.ts';
import { elsewhere } from '../remote/elsewhere.ts';
import { type Location, readLocation, transportOf } from '../remote/location.ts';
import { type EngineKind, engineAddress } from './address.ts';
import { type ContainerOptions, containers } from './cluster.ts';
import { openEngine } from './engine.ts';
import { pulls } from './image.ts';

export const openDocker = engineOf('docker');
export const openPodman = engineOf('podman');

const optionNames: Readonly<Record<EngineKind, readonly string[]>> = {
  docker: ['socket', 'network', 'user', 'pull', 'gpus'],
  podman: ['socket', 'network', 'user', 'pull'],
};

function engineOf(scheme: EngineKind): Backend<TrainingBackend>['open'] {
  return async (uri, environment) => {
    const location = readLocation(uri, optionNames[scheme]);
    const options = containerOptions(location);
    const transport = transportOf(location, environment, { hasDefault: true });
    const address = engineAddress(scheme, location.options.socket, environment);
    return elsewhere(containers(openEngine(address, environment), options), transport);
  };
}

function containerOptions(location: Location): ContainerOptions {
  const { network = null, user = null } = location.options;
  const pull = oneOf(location, 'pull', pulls);
  return { network, user, pull, gpus: oneOf(location, 'gpus', ['toolkit', 'cdi']) };
}

/** The first is what an option means that was left out. */
function oneOf<Value extends string>(
  { uri, options }: Location,
  name: string,
  values: readonly [Value, ...Value[]],
): Value {
  const given = options[name] ?? values[0];
  const value = values.find((one) => one === given);
  if (value !== undefined) return value;
  throw new UserError('uri-refused', {
    what: `Cannot use the place of training "${uri}".`,
    why: `The option "${name}" is "${given}".`,
    next: `Use one of: ${values.join(', ')}.`,
  });
}
