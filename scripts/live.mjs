// Builds .cache/live/<name>/, a Python environment with a real server for the tests, from the lock file
// __tests__/support/live/<name>.lock: `node scripts/live.mjs <name…>`, without a name all that every run needs.
// Silent when all is there. Whoever asks while another builds waits for that one; the lock is the kernel's, so
// that nobody who was killed still holds it. Without Python it says so and exits with 3.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const cache = join(project, '.cache/live');
const locks = join(project, '__tests__/support/live');

const everyRun = ['mlflow3', 'gto', 'moto', 'ray'];
const beforeReleases = ['mlflow2'];

/** Python that takes the lock of a file and becomes another program, which holds it while it lives. */
const underLock = `import fcntl, os, sys
lock = os.open(sys.argv[1], os.O_CREAT | os.O_RDWR)
fcntl.flock(lock, fcntl.LOCK_EX)
os.set_inheritable(lock, True)
os.execv(sys.argv[2], sys.argv[2:])`;

const [first, ...rest] = process.argv.slice(2);
if (first === '--under-lock') build(rest[0] ?? '');
else {
  const all = process.env.LIVE === 'all' ? [...everyRun, ...beforeReleases] : everyRun;
  const wanted = first === undefined ? all : [first, ...rest];
  for (const name of wanted.filter((one) => !isComplete(one))) buildAlone(name);
}

function buildAlone(name) {
  mkdirSync(cache, { recursive: true });
  requirePython();
  const words = [join(cache, `${name}.building`), process.execPath];
  const again = [fileURLToPath(import.meta.url), '--under-lock', name];
  run('python3', ['-c', underLock, ...words, ...again]);
}

/** Nobody else is here; whoever was may have done it already. */
function build(name) {
  if (isComplete(name)) return;
  const folder = join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  run('python3', ['-m', 'venv', folder]);
  const python = join(folder, 'bin/python');
  if (name === 'uv') {
    run(python, ['-m', 'pip', 'install', '-q', '--require-hashes', '-r', lockOf(name)]);
  } else {
    if (!isComplete('uv')) buildAlone('uv');
    const sync = ['pip', 'sync', '-q', '--require-hashes', '--compile-bytecode'];
    run(join(cache, 'uv/bin/uv'), [...sync, '--python', python, lockOf(name)]);
  }
  writeFileSync(join(folder, '.complete'), stampOf(name));
}

function isComplete(name) {
  if (!existsSync(lockOf(name))) {
    console.error(`There is no ${lockOf(name)}.`);
    process.exit(2);
  }
  const stamp = join(cache, name, '.complete');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(name);
}

/** Its programs hold its path and that of the system's Python: with another one it is built again. */
function stampOf(name) {
  const lock = createHash('sha256').update(readFileSync(lockOf(name)));
  const python = join(cache, name, 'bin/python');
  return `${lock.digest('hex')} ${python} ${existsSync(python) ? realpathSync(python) : ''}\n`;
}

function lockOf(name) {
  return join(locks, `${name}.lock`);
}

/** Under CI what is missing is installed, by root or by somebody who may become root without a password. */
function requirePython() {
  if (hasPython()) return;
  if (process.env.CI) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const packages = ['python3', 'python3-venv'];
    for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const [command, ...given] = [...sudo, 'apt-get', ...words];
      spawnSync(command, given, { stdio: ['ignore', 'ignore', 2], timeout: 300_000 });
    }
    if (hasPython()) return;
  }
  console.error('needs python3 with venv, 3.10 or newer');
  process.exit(3);
}

function hasPython() {
  const check = 'import sys, ensurepip, fcntl, venv; sys.exit(sys.version_info < (3, 10))';
  return spawnSync('python3', ['-c', check]).status === 0;
}

/** All of a program's words go to stderr, so that stdout stays empty. */
function run(command, words) {
  const { status, error } = spawnSync(command, words, { stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  if (error) console.error(error.message);
  process.exit(status || 1);
}
