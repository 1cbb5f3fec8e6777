import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { testUnless } from '../cannot-run.ts';
import { temporaryFolder } from '../folder.ts';
import { projectFolder } from '../run-node.ts';

/** A project whose one environment holds nothing, so that it is built without a network. */
function project() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'scripts'));
  mkdirSync(join(folder, '__tests__/support/live'), { recursive: true });
  copyFileSync(join(projectFolder, 'scripts/live.mjs'), join(folder, 'scripts/live.mjs'));
  writeFileSync(join(folder, '__tests__/support/live/uv.lock'), '# nothing\n');
  return folder;
}

const { NODE_OPTIONS: _, CI: __, ...env } = process.env;

function start(folder: string) {
  const child = spawn(process.execPath, ['scripts/live.mjs', 'uv'], {
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<{ code: number | null; stdout: string }>((done) => {
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.on('close', (code) => done({ code, stdout }));
  });
  return { child, ended };
}

const hasPython = spawnSync('python3', ['-c', 'import ensurepip, venv']).status === 0;
const withPython = testUnless(hasPython ? undefined : 'needs python3 with venv');

withPython(
  'whoever asks at once finds it built, once, also after one of them was killed',
  async () => {
    const folder = project();
    const first = start(folder);
    const venv = join(folder, '.cache/live/uv');
    while (!existsSync(venv)) await sleep(10);
    if (first.child.pid) process.kill(-first.child.pid, 'SIGKILL');
    await first.ended;
    expect(existsSync(join(venv, '.complete'))).toBe(false);
    const ends = await Promise.all(
      [start(folder), start(folder), start(folder)].map((one) => one.ended),
    );
    expect(ends).toEqual(ends.map(() => ({ code: 0, stdout: '' })));
    expect(readFileSync(join(venv, '.complete'), 'utf8')).toContain(join(venv, 'bin/python'));
  },
  180_000,
);

test('a name without a lock file, and a machine without Python, are told apart', () => {
  const folder = project();
  const run = (name: string, path = '') => {
    return spawnSync(process.execPath, ['scripts/live.mjs', name], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: path },
    });
  };
  expect(run('nothing')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('nothing.lock'),
  });
  expect(run('uv', '/nowhere')).toMatchObject({
    status: 3,
    stderr: expect.stringContaining('needs python3 with venv'),
  });
});
