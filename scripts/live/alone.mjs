// What the scripts share that build a real server for the tests in .cache/live/<name>/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const cache = fileURLToPath(new URL('../../.cache/live', import.meta.url));

/** Whether <name>/.complete says exactly what is wanted. */
export function isComplete(name, stamp) {
  const file = join(cache, name, '.complete');
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

/**
 * Builds with nobody else at it: whoever asks meanwhile waits. The lock is the kernel's, taken by flock(1)
 * around a second run of the script, so that nobody who was killed still holds it.
 */
export function buildAlone({ name, stamp, script, build }) {
  mkdirSync(cache, { recursive: true });
  if (process.argv[2] !== '--under-lock') {
    run('flock', [join(cache, `${name}.building`), process.execPath, script, '--under-lock']);
  } else if (!isComplete(name, stamp)) build();
}

/** All of a program's words go to stderr, so that stdout stays empty. */
export function run(command, words, options = {}) {
  const { status, error } = spawnSync(command, words, { stdio: ['ignore', 2, 2], ...options });
  if (status === 0) return;
  if (error) console.error(error.message);
  process.exit(status || 1);
}

/** Says what the machine lacks: the tests are skipped with these words, or fail under CI. */
export function refuse(why) {
  console.error(why);
  process.exit(3);
}
