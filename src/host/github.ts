import { readFile, stat } from 'node:fs/promises';
import { EOL } from 'node:os';
import { relative } from 'node:path';
import process from 'node:process';
import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import { behindStopCommands, disarmedLine } from './foreign-lines.ts';
import type { Host } from './host.ts';
import { enterDirectory, onSignal, variables } from './process.ts';

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
  context: runContext,
  enter(directory) {
    enterDirectory(directory);
    return relative(process.env.GITHUB_WORKSPACE ?? process.cwd(), process.cwd());
  },
  // Needs no obedience, and a foreign program may still be running.
  progress: say,
  foreign: foreignLines.show,
  onSignal,
  keep: (text) => core.saveState('kept', text),
  kept: () => core.getState('kept'),
  async show(outcome) {
    foreignLines.end();
    process.exitCode = outcome.exitCode;
    annotate(outcome.findings);
    say(outcome.title);
    // What a later step cannot read must not look like a pass to it.
    if (!setOutputs(outcome.outputs)) process.exitCode = 2;
    await summarise(outcome).catch((error: unknown) => {
      core.warning(`The step summary was not written: ${reason(error)}. The report is not lost.`);
    });
  },
};

function say(line: string): void {
  core.info(disarmedLine(line));
}

/** The runner's file may be gone, deleted by what ran in this job. */
function setOutputs(outputs: Outcome['outputs']): boolean {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    return true;
  } catch (error) {
    core.error(
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
  const pullRequest = context.payload.pull_request;
  return {
    host: 'github',
    repository: process.env.GITHUB_REPOSITORY ?? null,
    sha: context.sha || null,
    headSha:
      pullRequest?.head?.sha ?? context.payload.workflow_run?.head_sha ?? (context.sha || null),
    runId: process.env.GITHUB_RUN_ID ?? null,
    runAttempt: Number(process.env.GITHUB_RUN_ATTEMPT) || null,
    runNumber: Number(process.env.GITHUB_RUN_NUMBER) || null,
    workflow: context.workflow || null,
    job: context.job || null,
    actor: context.actor || null,
    serverUrl: context.serverUrl || null,
    pullRequest: pullRequest?.number ?? null,
  };
}

/** GitHub shows ten annotations of each level for a step: the tenth says how many are left. */
function annotate(findings: readonly Finding[]): void {
  const commands = { error: core.error, warning: core.warning, note: core.notice };
  for (const level of ['error', 'warning', 'note'] as const) {
    const all = findings.filter((finding) => finding.level === level);
    const shown = all.length > shownOfEachLevel ? all.slice(0, shownOfEachLevel - 1) : all;
    for (const { message, rule, file, line } of shown) {
      const place = { ...(file && { file }), ...(line && { startLine: line }) };
      commands[level](message, { title: rule, ...place });
    }
    const left = all.length - shown.length;
    if (left > 0) commands[level](`${left} more ${level}s stand in the report.`);
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
  await core.summary.addRaw(text, true).write();
}
