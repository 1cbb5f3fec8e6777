// One measured process, through measure.py.
import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { logsFolder, source } from './folders.mjs';

const secondsAllowed = 300;

/**
 * Runs `{command, env}` → `{wall, cpu, peak, exit, timedOut, stdout}`: seconds, seconds, bytes; stdout and stderr
 * stay in the logs folder under the name.
 */
export function measure(name, { command, env = {} }) {
  mkdirSync(logsFolder, { recursive: true });
  const [answer, stdout, stderr] = ['json', 'out', 'err'].map((kind) =>
    join(logsFolder, `${name}.${kind}`),
  );
  rmSync(answer, { force: true });
  spawnSync('python3', [join(source, 'measure.py'), answer, String(secondsAllowed), ...command], {
    cwd: logsFolder,
    env: { ...process.env, ...env },
    stdio: ['ignore', openSync(stdout, 'w'), openSync(stderr, 'w')],
  });
  const cost = JSON.parse(readFileSync(answer, 'utf8'));
  return { ...cost, stdout: readFileSync(stdout, 'utf8'), stderr: readFileSync(stderr, 'utf8') };
}
