import { createHash } from 'node:crypto';
import type { CheckRun, Posted, Refused } from '../../ports/pull-request.ts';
import { annotationsOf, type CheckAnnotation, cut } from './annotations.ts';
import { type GitHubClient, neverTwice } from './client.ts';
import {
  type CheckStep,
  decideCheck,
  type FoundCheck,
  type Written,
  withWritten,
} from './decide-check.ts';
import { isLost, isOthers } from './failure.ts';
import { note, refusedBy } from './refusal.ts';

const batch = 50;
const longestTitle = 255;

/** One check run on one commit, ready to be sent. */
interface Task {
  readonly client: GitHubClient;
  readonly check: CheckRun;
  readonly annotations: readonly CheckAnnotation[];
  readonly title: string;
  /** With what was written in a hidden first line. */
  readonly summary: string;
  /** The long form, with the number of annotations that found no room. */
  readonly text: string;
  readonly written: Written;
}

/** Brings the check run of this key on this commit up to date, or says why it could not. */
export async function upsertCheck(
  client: GitHubClient,
  check: CheckRun,
): Promise<Posted | Refused> {
  try {
    return await upsert(prepare(client, check));
  } catch (error) {
    return refusedBy('check run', error);
  }
}

function prepare(client: GitHubClient, check: CheckRun): Task {
  const { annotations, left } = annotationsOf(check.annotations);
  const title = cut(check.title, longestTitle);
  const text = `${check.text}${moreThanShown(left)}`;
  const written = {
    run: check.run,
    body: digest([check.name, check.conclusion, title, check.summary, text, annotations]),
    annotations: digest(annotations),
  };
  const summary = withWritten(written, check.summary);
  return { client, check, annotations, title, summary, text, written };
}

function moreThanShown(left: number): string {
  if (left === 0) return '';
  return `\n${left} more ${left === 1 ? 'annotation stands' : 'annotations stand'} in the report.\n`;
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** What a write was about whose answer was lost. */
interface Attempt {
  readonly kind: 'created' | 'updated';
  readonly annotate: boolean;
}

async function upsert(task: Task, lost?: Attempt): Promise<Posted> {
  const step = decideCheck(await find(task), task.written);
  if (step.kind === 'newer') return { kind: 'unchanged', url: step.run.url, notes: [newerRun] };
  if (step.kind === 'keep') {
    return lost ? complete(task, step.run, lost) : { kind: 'unchanged', url: step.run.url };
  }
  const kind = step.kind === 'create' ? 'created' : 'updated';
  const annotate = step.kind === 'create' || step.annotate;
  try {
    return complete(task, await write(task, step), { kind, annotate });
  } catch (error) {
    if (step.kind === 'update' && isOthers(error)) return createAnew(task);
    if (lost || !isLost(error)) throw error;
    await task.client.pause();
    return upsert(task, { kind, annotate });
  }
}

/** A run of another App stays as it is; of several of one name GitHub shows the newest. */
async function createAnew(task: Task): Promise<Posted> {
  const run = await write(task, { kind: 'create' });
  return complete(task, run, { kind: 'created', annotate: true });
}

async function find({ client, check }: Task): Promise<FoundCheck | undefined> {
  const { data } = await client.octokit.rest.checks.listForRef({
    ...client.repository,
    ref: check.headSha,
    check_name: check.name,
    filter: 'latest',
    per_page: 100,
  });
  const runs = data.check_runs.filter(({ external_id }) => external_id === check.key);
  const newest = runs.sort((a, b) => b.id - a.id)[0];
  return newest && foundCheck(newest);
}

interface AnsweredCheck {
  readonly id: number;
  readonly html_url: string | null;
  readonly output: { readonly summary: string | null; readonly annotations_count: number };
}

function foundCheck({ id, html_url, output }: AnsweredCheck): FoundCheck {
  const { summary, annotations_count } = output;
  return { id, url: html_url ?? '', summary: summary ?? '', annotated: annotations_count > 0 };
}

type WritingStep = Extract<CheckStep, { kind: 'create' | 'update' }>;

async function write(task: Task, step: WritingStep): Promise<FoundCheck> {
  const { client, check, annotations } = task;
  const target = { ...client.repository, ...neverTwice };
  const first = annotations.slice(0, batch);
  const body = {
    status: 'completed',
    conclusion: check.conclusion,
    external_id: check.key,
    output: outputOf(task, step.kind === 'create' || step.annotate ? first : []),
  } as const;
  const { checks } = client.octokit.rest;
  const { data } =
    step.kind === 'create'
      ? await checks.create({ ...target, ...body, name: check.name, head_sha: check.headSha })
      : await checks.update({ ...target, ...body, check_run_id: step.run.id });
  return foundCheck(data);
}

function outputOf({ title, summary, text }: Task, annotations: readonly CheckAnnotation[]) {
  return { title, summary, text, ...(annotations.length > 0 && { annotations: [...annotations] }) };
}

/** Sends the annotations beyond the first request. A lost one is noted: sent twice, it would double. */
async function complete(task: Task, { id, url }: FoundCheck, attempt: Attempt): Promise<Posted> {
  const posted = { kind: attempt.kind, url };
  const { client, annotations } = task;
  if (!attempt.annotate) return posted;
  try {
    for (let sent = batch; sent < annotations.length; sent += batch) {
      const output = outputOf(task, annotations.slice(sent, sent + batch));
      const target = { ...client.repository, ...neverTwice, check_run_id: id };
      await client.octokit.rest.checks.update({ ...target, output });
    }
    return posted;
  } catch (error) {
    const { finding } = refusedBy('check run', error);
    return {
      ...posted,
      notes: [note(finding.rule, 'Some annotations of the check run may be missing.')],
    };
  }
}

const newerRun = note('newer-run', 'The check run was left alone: a newer run has written it.');
