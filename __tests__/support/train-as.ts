import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { strikeOut } from '../../src/backends/files/strike-out.ts';
import { follow } from '../../src/commands/training/follow.ts';
import { timeLimit } from '../../src/commands/training/time-limit.ts';
import type { JobDemand } from '../../src/domain/training/job-demand.ts';
import type {
  JobEnd,
  JobRef,
  TrainingBackend,
  TrainingJob,
} from '../../src/ports/training-backend.ts';
import { temporaryFolder } from './folder.ts';

type Signal = 'SIGINT' | 'SIGTERM';

interface Wishes extends Partial<TrainingJob> {
  readonly signals?: Signals;
  readonly timeoutMinutes?: number;
}

/** A job as `train` hands it to a back end. */
export function jobIn(folder: string, command: string, wishes: Partial<TrainingJob> = {}) {
  return {
    command,
    name: newName(),
    configuration: createHash('sha256').update(folder).digest('hex'),
    mark: randomUUID(),
    environment: { PATH: process.env.PATH ?? '', FOLDER: folder },
    outputDirectory: folder,
    logPath: join(folder, 'train.log'),
    demand: nothingAsked,
    files: { sources: [], results: [] },
    ...wishes,
  };
}

/** Of a first attempt: no two jobs of a cluster may have the same. */
function newName(): string {
  return `contender-test-1-${randomBytes(4).toString('hex')}`;
}

const nothingAsked: JobDemand = {
  gpus: 0,
  gpuMemoryGib: null,
  image: null,
  cpus: null,
  memoryGib: null,
  sharedMemoryGib: null,
  secrets: {},
  minutes: null,
  smokeTest: null,
  graceSeconds: 6,
};

/** Runs commands on a back end as `train` does, and keeps what it showed. */
export function trainer(open: () => Promise<TrainingBackend>, usual: Partial<TrainingJob> = {}) {
  return async (command: string, wishes: Wishes = {}) => {
    const { signals = [], timeoutMinutes, ...given } = wishes;
    const folder = temporaryFolder();
    const job = jobIn(folder, command, { ...usual, ...given });
    const shown: string[] = [];
    const told: string[] = [];
    let send: (signal: Signal) => void = () => undefined;
    const pending = [...signals];
    const finished = await follow(await open(), job, {
      companions: [
        { told: (line) => void told.push(line) },
        ...(timeoutMinutes === undefined ? [] : [timeLimit(timeoutMinutes)]),
      ],
      graceMs: () => 6_000,
      strikeOut,
      show(line) {
        shown.push(line);
        const [next] = pending;
        if (next && line.includes(next.after)) {
          pending.shift();
          send(next.signal);
        }
      },
      interruption: {
        during: (work) => work,
        handTo(listener) {
          send = listener;
          return () => undefined;
        },
        stop: () => undefined,
      },
    });
    const text = existsSync(job.logPath) ? readFileSync(job.logPath, 'latin1') : '';
    return { ...finished, folder, shown, told, text };
  };
}

type Signals = readonly { readonly after: string; readonly signal: Signal }[];

export async function ended(backend: TrainingBackend, ref: JobRef): Promise<JobEnd> {
  for (;;) {
    const status = await backend.status(ref);
    if (status.kind === 'ended') return status.end;
    await sleep(20);
  }
}
