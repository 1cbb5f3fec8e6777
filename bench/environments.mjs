// A Python environment for each peer, made once from its locked requirements in peers/<peer>.txt.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { environmentsFolder, source } from './folders.mjs';

const uvVersion = '0.13.8';
/** The Python a peer needs, where it isn't the one that most need. */
const pythons = { tfdv: '3.10' };
const usualPython = '3.11';

/** The path of the environment's Python; throws, saying why, where it can't be made. */
export function environmentOf(peer) {
  const lock = join(source, 'peers', `${peer}.txt`);
  const folder = join(environmentsFolder, peer);
  const python = join(folder, 'bin', 'python');
  const stamp = join(folder, 'installed');
  const digest = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return python;
  console.error(`installing ${peer}`);
  const uv = installUv();
  const version = pythons[peer] ?? usualPython;
  try {
    run([uv, 'venv', '-q', '--clear', '--python', findPython(version), folder]);
  } catch (error) {
    throw new Error(`needs Python ${version}, which isn't here and couldn't be fetched`, {
      cause: error,
    });
  }
  run([
    uv,
    'pip',
    'sync',
    '-q',
    '--require-hashes',
    '--compile-bytecode',
    '--python',
    python,
    lock,
  ]);
  writeFileSync(stamp, digest);
  return python;
}

/** The locked versions of an environment: package → version. */
export function versionsOf(peer) {
  const lock = readFileSync(join(source, 'peers', `${peer}.txt`), 'utf8');
  return Object.fromEntries(
    [...lock.matchAll(/^([\w.-]+)==([^\s\\;]+)/gm)].map(([, name, version]) => [name, version]),
  );
}

function installUv() {
  const folder = join(environmentsFolder, '.uv');
  const uv = join(folder, 'bin', 'uv');
  if (!existsSync(uv)) {
    run(['python3', '-m', 'venv', folder]);
    run([join(folder, 'bin', 'pip'), 'install', '-q', `uv==${uvVersion}`]);
  }
  return uv;
}

/** A path if pyenv has the version, or the version itself, for uv to find or to download. */
function findPython(version) {
  const versions = join(
    process.env.PYENV_ROOT ?? join(process.env.HOME ?? '', '.pyenv'),
    'versions',
  );
  const found = existsSync(versions)
    ? readdirSync(versions).find((name) => name.startsWith(`${version}.`))
    : undefined;
  return found ? join(versions, found, 'bin', 'python') : version;
}

function run([command, ...words]) {
  const { status, stderr, error } = spawnSync(command, words, { encoding: 'utf8' });
  if (status === 0) return;
  const why = (error?.message ?? stderr).trim().split('\n')[0];
  throw new Error(`${basename(command)} ${words[0]}: ${why}`);
}
