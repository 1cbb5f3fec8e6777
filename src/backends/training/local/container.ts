import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Container } from '../../../domain/training/environment.ts';

/** What engines tell those inside of themselves; `root` is where the file system begins. Null: no sign of a container. */
export async function readContainer(root = '/'): Promise<Container | null> {
  const [cgroup, mounts, podman, docker] = await Promise.all([
    text(join(root, 'proc/self/cgroup')),
    text(join(root, 'proc/self/mountinfo')),
    text(join(root, 'run/.containerenv')),
    exists(join(root, '.dockerenv')),
  ]);
  const told = podman === undefined ? {} : settingsIn(podman);
  const id = hexOf(told.id) ?? idInMounts(mounts ?? '') ?? idInCgroup(cgroup ?? '');
  if (id === null && podman === undefined && !docker) return null;
  const image = told.image || null;
  const imageId = hexOf(told.imageid);
  return {
    id,
    image,
    digest: /@(sha256:[0-9a-f]{64})$/.exec(image ?? '')?.[1] ?? null,
    imageId: imageId === null ? null : `sha256:${imageId}`,
  };
}

/** Podman writes `image="docker.io/library/python:3.12"` and the like, a line each, or leaves the file empty. */
function settingsIn(text: string): Readonly<Record<string, string>> {
  const lines = [...text.matchAll(/^(\w+)="([^"\n]{0,500})"$/gm)];
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
}

/**
 * An engine mounts its own files over some of /etc, from a folder named by the container. Outside of a
 * container other mounts may name containers, too, but none over /etc.
 */
function idInMounts(mounts: string): string | null {
  const mount =
    /^\S+ \S+ \S+ \S*\/(?:overlay-)?containers\/([0-9a-f]{64})\/\S* \/(?:etc\/(?:hostname|hosts|resolv\.conf)|run\/\.containerenv) /m;
  return mount.exec(mounts)?.[1] ?? null;
}

/** The innermost: a container may run in another one. */
function idInCgroup(cgroup: string): string | null {
  const group =
    /\/(?:docker|libpod|crio|kubepods[^\n]*|[\w.-]*(?:docker|libpod|crio|cri-containerd)[-:])(?:[^\n]*[/:-])?([0-9a-f]{64})(?:\.scope)?(?:\/[^\n]*)?$/m;
  return group.exec(cgroup)?.[1] ?? null;
}

function hexOf(value: string | undefined): string | null {
  return value !== undefined && /^[0-9a-f]{64}$/.test(value) ? value : null;
}

/** Undefined where it is not there, or closed to us. */
function text(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
