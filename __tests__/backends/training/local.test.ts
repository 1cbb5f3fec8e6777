import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { strikeOut } from '../../../src/backends/files/strike-out.ts';
import { openBackend } from '../../../src/backends/open.ts';
import { trainingBackends } from '../../../src/backends/training/index.ts';
import { membersOf } from '../../../src/backends/training/local/process-table.ts';
import { follow } from '../../../src/commands/training/follow.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { jobIn, trainer, trainingContract } from '../../support/training-contract.ts';

const open = () =>
  openBackend('training back end', trainingBackends, {
    uri: 'local:',
    environment: () => undefined,
  });
const run = trainer(open);

trainingContract('local:', open);

function idIn(folder: string, name: string): number {
  return Number(readFileSync(join(folder, name), 'utf8'));
}

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'));
  } catch {
    return false;
  }
}

test('both streams stand in the log in their order, and the log is whole', async () => {
  const { text } = await run('for i in 1 2 3 4 5 6; do echo $i; echo $i >&2; done; seq 7 5000');
  const expected = `${'112233445566'.split('').join('\n')}\n`;
  expect(text.startsWith(expected)).toBe(true);
  expect(text.endsWith('\n4999\n5000\n')).toBe(true);
});

test('a command that empties its log is followed from there on', async () => {
  const { shown, told, log } = await run(
    `seq 1 50; sleep 0.5; : > "$FOLDER/train.log"; sleep 0.5; echo '{"step":1}'; echo end`,
  );
  expect(shown).toEqual([
    ...Array.from({ length: 50 }, (_, i) => String(i + 1)),
    '{"step":1}',
    'end',
  ]);
  expect(told).toEqual(['{"step":1}']);
  expect(log).toMatchObject({ lines: 52, lastLine: 'end' });
});

test('of two that take the same log at once exactly one gets it', async () => {
  const rounds = 100;
  const racer = join(import.meta.dirname, '../../support/log-racer.mjs');
  const words = [
    '--no-warnings',
    racer,
    temporaryFolder(),
    String(Date.now() + 2_000),
    `${rounds}`,
  ];
  const race = () => promisify(execFile)(process.execPath, words);
  const [one, other] = await Promise.all([race(), race()]);
  const winners = Array.from(one.stdout, (got, round) => got + (other.stdout[round] ?? ''));
  expect(winners).toHaveLength(rounds);
  expect(winners.filter((pair) => pair !== '10' && pair !== '01')).toEqual([]);
}, 30_000);

test('a job that nobody can attend to any more is ended', async () => {
  const folder = temporaryFolder();
  const job = jobIn(
    folder,
    'echo $$ > leader; exec sleep 60'.replace('leader', '"$FOLDER/leader"'),
  );
  const backend = await open();
  const following = follow(backend, job, {
    companions: [
      {
        look() {
          if (!existsSync(join(folder, 'leader'))) return undefined;
          throw new Error('A mistake of ours');
        },
      },
    ],
    graceMs: () => 6_000,
    strikeOut,
    show: () => undefined,
    interruption: {
      during: (work) => work,
      handTo: () => () => undefined,
      stop: () => undefined,
    },
  });
  await expect(following).rejects.toThrow('A mistake of ours');
  for (let waited = 0; waited < 5_000 && isAlive(idIn(folder, 'leader')); waited += 50)
    await sleep(50);
  expect(isAlive(idIn(folder, 'leader'))).toBe(false);
});

test('a command that prints nothing has an empty log', async () => {
  expect(await run('true')).toMatchObject({
    text: '',
    shown: [],
    log: { bytes: 0, lines: 0, lastLine: '', holdsSecrets: false },
  });
});

test('binary output and a line of a megabyte do no harm', async () => {
  const { end, shown, log } = await run(
    `head -c 100000 /dev/urandom; echo; head -c 1000000 /dev/zero | tr '\\0' x; echo; echo end`,
  );
  expect(end).toEqual({ kind: 'succeeded' });
  expect(log.bytes).toBe(1_100_006);
  expect(log.lastLine).toBe('end');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point
  for (const line of shown) expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/);
});

test('the log of an earlier run is replaced, not followed through a link', async () => {
  const folder = temporaryFolder();
  const victim = join(folder, 'victim');
  const logPath = join(folder, 'train.log');
  writeFileSync(victim, 'precious');
  symlinkSync(victim, logPath);
  await run('echo new', { logPath });
  expect(readFileSync(victim, 'utf8')).toBe('precious');
  expect(readFileSync(logPath, 'utf8')).toBe('new\n');
});

test('a log that cannot be written stops the run before it starts', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'train.log'));
  const failing = run(`touch ${folder}/ran`, { logPath: join(folder, 'train.log') });
  await expect(failing).rejects.toMatchObject({ problems: [{ code: 'output-unwritable' }] });
  expect(() => readFileSync(join(folder, 'ran'))).toThrow('ENOENT');
});

test('a command that is too long for the system is an error that says so', async () => {
  await expect(run(`true ${'x'.repeat(3_000_000)}`)).rejects.toMatchObject({
    problems: [{ code: 'train-not-started', next: expect.stringContaining('script') }],
  });
});

test('what a command leaves running is ended and counted', async () => {
  const { end, leftBehind, stillAlive, folder } = await run(
    'sleep 60 & echo $! > $FOLDER/one; sleep 60 & echo $! > $FOLDER/two',
  );
  expect({ end, leftBehind, stillAlive }).toEqual({
    end: { kind: 'succeeded' },
    leftBehind: 2,
    stillAlive: 0,
  });
  expect(isAlive(idIn(folder, 'one'))).toBe(false);
  expect(isAlive(idIn(folder, 'two'))).toBe(false);
});

test.each([
  ['a session of its own', 'setsid sleep 60'],
  ['a session and an environment of its own', 'env -i /usr/bin/setsid /bin/sleep 60'],
  ['the same, with its output closed', 'env -i /usr/bin/setsid /bin/sleep 60 >&-'],
  ['a training within', 'CONTENDER_JOB=$CONTENDER_JOB/in setsid sleep 60 > /dev/null 2>&1'],
  ['all that could tell it', 'env -i /usr/bin/setsid /bin/sleep 60 > /dev/null 2>&1'],
])('what leaves the group for %s is ended and counted, too', async (_, daemon) => {
  const { end, leftBehind, stillAlive } = await run(`${daemon} & sleep 0.3`);
  expect({ end, leftBehind, stillAlive }).toEqual({
    end: { kind: 'succeeded' },
    leftBehind: 1,
    stillAlive: 0,
  });
});

test('a cancelled training takes along what left its group', async () => {
  const command = `setsid sh -c 'echo $$ > $FOLDER/daemon; exec sleep 60' & sleep 0.3; echo ready; sleep 60`;
  const { end, stillAlive, folder } = await run(command, {
    signals: [{ after: 'ready', signal: 'SIGINT' }],
  });
  expect({ end, stillAlive }).toEqual({ end: { kind: 'cancelled' }, stillAlive: 0 });
  expect(isAlive(idIn(folder, 'daemon'))).toBe(false);
});

test('children that ignore SIGINT are ended with their parent, a second request does not wait', async () => {
  const command = `
    sh -c 'trap "" INT; echo $$ > $FOLDER/deaf; while :; do sleep 0.05; done' &
    (sleep 60 & echo $! > $FOLDER/grandchild; wait) &
    sleep 0.3
    echo ready
    echo again
    wait`;
  const { end, stillAlive, folder, durationMs } = await run(command, {
    signals: [
      { after: 'ready', signal: 'SIGINT' },
      { after: 'again', signal: 'SIGINT' },
    ],
  });
  expect({ end, stillAlive }).toEqual({ end: { kind: 'cancelled' }, stillAlive: 0 });
  expect(isAlive(idIn(folder, 'deaf'))).toBe(false);
  expect(isAlive(idIn(folder, 'grandchild'))).toBe(false);
  expect(durationMs).toBeLessThan(5_000);
});

test('who ignores SIGINT and SIGTERM is killed before a runner gives up', async () => {
  const command = `trap '' INT TERM; echo $$ > $FOLDER/pid; echo ready; while :; do sleep 0.05; done`;
  const { end, folder, durationMs } = await run(command, {
    signals: [{ after: 'ready', signal: 'SIGINT' }],
  });
  expect(end).toEqual({ kind: 'cancelled' });
  expect(isAlive(idIn(folder, 'pid'))).toBe(false);
  expect(durationMs).toBeGreaterThan(6_500);
  expect(durationMs).toBeLessThan(9_000);
});

test('SIGTERM leaves no time', async () => {
  const command = `trap '' INT TERM; echo ready; while :; do sleep 0.05; done`;
  const { end, durationMs } = await run(command, {
    signals: [{ after: 'ready', signal: 'SIGTERM' }],
  });
  expect(end).toEqual({ kind: 'cancelled' });
  expect(durationMs).toBeLessThan(3_000);
});

test('a SIGTERM after SIGINT leaves no time', async () => {
  const command = `trap 'echo again' INT; trap '' TERM; echo ready; while :; do sleep 0.05 || :; done`;
  const { end, durationMs } = await run(command, {
    signals: [
      { after: 'ready', signal: 'SIGINT' },
      { after: 'again', signal: 'SIGTERM' },
    ],
  });
  expect(end).toEqual({ kind: 'cancelled' });
  expect(durationMs).toBeLessThan(3_000);
});

test('a cancelled command that still ends well was cancelled', async () => {
  const { end } = await run(`trap 'exit 0' INT; echo ready; while :; do sleep 0.05; done`, {
    signals: [{ after: 'ready', signal: 'SIGINT' }],
  });
  expect(end).toEqual({ kind: 'cancelled' });
});

test('what was used is recorded', async () => {
  const command = `${process.execPath} -e "const b = Buffer.alloc(2e8, 1); const end = Date.now() + 600; while (Date.now() < end) b[0]++;"`;
  const { resources } = await run(command);
  expect(resources.peakMemoryBytes).toBeGreaterThan(2e8);
  expect(resources.peakMemoryBytes).toBeLessThan(1e9);
  expect(resources.cpuSeconds).toBeGreaterThan(0.1);
  expect(resources.cpuSeconds).toBeLessThan(5);
});

test('a name with blanks and brackets does not confuse the process table', async () => {
  const folder = temporaryFolder();
  const program = join(folder, 'a) Z (b');
  execFileSync('cp', ['/bin/sleep', program]);
  const { leftBehind } = await run(`'${program}' 60 & true`);
  expect(leftBehind).toBe(1);
});

test('a zombie is not alive', async () => {
  const script = 'sleep 0.1 & exec sleep 2';
  const parent = spawn('/bin/sh', ['-c', script], { detached: true, stdio: 'ignore' });
  await sleep(600);
  const states = execFileSync('ps', ['-o', 'stat=', '-g', String(parent.pid)], {
    encoding: 'utf8',
  });
  expect(states).toContain('Z');
  expect(membersOf(parent.pid ?? 0)?.map(({ pid }) => pid)).toEqual([parent.pid]);
  parent.kill('SIGKILL');
});

test('a log that another training writes is not taken from it', async () => {
  const folder = temporaryFolder();
  const backend = await open();
  const first = await backend.submit(jobIn(folder, 'echo mine; sleep 30'));
  const second = backend.submit(jobIn(folder, 'echo yours', { name: 'contender-test-2-0' }));
  await expect(second).rejects.toMatchObject({ problems: [{ code: 'train-running' }] });
  expect(await backend.status(first)).toEqual({ kind: 'running' });
  while ((await backend.logs(first, '')).bytes.byteLength === 0) await sleep(20);
  await backend.cancel(first, 0);
  expect(await backend.outputs(first)).toMatchObject({ stillAlive: 0 });
  expect(readFileSync(join(folder, 'train.log'), 'utf8')).toBe('mine\n');
  expect(readdirSync(folder)).toEqual(['train.log']);
});

test('what an earlier training left in the same place is ended before the next one starts', async () => {
  const folder = temporaryFolder();
  const mark = randomUUID();
  const left = spawn('sleep', ['60'], {
    env: { PATH: process.env.PATH, CONTENDER_JOB: mark },
    detached: true,
    stdio: 'ignore',
  });
  writeFileSync(join(folder, 'train.log.job'), JSON.stringify({ mark, owner: '1/1' }));
  const backend = await open();
  const ref = await backend.submit(jobIn(folder, 'true'));
  expect(isAlive(left.pid ?? 0)).toBe(false);
  await backend.outputs(ref);
});

test.each(['', '{', '{"mark": ".*", "owner": "1/1"}', '[]'])(
  'what is no note of a job (%p) says nothing about what to end',
  async (text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'train.log.job'), text);
    const backend = await open();
    const ref = await backend.submit(jobIn(folder, 'true'));
    expect(await backend.outputs(ref)).toMatchObject({ stillAlive: 0 });
  },
);

test('whoever waits is told when a job has ended, and then its status says so', async () => {
  const backend = await open();
  const ref = await backend.submit(jobIn(temporaryFolder(), 'sleep 0.2; exit 3'));
  expect(await backend.status(ref)).toEqual({ kind: 'running' });
  await new Promise<void>((told) => backend.onEnd?.(ref, told));
  expect(await backend.status(ref)).toEqual({
    kind: 'ended',
    end: { kind: 'failed', exitCode: 3 },
  });
  await backend.outputs(ref);
});
