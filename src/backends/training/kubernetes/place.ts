import { userInfo } from 'node:os';
import { type Problem, refuse } from '../../../errors.ts';
import type { Location } from '../remote/location.ts';
import type { FilesVolume, KubePlace } from './pod.ts';
import type { Workload } from './workload.ts';

const common = ['context', 'kubeconfig', 'claim', 'host-path', 'service-account', 'queue', 'user'];

/** The options of a URI beside those by which files travel. */
export function optionsOf({ options }: Pick<Workload, 'options'>): readonly string[] {
  return [...common, ...options];
}

/** What the URI says of every job; throws for all that is no name of Kubernetes' at once. */
export function readPlace(
  { uri, address, options }: Location,
  workload: Workload,
  usualNamespace: string,
): KubePlace {
  const namespace = address || usualNamespace;
  const { queue = null, runtime = '', nodes = '1' } = options;
  const serviceAccount = options['service-account'] ?? null;
  const problem = (why: string, next: string): Problem => {
    return { code: 'uri-refused', what: `Cannot use the place of training "${uri}".`, why, next };
  };
  const names = { namespace, claim: options.claim, 'service-account': serviceAccount, queue };
  refuse([
    ...Object.entries({ ...names, ...(workload.options.includes('runtime') && { runtime }) })
      .filter(([, name]) => typeof name === 'string' && !isName(name))
      .map(([what, name]) => {
        const why = name
          ? `Its ${what} "${name}" is no name of Kubernetes.`
          : `It names no ${what}.`;
        return problem(why, 'A name has lower-case letters, digits, "-" and ".".');
      }),
    ...(/^[1-9]\d{0,3}$/.test(nodes)
      ? []
      : [problem(`Its nodes "${nodes}" are no number.`, 'Give a whole number from 1.')]),
    ...volumeMistakes(options).map((why) => problem(why, volumeWays)),
    ...(options.user === undefined || /^\d{1,10}(:\d{1,10})?$/.test(options.user)
      ? []
      : [
          problem(
            `Its user "${options.user}" is no number.`,
            'Give user=<uid> or user=<uid>:<gid>.',
          ),
        ]),
  ]);
  return {
    namespace,
    volume: volumeOf(options),
    serviceAccount,
    queue,
    user: userOf(options),
    runtime,
    nodes: Number(nodes),
  };
}

const volumeWays =
  'Add claim=<PersistentVolumeClaim>, or host-path=<the path of the folder on the nodes>.';

function volumeMistakes(options: Location['options']): readonly string[] {
  const { folder, claim } = options;
  const path = options['host-path'];
  if (claim !== undefined && path !== undefined) {
    return ['It names both a claim and a path on the nodes, and the files are in one of them.'];
  }
  const isNamed = claim !== undefined || path !== undefined;
  if (folder !== undefined && !isNamed)
    return ['It does not say what holds its folder in the cluster.'];
  if (folder === undefined && isNamed)
    return ['It says what holds a folder in the cluster, and names no folder.'];
  return path !== undefined && !path.startsWith('/') ? [`The path "${path}" is not absolute.`] : [];
}

function volumeOf(options: Location['options']): FilesVolume | null {
  const { claim } = options;
  const folder = options.folder?.replace(/(?<=.)\/+$/, '');
  const path = options['host-path']?.replace(/(?<=.)\/+$/, '');
  if (folder === undefined) return null;
  if (claim !== undefined) return { kind: 'claim', claim, folder };
  return path === undefined ? null : { kind: 'host-path', path, folder };
}

/** In a folder that both sides see the job's files are to be ours, as ours are to be its. */
function userOf({ user, folder }: Location['options']): KubePlace['user'] {
  if (user !== undefined) {
    const [uid, gid = uid] = user.split(':').map(Number);
    return uid === undefined || gid === undefined ? null : { uid, gid };
  }
  const { uid, gid } = userInfo();
  return folder === undefined || uid < 0 ? null : { uid, gid };
}

/** DNS names of Kubernetes; it judges the rest itself. */
function isName(name: string): boolean {
  return /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(name);
}
