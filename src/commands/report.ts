import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { isNews } from '../domain/news.ts';
import type { Outcome } from '../domain/outcome.ts';
import { jointVerdict, type ReportResult, reportedOutcome } from '../domain/reporting.ts';
import { type Problem, refuse } from '../errors.ts';
import { common, tokenInput } from '../inputs/command-inputs.ts';
import { choice, flag, list, text } from '../inputs/fields.ts';
import { commentModes, readPolicy } from '../inputs/policy.ts';
import { readReported } from '../inputs/reported.ts';
import { renderHtml } from '../report/html.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Command, Open } from './command.ts';
import { conclude } from './conclude.ts';
import { type Delivery, deliver } from './delivery.ts';

const inputs = z.object({
  ...common,
  key: common.key.describe(
    "Names the comment and the check run; default: the workflow file's name, in a shell `report`.",
  ),
  ...tokenInput,
  outcomes: list()
    .optional()
    .describe(
      'Outcome files, or folders of them, one a line; default: the outcomes in the output directory.',
    ),
  comment: choice(commentModes)
    .optional()
    .describe(
      "When a comment may first appear: always, on-change, on-failure or never; default: the policy's, else on-change.",
    ),
  check: flag().default(true).describe('Whether to write a check run on the head commit.'),
  html: text().default('report.html').describe('Name of the HTML report in the output directory.'),
});

/** What to publish how; `notes` are shown with the outcomes. */
interface Publication extends Omit<z.output<typeof inputs>, 'outcomes'> {
  readonly notes?: readonly Finding[];
}

/** What `check` takes of these inputs. */
export const reportingInputs = {
  comment: inputs.shape.comment,
  check: inputs.shape.check,
  html: inputs.shape.html,
};

/** Renders outcomes for people; its own verdict says only whether it could report. */
export const report: Command<typeof inputs> = {
  name: 'report',
  summary: 'renders outcomes as comment, check run, summary and HTML',
  inputs,
  async run(given, open) {
    const outcomes = await readReported(given.outcomes ?? [open.output.path('outcomes')]);
    refuse(outcomes.flatMap((outcome) => otherOrigin(outcome, open)));
    const { delivery, key, markdown } = await publish(outcomes, given, open);
    const joint = jointVerdict(outcomes);
    const result = resultOf(outcomes, delivery);
    return conclude(open, {
      command: 'report',
      key,
      verdict: 'passed',
      exitCode: 0,
      title: `Reported ${outcomes.length === 1 ? '1 outcome' : `${outcomes.length} outcomes`}; the joint verdict is ${joint}`,
      subject: {
        model: outcomes.find(({ subject }) => subject.model)?.subject.model ?? null,
        digest: null,
      },
      findings: delivery.findings,
      outputs: outputsOf(result),
      result,
      inputDigests: {},
      markdown,
    });
  },
};

export interface Published {
  readonly delivery: Delivery;
  readonly key: string;
  /** The long form, for the step summary. */
  readonly markdown: string;
}

/** Writes the HTML report, and posts what may be posted. */
export async function publish(
  outcomes: readonly Outcome[],
  given: Publication,
  open: Open,
): Promise<Published> {
  const mode =
    given.comment ?? (await readPolicy(given.policy))?.value.report.comment ?? 'on-change';
  const key = given.key ?? keyOf(open);
  await open.output.write(given.html, renderHtml(outcomes));
  const html = open.output.path(given.html);
  const posted = await deliver(outcomes, open, {
    key,
    token: given['github-token'],
    comment: mode === 'never' ? 'never' : { create: mayAppear(mode, outcomes) },
    check: given.check,
    notes: given.notes ?? [],
  });
  // Off GitHub no summary is made of this text: what was not posted is said in the shell.
  const aside = open.context.host === 'github' ? posted.findings : [];
  const markdown = renderMarkdown(outcomes, { findings: [...(given.notes ?? []), ...aside] });
  return { delivery: { ...posted, html }, key, markdown };
}

function mayAppear(
  mode: 'always' | 'on-change' | 'on-failure',
  outcomes: readonly Outcome[],
): boolean {
  switch (mode) {
    case 'always':
      return true;
    case 'on-change':
      return outcomes.some(isNews);
    case 'on-failure':
      return jointVerdict(outcomes) !== 'passed';
  }
}

/** An outcome about other code would be shown as the answer about this one. */
function otherOrigin(outcome: Outcome, { context }: Open): readonly Problem[] {
  const { command, key, provenance } = outcome;
  const { headSha, repository } = provenance;
  if (repository && context.repository && repository !== context.repository) {
    return [
      {
        code: 'outcome-other-repository',
        what: `The outcome of ${command} with the key "${key}" was made in the repository ${repository}.`,
        why: `This run is about ${context.repository}, so it would show an answer about other code.`,
        next: 'List the outcomes of this run only.',
      },
    ];
  }
  if (!headSha || !context.headSha || headSha === context.headSha) return [];
  return [
    {
      code: 'outcome-other-commit',
      what: `The outcome of ${command} with the key "${key}" is about the commit ${headSha}.`,
      why: `This run is about ${context.headSha}, so it would show an answer about other code.`,
      next: 'Empty the output directory before the job, or list the outcomes of this run only.',
    },
  ];
}

/** The workflow file's name: it stays when somebody renames the workflow. */
function keyOf({ environment }: Open): string {
  const file = /\/([^/@]+)@/.exec(environment('GITHUB_WORKFLOW_REF') ?? '')?.[1];
  return file ?? 'report';
}

export function resultOf(outcomes: readonly Outcome[], delivery: Delivery): ReportResult {
  const { findings: _, ...places } = delivery;
  return { joint: jointVerdict(outcomes), outcomes: outcomes.map(reportedOutcome), ...places };
}

export function outputsOf({ commentUrl, checkUrl, html }: ReportResult): Record<string, string> {
  return { 'comment-url': commentUrl ?? '', 'check-url': checkUrl ?? '', html: html ?? '' };
}
