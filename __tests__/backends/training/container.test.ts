import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readContainer } from '../../../src/backends/training/local/container.ts';
import { temporaryFolder } from '../../support/folder.ts';

type Files = Readonly<Record<string, string>>;

/** A root of a file system with these files. */
function root(files: Files): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const id = 'ab12'.repeat(16);
const other = 'cd34'.repeat(16);
const unknown = { id: null, image: null, digest: null, imageId: null };
const cgroup = 'proc/self/cgroup';
const mountinfo = 'proc/self/mountinfo';
const podman = 'run/.containerenv';

const mounted = (folder: string, at: string) =>
  `1 0 8:1 / / rw - ext4 /dev/sda rw\n542 533 8:1 ${folder}/${id}/hostname ${at} rw,relatime - ext4 /dev/sda rw\n`;

const inside: readonly (readonly [string, Files, object])[] = [
  [
    'docker, cgroup v1',
    { [cgroup]: `12:pids:/docker/${id}\n1:name=systemd:/docker/${id}\n` },
    { id },
  ],
  ['docker, systemd', { [cgroup]: `0::/system.slice/docker-${id}.scope\n` }, { id }],
  [
    'docker, cgroup v2 of its own',
    { [cgroup]: '0::/\n', [mountinfo]: mounted('/var/lib/docker/containers', '/etc/hostname') },
    { id },
  ],
  [
    'docker on a disk of its own',
    { [mountinfo]: mounted('/containers', '/etc/resolv.conf'), '.dockerenv': '' },
    { id },
  ],
  ['docker that tells nothing else', { [cgroup]: '0::/\n', '.dockerenv': '' }, {}],
  [
    'kubernetes with containerd',
    { [cgroup]: `0::/kubepods.slice/kubepods-pod1.slice/cri-containerd-${id}.scope\n` },
    { id },
  ],
  ['kubernetes, cgroup v1', { [cgroup]: `3:cpu:/kubepods/burstable/pod7-1/${id}\n` }, { id }],
  [
    'a container in a container is the inner one',
    { [cgroup]: `3:cpu:/docker/${other}/docker/${id}\n` },
    { id },
  ],
  [
    'podman that tells all',
    {
      [podman]: `engine="podman-4.3.1"\nname="train"\nid="${id}"\nimage="docker.io/library/python:3.12"\nimageid="${other}"\nrootless=1\n`,
    },
    { id, image: 'docker.io/library/python:3.12', imageId: `sha256:${other}` },
  ],
  [
    'podman with an image by its digest',
    { [podman]: `id="${id}"\nimage="quay.io/acme/train@sha256:${other}"\n` },
    { id, image: `quay.io/acme/train@sha256:${other}`, digest: `sha256:${other}` },
  ],
  [
    'podman that writes nothing into its file',
    {
      [podman]: '',
      [mountinfo]: mounted('/run/containers/storage/overlay-containers', '/run/.containerenv'),
    },
    { id },
  ],
  ['podman whose id is none', { [podman]: 'id="x; rm -rf"\nimage=""\n' }, {}],
];

test.each(inside)('%s', async (_, files, told) => {
  expect(await readContainer(root(files))).toEqual({ ...unknown, ...told });
});

const outside: readonly (readonly [string, Files])[] = [
  ['a machine', { [cgroup]: '0::/user.slice/user-1000.slice/session-2.scope\n' }],
  ['without any of these files', {}],
  [
    'a machine that runs containers',
    {
      [cgroup]: '0::/system.slice/docker.service\n',
      [mountinfo]: mounted('/var/lib/docker/containers', `/var/lib/docker/containers/${id}/mounts`),
    },
  ],
  ['a service with a long name', { [cgroup]: `0::/system.slice/run-${id}.scope\n` }],
];

test.each(outside)('%s is no container', async (_, files) => {
  expect(await readContainer(root(files))).toBeNull();
});
