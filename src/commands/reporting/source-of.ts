import type { Outcome } from '../../domain/outcome.ts';
import { type Problem, refuse, UserError } from '../../errors.ts';
import { readReported } from '../../inputs/reported.ts';
import type { Open } from '../command.ts';
import type { Source } from './source.ts';

/** Where outcomes may come from, as the inputs of `report` say. */
interface Given {
  readonly outcomes?: readonly string[] | undefined;
  readonly 'from-run'?: number | undefined;
  readonly artifact: string;
  readonly 'github-token'?: string | undefined;
}

/** The outcomes of this run, or those that another one has left. */
export async function sourceOf(
  given: Given,
  open: Open,
  allowed: { readonly mayBeNone: boolean },
): Promise<Source> {
  const { 'from-run': run, outcomes: places, artifact, 'github-token': token } = given;
  if (run === undefined) {
    const outcomes = await readReported(places ?? [open.output.path('outcomes')], allowed);
    refuse(outcomes.flatMap((outcome) => otherOrigin(outcome, open)));
    return { outcomes, open, notes: [], beside: {} };
  }
  if (places === undefined) {
    // Nobody else needs the reader of archives.
    const { readRun } = await import('./from-run.ts');
    return readRun({ run, artifact, token }, open);
  }
  throw new UserError('input-conflict', {
    what: 'Both inputs "outcomes" and "from-run" are given.',
    why: 'The outcomes of another run come from its artifact, never from this machine.',
    next: 'Leave out one of the two.',
  });
}

/** As whom an existing comment is marked: this run, or the one that it stands for. */
export async function speakerOf(
  { 'from-run': run, 'github-token': token }: Omit<Given, 'artifact'>,
  open: Open,
): Promise<Pick<Source, 'open' | 'unplaced'>> {
  if (run === undefined) return { open };
  const { standFor } = await import('./from-run.ts');
  return standFor({ run, token }, open);
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
