// Builds what the tests start a real Slurm from, with accounting, slurmrestd and MariaDB: .cache/live/slurm/layer.tar
// is what the packages of this Debian or Ubuntu add to this machine's files when they are installed, in a throw-away
// root over /: nothing of the machine is touched. With SLURM=slurm-next: .cache/live/slurm-next/root.tar is a small
// Debian 13 with its Slurm 24.11. Silent when all is there. Where no such root can be made it says so and exits with 3.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAlone, cache, isComplete, refuse, run } from './alone.mjs';
import { downloadPackages } from './apt.mjs';

const packages = [
  'slurmctld',
  'slurmd',
  'slurmdbd',
  'slurm-client',
  'slurmrestd',
  'slurm-wlm-mysql-plugin',
  'slurm-wlm-jwt-plugin',
  'munge',
  'mariadb-server',
];

/** In a mount namespace; $1: the packages, $2: the file to write, $3: its owner. */
const installOver = `set -eu
PATH=$PATH:/usr/sbin:/sbin
over=$(mktemp -d)
mount -t tmpfs -o mode=755 tmpfs "$over"
root=$over/root
mkdir "$over/up" "$over/work" "$root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$over/up,workdir=$over/work" "$root"
mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
mkdir "$root/packages"
mount --bind "$1" "$root/packages"
printf '#!/bin/sh\\nexit 101\\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
DEBIAN_FRONTEND=noninteractive chroot "$root" sh -c \\
  'apt-get install -qq -y --no-install-recommends /packages/*.deb && rm -rf /usr/share/doc /usr/share/man'
tar -C "$over/up" --xattrs --xattrs-include='*' -cf "$2" .
chown "$3" "$2"`;

/** $1 holds debootstrap and the keys of Debian. */
const installAlone = `set -eu
for package in "$1"/*.deb; do dpkg -x "$package" "$1/tools"; done
root=$(mktemp -d)
mount -t tmpfs -o mode=755 tmpfs "$root"
DEBOOTSTRAP_DIR=$1/tools/usr/share/debootstrap "$1/tools/usr/sbin/debootstrap" --variant=minbase \\
  --keyring="$1/tools/usr/share/keyrings/debian-archive-keyring.gpg" \\
  --include=iproute2,${packages.join(',')} trixie "$root" http://deb.debian.org/debian
cd "$root"
rm -rf var/cache/apt var/lib/apt/lists usr/share/doc usr/share/man usr/share/locale
tar --one-file-system --xattrs --xattrs-include='*' -cf "$2" .
chown "$3" "$2"`;

const system = /^PRETTY_NAME=(.*)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
const editions = {
  slurm: { downloads: packages, install: installOver, file: 'layer.tar', of: system },
  'slurm-next': {
    downloads: ['debootstrap', 'debian-archive-keyring'],
    install: installAlone,
    file: 'root.tar',
    of: 'trixie',
  },
};
const name = process.env.SLURM ?? 'slurm';
const { downloads, install, file, of } = editions[name];
const stamp = `${packages.join(' ')} of ${of}\n`;

const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const inNamespaces = [...sudo, 'unshare', '--mount', '--pid', '--fork', '--mount-proc'];
const [command, ...words] = inNamespaces;
if (spawnSync(command, [...words, '--net', 'true']).status !== 0) {
  refuse('needs root and unshare');
}
if (!isComplete(name, stamp)) {
  buildAlone({ name, stamp, script: fileURLToPath(import.meta.url), build });
}

/** Into a folder beside, which becomes the place when all is in it. */
function build() {
  const place = join(cache, name);
  const beside = `${place}.new`;
  const archives = join(beside, 'packages');
  run(sudo[0] ?? 'env', [...sudo.slice(1), 'rm', '-rf', beside]);
  mkdirSync(archives, { recursive: true });
  downloadPackages(downloads, archives);
  const given = [archives, join(beside, file), String(process.getuid?.())];
  run(command, [...words, 'sh', '-c', install, 'sh', ...given]);
  run(sudo[0] ?? 'env', [...sudo.slice(1), 'rm', '-rf', archives]);
  writeFileSync(join(beside, '.complete'), stamp);
  rmSync(place, { recursive: true, force: true });
  renameSync(beside, place);
}
