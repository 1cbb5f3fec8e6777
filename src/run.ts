import { resolve } from 'node:path';
import type { z } from 'zod';
import type { Command, Open } from './commands/command.ts';
import { errored } from './commands/errored.ts';
import type { Outcome } from './domain/outcome.ts';
import { alongside } from './errors.ts';
import type { Host } from './host/host.ts';
import { common } from './inputs/command-inputs.ts';
import { readPolicy } from './inputs/policy.ts';
import { parseInputs } from './inputs/raw.ts';
import { opener } from './opener.ts';

/** Reads, decides, shows. */
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
    const place = { output: host.style === 'github' ? resolve(output) : output, prefix };
    // Git looks for the commit while the inputs are read.
    const located = atCommit(opener(host, place));
    const reading = alongside(
      () => parseInputs(command.inputs, raw, host.style),
      () => readPolicy(given('policy')),
    );
    await Promise.allSettled([reading]);
    open = await located;
    return await command.run(await reading, open);
  } catch (error) {
    const { keyOfErrored } = await import('./inputs/outcome-key.ts');
    const named = { key: raw.get('key'), model: raw.get('model'), policy: given('policy') };
    return errored(command.name, open, { key: await keyOfErrored(command.name, named), error });
  }
}

/** What a step still does when its job is over, cancelled ones too. */
export async function runAfter(
  after: (kept: string, open: Open) => Promise<void>,
  host: Host,
): Promise<void> {
  const raw = host.inputs();
  const given = (name: keyof typeof common) => raw.get(name) || defaults[name];
  // The verdict stands already; what could not be done is only told.
  const tell = (error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    host.progress(`Not all was done that was left to do after the job. ${why}`);
  };
  let prefix = '';
  try {
    prefix = host.enter(given('working-directory'));
  } catch (error) {
    // What still runs is ended all the same.
    tell(error);
  }
  const open = opener(host, { output: resolve(given('output-directory')), prefix });
  await after(host.kept(), open).catch(tell);
}

/** GitHub says which commit it runs on; elsewhere git knows. */
async function atCommit(open: Open): Promise<Open> {
  if (open.context.sha !== null) return open;
  return { ...open, context: { ...open.context, ...(await open.sourceControl().commit()) } };
}

const defaults = {
  policy: common.policy.def.defaultValue,
  key: '',
  'working-directory': common['working-directory'].def.defaultValue,
  'output-directory': common['output-directory'].def.defaultValue,
};
