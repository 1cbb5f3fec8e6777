import { basename, dirname, isAbsolute, posix, resolve } from 'node:path';
import { outputFolder } from './backends/files/output-folder.ts';
import { gitSourceControl } from './backends/git/source-control.ts';
import { openBackend } from './backends/open.ts';
import type { Open } from './commands/command.ts';
import type { Host } from './host/host.ts';
import type { Environment } from './ports/backend.ts';
import { version } from './version.ts';

interface Place {
  /** The output folder, and the working directory as seen from the repository's root. */
  readonly output: string;
  readonly prefix: string;
}

type Opened<Names extends keyof Open> = Pick<Open, Names>;

/** Wires the ports to their back ends, each of which is imported only when it is opened. */
export function opener(host: Host, { output, prefix }: Place): Open {
  const environment = host.environment;
  return {
    context: { ...host.context(), version, startedAt: new Date().toISOString() },
    output: outputFolder(output),
    writeFile: (path, text) => outputFolder(dirname(path)).write(basename(path), text),
    environment,
    ...forData(environment),
    ...forTraining(host),
    ...onGitHub(environment),
    ...ofTheProject(host),
    fromRoot: (path) => (isAbsolute(path) ? path : posix.join(prefix, path)),
    async within({ folder, output }, work) {
      const home = resolve('.');
      host.enter(folder);
      try {
        return await work(opener(host, { output, prefix: '' }));
      } finally {
        host.enter(home);
      }
    },
    async attestor() {
      const { githubAttestor } = await import('./backends/github/attestor.ts');
      return githubAttestor(environment);
    },
    async attestations(token, repository) {
      const { githubAttestations } = await import('./backends/github/attestations.ts');
      return githubAttestations(token, { repository, environment });
    },
    async bundleVerifier(roots) {
      const { bundleVerifier } = await import('./backends/provenance/verifier.ts');
      return bundleVerifier(roots);
    },
    now: () => new Date(),
    progress: host.progress,
    foreign: host.foreign,
    variables: host.variables,
    onSignal: host.onSignal,
    keep: host.keep,
  };
}

function forData(
  environment: Environment,
): Opened<'registry' | 'ledger' | 'predictions' | 'engine'> {
  return {
    async registry(uri) {
      const { registries } = await import('./backends/registries/index.ts');
      return openBackend('registry', registries, { uri, environment });
    },
    async ledger(uri, token) {
      const { ledgers } = await import('./backends/ledgers/index.ts');
      const withToken: typeof environment = (name) => {
        return name === 'GITHUB_TOKEN' ? (token ?? environment(name)) : environment(name);
      };
      return openBackend('ledger', ledgers, { uri, environment: withToken });
    },
    async predictions() {
      const { duckDbPredictions } = await import('./backends/engines/duckdb/predictions/reader.ts');
      return duckDbPredictions(environment);
    },
    async engine(uri) {
      const { engines } = await import('./backends/engines/index.ts');
      return openBackend('data engine', engines, { uri, environment });
    },
  };
}

function forTraining(
  host: Host,
): Opened<
  | 'training'
  | 'tracker'
  | 'checkpoints'
  | 'checkpointFolder'
  | 'gpus'
  | 'machineNotices'
  | 'surroundings'
  | 'strikeOut'
> {
  const { environment } = host;
  return {
    async training(uri) {
      const { trainingBackends } = await import('./backends/training/index.ts');
      return openBackend('training back end', trainingBackends, { uri, environment });
    },
    async tracker(uri) {
      const { trackers } = await import('./backends/tracking/index.ts');
      return openBackend('tracker', trackers, { uri, environment });
    },
    async checkpoints(uri) {
      const { checkpointStores } = await import('./backends/checkpoints/index.ts');
      return openBackend('checkpoint store', checkpointStores, { uri, environment });
    },
    async checkpointFolder(place) {
      const { checkpointFolder } = await import('./backends/checkpoints/folder/folder.ts');
      return checkpointFolder(place);
    },
    async gpus() {
      const { gpuProbe } = await import('./backends/gpu/index.ts');
      return gpuProbe(host.variables());
    },
    async machineNotices() {
      const { machineNotices } = await import('./backends/spot/index.ts');
      return machineNotices(environment);
    },
    async surroundings(command) {
      const { readSurroundings } = await import('./backends/training/local/machine.ts');
      return readSurroundings(command, host.variables(), host.node());
    },
    async strikeOut(path, ranges) {
      const { strikeOut } = await import('./backends/files/strike-out.ts');
      return strikeOut(path, ranges);
    },
  };
}

function ofTheProject(host: Host): Opened<'sourceControl' | 'checkouts'> {
  const git = gitSourceControl(host.environment, host.variables);
  return {
    sourceControl: () => git,
    async checkouts() {
      const { gitCheckouts } = await import('./backends/git/checkouts.ts');
      return gitCheckouts;
    },
  };
}

function onGitHub(
  environment: Environment,
): Opened<'pullRequests' | 'approvals' | 'issueApprovals' | 'deployments' | 'workflowRuns'> {
  return {
    async pullRequests(token) {
      const { githubPullRequests } = await import('./backends/github/pull-requests.ts');
      return githubPullRequests(token, environment);
    },
    async approvals(token) {
      const { githubApprovals } = await import('./backends/github/approvals.ts');
      return githubApprovals(token, environment);
    },
    async issueApprovals(token) {
      const { githubIssueApprovals } = await import('./backends/github/issue-approvals.ts');
      return githubIssueApprovals(token, environment);
    },
    async deployments(token) {
      const { githubDeployments } = await import('./backends/github/deployments.ts');
      return githubDeployments(token, environment);
    },
    async workflowRuns(token) {
      const { githubWorkflowRuns } = await import('./backends/github/workflow-runs.ts');
      return githubWorkflowRuns(token, environment);
    },
  };
}
