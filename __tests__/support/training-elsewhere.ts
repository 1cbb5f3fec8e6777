import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Cluster } from '../../src/backends/training/remote/cluster.ts';
import type { Pace } from '../../src/backends/training/remote/pace.ts';
import { UserError } from '../../src/errors.ts';
import type { JobRef, TrainingBackend, TrainingJob } from '../../src/ports/training-backend.ts';
import { temporaryFolder } from './folder.ts';
import { ended, jobIn, trainer } from './train-as.ts';

/** A place of training that is not this machine, with the same jobs whoever opens it. */
export interface PlaceElsewhere {
  /** A fresh back end, as another process opens it; what its cluster does goes through `change`. */
  open(change: (cluster: Cluster) => Cluster): Promise<TrainingBackend>;
  /** What every job there needs, such as an image. */
  readonly job?: Partial<TrainingJob>;
  /** Lines that the place itself writes to the log. */
  readonly noise?: RegExp;
  /** Who ends a job there may take its last lines with it, as the page about the place says. */
  readonly lastLinesMayGo?: boolean;
}

/** For tests: nobody waits for minutes. */
export const quickPace: Partial<Pace> = {
  pollMs: 100,
  patienceMs: 4_000,
  longestPauseMs: 100,
  settleMs: 3_000,
};

/** What is the same wherever files, logs and orders have to travel. */
export function elsewhereCases(place: PlaceElsewhere): void {
  const { open, job: usual = {}, noise, lastLinesMayGo = false } = place;
  const unchanged = () => open((cluster) => cluster);
  const run = trainer(unchanged, usual);
  const job = (command: string, wishes: Partial<TrainingJob> = {}) =>
    jobIn(temporaryFolder(), command, { ...usual, ...wishes });
  const printed = (text: string) =>
    text.split('\n').filter((line) => line !== '' && !noise?.test(line));

  test('a job that is submitted twice runs once', async () => {
    const backend = await unchanged();
    const once = job('echo once; sleep 0.5');
    const first = await backend.submit(once);
    expect(await backend.submit({ ...once, mark: randomUUID() })).toEqual(first);
    expect(await ended(backend, first)).toEqual({ kind: 'succeeded' });
    expect(printed(await logOf(backend, first))).toEqual(['once']);
    await backend.outputs(first);
  });

  test('a live job is adopted by its next attempt, and its log is read from the start', async () => {
    const command = 'echo one; sleep 4; echo two';
    const first = job(command);
    const left = await unchanged();
    const ref = await left.submit(first);
    await printing(left, ref, 'one');
    const next = attempt(first, 2);
    const fresh = await unchanged();
    expect(await fresh.makeReady(next)).toMatchObject({ name: first.name, mark: first.mark });
    const adopted = await fresh.submit(next);
    expect(adopted).toMatchObject({ name: first.name, logPath: next.logPath });
    expect(await ended(fresh, adopted)).toEqual({ kind: 'succeeded' });
    expect(printed(await logOf(fresh, adopted))).toEqual(['one', 'two']);
    await fresh.outputs(adopted);
  });

  test('a job of another configuration is not adopted, nor is one that has ended', async () => {
    const backend = await unchanged();
    const first = job('sleep 2');
    const ref = await backend.submit(first);
    const fresh = await unchanged();
    const configuration = createHash('sha256').update(randomUUID()).digest('hex');
    expect(await fresh.makeReady({ ...attempt(first, 2), configuration })).toBeNull();
    await ended(backend, ref);
    expect(await (await unchanged()).makeReady(attempt(first, 3))).toBeNull();
    // A later attempt has cleared what it left: where that is all there was, its results are lost, which is told.
    await backend.outputs(ref).catch((error: unknown) => {
      expect(error).toMatchObject({ problems: [{ code: 'train-results-lost' }] });
    });
  });

  test('a lost answer to the submission does not start the job twice', async () => {
    let submissions = 0;
    const backend = await open((cluster) => ({
      ...cluster,
      async submit(given) {
        submissions += 1;
        await cluster.submit(given);
        throw lost();
      },
    }));
    const ref = await backend.submit(job('echo once; sleep 3'));
    expect(await ended(backend, ref)).toEqual({ kind: 'succeeded' });
    expect(printed(await logOf(backend, ref))).toEqual(['once']);
    expect(submissions).toBe(1);
    await backend.outputs(ref);
  });

  test('a connection that drops again and again leaves no gap and no repeat in the log', async () => {
    let calls = 0;
    const flaky = <Result>(work: () => Promise<Result>): Promise<Result> => {
      calls += 1;
      return calls % 5 < 2 ? Promise.reject(lost()) : work();
    };
    const backend = await open((cluster) => ({
      ...cluster,
      status: (handle) => flaky(() => cluster.status(handle)),
      log: (handle, from) => flaky(() => cluster.log(handle, from)),
    }));
    const ref = await backend.submit(job('for i in 1 2 3 4 5 6; do echo $i; sleep 0.3; done'));
    expect(await ended(backend, ref)).toEqual({ kind: 'succeeded' });
    expect(printed(await logOf(backend, ref))).toEqual(['1', '2', '3', '4', '5', '6']);
    await backend.outputs(ref);
  });

  test('who cannot reach it for long gives up, and the job goes on', async () => {
    let isCut = false;
    const cut = <Result>(work: () => Promise<Result>) => (isCut ? Promise.reject(lost()) : work());
    const backend = await open((cluster) => ({
      ...cluster,
      status: (handle) => cut(() => cluster.status(handle)),
    }));
    const first = job('echo one; sleep 12');
    const ref = await backend.submit(first);
    await printing(backend, ref, 'one');
    isCut = true;
    await expect(ended(backend, ref)).rejects.toThrow(/it will be adopted/);
    await backend.cancel(ref, 0);
    const fresh = await unchanged();
    expect(await fresh.makeReady(attempt(first, 2))).toMatchObject({ name: first.name });
    const adopted = await fresh.submit(attempt(first, 2));
    await fresh.cancel(adopted, 0);
    expect(await ended(fresh, adopted)).toEqual({ kind: 'cancelled' });
    await fresh.outputs(adopted);
  });

  test('a job that somebody else ends or deletes has not succeeded', async () => {
    let place: Cluster | undefined;
    const backend = await open((cluster) => {
      place = cluster;
      return cluster;
    });
    const ref = await backend.submit(job('echo ready; sleep 60'));
    await printing(backend, ref, 'ready');
    await place?.cancel(ref, 0);
    await place?.remove(ref).catch(() => undefined);
    expect(['cancelled', 'killed', 'lost']).toContain((await ended(backend, ref)).kind);
    await backend.outputs(ref);
  });

  test('what another process knows of a job is enough to end it, with time to save', async () => {
    const starting = await unchanged();
    const command = `trap 'echo saved; exit 0' INT TERM; echo ready; while :; do sleep 0.1; done`;
    const ref = await starting.submit(job(command));
    await printing(starting, ref, 'ready');
    const other = await unchanged();
    const known = { name: ref.name, mark: ref.mark, logPath: ref.logPath, id: null };
    expect(await other.status(known)).toEqual({ kind: 'running' });
    await other.cancel(known, 6_000);
    await ended(other, known);
    await ended(starting, ref);
    const said = printed(await logOf(starting, ref));
    expect(said).toEqual(['ready', 'saved'].slice(0, lastLinesMayGo ? said.length : 2));
    await starting.outputs(ref);
  });

  test('a command that does not stop is ended when its grace is over', async () => {
    const backend = await unchanged();
    const ref = await backend.submit(
      job(`trap '' INT TERM; echo ready; for i in 1 2 3 4 5 6 7 8 9; do sleep 10; done`),
    );
    await printing(backend, ref, 'ready');
    await backend.cancel(ref, 2_000);
    const before = performance.now();
    expect(await ended(backend, ref)).toEqual({ kind: 'cancelled' });
    expect(performance.now() - before).toBeLessThan(30_000);
    await backend.outputs(ref);
  });

  test('code goes there, and what it wrote comes back', async () => {
    await inside(async (folder) => {
      mkdirSync(join(folder, 'code'));
      writeFileSync(join(folder, 'code/train.sh'), 'mkdir model; cat data > model/weights\n');
      writeFileSync(join(folder, 'data'), '1 2 3\n');
      const { end, ...finished } = await run(
        'sh code/train.sh; echo 0.5 > "$CONTENDER_OUTPUT_DIR/metrics"; echo no > "$CONTENDER_OUTPUT_DIR/train.log"',
        { files: { sources: ['code/train.sh', 'data'], results: ['model', 'nothing'] } },
      );
      expect(end).toEqual({ kind: 'succeeded' });
      expect(readFileSync(join(folder, 'model/weights'), 'utf8')).toBe('1 2 3\n');
      expect(readFileSync(join(finished.folder, 'metrics'), 'utf8')).toBe('0.5\n');
      expect(printed(finished.text)).toEqual([]);
    });
  });

  test('a link among the results is refused', async () => {
    await inside(async (folder) => {
      const files = { sources: [], results: ['model'] };
      const command = 'mkdir model; echo 1 > model/a; ln -s /etc/passwd model/b';
      await expect(run(command, { files })).rejects.toThrow(/model\/b/);
      expect(existsSync(join(folder, 'model'))).toBe(false);
    });
  });

  test('it finds its variables, and none of ours', async () => {
    const environment = { PATH: process.env.PATH ?? '', CONTENDER_SEED: '42' };
    const { shown } = await run('env', { environment: { ...usual.environment, ...environment } });
    expect(shown).toContain('CONTENDER_SEED=42');
    expect(shown.join('\n')).toMatch(/^CONTENDER_OUTPUT_DIR=\/.*\/contender-output$/m);
    expect(shown.join('\n')).not.toMatch(/^(JEST_|npm_)/m);
  });
}

/** The same job, asked for once more. */
function attempt(first: TrainingJob, number: number): TrainingJob {
  const logPath = join(temporaryFolder(), 'train.log');
  const name = first.name.replace(/-\d+-/, `-${number}-`);
  return { ...first, name, mark: randomUUID(), logPath };
}

async function logOf(backend: TrainingBackend, ref: JobRef): Promise<string> {
  return new TextDecoder().decode((await backend.logs(ref, '')).bytes);
}

/** Waits until it has printed this; throws where it ends without. */
async function printing(backend: TrainingBackend, ref: JobRef, text: string): Promise<void> {
  for (;;) {
    const { kind } = await backend.status(ref);
    if ((await logOf(backend, ref)).includes(text)) return;
    if (kind === 'ended') throw new Error(`It ended and did not print ${text}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Works in a new folder, as a training works in its checkout. */
async function inside(work: (folder: string) => Promise<void>): Promise<void> {
  const before = process.cwd();
  const folder = temporaryFolder();
  process.chdir(folder);
  try {
    await work(folder);
  } finally {
    process.chdir(before);
  }
}

function lost(): UserError {
  return new UserError('train-unreachable', {
    what: 'The cluster could not be reached.',
    why: 'The connection was lost.',
    next: 'Wait for it.',
  });
}
