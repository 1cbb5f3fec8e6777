import type { Finding } from '../domain/finding.ts';
import type { CommandName, Outcome, OutcomeOf } from '../domain/outcome.ts';
import { together } from '../errors.ts';
import { visible } from '../report/visible.ts';
import type { Open } from './command.ts';
import { fileName } from './file-name.ts';

type Parts<Name extends CommandName> = Omit<OutcomeOf<Name>, 'schema' | 'provenance'> & {
  readonly inputDigests: Readonly<Record<string, string>>;
  /** The report, where it is about more than this outcome. */
  readonly markdown?: string;
  /** Findings of other outcomes, whose places are seen from the repository's root already. */
  readonly placed?: readonly Finding[];
};

/** Completes an outcome, and leaves it with its Markdown in the output folder. */
export async function conclude<Name extends CommandName>(
  open: Open,
  { inputDigests, markdown, placed = [], ...parts }: Parts<Name>,
): Promise<Outcome> {
  const { repository, sha, headSha, runId, runAttempt, workflow, actor, version, startedAt } =
    open.context;
  const run = { repository, sha, headSha, runId, runAttempt, workflow, actor, version, startedAt };
  const durationMs = open.now().getTime() - Date.parse(startedAt);
  const provenance = { ...run, inputDigests, durationMs };
  const findings = parts.findings.map((finding) => {
    return finding.file ? { ...finding, file: open.fromRoot(finding.file) } : finding;
  });
  // The compiler cannot join a generic name with its member of the union.
  const outcome = {
    schema: 'contender/outcome@1',
    ...parts,
    // Names of others stand in it, and it is printed where a runner reads along.
    title: visible(parts.title, 600),
    findings: [...findings, ...placed],
    provenance,
  } as unknown as Outcome;
  return write(open, outcome, markdown);
}

async function write(open: Open, outcome: Outcome, markdown?: string): Promise<Outcome> {
  const file = fileName(`${outcome.command}-${outcome.key}`);
  const paths = {
    verdict: outcome.verdict,
    outcome: open.output.path(`outcomes/${file}.json`),
    report: open.output.path(`reports/${file}.md`),
  };
  const complete = { ...outcome, outputs: { ...outcome.outputs, ...paths } };
  const report = markdown ?? (await renderer()).renderMarkdown([complete]);
  await together(
    () => open.output.write(`reports/${file}.md`, report),
    () => open.output.write(`outcomes/${file}.json`, `${JSON.stringify(complete, null, 2)}\n`),
  );
  return complete;
}

/** The code that `conclude` renders with; a command that waits for others has time to read it. */
export function renderer(): Promise<typeof import('../report/markdown.ts')> {
  return import('../report/markdown.ts');
}
