import { cpSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openKubernetesJobs } from '../../src/backends/training/kubernetes/index.ts';
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
  ended,
  jobIn,
  quickPace,
  trainer,
  trainingContract,
} from '../support/training-contract.ts';

jest.setTimeout(60_000);

/** The programs of this machine stand for those of an image. */
const image = { PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin` };
const demand = { ...jobIn('', '').demand, image: 'busybox:1' };

kubernetesSuite('training/k8s', (place) => {
  let live: LiveKubernetes;
  let node: TestNode;
  const folder = temporaryFolder();

  beforeAll(async () => {
    live = await startKubernetes(place);
    node = await startNode(live, { cwd: live.folder, image });
  }, 120_000);

  afterAll(async () => {
    await node?.stop();
    await live?.stop();
  }, 60_000);

  const open = async (change = (cluster: Cluster) => cluster) => {
    const volume = { kind: 'host-path', path: folder, folder } as const;
    const user = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    const cluster = await clusterBy({ kubeconfig: live.kubeconfig, place: { volume, user } });
    return elsewhere(
      change(cluster),
      folderTransport({ source: folder, target: folder }),
      quickPace,
    );
  };

  trainingContract('k8s:', () => open(), {
    open,
    job: { demand },
    // A shell says so of a command that a signal ended.
    noise: /^Terminated$/,
  });

  test('a node that does not heed the time to live is no way to go on: the Job is deleted after the grace', async () => {
    const backend = await open();
    const ref = await backend.submit(jobIn(temporaryFolder(), 'echo $$; sleep 60', { demand }));
    while ((await backend.logs(ref, '')).bytes.byteLength === 0) {
      await backend.status(ref);
      await sleep(50);
    }
    node.ignoresDeadlines = true;
    try {
      await backend.cancel(ref, 500);
      expect(await ended(backend, ref)).toEqual({ kind: 'cancelled' });
    } finally {
      node.ignoresDeadlines = false;
    }
    const { status } = await live.ask('GET', `/apis/batch/v1/namespaces/default/jobs/${ref.name}`);
    const { items } = await live.must('GET', '/api/v1/namespaces/default/pods');
    const left = items.filter((pod: { metadata: { name: string } }) => {
      return pod.metadata.name.startsWith(ref.name);
    });
    expect([status, left]).toEqual([404, []]);
    await backend.outputs(ref);
  });

  test('the training of the example runs there by its URI, and its model comes back', async () => {
    const before = process.cwd();
    const project = temporaryFolder();
    cpSync('examples/wine-quality', project, { recursive: true });
    process.chdir(project);
    try {
      const uri = `k8s:default?kubeconfig=${live.kubeconfig}&folder=${folder}&host-path=${folder}`;
      const train = trainer(() => openKubernetesJobs(uri, () => undefined));
      const sources = globSync(['*.mjs', 'models/*', 'configs/*', 'data/*.csv']);
      const files = { sources, results: ['out/model', 'out/metrics.json'] };
      const {
        end,
        text,
        elsewhere: found,
      } = await train('node train.mjs --config configs/logistic.json', { demand, files });
      expect([end, text]).toEqual([{ kind: 'succeeded' }, text]);
      expect(JSON.parse(readFileSync(join(project, 'out/metrics.json'), 'utf8'))).toHaveProperty(
        'accuracy',
      );
      expect(readFileSync(join(project, 'out/model/model.json'), 'utf8')).not.toBe('');
      expect(found?.surroundings?.container).toMatchObject({ image: 'busybox:1' });
      expect(found?.surroundings?.machine.node).toMatch(/^v?\d+\./);
    } finally {
      process.chdir(before);
    }
  });
});
