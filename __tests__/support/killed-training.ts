import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from './folder.ts';
import { type ActionRun, runAction } from './run-action.ts';

/** How the command takes being ended: as asked; not before SIGKILL; with processes that left its group. */
export type Temper = 'obedient' | 'stubborn' | 'forking';

/** How a runner ends a step: by a cancellation with its three signals, or in a rougher way. */
export type Kill = 'SIGINT' | 'SIGTERM' | 'SIGKILL';

/** A moment in the life of a training, seen from outside. */
export interface Moment {
  readonly name: string;
  isThere(place: Place): boolean;
}

/** A project with a training that keeps the checkpoint contract, on a runner of its own. */
export interface Place {
  readonly cwd: string;
  /** Stands in the command line of everything that the training starts. */
  readonly id: string;
}

const lastStep = 30;

/** Counts to thirty, and saves every fifth step. */
const training = `
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [temper, id] = process.argv.slice(2);
const { CONTENDER_CHECKPOINT_DIR: folder, CONTENDER_RESUME: resume } = process.env;
let step = resume ? Number(readFileSync(resume + '/step', 'utf8')) : 0;
console.log('from step ' + step);
const save = () => {
  const unit = folder + '/step-' + step;
  mkdirSync(unit + '.tmp', { recursive: true });
  writeFileSync(unit + '.tmp/weights', Buffer.alloc(3_000_000, step));
  writeFileSync(unit + '.tmp/step', String(step));
  renameSync(unit + '.tmp', unit);
};
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (temper !== 'stubborn') {
      if (!saved) save();
      process.exit(1);
    }
  });
}
if (temper === 'forking') {
  // Left behind also where nothing disturbs it.
  const options = { stdio: 'inherit' };
  spawn('sleep', ['60.' + id], options).unref();
  spawn('setsid', ['sleep', '60.' + id], options).unref();
  spawn('env', ['-i', 'setsid', 'sleep', '60.' + id], options).unref();
}
let saved = true;
while (step < ${lastStep}) {
  await sleep(50);
  step += 1;
  saved = false;
  console.log(JSON.stringify({ step, loss: 1 / step }));
  if (step % 5 === 0) {
    save();
    saved = true;
  }
}
mkdirSync('model.tmp', { recursive: true });
writeFileSync('model.tmp/weights', Buffer.alloc(60_000_000, 1));
writeFileSync('model.tmp/step', String(step));
rmSync('model', { recursive: true, force: true });
renameSync('model.tmp', 'model');
`;

export function trainingPlace(temper: Temper): Place {
  const cwd = temporaryFolder();
  const id = String(Number.parseInt(randomUUID().slice(0, 8), 16));
  writeFileSync(join(cwd, 'train.mjs'), training);
  const policy = {
    version: 1,
    model: 'wine',
    train: {
      run: `${process.execPath} train.mjs ${temper} ${id}`,
      checkpoint: { path: 'checkpoints', store: 'file:store', 'every-minutes': 0.002 },
      outputs: { model: 'model' },
    },
  };
  writeFileSync(join(cwd, 'contender.yml'), JSON.stringify(policy));
  return { cwd, id };
}

/** One attempt that nobody disturbs. */
export function undisturbed(place: Place, attempt: number): Promise<ActionRun> {
  const env = { GITHUB_RUN_ATTEMPT: String(attempt) };
  return runAction('train', { cwd: place.cwd, env, timeoutSeconds: 200 });
}

/**
 * Plays a runner that ends the step at a moment of its life; where the training was over before it came,
 * that is the answer.
 */
export async function ended(place: Place, moment: Moment, kill: Kill): Promise<ActionRun> {
  return runAction('train', {
    cwd: place.cwd,
    started: (child) => void endAt(child, () => moment.isThere(place), kill),
  });
}

/** Ends a step as soon as something is there; where it is over before, that is all. */
export async function endAt(
  child: ChildProcess,
  isThere: () => boolean,
  kill: Kill,
): Promise<void> {
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  while (!isThere() && !isOver()) await sleep(1);
  const signals = { SIGINT: 7_500, SIGTERM: 2_500, SIGKILL: 0 } as const;
  const names = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;
  for (const signal of names.slice(names.indexOf(kill))) {
    if (isOver()) return;
    child.kill(signal);
    await Promise.race([sleep(signals[signal]), closed(child)]);
  }
}

function closed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Everything that the training started and that still lives, after so many seconds at most. */
export async function survivors({ id }: Place, seconds: number): Promise<readonly string[]> {
  for (let waited = 0; ; waited += 0.1) {
    const left = commandLines().filter((line) => line.includes(id));
    if (left.length === 0 || waited >= seconds) return left;
    await sleep(100);
  }
}

function commandLines(): readonly string[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      if (
        !/^\d+$/.test(name) ||
        /^State:\s+[ZX]/m.test(readFileSync(`/proc/${name}/status`, 'utf8'))
      )
        return [];
      return [readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')];
    } catch {
      return [];
    }
  });
}

/** The highest step among the whole checkpoints of the store; undefined: there is none. */
export function storedStep({ cwd }: Place): number | undefined {
  const steps = globSync('store/**/checkpoint.json', { cwd }).flatMap((file) => {
    try {
      return [Number(JSON.parse(readFileSync(join(cwd, file), 'utf8')).step)];
    } catch {
      return [];
    }
  });
  return steps.length === 0 ? undefined : Math.max(...steps);
}

/** The highest step among the finished checkpoints that the command left in its folder. */
export function writtenStep({ cwd }: Place): number | undefined {
  const steps = globSync('checkpoints/step-*', { cwd })
    .filter((path) => !path.endsWith('.tmp'))
    .map((path) => Number(path.slice(path.lastIndexOf('-') + 1)));
  return steps.length === 0 ? undefined : Math.max(...steps);
}

/** Twenty moments, from the first instruction to the last file. */
export const moments: readonly Moment[] = [
  ...[0, 60, 120, 180].map(after),
  whenThere('the output folder', 'contender-output'),
  whenThere('the note of the job', 'contender-output/train.log.job'),
  whenThere('the log', 'contender-output/train.log'),
  { name: 'the first line', isThere: (place) => logOf(place).length > 0 },
  { name: 'step 3', isThere: said('"step":3,') },
  whenThere('a checkpoint half-written', 'checkpoints/step-5.tmp'),
  whenThere('the first checkpoint', 'checkpoints/step-5'),
  whenThere('the store', 'store'),
  whenThere('a file in the store', 'store/**/weights'),
  whenThere('a manifest in the store', 'store/**/checkpoint.json'),
  { name: 'step 17', isThere: said('"step":17,') },
  { name: 'step 26', isThere: said('"step":26,') },
  whenThere('the model half-written', 'model.tmp'),
  whenThere('the model', 'model'),
  whenThere('the run record', 'contender-output/run-record.json'),
  whenThere('the outcome', 'contender-output/outcomes/*.json'),
];

function after(milliseconds: number): Moment {
  const began = new WeakMap<Place, number>();
  return {
    name: `${milliseconds} ms after its start`,
    isThere(place) {
      const start = began.get(place) ?? performance.now();
      began.set(place, start);
      return performance.now() - start >= milliseconds;
    },
  };
}

function whenThere(name: string, pattern: string): Moment {
  return {
    name,
    isThere: ({ cwd }) =>
      pattern.includes('*')
        ? globSync(pattern, { cwd }).length > 0
        : existsSync(join(cwd, pattern)),
  };
}

function said(text: string): Moment['isThere'] {
  return (place) => logOf(place).includes(text);
}

function logOf({ cwd }: Place): string {
  try {
    return readFileSync(join(cwd, 'contender-output/train.log'), 'utf8');
  } catch {
    return '';
  }
}

export { lastStep };
