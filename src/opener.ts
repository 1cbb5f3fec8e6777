import { posix } from 'node:path';
import { outputFolder } from './backends/files/output-folder.ts';
import { ledgers } from './backends/ledgers/index.ts';
import { openBackend } from './backends/open.ts';
import { registries } from './backends/registries/index.ts';
import { trainingBackends } from './backends/training/index.ts';
import type { Open } from './commands/command.ts';
import type { Host } from './host/host.ts';
import { version } from './version.ts';

interface Place {
  /** The output folder, and the working directory as seen from the repository's root. */
  readonly output: string;
  readonly prefix: string;
}

/** Wires the ports to their back ends; a heavy one is imported only when it is opened. */
export function opener(host: Host, { output, prefix }: Place): Open {
  const environment = host.environment;
  return {
    context: { ...host.context(), version, startedAt: new Date().toISOString() },
    output: outputFolder(output),
    environment,
    fromRoot: (path) => posix.join(prefix, path),
    registry: (uri) => openBackend('registry', registries, { uri, environment }),
    ledger: (uri) => openBackend('ledger', ledgers, { uri, environment }),
    training: (uri) => openBackend('training back end', trainingBackends, { uri, environment }),
    now: () => new Date(),
    progress: host.progress,
    foreign: host.foreign,
    variables: host.variables,
    onSignal: host.onSignal,
  };
}
