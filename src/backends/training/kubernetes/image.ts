import type { Container } from '../../../domain/training/environment.ts';
import { containerIn, type Pod } from './pod-answer.ts';

/** What a pod ran, by the words of its node; null: it never told. */
export function imageOf(pod: Pod, container: string): Container | null {
  const status = containerIn(pod, container);
  if (!status || status.imageID === '') return null;
  const { imageID, containerID } = status;
  const asked = pod.spec.containers.find(({ name }) => name === container)?.image;
  return {
    id: /^[a-z-]+:\/\/([0-9a-f]{64})$/.exec(containerID)?.[1] ?? null,
    image: asked || status.image || null,
    // `<registry>/<name>@sha256:…`; a bare `sha256:…` is how the node stores it.
    digest: /@(sha256:[0-9a-f]{64})$/.exec(imageID)?.[1] ?? null,
    imageId: /^(?:[a-z-]+:\/\/)?(sha256:[0-9a-f]{64})$/.exec(imageID)?.[1] ?? null,
  };
}
