import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import type { Trust } from '../../http/dispatchers.ts';

/** Which program answers: both speak Docker's API, and each has its own ways. */
export type EngineKind = 'docker' | 'podman';

/** Where an engine answers. */
export interface EngineAddress {
  readonly kind: EngineKind;
  /** As people write it: `unix:///var/run/docker.sock`, `tcp://10.0.0.5:2376`. */
  readonly name: string;
  /** What its paths are put behind. */
  readonly url: string;
  readonly trust: Trust;
}

/** The variable by which each engine's own command line finds it. */
const variables: Readonly<Record<EngineKind, string>> = {
  docker: 'DOCKER_HOST',
  podman: 'CONTAINER_HOST',
};

/** The option `socket`, else what the engine's own variable says, else the first usual socket that is there. */
export function engineAddress(
  kind: EngineKind,
  socket: string | undefined,
  environment: Environment,
): EngineAddress {
  if (socket !== undefined) return atSocket(kind, socket.replace(/^unix:\/\//, ''));
  const variable = variables[kind];
  const host = environment(variable);
  if (host) return atHost(kind, { host, variable }, environment);
  const usual = usualSockets(kind, environment);
  const found = usual.find((path) => existsSync(path));
  if (found !== undefined) return atSocket(kind, found);
  throw new UserError('train-engine-missing', {
    what: `There is no ${capital(kind)} here.`,
    why: `None of its usual sockets exists: ${usual.join(', ')}; and ${variable} is not set.`,
    next: startIt[kind],
  });
}

const startIt: Readonly<Record<EngineKind, string>> = {
  docker: 'Start Docker, or name its socket: `docker:?socket=/path/to/docker.sock`.',
  podman: 'Run `systemctl --user start podman.socket`, or name its socket: `podman:?socket=/path`.',
};

function usualSockets(kind: EngineKind, environment: Environment): readonly string[] {
  const own = environment('XDG_RUNTIME_DIR');
  if (kind === 'podman') {
    return [...(own ? [join(own, 'podman/podman.sock')] : []), '/run/podman/podman.sock'];
  }
  return ['/var/run/docker.sock', ...(own ? [join(own, 'docker.sock')] : [])];
}

function atSocket(kind: EngineKind, socketPath: string): EngineAddress {
  return { kind, name: `unix://${socketPath}`, url: 'http://localhost', trust: { socketPath } };
}

interface Named {
  readonly host: string;
  readonly variable: string;
}

function atHost(kind: EngineKind, named: Named, environment: Environment): EngineAddress {
  const { host, variable } = named;
  const [, scheme, rest = ''] = /^([a-z]+):\/\/(.+)$/.exec(host) ?? [];
  if (scheme === 'unix') return atSocket(kind, rest);
  if (scheme !== 'tcp' || !URL.canParse(`http://${rest}`)) {
    throw new UserError('train-address', {
      what: `${variable} is "${host}", which Contender cannot use.`,
      why: 'It speaks with an engine at a Unix socket or over TCP.',
      next: `Set ${variable} to unix:///path/to/socket or tcp://host:2376; a connection by ssh can be forwarded to a socket: ssh -L.`,
    });
  }
  const folder = certificates(environment);
  const name = `tcp://${rest}`;
  if (folder === null) return { kind, name, url: `http://${rest}`, trust: {} };
  return { kind, name, url: `https://${rest}`, trust: trustIn(folder) };
}

/** Docker's own variables; whoever names certificates has them checked. */
function certificates(environment: Environment): string | null {
  const folder = environment('DOCKER_CERT_PATH');
  if (folder) return folder;
  return environment('DOCKER_TLS_VERIFY') ? join(homedir(), '.docker') : null;
}

function trustIn(folder: string): Trust {
  const read = (name: string) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch (cause) {
      throw new UserError(
        'train-address',
        {
          what: `Cannot read ${join(folder, name)}.`,
          why: `DOCKER_CERT_PATH and DOCKER_TLS_VERIFY ask for TLS, and ${(cause as Error).message}.`,
          next: 'Put ca.pem, cert.pem and key.pem there, or unset both variables.',
        },
        { cause },
      );
    }
  };
  return { ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem') };
}

export function capital(kind: EngineKind): string {
  return kind === 'docker' ? 'Docker' : 'Podman';
}
