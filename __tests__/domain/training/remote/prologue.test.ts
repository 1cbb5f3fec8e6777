import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gpusOf, surroundingsOf } from '../../../../src/domain/training/remote/place-found.ts';
import { another, fakeDriver, h200 } from '../../../support/fake-driver.ts';
import { temporaryFolder } from '../../../support/folder.ts';
import { type Ran, runPrologue, shells } from '../../../support/run-prologue.ts';

const gib = 1024;

describe.each(Object.entries(shells))('the script of a job in %s', (_name, shell) => {
  const run = (command: string, listen?: Parameters<typeof runPrologue>[1]) =>
    runPrologue({ command }, { shell, ...listen });

  test.each([0, 3, 69, 127])('ends with the code %i of the command', async (code) => {
    const ran = await run(`echo text; exit ${code}`);
    expect(ran).toMatchObject({ code, text: 'text\n' });
    expect(ran.report.end).toEqual({ exitCode: code, ranOutOfMemory: false });
  });

  test('tells a signal by 128 and its number, and prints nothing of its own', async () => {
    const ran = await run('printf unfinished; kill -s KILL $$');
    expect(ran).toMatchObject({ code: 137, text: 'unfinished' });
    expect(ran.report.end?.exitCode).toBe(137);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('hands on %s, once, and waits on', async (signal) => {
    const name = signal.slice(3);
    const command = `trap 'echo got ${name}; sleep 0.3; echo saved; exit 7' ${name}; echo ready; while :; do sleep 0.1; done`;
    let isSent = false;
    const ran = await run(command, {
      listen(text, child) {
        if (isSent || !text.includes('ready')) return;
        isSent = true;
        child.kill(signal);
      },
    });
    // Some shells tell that the signal has ended their sleep.
    const text = ran.text.replace('Terminated\n', '');
    expect([ran.code, text]).toEqual([7, `ready\ngot ${name}\nsaved\n`]);
  });

  test('tells where it ran, and how long', async () => {
    const { report } = await run('sleep 0.3');
    const found = surroundingsOf(report, { container: null, environment: {} });
    expect(found?.machine).toMatchObject({ node: process.versions.node });
    expect(found?.machine.os).toMatch(/^linux \d/);
    expect(found?.machine.memoryBytes).toBeGreaterThan(2 ** 28);
    expect(report.durationMs).toBeGreaterThanOrEqual(290);
    expect(report.durationMs).toBeLessThan(5_000);
    expect(Date.parse(report.startedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(report.resources().cpuSeconds).not.toBeNull();
  });

  test('ends what the command left running, and counts it', async () => {
    const ran = await run('setsid sleep 61.5 & sleep 62.5 & echo on');
    expect(ran.report.left).toEqual({ leftBehind: 2, stillAlive: 0 });
    expect(() => execFileSync('pgrep', ['-f', 'sleep 6[12][.]5'])).toThrow();
  });

  test('the command ends with its script, also when that is killed', async () => {
    const folder = temporaryFolder();
    const command = `echo ready; sleep 3; touch ${folder}/late`;
    await run(command, {
      listen: (text, child) => void (text.includes('ready') && child.kill('SIGKILL')),
    });
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    expect(existsSync(join(folder, 'late'))).toBe(false);
  });

  test('nobody looks at the cards any more, and its log ends, when it was killed', async () => {
    const path = `${fakeDriver({ cards: [h200] })}:${process.env.PATH}`;
    const { text } = await runPrologue(
      { command: 'echo ready; sleep 60', gpus: 1 },
      {
        shell,
        variables: { PATH: path },
        listen: (said, child) => void (said.includes('ready') && child.kill('SIGKILL')),
      },
    );
    expect(text).toBe('ready\n');
  }, 20_000);

  test('lines before and after share their functions; those after come also when it failed', async () => {
    const parts = { before: 'say_hello() { echo hello $1; }', after: 'say_hello after' };
    const ran = await runPrologue({ ...parts, command: 'echo command; exit 4' }, { shell });
    expect(ran).toMatchObject({ code: 4, text: 'command\nhello after\n' });
  });

  test('files that do not come end it before its command', async () => {
    const ran = await runPrologue({ before: 'exit 70', command: 'echo never' }, { shell });
    expect(ran).toMatchObject({ code: 70, text: '' });
    expect(ran.report.hindrance).toEqual({ kind: 'unready', words: ['70'] });
  });

  test('what cannot be handed over is told', async () => {
    const { report } = await runPrologue({ after: 'false' }, { shell });
    expect(report.isUnsaved).toBe(true);
    expect(report.end?.exitCode).toBe(0);
  });

  test('a folder that is not there is told', async () => {
    const { code, report } = await runPrologue({ directory: '/nowhere' }, { shell });
    expect([code, report.hindrance?.kind]).toEqual([70, 'folder']);
  });

  test('who comes too late does nothing', async () => {
    const ran = await runPrologue({ deadline: 1_000_000_000, command: 'echo never' }, { shell });
    expect(ran).toMatchObject({ code: 75, text: '' });
    expect(ran.report.hindrance?.kind).toBe('late');
  });

  test('the cards are told, and what they did', async () => {
    const cards = [h200, another(1)];
    const ran = await onCards(
      { cards, cuda: '13.0' },
      { gpus: 2, gpuMemoryMib: 100 * gib, command: 'sleep 2.5' },
    );
    expect(ran.code).toBe(0);
    expect(gpusOf(ran.report)).toMatchObject({
      tool: 'nvidia-smi',
      driver: '580.65.06',
      cuda: '13.0',
    });
    expect(gpusOf(ran.report)?.cards[1]).toEqual({
      index: 1,
      uuid: 'GPU-2f1c3a7e-0001-4b2a-9c11-000000000002',
      name: 'NVIDIA H200',
      computeCapability: '9.0',
      memoryTotal: 143771,
      memoryFree: 143000,
    });
    const { gpus, series } = ran.report.resources();
    expect(gpus?.complete).toBe(true);
    expect(gpus?.cards.map(({ index, peakMemory }) => [index, peakMemory])).toEqual([
      [0, 4],
      [1, 4],
    ]);
    expect(series?.map(({ name }) => name)).toContain('GPU 1 power');
  }, 20_000);

  test.each([
    ['too few', { cards: [h200] }, ['few', '1']],
    ['too full', { cards: [h200, another(1, { 'memory.free': '102399' })] }, ['full', '1']],
    [
      'sick',
      { cards: [h200, another(1, { 'memory.free': '[GPU requires reset]' })] },
      ['full', '1'],
    ],
    [
      'without a driver',
      { cards: [], refuses: { exitCode: 9, says: 'No driver.' } },
      ['silent', '9', 'No', 'driver.'],
    ],
  ] as const)(
    'cards that are %s end it',
    async (_case, driver, words) => {
      const ran = await onCards(driver, {
        gpus: 2,
        gpuMemoryMib: 100 * gib,
        command: 'echo never',
      });
      expect(ran).toMatchObject({ code: 69, text: '' });
      expect(ran.report.hindrance).toEqual({ kind: 'unfit', words });
    },
    30_000,
  );

  test('exactly the memory that is asked for is enough', async () => {
    const cards = [{ ...h200, 'memory.free': String(100 * gib) }];
    const ran = await onCards({ cards }, { gpus: 1, gpuMemoryMib: 100 * gib });
    expect(ran.code).toBe(0);
  }, 20_000);

  test.each(['', '-1', 'NoDevFiles'])(
    'cards hidden by CUDA_VISIBLE_DEVICES=%s end it',
    async (value) => {
      const ran = await onCards({ cards: [h200] }, { gpus: 1 }, { CUDA_VISIBLE_DEVICES: value });
      expect(ran.code).toBe(69);
      expect(ran.report.hindrance?.words[0]).toBe('hidden');
    },
  );

  test('no driver at all ends it', async () => {
    const ran = await runPrologue({ gpus: 1 }, { shell });
    expect(ran.report.hindrance).toEqual({ kind: 'unfit', words: ['missing'] });
  });

  test('a part of a divided card counts, and its memory is unknown', async () => {
    const instances = [
      'GPU 0: NVIDIA H200 (UUID: GPU-1)',
      '  MIG 1g.10gb Device 0: (UUID: MIG-aa)',
      '  MIG 1g.10gb Device 1: (UUID: MIG-bb)',
    ];
    const driver = { cards: [h200], instances };
    const one = { CUDA_VISIBLE_DEVICES: 'MIG-bb' };
    expect((await onCards(driver, { gpus: 2 })).code).toBe(0);
    expect((await onCards(driver, { gpus: 2 }, one)).report.hindrance?.words).toEqual(['few', '1']);
    const asked = { gpus: 1, gpuMemoryMib: 1 };
    expect((await onCards(driver, asked, one)).report.hindrance?.words).toEqual(['divided', '1']);
  }, 30_000);

  test('a smoke test that fails ends it', async () => {
    const ran = await onCards({ cards: [h200] }, { gpus: 1, smokeTest: 'echo no cuda; exit 3' });
    expect(ran).toMatchObject({ code: 69, text: 'no cuda\n' });
    expect(ran.report.hindrance).toEqual({ kind: 'unfit', words: ['smoke', '3'] });
  }, 20_000);

  function onCards(
    driver: Parameters<typeof fakeDriver>[0],
    wishes: Parameters<typeof runPrologue>[0],
    variables: Readonly<Record<string, string>> = {},
  ): Promise<Ran> {
    const path = `${fakeDriver(driver)}:${process.env.PATH}`;
    return runPrologue(wishes, { shell, variables: { PATH: path, ...variables } });
  }
});
