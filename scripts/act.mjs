// Builds act, which runs workflows on this machine, once into .cache/live/bin, and prints its path. Whoever
// asks while another builds waits for that one. Without Go it says so and exits with 3.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const version = '0.2.89';
const folder = resolve('.cache/live/bin');
const act = join(folder, `act-${version}`);
const lock = `${act}.building`;

mkdirSync(folder, { recursive: true });
while (!existsSync(act)) {
  if (isHeld()) await sleep(500);
  else build();
}
console.log(act);

/** Whether a living process builds; of one that died the lock is taken away. */
function isHeld() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    rmSync(lock, { force: true });
    return false;
  }
}

function build() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    return;
  }
  const go = goOf(1, 25);
  if (!go) {
    console.error('needs Go 1.25');
    rmSync(lock);
    process.exit(3);
  }
  const aside = mkdtempSync(join(folder, 'building-'));
  const words = ['-n', '10', go, 'install', `github.com/nektos/act@v${version}`];
  const env = { ...process.env, GOBIN: aside, GOTOOLCHAIN: 'local' };
  const { status } = spawnSync('nice', words, { env, stdio: ['ignore', 2, 2] });
  if (status === 0) renameSync(join(aside, 'act'), act);
  rmSync(aside, { recursive: true });
  rmSync(lock);
  if (status !== 0) process.exit(status ?? 1);
}

/** Go of that version or newer: that of the PATH, else where its installer puts it. */
function goOf(major, minor) {
  return ['go', '/usr/local/go/bin/go'].find((program) => {
    const { stdout } = spawnSync(program, ['env', 'GOVERSION'], { encoding: 'utf8' });
    const [, own, part] = /go(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
    return Number(own) > major || (Number(own) === major && Number(part) >= minor);
  });
}
