import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../folder.ts';
import type { GitHubAddress } from '../run-action.ts';
import { projectFolder } from '../run-node.ts';
import { ourselves, standIns } from './repositories.ts';

/** A run of one workflow in a checkout, as GitHub would start it. */
export interface WorkflowStart {
  /** A git checkout with a commit. */
  readonly checkout: string;
  /** The file's name in `.github/workflows`. */
  readonly workflow: string;
  readonly eventName: string;
  readonly event: unknown;
  readonly github: GitHubAddress;
  readonly runId?: number;
  readonly runNumber?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Labels of own runners that there are; without one a job that needs it does not start. */
  readonly labels?: readonly string[];
  /** The folder where artifacts of this run lie, one folder each. */
  readonly artifacts?: string;
}

export interface WorkflowRun {
  readonly exitCode: number | null;
  /** How each job ended, by its name; one that was skipped is not there. */
  readonly jobs: Readonly<Record<string, string>>;
  /** How each step ended: `job: step`. */
  readonly steps: Readonly<Record<string, string>>;
  /** What the steps said: `job: line`. */
  readonly lines: readonly string[];
  readonly errors: readonly string[];
  readonly summaries: readonly string[];
  /** The outputs of all steps, by name. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly artifacts: string;
}

const seconds = 200;

/** Runs a workflow by act on this machine; every label of a runner means this machine. */
export async function runAct(act: string, start: WorkflowStart): Promise<WorkflowRun> {
  const artifacts = start.artifacts ?? join(temporaryFolder(), 'artifacts');
  const event = join(temporaryFolder(), 'event.json');
  writeFileSync(event, JSON.stringify(start.event));
  // Below the project, where Contender finds the data engine among the packages.
  const cache = join(projectFolder, '.cache', 'act');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'run-'));
  const words = [start.eventName, ...flags(start, { event, folder, artifacts })];
  const child = spawn(act, words, {
    cwd: start.checkout,
    detached: true,
    // A home of its own: a person's settings of act are not the test's.
    env: { PATH: pathWithNode(), HOME: folder, TEST_RUN: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => killAll(child.pid, folder), seconds * 1000);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const exitCode = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  clearTimeout(timer);
  killAll(undefined, folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return { exitCode, artifacts, ...told(stdout, stderr) };
}

interface Places {
  readonly event: string;
  readonly folder: string;
  readonly artifacts: string;
}

function flags(start: WorkflowStart, { event, folder, artifacts }: Places): readonly string[] {
  const { github, runId = 1001, runNumber = 412, inputs = {}, labels = [] } = start;
  const variables = {
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: String(runNumber),
    GITHUB_WORKFLOW_REF: `${github.repository}/.github/workflows/${start.workflow}@refs/heads/main`,
    TEST_ARTIFACTS: artifacts,
    TEST_RUN: folder,
  };
  return [
    ...['--workflows', join('.github/workflows', start.workflow), '--eventpath', event, '--json'],
    ...['ubuntu-24.04', ...labels].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    // Servers that nobody needs, kept off the network.
    ...['--artifact-server-addr', '127.0.0.1', '--cache-server-addr', '127.0.0.1'],
    ...['--cache-server-path', join(folder, 'cache'), '--action-cache-path', join(folder, 'acts')],
    ...['--actor', 'ada', '--secret', `GITHUB_TOKEN=${github.token}`],
    ...[...ourselves(), ...standIns()].flatMap((one) => ['--local-repository', one]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
  ];
}

function pathWithNode(): string {
  return `${dirname(process.execPath)}:${process.env.PATH ?? ''}`;
}

/** act puts each step into a group of its own: whoever carries the run's folder belongs to it. */
function killAll(pid: number | undefined, folder: string): void {
  if (pid) spawnSync('kill', ['-KILL', '--', `-${pid}`]);
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    if (Number(name) !== process.pid && carries(name, folder))
      process.kill(Number(name), 'SIGKILL');
  }
}

function carries(process: string, folder: string): boolean {
  try {
    return readFileSync(`/proc/${process}/environ`, 'utf8').includes(`TEST_RUN=${folder}`);
  } catch {
    return false;
  }
}

interface Line {
  readonly job?: string;
  readonly step?: string;
  /** What of a step it belongs to: `Pre`, `Main` or `Post`. */
  readonly stage?: string;
  readonly msg?: string;
  readonly raw_output?: boolean;
  readonly jobResult?: string;
  readonly stepResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}

function told(stdout: string, stderr: string): Omit<WorkflowRun, 'exitCode' | 'artifacts'> {
  const lines = stdout.split('\n').filter((text) => text.startsWith('{'));
  const all = lines.map((text) => JSON.parse(text) as Line);
  // A matrix of several legs numbers them.
  const jobOf = ({ job = '' }: Line) => job.split('/').at(-1)?.trim().replace(/-\d+$/, '') ?? '';
  const pairs = (of: readonly Line[], key: (line: Line) => string, value: keyof Line) =>
    Object.fromEntries(of.map((line) => [key(line), String(line[value])]));
  return {
    jobs: pairs(
      all.filter(({ jobResult }) => jobResult),
      jobOf,
      'jobResult',
    ),
    steps: pairs(
      all.filter(({ stepResult, stage }) => stepResult && stage !== 'Post'),
      (line) => `${jobOf(line)}: ${line.step}`,
      'stepResult',
    ),
    lines: [
      ...all.filter((line) => line.raw_output).map((line) => `${jobOf(line)}: ${line.msg?.trim()}`),
      ...stderr.split('\n'),
    ],
    errors: all.filter(({ command }) => command === 'error').map(({ arg = '' }) => arg),
    summaries: all.filter(({ command }) => command === 'summary').map((line) => line.content ?? ''),
    outputs: pairs(
      all.filter(({ command }) => command === 'set-output'),
      ({ name = '' }) => name,
      'arg',
    ),
  };
}
