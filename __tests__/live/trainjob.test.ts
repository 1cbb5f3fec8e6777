import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { pytorchJob } from '../../src/backends/training/kubernetes/pytorch-job.ts';
import { trainJob } from '../../src/backends/training/kubernetes/train-job.ts';
import type { Workload } from '../../src/backends/training/kubernetes/workload.ts';
import { elsewhere } from '../../src/backends/training/remote/elsewhere.ts';
import { folderTransport } from '../../src/backends/training/remote/folder-transport.ts';
import { temporaryFolder } from '../support/folder.ts';
import {
  kubernetesSuite,
  type LiveKubernetes,
  startKubernetes,
  until,
} from '../support/live/kubernetes.ts';
import {
  clusterBy,
  clusterJob,
  endOf,
  logWhen,
  run,
  submitted,
} from '../support/live/kubernetes-jobs.ts';
import { startNode, type TestNode } from '../support/live/kubernetes-node.ts';
import {
  installKubeflow,
  startTrainer,
  type TestTrainer,
} from '../support/live/kubernetes-trainer.ts';
import { jobIn, quickPace, trainer } from '../support/training-contract.ts';

jest.setTimeout(60_000);

kubernetesSuite('training/trainjob', (place) => {
  let live: LiveKubernetes;
  let node: TestNode;
  let controller: TestTrainer;

  beforeAll(async () => {
    // The garbage collector looks for new kinds only every half a minute.
    live = await startKubernetes(place, (one) => installKubeflow(one, place));
    controller = startTrainer(live);
    node = await startNode(live, { cwd: live.folder });
  }, 120_000);

  afterAll(async () => {
    await controller?.stop();
    await node?.stop();
    await live?.stop();
  }, 60_000);

  const demand = { ...jobIn('', '').demand, image: 'busybox:1' };

  const openAll = async (workload: Workload, nodes = 1) => {
    const folder = temporaryFolder();
    const volume = { kind: 'host-path', path: folder, folder } as const;
    const place = { volume, nodes };
    const cluster = await clusterBy({ kubeconfig: live.kubeconfig, workload, place });
    const transport = folderTransport({ source: folder, target: folder });
    return elsewhere(cluster, transport, quickPace);
  };

  const open = (workload: Workload, more: { readonly nodes?: number } = {}) =>
    clusterBy({ kubeconfig: live.kubeconfig, workload, place: more });

  test('a cluster without Kubeflow is named as one, before anything is submitted', async () => {
    const cluster = await open({ ...trainJob, version: 'v9' });
    await expect(cluster.check(clusterJob('true'))).rejects.toMatchObject({
      problems: [
        expect.objectContaining({
          code: 'train-demand',
          why: 'It does not serve trainer.kubeflow.org/v9.',
        }),
      ],
    });
  });

  describe.each([
    ['a TrainJob', trainJob],
    ['a PyTorchJob', pytorchJob],
  ])('%s', (_, workload) => {
    test('is what its own definition takes, and ends well', async () => {
      const cluster = await open(workload);
      const job = clusterJob('echo "$$ $(echo one)" | sed "s/[0-9]* //"', {
        memoryGib: 1,
        cpus: 1,
      });
      await cluster.check(job);
      const { end, log } = await run(cluster, job);
      expect([end, log]).toEqual([{ kind: 'succeeded' }, 'one\n']);
    });

    test('is cancelled with its pods', async () => {
      const saved = join(live.folder, `saved-${workload.plural}`);
      const cluster = await open(workload);
      const script = `trap 'echo > ${saved}; exit 0' TERM; echo ready; while :; do sleep 0.1; done`;
      const job = clusterJob(script);
      const handle = await submitted(cluster, job);
      await logWhen(cluster, handle, 'ready');
      expect(await cluster.find([job.name], job.configuration)).toEqual(handle);
      await cluster.cancel(handle, 10_000);
      expect(await cluster.find([job.name], job.configuration)).toBeNull();
      await endOf(cluster, handle);
      expect(existsSync(saved)).toBe(true);
      await cluster.cancel(handle, 0);
      await cluster.remove(handle);
    });

    test('whose image cannot be had is rejected, and removed', async () => {
      const cluster = await open(workload);
      const handle = await submitted(cluster, clusterJob('true', { image: 'missing/model:1' }));
      expect(await endOf(cluster, handle)).toMatchObject({ kind: 'rejected' });
      await cluster.remove(handle);
      await until(async () => (await cluster.status(handle)).kind === 'ended');
    });

    test('trains as every other place does, with files in a folder that its pods see', async () => {
      const train = trainer(() => openAll(workload));
      const { end, shown } = await train('echo one; exit 5', { demand });
      expect([end, shown]).toEqual([{ kind: 'failed', exitCode: 5 }, ['one']]);
    });
  });

  test('of several pods the first that failed tells how, and the lines of each can be told apart', async () => {
    const cluster = await open(trainJob, { nodes: 2 });
    const others = 'echo follows; echo "contender: c0ffee start"; exit 7';
    const script = `test $JOB_COMPLETION_INDEX = 0 || { ${others}; }; echo leads; sleep 3; exit 9`;
    const { end, log } = await run(cluster, clusterJob(script, { mark: 'c0ffee' }));
    expect(end).toEqual({ kind: 'failed', exitCode: 7 });
    expect(log).toBe('leads\n[1] follows\n');
  });

  test('of several pods one that fails after the leading one ended well has failed the training', async () => {
    const train = trainer(() => openAll(trainJob, 2));
    // These pods see each other's processes, and the leading one would end what is its own by this variable.
    const follows = `exec env -u CONTENDER_JOB sh -c 'sleep 2; exit 7'`;
    const command = `[ "$JOB_COMPLETION_INDEX" = 0 ] || ${follows}; sleep 1; echo leads`;
    const { end, shown } = await train(command, { demand });
    expect([end, shown]).toEqual([{ kind: 'failed', exitCode: 7 }, ['leads']]);
  });

  test('a name that is no RFC 1035 label is refused by the definition itself', async () => {
    const cluster = await open(trainJob);
    await expect(cluster.check(clusterJob('true', { name: '1-contender' }))).rejects.toThrow(
      /must match RFC 1035/,
    );
  });

  test('a release that has other members refuses what it does not know', async () => {
    const newer: Workload = {
      ...trainJob,
      manifest(job, kubePlace) {
        const whole = trainJob.manifest(job, kubePlace) as { spec: object };
        return { ...whole, spec: { ...whole.spec, podSpecOverrides: [] } };
      },
    };
    const cluster = await open(newer);
    await expect(cluster.check(clusterJob('true'))).rejects.toThrow(
      /unknown field "spec.podSpecOverrides"/,
    );
  });

  test('its nodes are counted in whole numbers', async () => {
    const cluster = await open(trainJob, { nodes: 1.5 });
    await expect(cluster.check(clusterJob('true'))).rejects.toThrow(/numNodes/);
  });
});
