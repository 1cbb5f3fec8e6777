import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Command, Open } from '../../src/commands/command.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { RunContext } from '../../src/domain/provenance.ts';
import { terminal } from '../../src/host/terminal.ts';
import { parseInputs } from '../../src/inputs/raw.ts';
import { opener } from '../../src/opener.ts';
import type { CheckRun, PullRequestHost, StickyComment } from '../../src/ports/pull-request.ts';
import { temporaryFolder } from './folder.ts';

export const headSha = '3f2a1b9c4d5e6f708192a3b4c5d6e7f8091a2b3c';

const pullRequestContext: Partial<RunContext> = {
  host: 'github',
  repository: 'acme/wine',
  headSha,
  runId: '9001',
  runNumber: 412,
  runAttempt: 1,
  serverUrl: 'https://github.com',
  pullRequest: 7,
};

/** A job on a pull request whose host only writes down what it is asked to post. */
export class ReportingJob {
  readonly output = join(temporaryFolder(), 'output');
  /** With the text as it is before anything stands in the way. */
  readonly comments: (StickyComment & { readonly markdown: string })[] = [];
  readonly checks: CheckRun[] = [];
  /** Where the run stands; a test moves it elsewhere. */
  context: Partial<RunContext> = pullRequestContext;
  variables: Readonly<Record<string, string>> = {
    GITHUB_WORKFLOW_REF: 'acme/wine/.github/workflows/ml-pull-request.yml@refs/pull/7/merge',
  };
  host: PullRequestHost = {
    upsertComment: async (_, comment) => {
      const markdown = comment.render({ shedMore: 0, head: null });
      this.comments.push({ ...comment, markdown });
      return comment.create
        ? { kind: 'created', url: 'https://github.com/comment' }
        : { kind: 'none' };
    },
    markStale: async () => ({ kind: 'none' }),
    upsertCheck: async (check) => {
      this.checks.push(check);
      return { kind: 'created', url: 'https://github.com/check' };
    },
  };

  /** Leaves outcomes where earlier commands leave them. */
  keep(...outcomes: readonly Outcome[]): this {
    const folder = join(this.output, 'outcomes');
    mkdirSync(folder, { recursive: true });
    for (const [index, outcome] of outcomes.entries()) {
      writeFileSync(join(folder, `${outcome.command}-${index}.json`), JSON.stringify(outcome));
    }
    return this;
  }

  async run<Schema extends z.ZodObject>(
    command: Command<Schema>,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<Outcome> {
    const raw = new Map(Object.entries({ 'github-token': 'secret', ...inputs }));
    const host = { ...terminal({ inputs: raw, json: true }), progress: () => undefined };
    const open = opener(host, { output: this.output, prefix: '' });
    const own: Open = {
      ...open,
      context: { ...open.context, ...this.context },
      environment: (name) => this.variables[name],
      pullRequests: async () => this.host,
    };
    return command.run(parseInputs(command.inputs, raw, 'github'), own);
  }
}
