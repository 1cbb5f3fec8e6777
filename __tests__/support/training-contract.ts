import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { TrainingBackend, TrainingJob } from '../../src/ports/training-backend.ts';
import { temporaryFolder } from './folder.ts';

type Signal = 'SIGINT' | 'SIGTERM';

/** Runs commands on a back end, and keeps what it showed. */
export function trainer(open: () => Promise<TrainingBackend>) {
  return async (command: string, options: Partial<TrainingJob> & { signals?: Signals } = {}) => {
    const { signals = [], ...job } = options;
    const folder = temporaryFolder();
    const shown: string[] = [];
    let send: (signal: Signal) => void = () => undefined;
    const backend = await open();
    const logPath = join(folder, 'train.log');
    const pending = [...signals];
    const running = backend.run(
      {
        command,
        name: 'contender-test-1-0',
        environment: { PATH: process.env.PATH ?? '', FOLDER: folder },
        outputDirectory: folder,
        logPath,
        timeoutMinutes: null,
        ...job,
      },
      {
        show(line) {
          shown.push(line);
          const [next] = pending;
          if (next && line.includes(next.after)) {
            pending.shift();
            send(next.signal);
          }
        },
        onSignal(listener) {
          send = listener;
          return () => {
            send = () => undefined;
          };
        },
      },
    );
    const finished = await running;
    return {
      ...finished,
      folder,
      shown,
      text: existsSync(logPath) ? readFileSync(logPath, 'latin1') : '',
    };
  };
}

type Signals = readonly { readonly after: string; readonly signal: Signal }[];

/** What every place of training must keep. */
export function trainingContract(name: string, open: () => Promise<TrainingBackend>): void {
  const run = trainer(open);

  describe(`the training back end ${name}`, () => {
    test('a command that ends well has succeeded', async () => {
      const { end, log, durationMs, startedAt, leftBehind } = await run('echo one; echo two >&2');
      expect(end).toEqual({ kind: 'succeeded' });
      expect(log).toEqual({ bytes: 8, lines: 2, lastLine: 'two' });
      expect(durationMs).toBeGreaterThanOrEqual(0);
      expect(Date.parse(startedAt)).not.toBeNaN();
      expect(leftBehind).toBe(0);
    });

    test('numbers that it prints beside a step are its curves', async () => {
      const { curves } = await run(
        `printf '{"step": 1, "loss": 0.5}\\n{"step": 2, "loss": 0.25}\\n'`,
      );
      expect(curves).toEqual([
        {
          name: 'loss',
          points: [
            [1, 0.5],
            [2, 0.25],
          ],
        },
      ]);
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
      const { end, log } = await run('no-such-program --train');
      expect(end).toEqual({ kind: 'failed', exitCode: 127 });
      expect(log.lastLine).toMatch(/no-such-program.*not found/);
    });

    test('of several lines the first that fails ends the command', async () => {
      const { end, shown } = await run('echo before\nfalse\necho after');
      expect(end).toEqual({ kind: 'failed', exitCode: 1 });
      expect(shown).toEqual(['before']);
    });

    test('a command that is asked to stop can save, and has been cancelled', async () => {
      const command = `trap 'echo saved; exit 0' INT; echo ready; while :; do sleep 0.05; done`;
      const { end, shown } = await run(command, {
        signals: [{ after: 'ready', signal: 'SIGINT' }],
      });
      expect(end).toEqual({ kind: 'cancelled' });
      expect(shown).toContain('saved');
    });

    test('the limit of time ends it', async () => {
      const { end } = await run('sleep 30', { timeoutMinutes: 0.005 });
      expect(end).toEqual({ kind: 'timed-out', minutes: 0.005 });
    });

    test('it finds its variables, and nothing else', async () => {
      const environment = { PATH: process.env.PATH ?? '', CONTENDER_SEED: '42' };
      const { text, folder } = await run('env', { environment });
      expect(text).toContain('CONTENDER_SEED=42\n');
      expect(text).toContain(`CONTENDER_OUTPUT_DIR=${folder}\n`);
      expect(text).not.toMatch(/NODE_|JEST_/);
    });

    test('it has no input to wait for', async () => {
      expect((await run('cat; read -r line || echo none')).shown).toEqual(['none']);
    });
  });
}
