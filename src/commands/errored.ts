import type { CommandName, Outcome } from '../domain/outcome.ts';
import { type Problem, UserError } from '../errors.ts';
import type { Open } from './command.ts';
import { conclude } from './conclude.ts';

/** The outcome of a command that could not judge: never a pass, and no stack trace. */
export async function errored(
  command: CommandName,
  open: Open,
  { key, error }: { readonly key: string; readonly error: unknown },
): Promise<Outcome> {
  const problems = problemsOf(error);
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const parts = {
    command,
    key,
    verdict: 'errored',
    exitCode: 2,
    title: `${command} could not judge: ${first?.what ?? 'unknown'}${more}`,
    subject: { model: null, digest: null },
    findings: problems.map(({ code, what, why, next, ...place }) => {
      return { level: 'error', rule: code, message: `${what} ${why} ${next}`, ...place } as const;
    }),
    outputs: {},
    result: null,
    inputDigests: {},
  } as const;
  return conclude(open, parts).catch(() => conclude({ ...open, output: nowhere }, parts));
}

/** Where nothing can be written, the outcome is still shown. */
const nowhere = { path: () => '', write: async () => undefined, remove: async () => undefined };

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof UserError) return error.problems;
  const message = error instanceof Error ? error.message : String(error);
  return [
    {
      code: 'internal',
      what: 'Contender itself failed.',
      why: `${message.split('\n')[0]}.`,
      next: 'Please report this with the inputs that led to it.',
    },
  ];
}
