import type { Outcome } from '../../src/domain/outcome.ts';
import { temporaryFolder } from './folder.ts';
import type { GitHubDouble } from './github/double.ts';
import {
  type Artifact,
  ada,
  fork,
  headSha,
  ownRepository,
  type WorkflowRun,
} from './github/state.ts';
import { type ActionRun, runAction } from './run-action.ts';
import { type ZipEntry, zip } from './zip.ts';

export const foreignRunId = 2002;

const branch = 'better-model';
const foreign = { sha: headSha, branch, repository: fork };

/** A fork's pull request, number 7, whose own run has ended. */
export function endRun(github: GitHubDouble, differs: Partial<WorkflowRun> = {}): void {
  const pull = { number: 7, headSha, state: 'open', locked: false } as const;
  github.state.pulls.set(7, { ...pull, head: { branch, repository: fork } });
  const run = { id: foreignRunId, actor: ada, triggeringActor: ada, head: foreign };
  github.state.runs.set(foreignRunId, { ...run, ...differs });
}

/** What that run has uploaded. */
export function upload(
  github: GitHubDouble,
  archive: Uint8Array,
  differs: Partial<Artifact> = {},
): void {
  const name = 'contender-outcomes';
  const id = github.state.newId();
  github.state.artifacts.push({ id, runId: foreignRunId, name, archive, ...differs });
}

/** An outcome as that run writes it. */
export function ofRun<One extends Outcome>(
  outcome: One,
  differs: Partial<Outcome['provenance']> = {},
): One {
  const known = { repository: 'acme/wine', headSha, runId: String(foreignRunId), runAttempt: 1 };
  return { ...outcome, provenance: { ...outcome.provenance, ...known, ...differs } };
}

export function entryOf(outcome: Outcome, differs: Partial<ZipEntry> = {}): ZipEntry {
  const name = `outcomes/${outcome.command}-${outcome.key}.json`;
  return { name, content: JSON.stringify(outcome), ...differs };
}

/** The zip that actions/upload-artifact makes of an output directory. */
export function archiveOf(...outcomes: readonly Outcome[]): Buffer {
  return zip(outcomes.map((outcome) => entryOf(outcome)));
}

/** The whole of what GitHub's event tells of that run. */
export function toldRun(differs: object = {}): object {
  const [owner] = fork.fullName.split('/');
  return {
    id: foreignRunId,
    run_number: 412,
    run_attempt: 1,
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    head_sha: headSha,
    head_branch: branch,
    repository: { id: ownRepository.id, full_name: ownRepository.fullName },
    head_repository: { id: fork.id, full_name: fork.fullName, owner: { login: owner } },
    actor: { login: ada.login },
    ...differs,
  };
}

/** The second stage: `report` in a workflow of the default branch, started by the end of the run. */
export function reportRun(
  github: GitHubDouble,
  inputs: Readonly<Record<string, string>> = {},
  told: object = { id: foreignRunId, head_sha: headSha },
): Promise<ActionRun> {
  return runAction('report', {
    cwd: temporaryFolder(),
    inputs: { 'from-run': String(foreignRunId), ...inputs },
    github,
    eventName: 'workflow_run',
    event: { action: 'completed', workflow_run: told },
  });
}
