import { basename, dirname, isAbsolute, posix } from 'node:path';
import { engines } from './backends/engines/index.ts';
import { outputFolder } from './backends/files/output-folder.ts';
import { gitSourceControl } from './backends/git/source-control.ts';
import { gpuProbe } from './backends/gpu/index.ts';
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
    writeFile: (path, text) => outputFolder(dirname(path)).write(basename(path), text),
    environment,
    fromRoot: (path) => (isAbsolute(path) ? path : posix.join(prefix, path)),
    registry: (uri) => openBackend('registry', registries, { uri, environment }),
    ledger: (uri) => openBackend('ledger', ledgers, { uri, environment }),
    async predictions() {
      const { duckDbPredictions } = await import('./backends/engines/duckdb/predictions/reader.ts');
      return duckDbPredictions(environment);
    },
    training: (uri) => openBackend('training back end', trainingBackends, { uri, environment }),
    gpus: () => gpuProbe(host.variables()),
    engine: (uri) => openBackend('data engine', engines, { uri, environment }),
    sourceControl: () => gitSourceControl(environment),
    async pullRequests(token) {
      const { githubPullRequests } = await import('./backends/github/pull-requests.ts');
      return githubPullRequests(token, environment);
    },
    async approvals(token) {
      const { githubApprovals } = await import('./backends/github/approvals.ts');
      return githubApprovals(token, environment);
    },
    async deployments(token) {
      const { githubDeployments } = await import('./backends/github/deployments.ts');
      return githubDeployments(token, environment);
    },
    now: () => new Date(),
    progress: host.progress,
    foreign: host.foreign,
    variables: host.variables,
    onSignal: host.onSignal,
  };
}
