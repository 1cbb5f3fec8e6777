import { commandEnvironment } from '../../domain/training/command-environment.ts';
import { UserError } from '../../errors.ts';
import type { Open } from '../command.ts';
import { follow } from '../training/follow.ts';
import { listen } from '../training/interruption.ts';
import { newMark } from '../training/job-mark.ts';

const graceMs = 6_000;

/** Runs what the user wants to be installed first, in the folder of the commit. */
export async function install(command: string, backend: string, open: Open): Promise<void> {
  const interruption = listen(open);
  const logPath = open.output.path('install.log');
  for (const line of command.split('\n')) open.foreign(`$ ${line}`);
  try {
    const job = {
      command,
      name: 'contender-install',
      mark: newMark(open.variables().CONTENDER_JOB),
      environment: commandEnvironment(open.variables(), {}),
      outputDirectory: open.output.path(''),
      logPath,
    };
    const { end } = await follow(await open.training(backend), job, {
      companions: [],
      interruption,
      show: open.foreign,
      graceMs: () => graceMs,
      strikeOut: open.strikeOut,
    });
    if (end.kind === 'succeeded') return;
    throw new UserError('install-failed', {
      what: `What was to be installed was not: the command ended as "${end.kind}".`,
      why: 'Nothing was trained, because the training would run in other surroundings.',
      next: 'Read what the command said, and correct the input install.',
    });
  } finally {
    interruption.stop();
  }
}
