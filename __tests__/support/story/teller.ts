import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { temporaryFolder } from '../folder.ts';
import type { GitHubDouble } from '../github/double.ts';
import { ada, grace } from '../github/state.ts';
import { type ActionRun, runAction } from '../run-action.ts';
import { type Ended, runShell } from './shell.ts';

/** Where the page says that MLflow is. */
const addressInPage = 'https://mlflow.example.org';

interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, string | number>>;
}

/** Plays what the page tells: on a real MLflow, with a double for GitHub, in a checkout of the example. */
export class Teller {
  readonly folder = temporaryFolder();
  readonly #github: GitHubDouble;
  readonly #mlflow: string;
  #policy = '';
  #run = 1000;
  #last: ActionRun | undefined;

  constructor(github: GitHubDouble, mlflow: string) {
    this.#github = github;
    this.#mlflow = mlflow;
    github.permit({ actions: 'read', contents: 'write', issues: 'write' });
  }

  /** Another run of the workflow: nothing is left of the one before but what is on the servers. */
  begin(): void {
    this.#run += 1;
    rmSync(this.folder, { recursive: true, force: true });
    cpSync('examples/wine-quality', this.folder, { recursive: true, filter: isSource });
    writeFileSync(join(this.folder, 'contender.yml'), this.#policy);
    const { runs } = this.#github.state;
    runs.set(this.#run, { id: this.#run, actor: ada, triggeringActor: ada });
  }

  /** The example's policy with other keys. */
  adopt(changes: string): void {
    const policy = parse(readFileSync('examples/wine-quality/contender.yml', 'utf8'));
    this.#policy = stringify({ ...policy, ...parse(this.#real(changes)) });
  }

  /** The log of these steps, as GitHub shows it. */
  async play(steps: string): Promise<string> {
    const lines: string[] = [];
    for (const { uses, with: given = {} } of parse(steps) as readonly Step[]) {
      const inputs = Object.entries(given).map(([name, value]) => [name, String(value)]);
      this.#last = await runAction(basename(uses.split('@')[0] ?? ''), {
        cwd: this.folder,
        github: this.#github,
        env: { GITHUB_RUN_ID: String(this.#run), GITHUB_SHA: sha },
        inputs: Object.fromEntries(inputs),
      });
      lines.push(logOf(this.#last));
    }
    return this.#told(lines.join(''));
  }

  get summary(): string {
    return this.#told(this.#last?.summary ?? '');
  }

  async shell(script: string): Promise<string> {
    const { url, repository, token } = this.#github;
    const env = { GITHUB_API_URL: url, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token };
    const ended = await runShell(this.#real(script), { cwd: this.folder, env });
    const said = `${(ended.stdout + ended.stderr).trimEnd()}\n`;
    return this.#told(withExitCode(said, ended));
  }

  /** What the newest issue asks to be answered with. */
  get question(): string {
    const { body = '' } = this.#github.state.issues.at(-1) ?? {};
    return `${/^ {4}(approve .*)$/m.exec(body)?.[1]}\n`;
  }

  /** Grace answers in the newest issue. */
  answer(sentence: string): void {
    const { state } = this.#github;
    state.comments.push({
      id: state.newId(),
      pull: state.issues.at(-1)?.number ?? 0,
      body: sentence.trimEnd(),
      account: grace,
      createdAt: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
      minimized: null,
      unseen: 0,
    });
  }

  #real(text: string): string {
    return text.replaceAll(addressInPage, this.#mlflow);
  }

  #told(text: string): string {
    return text.replaceAll(this.#mlflow, addressInPage).replaceAll(`${this.folder}/`, '');
  }
}

const sha = '3f2a1b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a';

function isSource(path: string): boolean {
  return !['contender-output', 'out', 'registry', '.contender'].includes(basename(path));
}

/** Annotations stand in a log as words; other commands of a step to its runner do not. */
function logOf(run: ActionRun): string {
  const shown = run.lines.flatMap((line) => {
    const [, name, message = ''] = /^::([\w-]+)(?: .*?)?::(.*)$/.exec(line) ?? [];
    if (name === undefined) return [line];
    const word = words[name];
    return word === undefined ? [] : [`${word}: ${message.replaceAll('%25', '%')}`];
  });
  return withExitCode(`${shown.join('\n')}\n`, run);
}

const words: Readonly<Record<string, string>> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Notice',
};

function withExitCode(text: string, { exitCode }: Pick<Ended, 'exitCode'>): string {
  return exitCode === 0 ? text : `${text}Error: Process completed with exit code ${exitCode}.\n`;
}
