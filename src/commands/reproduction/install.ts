import { commandEnvironment } from '../../domain/training/command-environment.ts';
import type { JobDemand } from '../../domain/training/job-demand.ts';
import { UserError } from '../../errors.ts';
import { sha256 } from '../../inputs/digest.ts';
import type { Open } from '../command.ts';
import { follow } from '../training/follow.ts';
import { listen } from '../training/interruption.ts';
import { newMark } from '../training/job-mark.ts';

const graceMs = 6_000;
const noDemand: JobDemand = {
  gpus: 0,
  gpuMemoryGib: null,
  smokeTest: null,
  image: null,
  cpus: null,
  memoryGib: null,
  sharedMemoryGib: null,
  secrets: {},
  minutes: null,
  graceSeconds: 6,
};

/** Runs what the user wants to be installed first, in the folder of the commit. */
export async function install(command: string, backend: string, open: Open): Promise<void> {
  const place = await open.training(backend);
  if (!place.isHere) throw lostElsewhere(backend);
  const interruption = listen(open);
  const logPath = open.output.path('install.log');
  for (const line of command.split('\n')) open.foreign(`$ ${line}`);
  try {
    const job = {
      command,
      name: 'contender-install-1-00000000',
      configuration: sha256(command),
      mark: newMark(open.variables().CONTENDER_JOB),
      environment: commandEnvironment(open.variables(), {}),
      outputDirectory: open.output.path(''),
      logPath,
      demand: noDemand,
      files: { sources: [], results: [] },
    };
    const { end } = await follow(place, job, {
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

function lostElsewhere(backend: string): UserError {
  return new UserError('install-elsewhere', {
    what: `Nothing can be installed on ${backend} before the training.`,
    why: 'Each job there begins in a place of its own, so that the training would not find it.',
    next: 'Put it into the image or the environment that trains, and leave out the input install.',
  });
}
