import { resolve } from 'node:path';
import type { z } from 'zod';
import type { Command, Open } from './commands/command.ts';
import { conclude } from './commands/conclude.ts';
import type { CommandName, Outcome } from './domain/outcome.ts';
import { type Problem, UserError } from './errors.ts';
import type { Host } from './host/host.ts';
import { common } from './inputs/common.ts';
import { parseInputs } from './inputs/raw.ts';
import { opener } from './opener.ts';

/** Reads, decides, shows. The only `try` around a command. */
export async function run<Schema extends z.ZodObject>(
  command: Command<Schema>,
  host: Host,
): Promise<void> {
  await host.show(await judge(command, host));
}

async function judge<Schema extends z.ZodObject>(
  command: Command<Schema>,
  host: Host,
): Promise<Outcome> {
  const raw = host.inputs();
  const given = (name: keyof typeof common) => raw.get(name) || defaults[name];
  let open = opener(host, { output: given('output-directory'), prefix: '' });
  try {
    const prefix = host.enter(given('working-directory'));
    const output = given('output-directory');
    open = opener(host, { output: host.style === 'github' ? resolve(output) : output, prefix });
    return await command.run(parseInputs(command.inputs, raw, host.style), open);
  } catch (error) {
    return errored(command.name, open, { key: raw.get('key') || command.name, error });
  }
}

const defaults = {
  policy: common.policy.def.defaultValue,
  key: '',
  'working-directory': common['working-directory'].def.defaultValue,
  'output-directory': common['output-directory'].def.defaultValue,
};

/** The outcome of a command that could not judge: never a pass, and no stack trace. */
async function errored(
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
const nowhere = { path: () => '', write: async () => undefined };

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
