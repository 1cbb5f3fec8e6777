import { type Problem, refuse } from '../../../errors.ts';
import type { Backend, Environment } from '../../../ports/backend.ts';
import type { TrainingBackend } from '../../../ports/training-backend.ts';
import { elsewhere } from '../remote/elsewhere.ts';
import { type Location, readLocation, transportOf } from '../remote/location.ts';
import { slurmCluster } from './cluster.ts';
import { commandDoor } from './commands.ts';
import type { Door } from './door.ts';
import { restDoor } from './rest.ts';

const always = ['partition', 'account', 'qos', 'constraint', 'gres'];
const withHost = ['user', 'token-file'];

/** A Slurm, by its commands or by slurmrestd. */
export const openSlurm: Backend<TrainingBackend>['open'] = async (uri, environment) => {
  const location = locationOf(uri);
  const { partition, account, qos, constraint, gres, folder = '' } = location.options;
  const place = { partition, account, qos, constraint, gres, folder };
  const { as = folder } = location.options;
  const transport = transportOf(location, environment);
  return elsewhere(slurmCluster(doorAt(uri, environment), { ...place, as }), transport);
};

/** The way that an address names: the commands where it has no host. */
export function doorAt(uri: string, environment: Environment): Door {
  const { address, options } = locationOf(uri);
  if (address === '') return commandDoor(environment);
  const url = address.replace(/\/+$/, '');
  return restDoor({ url, user: options.user, tokenFile: options['token-file'] }, environment);
}

function locationOf(uri: string): Location {
  const isRest = /^slurm:[^?]/.test(uri);
  const location = readLocation(uri, isRest ? [...always, ...withHost] : always);
  refuse(mistakesIn(location));
  return location;
}

function mistakesIn({ uri, address, options }: Location): readonly Problem[] {
  const problem = (why: string, next: string): Problem => {
    return { code: 'uri-refused', what: `Cannot use the place of training "${uri}".`, why, next };
  };
  return [
    ...(address !== '' && !/^https?:\/\/[^/?#@]+\/*$/.test(address)
      ? [
          problem(
            `"${address.replace(/\/\/[^/]*@/, '//')}" is no address of slurmrestd.`,
            'Write slurm:https://<host>:6820, or slurm: alone for the commands of Slurm on this machine.',
          ),
        ]
      : []),
    ...(options.store !== undefined
      ? [
          problem(
            'Slurm gives nobody the log of a job: it is a file, which this machine must see.',
            'Give folder=<an absolute path that this machine and the nodes share> in place of the store.',
          ),
        ]
      : []),
    ...(options.gres !== undefined && !/^\w+(:[\w.-]+)?$/.test(options.gres)
      ? [
          problem(
            `"${options.gres}" is no name of GPUs.`,
            'Write gres=gpu, or with a type as in gres=gpu:h100; `train.gpu.count` says how many.',
          ),
        ]
      : []),
    ...Object.entries(options)
      .filter(([, value]) => /[\p{Cc}]/u.test(value))
      .map(([name]) => problem(`The option "${name}" holds a control character.`, 'Take it out.')),
    ...(/\\/.test(`${options.folder}${options.as}`)
      ? [
          problem(
            'Its folder has a backslash in its name.',
            'Name another: Slurm reads it as its own.',
          ),
        ]
      : []),
  ];
}
