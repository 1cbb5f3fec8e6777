import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { cannotRun } from '../support/cannot-run.ts';
import { temporaryFolder } from '../support/folder.ts';
import {
  addNode,
  busyboxRoot,
  type LivePodman,
  podmanPackages,
  startPodman,
} from '../support/live/podman.ts';
import { elsewhereSteps } from './train-elsewhere/cases.ts';

const subject = 'the train step on Podman';
const image = 'localhost/node:1';

function found(): { readonly packages: string } | { readonly why: string } {
  try {
    return { packages: podmanPackages() };
  } catch (error) {
    return { why: (error as Error).message };
  }
}

const needed = found();
if ('why' in needed) cannotRun(subject, needed.why);
else describe(subject, () => suite(needed.packages));

function suite(packages: string): void {
  let podman: LivePodman;
  const folder = temporaryFolder();
  beforeAll(async () => {
    podman = await startPodman({ packages, folder: temporaryFolder() });
    const root = busyboxRoot(packages, temporaryFolder());
    addNode(root);
    await podman.importImage(image, root);
  }, 60_000);
  afterAll(() => podman?.stop());

  const containers = async (query: string) => {
    const { text } = await podman.ask('GET', `/containers/json${query}`);
    const listed: readonly { readonly Names: readonly string[] }[] = JSON.parse(text);
    return listed.map(({ Names: [name = ''] }) => name.replace('/', ''));
  };

  elsewhereSteps(() => ({
    uri: `podman:?socket=${podman.socket}&network=none&pull=never&folder=${folder}`,
    image,
    environment: { container: { image, imageId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) } },
    live: () => containers(''),
    left: async () => [...(await containers('?all=1')), ...readdirSync(folder)],
  }));
}
