import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { TrainingBackend } from '../../src/ports/training-backend.ts';
import { temporaryFolder } from './folder.ts';
import { ended, jobIn, trainer } from './train-as.ts';
import { elsewhereCases, type PlaceElsewhere } from './training-elsewhere.ts';

export { ended, jobIn, trainer } from './train-as.ts';
export { type PlaceElsewhere, quickPace } from './training-elsewhere.ts';

/** What every place of training must keep. */
export function trainingContract(
  name: string,
  open: () => Promise<TrainingBackend>,
  place?: PlaceElsewhere,
): void {
  const usual = place?.job ?? {};
  const run = trainer(open, usual);
  const isText = (line: string) => !place?.noise?.test(line);

  describe(`the training back end ${name}`, () => {
    if (place) elsewhereCases(place);
    else hereCases(open);

    test('a command that ends well has succeeded', async () => {
      const finished = await run('echo one; echo two >&2');
      const { end, log, shown, text, durationMs, startedAt, leftBehind } = finished;
      expect(end).toEqual({ kind: 'succeeded' });
      expect(shown.filter(isText)).toEqual(['one', 'two']);
      expect(log).toMatchObject({ bytes: text.length, holdsSecrets: false });
      expect(durationMs).toBeGreaterThanOrEqual(0);
      expect(Date.parse(startedAt)).not.toBeNaN();
      expect(leftBehind).toBe(0);
    });

    test('lines that look like JSON are handed on', async () => {
      const { told } = await run(`printf '{"step": 1, "loss": 0.5}\\nnothing\\n{"step": 2}\\n'`);
      expect(told).toEqual(['{"step": 1, "loss": 0.5}', '{"step": 2}']);
    });

    test('the log goes on from where it was left, without gap or repeat', async () => {
      const backend = await open();
      const command = 'for i in 1 2 3 4 5 6 7 8 9; do echo $i; sleep 0.05; done';
      const ref = await backend.submit(jobIn(temporaryFolder(), command, usual));
      let from = '';
      let text = '';
      const readOn = async () => {
        const { bytes, next } = await backend.logs(ref, from);
        from = next;
        text += new TextDecoder().decode(bytes);
      };
      while ((await backend.status(ref)).kind !== 'ended') await readOn();
      await readOn();
      const lines = text.split('\n').filter(isText);
      expect(lines.join(' ')).toBe('1 2 3 4 5 6 7 8 9 ');
      expect(new TextDecoder().decode((await backend.logs(ref, '')).bytes)).toBe(text);
      await backend.outputs(ref);
    });

    test('to cancel what has ended does nothing', async () => {
      const backend = await open();
      const ref = await backend.submit(jobIn(temporaryFolder(), 'exit 3', usual));
      await ended(backend, ref);
      await backend.cancel(ref, 0);
      expect(await ended(backend, ref)).toEqual({ kind: 'failed', exitCode: 3 });
      await backend.outputs(ref);
    });

    test.each([1, 3, 125, 128, 255])('exit code %i is kept', async (exitCode) => {
      expect((await run(`exit ${exitCode}`)).end).toEqual({ kind: 'failed', exitCode });
    });

    test.each(['KILL', 'TERM', 'SEGV'])('a foreign SIG%s has killed it', async (signal) => {
      const { end } = await run(`kill -s ${signal} $$`);
      expect(end).toEqual({ kind: 'killed', signal: `SIG${signal}` });
    });

    test('a signal that ends the last command of the shell is told from an exit code', async () => {
      const { end } = await run(`sh -c 'kill -s KILL $$'; exit $?`);
      expect(end).toEqual({ kind: 'killed', signal: 'SIGKILL' });
    });

    test('a command that is not found exits with 127 and says so', async () => {
      const { end, shown } = await run('no-such-program --train');
      expect(end).toEqual({ kind: 'failed', exitCode: 127 });
      expect(shown.join('\n')).toMatch(/no-such-program.*not found/);
    });

    test('of several lines the first that fails ends the command', async () => {
      const { end, shown } = await run('echo before\nfalse\necho after');
      expect(end).toEqual({ kind: 'failed', exitCode: 1 });
      expect(shown.filter(isText)).toEqual(['before']);
    });

    test('a command that is asked to stop can save, and has been cancelled', async () => {
      const command = `trap 'echo saved; exit 0' INT TERM; echo ready; while :; do sleep 0.05; done`;
      const { end, shown } = await run(command, {
        signals: [{ after: 'ready', signal: 'SIGINT' }],
      });
      expect(end).toEqual({ kind: 'cancelled' });
      if (!place?.lastLinesMayGo) expect(shown).toContain('saved');
    });

    test('the limit of time ends it', async () => {
      const { end } = await run('sleep 30', { timeoutMinutes: 0.005 });
      expect(end).toEqual({ kind: 'timed-out', minutes: 0.005 });
    });

    test('it has no input to wait for', async () => {
      const { shown } = await run('cat; read -r line || echo none');
      expect(shown.filter(isText)).toEqual(['none']);
    });
  });
}

/** What only a process of this machine can show: its own files, and all that it starts. */
function hereCases(open: () => Promise<TrainingBackend>): void {
  const run = trainer(open);

  test('a job that is submitted twice runs once', async () => {
    const folder = temporaryFolder();
    const backend = await open();
    const job = jobIn(folder, 'echo once >> "$FOLDER/runs"; sleep 0.5');
    const first = await backend.submit(job);
    expect(await backend.submit({ ...job, mark: randomUUID() })).toEqual(first);
    expect(await ended(backend, first)).toEqual({ kind: 'succeeded' });
    await backend.outputs(first);
    expect(readFileSync(join(folder, 'runs'), 'utf8')).toBe('once\n');
  });

  test('what another process knows of a job is enough to end it', async () => {
    const folder = temporaryFolder();
    const starting = await open();
    const job = jobIn(folder, 'setsid sleep 60 & sleep 60');
    const submitted = await starting.submit(job);
    const { name, mark, logPath } = submitted;
    const other = await open();
    const known = { name, mark, logPath, id: null };
    expect(await other.status(known)).toEqual({ kind: 'running' });
    await other.cancel(known, 6_000);
    expect(await other.status(known)).toMatchObject({ kind: 'ended', end: { kind: 'lost' } });
    expect((await ended(starting, submitted)).kind).toBe('killed');
    expect(await starting.outputs(submitted)).toMatchObject({ stillAlive: 0 });
  });

  test('it finds its variables, and nothing else', async () => {
    const environment = { PATH: process.env.PATH ?? '', CONTENDER_SEED: '42' };
    const { text, folder } = await run('env', { environment });
    expect(text).toContain('CONTENDER_SEED=42\n');
    expect(text).toContain(`CONTENDER_OUTPUT_DIR=${folder}\n`);
    expect(text).not.toMatch(/NODE_|JEST_/);
  });
}
