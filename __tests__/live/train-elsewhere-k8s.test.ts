import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import {
  kubernetesSuite,
  type LiveKubernetes,
  startKubernetes,
} from '../support/live/kubernetes.ts';
import { startNode, type TestNode } from '../support/live/kubernetes-node.ts';
import { elsewhereSteps } from './train-elsewhere/cases.ts';

/** The programs of this machine stand for those of the image. */
const programs = { PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin` };
const image = 'busybox:1';

kubernetesSuite('the train step on Kubernetes', (place) => {
  let cluster: LiveKubernetes;
  let node: TestNode;
  const folder = temporaryFolder();

  beforeAll(async () => {
    cluster = await startKubernetes(place);
    node = await startNode(cluster, { cwd: cluster.folder, image: programs });
  }, 120_000);

  afterAll(async () => {
    await node?.stop();
    await cluster?.stop();
  }, 60_000);

  const jobs = async (): Promise<readonly Job[]> => {
    return (await cluster.must('GET', '/apis/batch/v1/namespaces/default/jobs')).items;
  };
  const namesOf = (some: readonly Job[]) => some.map(({ metadata }) => metadata.name);
  const digest = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);
  const live = async () => namesOf((await jobs()).filter(({ status }) => status.active));
  elsewhereSteps(() => ({
    uri: `k8s:default?kubeconfig=${cluster.kubeconfig}&folder=${folder}&host-path=${folder}`,
    image,
    environment: { container: { image, digest } },
    live,
    // Of a Job that has ended its own time to live takes care.
    left: async () => [...(await live()), ...readdirSync(folder)],
  }));
});

interface Job {
  readonly metadata: { readonly name: string };
  readonly status: { readonly active?: number };
}
