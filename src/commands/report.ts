import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { commentModes, isNews } from '../domain/news.ts';
import type { Outcome } from '../domain/outcome.ts';
import {
  jointVerdict,
  missingLegs,
  type ReportResult,
  reportedOutcome,
} from '../domain/reporting.ts';
import { common, tokenInput } from '../inputs/command-inputs.ts';
import { parseExpectedLegs } from '../inputs/expected-legs.ts';
import { choice, flag, list, text } from '../inputs/fields.ts';
import { readPolicy } from '../inputs/policy.ts';
import { renderHtml } from '../report/html.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Command, Open } from './command.ts';
import { conclude } from './conclude.ts';
import { type Delivery, deliver, type Wish } from './delivery.ts';
import { guideUrl } from './guide.ts';
import { insteadOfCheck } from './log-findings.ts';
import type { Source } from './reporting/source.ts';
import { sourceOf, speakerOf } from './reporting/source-of.ts';
import { reportStale } from './stale.ts';
import { writeDocuments } from './write-documents.ts';

const inputs = z.object({
  ...common,
  key: common.key.describe(
    "Names the comment and the check run; default: the workflow file's name, in a shell `report`.",
  ),
  ...tokenInput,
  outcomes: list()
    .optional()
    .describe(
      'Outcome files, or folders of them, one a line, or `none`, which only marks an existing comment about another commit; default: the outcomes in the output directory.',
    ),
  'from-run': text()
    .regex(/^[1-9]\d{0,14}$/, { error: 'Use the id of a workflow run, a whole number' })
    .transform(Number)
    .optional()
    .describe(
      'Id of an ended run whose outcomes are reported in its place, from its artifact; with `outcomes: none` of one that has begun. In a workflow on workflow_run it is github.event.workflow_run.id.',
    ),
  artifact: text()
    .max(200)
    .default('contender-outcomes')
    .describe('Name of the artifact of that run that holds the outcomes.'),
  expect: text()
    .optional()
    .describe(
      'Legs that must have an outcome, one a line: a key, or a command and a key such as `compare wine`; one that has none is never a pass.',
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
interface Publication
  extends Omit<z.output<typeof inputs>, 'outcomes' | 'expect' | 'from-run' | 'artifact'> {
  readonly notes?: readonly Finding[];
  /** Expected legs that have no outcome. */
  readonly missing?: readonly string[];
  readonly beside?: Source['beside'];
  readonly unplaced?: Finding | undefined;
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
    if (isNone(given)) {
      const { open: speaker, unplaced } = await speakerOf(given, open);
      return reportStale(speaker, await wishOf([], { ...given, unplaced }, open));
    }
    const expected = parseExpectedLegs(given.expect);
    const source = await sourceOf(given, open, { mayBeNone: expected.length > 0 });
    const { outcomes, notes, beside, unplaced, refusal } = source;
    const missing = missingLegs(expected, outcomes);
    const publication = { ...given, missing, notes, beside, unplaced };
    const { delivery, key, markdown } = await publish(outcomes, publication, source.open);
    if (refusal) throw refusal;
    const result = resultOf(outcomes, delivery, missing);
    return conclude(open, {
      command: 'report',
      key,
      verdict: 'passed',
      exitCode: 0,
      title: titleOf(result),
      subject: {
        model: outcomes.find(({ subject }) => subject.model)?.subject.model ?? null,
        digest: null,
      },
      findings: [...notes, ...delivery.findings],
      placed: insteadOfCheck(outcomes, delivery, source.open.context),
      outputs: outputsOf(result),
      result,
      inputDigests: {},
      markdown,
    });
  },
};

/** Before anything is judged; a folder of that name is `./none`. */
function isNone({ outcomes }: z.output<typeof inputs>): boolean {
  return outcomes?.length === 1 && outcomes[0] === 'none';
}

function titleOf({ outcomes, missing, joint }: ReportResult): string {
  const reported = outcomes.length === 1 ? '1 outcome' : `${outcomes.length} outcomes`;
  const gone = missing.length > 0 ? `; without an outcome: ${missing.join(', ')}` : '';
  return `Reported ${reported}${gone}; the joint verdict is ${joint}`;
}

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
  const wish = await wishOf(outcomes, given, open);
  await open.output.write(
    given.html,
    renderHtml(outcomes, { ...wish.beside, missing: wish.missing }),
  );
  // A run without trust speaks for no model.
  const trusted = wish.beside.untrusted ? [] : outcomes;
  const unmade = await writeDocuments(trusted, given, open);
  const html = open.output.path(given.html);
  const posted = await deliver(outcomes, open, wish);
  const findings = [...unmade, ...posted.findings];
  // Off GitHub no summary is made of this text: what was not posted is said in the shell.
  const aside = open.context.host === 'github' ? findings : [];
  const { permissions } = posted;
  const beside = { ...wish.beside, missing: wish.missing, guideUrl: guideUrl(open), permissions };
  const markdown = renderMarkdown(outcomes, { ...beside, findings: [...wish.notes, ...aside] });
  return { delivery: { ...posted, findings, html }, key: wish.key, markdown };
}

async function wishOf(outcomes: readonly Outcome[], given: Publication, open: Open): Promise<Wish> {
  const mode =
    given.comment ?? (await readPolicy(given.policy))?.value.report.comment ?? 'on-change';
  const { notes = [], missing = [], beside = {} } = given;
  return {
    key: given.key ?? keyOf(open),
    token: given['github-token'],
    comment:
      mode === 'never' ? 'never' : { create: missing.length > 0 || mayAppear(mode, outcomes) },
    check: given.check,
    notes,
    missing,
    beside,
    unplaced: given.unplaced,
  };
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

/** The workflow file's name: it stays when somebody renames the workflow. */
function keyOf({ environment }: Open): string {
  const file = /\/([^/@]+)@/.exec(environment('GITHUB_WORKFLOW_REF') ?? '')?.[1];
  return file ?? 'report';
}

export function resultOf(
  outcomes: readonly Outcome[],
  delivery: Delivery,
  missing: readonly string[] = [],
): ReportResult {
  const { findings: _findings, permissions: _permissions, ...places } = delivery;
  const joint = jointVerdict(outcomes, missing);
  return { joint, outcomes: outcomes.map(reportedOutcome), missing, ...places };
}

export function outputsOf({ commentUrl, checkUrl, html }: ReportResult): Record<string, string> {
  return { 'comment-url': commentUrl ?? '', 'check-url': checkUrl ?? '', html: html ?? '' };
}
