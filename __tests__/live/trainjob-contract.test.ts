import { dirname } from 'node:path';
import { afterAll, beforeAll, jest } from '@jest/globals';
import { pytorchJob } from '../../src/backends/training/kubernetes/pytorch-job.ts';
import { trainJob } from '../../src/backends/training/kubernetes/train-job.ts';
import type { Workload } from '../../src/backends/training/kubernetes/workload.ts';
import type { Cluster } from '../../src/backends/training/remote/cluster.ts';
import { elsewhere } from '../../src/backends/training/remote/elsewhere.ts';
import { folderTransport } from '../../src/backends/training/remote/folder-transport.ts';
import { temporaryFolder } from '../support/folder.ts';
import {
  kubernetesSuite,
  type LiveKubernetes,
  startKubernetes,
} from '../support/live/kubernetes.ts';
import { clusterBy } from '../support/live/kubernetes-jobs.ts';
import { startNode, type TestNode } from '../support/live/kubernetes-node.ts';
import {
  installKubeflow,
  startTrainer,
  type TestTrainer,
} from '../support/live/kubernetes-trainer.ts';
import { jobIn, quickPace, trainingContract } from '../support/training-contract.ts';

jest.setTimeout(90_000);

/** The programs of this machine stand for those of an image. */
const image = { PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin` };
const demand = { ...jobIn('', '').demand, image: 'busybox:1' };

kubernetesSuite('training/kubeflow', (place) => {
  let live: LiveKubernetes;
  let node: TestNode;
  let controller: TestTrainer;
  const folder = temporaryFolder();

  beforeAll(async () => {
    live = await startKubernetes(place, (one) => installKubeflow(one, place));
    controller = startTrainer(live);
    node = await startNode(live, { cwd: live.folder, image });
  }, 120_000);

  afterAll(async () => {
    await controller?.stop();
    await node?.stop();
    await live?.stop();
  }, 60_000);

  const openerOf =
    (workload: Workload) =>
    async (change = (cluster: Cluster) => cluster) => {
      const volume = { kind: 'host-path', path: folder, folder } as const;
      const user = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
      const place = { volume, user, nodes: 1 };
      const cluster = await clusterBy({ kubeconfig: live.kubeconfig, workload, place });
      const transport = folderTransport({ source: folder, target: folder });
      return elsewhere(change(cluster), transport, quickPace);
    };

  for (const [name, workload] of [
    ['trainjob:', trainJob],
    ['pytorchjob:', pytorchJob],
  ] as const) {
    const open = openerOf(workload);
    trainingContract(name, () => open(), {
      open,
      job: { demand },
      // A shell says so of a command that a signal ended.
      noise: /^Terminated$/,
      lastLinesMayGo: true,
    });
  }
});
