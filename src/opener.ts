import { basename, dirname, isAbsolute, posix } from 'node:path';
import { outputFolder } from './backends/files/output-folder.ts';
import { gitSourceControl } from './backends/git/source-control.ts';
import { openBackend } from './backends/open.ts';
import type { Open } from './commands/command.ts';
import type { Host } from './host/host.ts';
import { version } from './version.ts';

interface Place {
  /** The output folder, and the working directory as seen from the repository's root. */
  readonly output: string;
  readonly prefix: string;
}

/** Wires the ports to their back ends, each of which is imported only when it is opened. */
export function opener(host: Host, { output, prefix }: Place): Open {
  const environment = host.environment;
  return {
    context: { ...host.context(), version, startedAt: new Date().toISOString() },
    output: outputFolder(output),
    writeFile: (path, text) => outputFolder(dirname(path)).write(basename(path), text),
    environment,
    fromRoot: (path) => (isAbsolute(path) ? path : posix.join(prefix, path)),
    async registry(uri) {
      const { registries } = await import('./backends/registries/index.ts');
      return openBackend('registry', registries, { uri, environment });
    },
    async ledger(uri) {
      const { ledgers } = await import('./backends/ledgers/index.ts');
      return openBackend('ledger', ledgers, { uri, environment });
    },
    async predictions() {
      const { duckDbPredictions } = await import('./backends/engines/duckdb/predictions/reader.ts');
      return duckDbPredictions(environment);
    },
    async training(uri) {
      const { trainingBackends } = await import('./backends/training/index.ts');
      return openBackend('training back end', trainingBackends, { uri, environment });
    },
    async engine(uri) {
      const { engines } = await import('./backends/engines/index.ts');
      return openBackend('data engine', engines, { uri, environment });
    },
    async gpus() {
      const { gpuProbe } = await import('./backends/gpu/index.ts');
      return gpuProbe(host.variables());
    },
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
    async workflowRuns(token) {
      const { githubWorkflowRuns } = await import('./backends/github/workflow-runs.ts');
      return githubWorkflowRuns(token, environment);
    },
    now: () => new Date(),
    progress: host.progress,
    foreign: host.foreign,
    variables: host.variables,
    onSignal: host.onSignal,
  };
}
