// Builds .cache/live/podman/: root/ with podman, its runtime and busybox from the packages of Debian or Ubuntu,
// unpacked and not installed. Silent when all is there. Where podman could not run it says so and exits with 3.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAlone, cache, isComplete, refuse, run } from './alone.mjs';
import { downloadPackages } from './apt.mjs';

const name = 'podman';
const packages = [
  'podman',
  'runc',
  'conmon',
  'busybox-static',
  'golang-github-containers-common',
  'golang-github-containers-image',
];
const system = /^PRETTY_NAME=(.*)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
const stamp = `${packages.join(' ')} of ${system}\n`;

const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const [command, ...words] = [...sudo, 'unshare', '-m', 'true'];
if (spawnSync(command, words).status !== 0) refuse('needs root and unshare');
if (!isComplete(name, stamp)) {
  buildAlone({ name, stamp, script: fileURLToPath(import.meta.url), build });
}

/** Into a folder beside, which becomes the place when all is in it. */
function build() {
  const place = join(cache, name);
  const beside = `${place}.new`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(join(beside, 'packages'), { recursive: true });
  for (const file of downloadPackages(packages, join(beside, 'packages'))) {
    run('dpkg', ['-x', file, join(beside, 'root')]);
  }
  rmSync(join(beside, 'packages'), { recursive: true });
  writeFileSync(join(beside, '.complete'), stamp);
  rmSync(place, { recursive: true, force: true });
  renameSync(beside, place);
}
