import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/domain/finding.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { temporaryFolder } from './folder.ts';
import type { GitHubDouble } from './github/double.ts';
import { pullRequestEvent } from './github/events.ts';
import { headSha } from './github/state.ts';
import { type ActionRun, runAction } from './run-action.ts';

/** A workspace where earlier steps of the job left these outcomes. */
export function reportedWorkspace(outcomes: readonly Outcome[], head = headSha): string {
  const cwd = temporaryFolder();
  const folder = join(cwd, 'contender-output', 'outcomes');
  mkdirSync(folder, { recursive: true });
  for (const outcome of outcomes) {
    const provenance = { ...outcome.provenance, headSha: head };
    const file = join(folder, `${outcome.command}-${outcome.key}.json`);
    writeFileSync(file, JSON.stringify({ ...outcome, provenance }));
  }
  return cwd;
}

export interface Push {
  /** The commit that was pushed; the double knows it from then on. */
  readonly head?: string;
  /** `run_number.attempt` */
  readonly run?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Runs `report` in a process of its own, as the workflow of a push to pull request 7 does. */
export async function reportPush(
  github: GitHubDouble,
  outcomes: readonly Outcome[],
  { head = headSha, run = '412.1', inputs = {} }: Push = {},
): Promise<ActionRun> {
  const [number = '', attempt = ''] = run.split('.');
  const { pull_request: pull } = pullRequestEvent;
  github.state.commits.add(head);
  return runAction('report', {
    cwd: reportedWorkspace(outcomes, head),
    inputs,
    github,
    event: { ...pullRequestEvent, pull_request: { ...pull, head: { ...pull.head, sha: head } } },
    env: { GITHUB_RUN_NUMBER: number, GITHUB_RUN_ATTEMPT: attempt, GITHUB_RUN_ID: `9${number}` },
  });
}

/** What the report says about itself, without the findings that it repeats from outcomes. */
export function ownFindings({ outcome }: ActionRun): readonly Finding[] {
  return (outcome?.findings ?? []).filter(({ line }) => line === undefined);
}

/** Moves the head of pull request 7, as a push does. */
export function push(github: GitHubDouble, head: string): void {
  const pull = github.state.pulls.get(7);
  if (pull) github.state.pulls.set(7, { ...pull, headSha: head });
  github.state.commits.add(head);
}

/** The operations of all requests since the last `count` of them. */
export function requestsSince(github: GitHubDouble, count = 0): readonly string[] {
  return github.received.slice(count).map(({ operation }) => operation);
}

/** Comments that nobody has hidden. */
export function standingComments(github: GitHubDouble): readonly string[] {
  return github.state.comments
    .filter(({ minimized }) => minimized === null)
    .map(({ body }) => body);
}
