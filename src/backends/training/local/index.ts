import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Backend } from '../../../ports/backend.ts';
import type { JobRef, LogPart, TrainingBackend } from '../../../ports/training-backend.ts';
import { leftJob } from './left-job.ts';
import { type LiveJob, startJob } from './live-job.ts';
import { readPart, vacateLog } from './log-file.ts';

/** The machine that runs Contender. */
export const local: Backend<TrainingBackend> = {
  scheme: 'local',
  summary: 'a process group on this machine',
  async open() {
    return onThisMachine();
  },
};

/** Knows the jobs that it started; those of another process it can only end. */
function onThisMachine(): TrainingBackend {
  const jobs = new Map<string, LiveJob>();
  return {
    isHere: true,
    async makeReady({ logPath }) {
      await vacateLog(logPath);
      return null;
    },
    workspace: () => resolve('.'),
    async submit(job) {
      const known = [...jobs.values()].find(({ ref }) => ref.name === job.name);
      if (known) return known.ref;
      const started = await startJob(job);
      jobs.set(job.mark, started);
      return started.ref;
    },
    async status(ref) {
      const known = jobs.get(ref.mark);
      if (known) return known.status();
      if (leftJob(ref).count() > 0) return { kind: 'running' };
      const why = 'The process that started it is gone, and with it how it ended.';
      return { kind: 'ended', end: { kind: 'lost', why } };
    },
    onEnd(ref, listener) {
      jobs.get(ref.mark)?.onEnd(listener);
    },
    async logs(ref, from) {
      return jobs.get(ref.mark)?.logs(from) ?? readLeft(ref, from);
    },
    async cancel(ref, graceMs) {
      const known = jobs.get(ref.mark);
      if (known) known.cancel(graceMs);
      else await leftJob(ref).end();
    },
    async outputs(ref) {
      const known = jobs.get(ref.mark);
      if (!known) throw new Error(`The job ${ref.name} was not started by this process.`);
      jobs.delete(ref.mark);
      return known.outputs();
    },
  };
}

async function readLeft({ logPath }: JobRef, from: string): Promise<LogPart> {
  const log = await open(logPath, 'r');
  try {
    return await readPart(log, from);
  } finally {
    await log.close();
  }
}
