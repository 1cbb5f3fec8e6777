import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { runPrologue, shells } from '../../../support/run-prologue.ts';

/** Longer than what is left behind may take to end. */
const saving = 'echo saving; sleep 4; echo saved; exit 7';
/** A training that saves at one signal, and is broken by the other. */
function savesAt(signal: 'INT' | 'TERM'): string {
  const other = signal === 'INT' ? 'TERM' : 'INT';
  return [
    `trap '${saving}' ${signal}`,
    `trap 'echo broken; exit 9' ${other}`,
    'echo ready',
    'while :; do sleep 0.1; done',
  ]
    .map((line) => `"${line}"`)
    .join(' ');
}

const atTerm = `printf '%s\\n' ${savesAt('TERM')} >save.sh`;
const atInt = `printf '%s\\n' ${savesAt('INT')} >save.sh`;
/** In the background a shell lets its programs ignore SIGINT. */
const hearing = 'env --default-signal=INT sh save.sh';

/** Runs a program where no system tells of processes. */
const untold = ['unshare', '-m', 'sh', '-c', 'mount -t tmpfs none /proc && exec "$@"', 'untold'];

function mayHideProcesses(): boolean {
  try {
    const [program = '', ...words] = untold;
    execFileSync(program, [...words, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Nobody is root on most runners: that is no failure in CI. */
const [testWhereHidden, unlessRoot] = mayHideProcesses()
  ? [test.concurrent, '']
  : [test.skip, ' (skipped: only root can hide /proc)'];

describe.each(Object.entries(shells))('a command that is asked to stop in %s', (_name, shell) => {
  /** What it printed, and how it ended. */
  async function stopped(
    command: string,
    signal: 'SIGINT' | 'SIGTERM',
    { graceSeconds = 20, around = [] as readonly string[] } = {},
  ) {
    let isSent = false;
    const ran = await runPrologue(
      { command, graceSeconds },
      {
        shell: [...around, ...shell],
        listen(text, child) {
          if (isSent || !text.includes('ready')) return;
          isSent = true;
          child.kill(signal);
        },
      },
    );
    return { ...ran, text: ran.text.replaceAll('Terminated\n', '') };
  }

  test.concurrent.each([
    ['the program that it waits for', 'SIGTERM', `${atTerm}; sh save.sh; echo never`, 143],
    ['one in the background', 'SIGTERM', `${atTerm}; sh save.sh & wait`, 143],
    ['one in a session of its own', 'SIGTERM', `${atTerm}; setsid sh save.sh & wait`, 143],
    [
      'one whose shell has a code of its own',
      'SIGTERM',
      `trap 'exit 5' TERM; ${atTerm}; sh save.sh & wait`,
      5,
    ],
    [
      'one whose shell says success',
      'SIGTERM',
      `trap 'exit 0' TERM; ${atTerm}; sh save.sh & wait`,
      0,
    ],
    ['one that ignores SIGINT', 'SIGINT', `${atTerm}; sh save.sh & wait`, 130],
    [
      'one that ignores SIGINT, and its shell does not',
      'SIGINT',
      `trap 'exit 5' INT; ${atTerm}; sh save.sh & wait`,
      5,
    ],
    [
      'one that saves at SIGINT, and is not asked twice',
      'SIGINT',
      `trap 'exit 5' INT; ${atInt}; ${hearing} & wait`,
      5,
    ],
  ] as const)(
    'has time to save: %s',
    async (...[, signal, command, code]) => {
      const ran = await stopped(command, signal);
      expect([ran.code, ran.text]).toEqual([code, 'ready\nsaving\nsaved\n']);
      expect(ran.report.left).toEqual({ leftBehind: 0, stillAlive: 0 });
      expect(ran.report.durationMs).toBeGreaterThanOrEqual(4_000);
    },
    40_000,
  );

  testWhereHidden(
    `has time to save also on a machine without /proc${unlessRoot}`,
    async () => {
      const command = `trap 'exit 5' TERM; ${atTerm}; sh save.sh & wait`;
      const ran = await stopped(command, 'SIGTERM', { around: untold });
      expect([ran.code, ran.text]).toEqual([5, 'ready\nsaving\nsaved\n']);
    },
    40_000,
  );

  test.concurrent('is waited for no longer than its grace', async () => {
    const command = `trap 'exit 5' TERM; sh -c 'trap "" TERM; echo ready; sleep 60' & wait`;
    const ran = await stopped(command, 'SIGTERM', { graceSeconds: 2 });
    expect([ran.code, ran.text]).toEqual([5, 'ready\n']);
    expect(ran.report.left.stillAlive).toBe(0);
    expect(ran.report.durationMs).toBeGreaterThanOrEqual(1_000);
    expect(ran.report.durationMs).toBeLessThan(20_000);
  }, 40_000);

  test.concurrent('and went on is not waited for when it ends by itself later', async () => {
    const helper = `sh -c 'trap "" INT TERM; sleep 60'`;
    const command = `trap 'echo kept' INT; ${helper} & echo ready; for i in 1 2 3 4 5 6; do sleep 0.5 || :; done; exit 0`;
    const ran = await stopped(command, 'SIGINT', { graceSeconds: 1 });
    expect([ran.code, ran.text]).toEqual([0, 'ready\nkept\n']);
    expect(ran.report.durationMs).toBeLessThan(6_000);
  }, 40_000);
});
