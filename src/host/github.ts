import { existsSync, readFileSync } from 'node:fs';
import { appendFile, readFile, stat } from 'node:fs/promises';
import { EOL } from 'node:os';
import { relative } from 'node:path';
import process from 'node:process';
import type { Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import { behindStopCommands, disarmedLine } from './foreign-lines.ts';
import type { Host } from './host.ts';
import { enterDirectory, node, onSignal, variables } from './process.ts';
import { annotate, savedState, saveState, say, setOutput } from './runner.ts';

const shownOfEachLevel = 10;
/** Bytes of one step's summary. */
const longestSummary = 1024 * 1024;
const foreignLines = behindStopCommands((text) => process.stdout.write(text));

/** GitHub Actions: inputs from INPUT_*, outputs, summary and annotations by its files and commands. */
export const github: Host = {
  style: 'github',
  inputs: () => new Map(inputVariables()),
  environment: (name) => process.env[name],
  variables,
  node,
  context: runContext,
  enter(directory) {
    enterDirectory(directory);
    return relative(process.env.GITHUB_WORKSPACE ?? process.cwd(), process.cwd());
  },
  // Needs no obedience, and a foreign program may still be running.
  progress: tell,
  foreign: foreignLines.show,
  onSignal,
  keep: (text) => saveState('kept', text),
  kept: () => savedState('kept'),
  async show(outcome) {
    foreignLines.end();
    process.exitCode = outcome.exitCode;
    annotateAll(outcome.findings);
    tell(outcome.title);
    // What a later step cannot read must not look like a pass to it.
    if (!setOutputs(outcome.outputs)) process.exitCode = 2;
    await summarise(outcome).catch((error: unknown) => {
      const why = reason(error);
      annotate('warning', `The step summary was not written: ${why}. The report is not lost.`);
    });
  },
};

function tell(line: string): void {
  say(disarmedLine(line));
}

/** The runner's file may be gone, deleted by what ran in this job. */
function setOutputs(outputs: Outcome['outputs']): boolean {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    return true;
  } catch (error) {
    annotate(
      'error',
      `The outputs of this step were not set: ${reason(error)}. Look at what the job does to the runner's files, and run it again.`,
      { title: 'outputs-unwritable' },
    );
    return false;
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function* inputVariables(): Generator<[string, string]> {
  for (const [name, value] of Object.entries(process.env)) {
    if (name.startsWith('INPUT_') && value !== undefined) {
      yield [name.slice('INPUT_'.length).toLowerCase(), value];
    }
  }
}

function runContext(): ReturnType<Host['context']> {
  const { pull_request: pullRequest, workflow_run: run } = readEvent();
  const sha = process.env.GITHUB_SHA || null;
  return {
    host: 'github',
    repository: process.env.GITHUB_REPOSITORY ?? null,
    sha,
    headSha: pullRequest?.head?.sha ?? run?.head_sha ?? sha,
    runId: process.env.GITHUB_RUN_ID ?? null,
    runAttempt: Number(process.env.GITHUB_RUN_ATTEMPT) || null,
    runNumber: Number(process.env.GITHUB_RUN_NUMBER) || null,
    workflow: process.env.GITHUB_WORKFLOW || null,
    job: process.env.GITHUB_JOB || null,
    actor: process.env.GITHUB_ACTOR || null,
    serverUrl: (process.env.GITHUB_SERVER_URL ?? 'https://github.com') || null,
    pullRequest: pullRequest?.number ?? null,
  };
}

/** What of the event's payload matters here. */
interface Event {
  readonly pull_request?: { readonly number?: number; readonly head?: { readonly sha?: string } };
  readonly workflow_run?: { readonly head_sha?: string };
}

function readEvent(): Event {
  const path = process.env.GITHUB_EVENT_PATH;
  return path && existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Event) : {};
}

/** GitHub shows ten annotations of each level for a step: the tenth says how many are left. */
function annotateAll(findings: readonly Finding[]): void {
  const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;
  for (const level of ['error', 'warning', 'note'] as const) {
    const all = findings.filter((finding) => finding.level === level);
    const shown = all.length > shownOfEachLevel ? all.slice(0, shownOfEachLevel - 1) : all;
    for (const { message, rule, file, line } of shown) {
      const place = { ...(file && { file }), ...(line && { line }) };
      annotate(levels[level], message, { title: rule, ...place });
    }
    const left = all.length - shown.length;
    if (left > 0) annotate(levels[level], `${left} more ${level}s stand in the report.`);
  }
}

/** Above its limit GitHub drops a summary whole, and the step stays green. */
async function summarise(outcome: Outcome): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const budget = longestSummary - (await stat(file)).size - EOL.length;
  const path = outcome.outputs.report;
  const { renderMarkdown } = await import('../report/markdown.ts');
  const report = path ? await readFile(path, 'utf8') : renderMarkdown([outcome]);
  const fits = (text: string) => Buffer.byteLength(text) <= budget;
  const text = fits(report) ? report : renderMarkdown([outcome], { budget });
  if (!fits(text)) throw new Error('what stands there already fills it');
  await appendFile(file, `${text}${EOL}`);
}
