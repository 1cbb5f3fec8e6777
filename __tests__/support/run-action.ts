import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Outcome } from '../../src/domain/outcome.ts';
import { temporaryFolder } from './folder.ts';
import { type EndedProcess, type NodeProcess, projectFolder, runNode } from './run-node.ts';
import {
  type Annotation,
  annotationsOf,
  obeyedCommands,
  type WorkflowCommand,
} from './workflow-commands.ts';

/** What a run needs to know of GitHub; the double is one. */
export interface GitHubAddress {
  readonly url: string;
  /** What `github.token` stands for. */
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
}

interface ActionOptions
  extends Pick<NodeProcess, 'cwd' | 'nodeArguments' | 'timeoutSeconds' | 'started'> {
  /** The step's `with:`; everything else gets the default of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables on top of the runner's. */
  readonly env?: Readonly<Record<string, string>>;
  /** The event's payload, as it stands in GITHUB_EVENT_PATH. */
  readonly event?: unknown;
  readonly eventName?: string;
  /** Without it no address answers, as on a runner without network. */
  readonly github?: GitHubAddress;
  /** What the step has kept: runs what it does when the job is over, instead of the step. */
  readonly after?: Readonly<Record<string, string>>;
}

export interface ActionRun extends EndedProcess {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the step keeps for when the job is over. */
  readonly state: Readonly<Record<string, string>>;
  /** Every workflow command that the runner would obey. */
  readonly commands: readonly WorkflowCommand[];
  readonly annotations: readonly Annotation[];
  /** The file that the output `outcome` names. */
  readonly outcome: Outcome | undefined;
}

/** Runs one Action as a runner does: inputs, files and variables are those of a real job. */
export async function runAction(name: string, options: ActionOptions): Promise<ActionRun> {
  const files = runnerFiles(options.event ?? {});
  const ended = await runNode({
    ...options,
    file: options.after ? `${name}-post.js` : `${name}.js`,
    env: {
      ...runnerVariables(options, files),
      ...inputVariables(name, options),
      ...stateVariables(options.after),
      ...options.env,
    },
  });
  const outputs = parseFileCommands(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  const commands = obeyedCommands(ended.lines);
  return {
    ...ended,
    outputs,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    state: parseFileCommands(readFileSync(files.GITHUB_STATE, 'utf8')),
    commands,
    annotations: annotationsOf(commands),
    outcome: outputs.outcome ? readOutcome(resolve(options.cwd, outputs.outcome)) : undefined,
  };
}

/** Reads `name=value` and `name<<delimiter` blocks; a block without its end is refused, as there. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    const pair = /^([^=]+)=(.*)$/.exec(line);
    if (block?.[1] && block[2]) {
      const end = lines.indexOf(block[2]);
      if (end === -1) throw new Error(`The value of "${block[1]}" has no end "${block[2]}".`);
      values[block[1]] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    } else if (pair?.[1]) {
      values[pair[1]] = pair[2] ?? '';
    } else {
      throw new Error(`The runner refuses the line "${line}".`);
    }
  }
  return values;
}

function runnerFiles(event: unknown) {
  const folder = temporaryFolder();
  const empty = (name: string) => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };
  const files = {
    GITHUB_OUTPUT: empty('output'),
    GITHUB_STATE: empty('state'),
    GITHUB_ENV: empty('env'),
    GITHUB_PATH: empty('path'),
    GITHUB_STEP_SUMMARY: empty('summary.md'),
    GITHUB_EVENT_PATH: empty('event.json'),
    RUNNER_TEMP: join(folder, 'temp'),
  };
  writeFileSync(files.GITHUB_EVENT_PATH, JSON.stringify(event));
  mkdirSync(files.RUNNER_TEMP);
  return files;
}

const mergeCommit = 'd0f1e2c3b4a5968778695a4b3c2d1e0f9a8b7c6d';

// Nobody answers on port 2 of loopback.
const noGitHub: GitHubAddress = {
  url: 'http://127.0.0.1:2',
  token: 'ghs_nobody',
  repository: 'acme/wine',
};

function runnerVariables(
  { cwd, event, eventName, github = noGitHub }: ActionOptions,
  files: ReturnType<typeof runnerFiles>,
): Record<string, string> {
  const ofPullRequest = typeof event === 'object' && event !== null && 'pull_request' in event;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'contender',
    GITHUB_ACTOR: 'ada',
    GITHUB_ACTOR_ID: '11',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: eventName ?? (ofPullRequest ? 'pull_request' : 'push'),
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_JOB: 'check',
    GITHUB_REF: ofPullRequest ? 'refs/pull/7/merge' : 'refs/heads/main',
    GITHUB_REF_NAME: ofPullRequest ? '7/merge' : 'main',
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_OWNER: github.repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '412',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: mergeCommit,
    GITHUB_TRIGGERING_ACTOR: 'ada',
    GITHUB_WORKFLOW: 'Check the model',
    GITHUB_WORKFLOW_REF: `${github.repository}/.github/workflows/model.yml@refs/heads/main`,
    GITHUB_WORKSPACE: cwd,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: 'test',
    RUNNER_OS: 'Linux',
    RUNNER_TOOL_CACHE: join(projectFolder, '.cache', 'tool-cache'),
    RUNNER_TRACKING_ID: 'github_5d1c1c6e',
    ...files,
  };
}

/** Every declared input stands in the environment; undeclared ones are handed on all the same. */
function inputVariables(
  name: string,
  { inputs = {}, github = noGitHub }: ActionOptions,
): Record<string, string> {
  const given = Object.entries({ ...defaultsOf(name, github), ...inputs });
  return Object.fromEntries(
    given.map(([input, value]) => [`INPUT_${input.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function stateVariables(state: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
}

function defaultsOf(name: string, github: GitHubAddress): Record<string, string> {
  const file = name === 'check' ? 'action.yml' : `actions/${name}/action.yml`;
  const { inputs = {} } = parse(readFileSync(join(projectFolder, file), 'utf8')) as Metadata;
  return Object.fromEntries(
    Object.entries(inputs).map(([input, { default: preset = '' }]) => {
      return [input, evaluate(String(preset), github)];
    }),
  );
}

function evaluate(text: string, github: GitHubAddress): string {
  const value = text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, github.token);
  if (value.includes('${{')) throw new Error(`The runner of the tests cannot evaluate "${text}".`);
  return value;
}

function readOutcome(path: string): Outcome {
  return JSON.parse(readFileSync(path, 'utf8')) as Outcome;
}
