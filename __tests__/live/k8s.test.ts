import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { kubeApi } from '../../src/backends/training/kubernetes/api.ts';
import { kubeCluster } from '../../src/backends/training/kubernetes/cluster.ts';
import { findAccount } from '../../src/backends/training/kubernetes/find-account.ts';
import { batchJob } from '../../src/backends/training/kubernetes/job.ts';
import type { Workload } from '../../src/backends/training/kubernetes/workload.ts';
import type { Cluster } from '../../src/backends/training/remote/cluster.ts';
import { UserError } from '../../src/errors.ts';
import type { JobStatus } from '../../src/ports/training-backend.ts';
import { testInFull } from '../support/cannot-run.ts';
import { temporaryFolder } from '../support/folder.ts';
import {
  certificateOf,
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
  plainPlace,
  run,
  statusWhen,
  submitted,
} from '../support/live/kubernetes-jobs.ts';
import { startNode, type TestNode } from '../support/live/kubernetes-node.ts';

const jobs = '/apis/batch/v1/namespaces/default/jobs';
const pods = '/api/v1/namespaces/default/pods';

jest.setTimeout(30_000);

kubernetesSuite('training/k8s', (place) => {
  let live: LiveKubernetes;
  let node: TestNode;
  let cluster: Cluster;
  let lonely: TestNode | undefined;

  beforeAll(async () => {
    live = await startKubernetes(place);
    node = await startNode(live, { cwd: live.folder });
    cluster = await clusterBy({ kubeconfig: live.kubeconfig });
  }, 120_000);

  afterAll(async () => {
    await lonely?.stop();
    await node?.stop();
    await live?.stop();
  }, 60_000);

  const podOf = async (job: string) => {
    const selector = `labelSelector=batch.kubernetes.io%2Fjob-name%3D${job}`;
    return (await live.must('GET', `${pods}?${selector}`)).items[0];
  };

  describe('a Job', () => {
    test('that ends well has succeeded, and its image is known by digest', async () => {
      const { end, log, handle } = await run(
        cluster,
        clusterJob('echo one; echo two >&2; sleep 0.2'),
      );
      expect(end).toEqual({ kind: 'succeeded' });
      expect(log.split('\n').sort()).toEqual(['', 'one', 'two']);
      expect(await cluster.container(handle)).toMatchObject({
        image: 'busybox:1',
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      });
    });

    test('killed from outside tells the signal, and out of memory where the node names it', async () => {
      const killed = await run(cluster, clusterJob('kill -s KILL $$'));
      expect(killed.end).toEqual({ kind: 'killed', signal: 'SIGKILL' });
      node.outOfMemory = true;
      const tooLarge = await run(cluster, clusterJob('kill -s KILL $$'));
      node.outOfMemory = false;
      expect(tooLarge.end).toEqual({ kind: 'out-of-memory' });
    });

    test('runs its script as it is written, though Kubernetes reads `$$` and `$(NAME)`', async () => {
      const script = 'test $$ -gt 1 && echo "$(echo HOME) $VALUE"';
      const { log } = await run(
        cluster,
        clusterJob(script, { environment: { VALUE: '$(HOME) $$' } }),
      );
      expect(log).toBe('HOME $(HOME) $$\n');
    });

    test('is started once: a failed pod has no successor', async () => {
      const job = clusterJob('exit 1');
      await run(cluster, job);
      const { items } = await live.must('GET', pods);
      const own = items.filter((pod: { metadata: { labels: Record<string, string> } }) => {
        return pod.metadata.labels['batch.kubernetes.io/job-name'] === job.name;
      });
      expect(own).toHaveLength(1);
    });

    test('over its time is ended by its node', async () => {
      const { end } = await run(
        cluster,
        clusterJob('sleep 30', { limitSeconds: 2, graceSeconds: 1 }),
      );
      expect(end).toEqual({ kind: 'timed-out', minutes: 2 / 60 });
    });

    test('over a time that somebody else set for it is timed out as well', async () => {
      const other: Workload = {
        ...batchJob,
        manifest(job, kubePlace) {
          const whole = batchJob.manifest(job, kubePlace) as { spec: object };
          return { ...whole, spec: { ...whole.spec, activeDeadlineSeconds: 2 } };
        },
      };
      const strict = await clusterBy({ kubeconfig: live.kubeconfig, workload: other });
      const { end } = await run(
        strict,
        clusterJob('sleep 30', { limitSeconds: null, graceSeconds: 1 }),
      );
      expect(end).toEqual({ kind: 'timed-out', minutes: 2 / 60 });
    });

    test('says `active` though no node takes it: it is queued, with the words of the scheduler', async () => {
      const handle = await submitted(cluster, clusterJob('true', { gpus: 9 }));
      const status = await statusWhen(cluster, handle, (one) => 'why' in one && one.why !== null);
      expect(status).toEqual({
        kind: 'queued',
        why: expect.stringContaining(
          'Unschedulable: 0/1 nodes are available: 1 Insufficient nvidia.com/gpu',
        ),
      });
      expect((await cluster.log(handle, '')).bytes).toHaveLength(0);
      await cluster.cancel(handle, 0);
      expect(await endOf(cluster, handle)).toMatchObject({ kind: 'lost' });
    });

    test('that is suspended is queued', async () => {
      const job = clusterJob('true');
      const handle = await submitted(cluster, job);
      await live.must('PATCH', `${jobs}/${job.name}`, { spec: { suspend: true } });
      const isSuspended = await statusWhen(cluster, handle, (status) => {
        return status.kind !== 'running' && JSON.stringify(status).includes('suspended');
      }).catch(() => undefined);
      // A quick node may have ended it before.
      if (isSuspended) expect(isSuspended.kind).toBe('queued');
    });

    test('whose pods nobody may make is queued, with the reason', async () => {
      const metadata = {
        name: 'restricted',
        labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
      };
      await live.must('POST', '/api/v1/namespaces', { metadata });
      const asRoot = await clusterBy({
        kubeconfig: live.kubeconfig,
        place: { namespace: 'restricted' },
      });
      const handle = await submitted(asRoot, clusterJob('true'));
      const status = await statusWhen(asRoot, handle, (one) => 'why' in one && one.why !== null);
      expect(status).toMatchObject({ why: expect.stringContaining('violates PodSecurity') });
      await asRoot.remove(handle);
      const asOther = await clusterBy({
        kubeconfig: live.kubeconfig,
        place: { namespace: 'restricted', user: { uid: 65534, gid: 65534 } },
      });
      expect((await run(asOther, clusterJob('id -u'))).log).toMatch(/^\d+\n$/);
    });
  });

  describe('an image', () => {
    test.each([
      ['missing/model:1', 'ErrImagePull'],
      ['held-back/model:1', 'ImagePullBackOff'],
      ['Registry/Model:1', 'InvalidImageName'],
    ])(
      '%s that cannot be had (%s) rejects the job, and nothing of it stays',
      async (image, reason) => {
        const job = clusterJob('true', { image });
        const handle = await submitted(cluster, job);
        expect(await endOf(cluster, handle)).toEqual({
          kind: 'rejected',
          why: expect.stringMatching(`The image ${image} cannot be had \\(${reason}\\)`),
        });
        await cluster.remove(handle);
        await until(async () => (await live.ask('GET', `${jobs}/${job.name}`)).status === 404);
        await until(async () => !(await podOf(job.name)));
      },
    );
  });

  test('an image whose registry is away for a moment is waited for', async () => {
    const handle = await submitted(cluster, clusterJob('true', { image: 'late/model:1' }));
    const isTold = (one: JobStatus) => 'why' in one && /i\/o timeout/.test(one.why ?? '');
    expect(await statusWhen(cluster, handle, isTold)).toMatchObject({ kind: 'queued' });
    expect(await endOf(cluster, handle)).toEqual({ kind: 'succeeded' });
  });

  describe('a secret', () => {
    test('is named in the manifest, and its value only known in the container', async () => {
      const data = { token: Buffer.from('s3cret').toString('base64') };
      await live.must('POST', '/api/v1/namespaces/default/secrets', {
        metadata: { name: 'hub' },
        data,
      });
      const job = clusterJob('printf %s "$HUB_TOKEN" | sha256sum', {
        secrets: { HUB_TOKEN: 'hub/token' },
      });
      const digest = createHash('sha256').update('s3cret').digest('hex');
      expect((await run(cluster, job)).log).toContain(digest);
      const stored = JSON.stringify(await live.must('GET', `${jobs}/${job.name}`));
      expect(stored.includes('s3cret') || stored.includes(digest)).toBe(false);
    });

    test.each([
      ['nobody/token', 'secret "nobody" not found'],
      ['hub/other', "couldn't find key other in Secret hub"],
    ])('%s that is not there rejects the job', async (secret, said) => {
      const handle = await submitted(cluster, clusterJob('true', { secrets: { A: secret } }));
      const why = expect.stringContaining(said);
      expect(await endOf(cluster, handle)).toEqual({ kind: 'rejected', why });
      await cluster.remove(handle);
    });
  });

  describe('the log', () => {
    test('comes without gap or repeat, also of the same second, and while both streams are written', async () => {
      const script =
        'i=0; while [ $i -lt 400 ]; do i=$((i+1)); echo $i; [ $((i%40)) -eq 0 ] && sleep 0.2; done';
      const handle = await submitted(cluster, clusterJob(script));
      const log = await logWhen(cluster, handle, '400\n');
      expect(log).toBe(Array.from({ length: 400 }, (_, i) => `${i + 1}\n`).join(''));
    });

    test('keeps lines that are longer than a node writes in one piece, and bytes that are no text', async () => {
      const script = `head -c 40000 /dev/zero | tr '\\0' x; echo; sleep 1.2; printf 'a\\377b\\n'; sleep 1`;
      const handle = await submitted(cluster, clusterJob(script));
      await statusWhen(cluster, handle, ({ kind }) => kind === 'running');
      let from = '';
      const parts: Uint8Array[] = [];
      for (let isLast = false; ; ) {
        const part = await cluster.log(handle, from);
        parts.push(part.bytes);
        from = part.next;
        if (isLast) break;
        isLast = (await cluster.status(handle)).kind === 'ended';
        await sleep(100);
      }
      const bytes = Buffer.concat(parts);
      const whole = Buffer.concat([
        Buffer.from(`${'x'.repeat(40_000)}\na`),
        Buffer.from([255]),
        Buffer.from('b\n'),
      ]);
      const digest = (of: Buffer) => createHash('sha256').update(of).digest('hex');
      expect([bytes.length, digest(bytes)]).toEqual([whole.length, digest(whole)]);
    });

    test('that the node has rotated names the gap', async () => {
      const job = clusterJob('echo first; sleep 1; echo lost; sleep 0.5; echo last; sleep 20');
      const handle = await submitted(cluster, job);
      const { next } = await until(async () => {
        const part = await cluster.log(handle, '');
        return part.bytes.length > 0 && part;
      });
      const pod = (await podOf(job.name)).metadata.name;
      const printed = () => node.container(pod)?.entries.map(({ bytes }) => bytes.toString()) ?? [];
      await until(async () => printed().includes('lost\n'));
      node.container(pod)?.rotate();
      await until(async () => printed().includes('last\n'));
      const rest = await cluster.log(handle, next);
      expect(Buffer.from(rest.bytes).toString()).toMatch(
        /^\[contender\] Lines after .* may be missing.*\nlast\n$/,
      );
      await cluster.cancel(handle, 0);
    });

    test('and status go on after the API server was away, and a lost connection is told from a lost job', async () => {
      const handle = await submitted(
        cluster,
        clusterJob('for i in 1 2 3 4 5 6 7 8; do echo $i; sleep 0.5; done'),
      );
      const first = await until(async () => {
        const part = await cluster.log(handle, '');
        return part.bytes.length > 0 && part;
      });
      await live.restart(async () => {
        await expect(cluster.status(handle)).rejects.toMatchObject({
          problems: [expect.objectContaining({ code: 'train-unreachable' })],
        });
      });
      expect(await endOf(cluster, handle)).toEqual({ kind: 'succeeded' });
      const rest = await cluster.log(handle, first.next);
      const text = Buffer.concat([first.bytes, rest.bytes]).toString();
      expect(text).toBe('1\n2\n3\n4\n5\n6\n7\n8\n');
    });
  });

  describe('to cancel', () => {
    test('asks the command to save, and its last words and its end can be read', async () => {
      const script = `trap 'echo saving; sleep 1; echo saved; exit 4' TERM; echo ready; while :; do sleep 0.1; done`;
      const handle = await submitted(cluster, clusterJob(script));
      await logWhen(cluster, handle, 'ready');
      await cluster.cancel(handle, 10_000);
      expect(await endOf(cluster, handle)).toEqual({ kind: 'cancelled' });
      const { bytes } = await cluster.log(handle, '');
      expect(Buffer.from(bytes).toString()).toBe('ready\nsaving\nsaved\n');
    });

    test('kills at once what does not stop, and leaves neither the Job nor a pod', async () => {
      const script = `trap '' TERM; echo ready; while :; do sleep 0.1; done`;
      const job = clusterJob(script, { graceSeconds: 60 });
      const handle = await submitted(cluster, job);
      await logWhen(cluster, handle, 'ready');
      await cluster.cancel(handle, 2_000);
      await sleep(2_000);
      expect(await cluster.status(handle)).toEqual({ kind: 'running' });
      await cluster.cancel(handle, 0);
      expect(await endOf(cluster, handle)).toMatchObject({ kind: 'lost' });
      expect(await podOf(job.name)).toBeUndefined();
      await cluster.cancel(handle, 0);
    });

    test('leaves what has ended as it is', async () => {
      const { handle } = await run(cluster, clusterJob('exit 3'));
      await cluster.cancel(handle, 0);
      expect(await endOf(cluster, handle)).toEqual({ kind: 'failed', exitCode: 3 });
      await cluster.remove(handle);
      expect(await endOf(cluster, handle)).toEqual({ kind: 'failed', exitCode: 3 });
    });
  });

  describe('a job that is not ours to end', () => {
    test('deleted behind our back is lost, and so is one that took its name', async () => {
      const job = clusterJob('sleep 30', { graceSeconds: 1 });
      const handle = await submitted(cluster, job);
      await statusWhen(cluster, handle, ({ kind }) => kind === 'running');
      await live.must('DELETE', `${jobs}/${job.name}?propagationPolicy=Foreground`);
      const why = expect.stringContaining('somebody deleted it');
      expect(await endOf(cluster, handle)).toEqual({ kind: 'lost', why });
      const other = await submitted(cluster, job);
      expect(await endOf(cluster, handle)).toEqual({ kind: 'lost', why });
      await cluster.cancel(handle, 0);
      await statusWhen(cluster, other, ({ kind }) => kind === 'running');
      await cluster.cancel(other, 0);
    });

    test('preempted by a more important pod is so called', async () => {
      const job = clusterJob('sleep 60', { cpus: 6, graceSeconds: 2 });
      const handle = await submitted(cluster, job);
      await statusWhen(cluster, handle, ({ kind }) => kind === 'running');
      await live.must('POST', '/apis/scheduling.k8s.io/v1/priorityclasses', {
        metadata: { name: 'urgent' },
        value: 1000,
      });
      const resources = { requests: { cpu: '6' } };
      const containers = [{ name: 'a', image: 'busybox', command: ['true'], resources }];
      const spec = { priorityClassName: 'urgent', restartPolicy: 'Never', containers };
      await live.must('POST', pods, { metadata: { name: 'urgent' }, spec });
      expect(await endOf(cluster, handle)).toEqual({ kind: 'preempted' });
      await live.ask('DELETE', `${pods}/urgent`);
    });
  });

  describe('submitted twice', () => {
    test('by a lost answer it is the same Job, and by another attempt it is refused', async () => {
      const job = clusterJob('sleep 5');
      const id = await cluster.submit(job);
      await cluster.check(job);
      expect(await cluster.submit(job)).toBe(id);
      await expect(cluster.submit({ ...job, mark: 'another' })).rejects.toMatchObject({
        problems: [expect.objectContaining({ code: 'train-name-taken' })],
      });
      await cluster.cancel({ ...job, id }, 0);
    });

    test('it is found by its name and its whole configuration while it lives', async () => {
      const job = clusterJob('sleep 30');
      const handle = await submitted(cluster, job);
      const names = ['contender-test-0-aaaaaaaa', job.name];
      expect(await cluster.find(names, job.configuration)).toEqual(handle);
      expect(await cluster.find(['contender-test-0-aaaaaaaa'], job.configuration)).toBeNull();
      const alike = `${job.configuration.slice(0, 12)}${'0'.repeat(52)}`;
      expect(await cluster.find(names, alike)).toBeNull();
      await cluster.cancel(handle, 5_000);
      expect(await cluster.find(names, job.configuration)).toBeNull();
      const ended = await run(cluster, clusterJob('true', { configuration: job.configuration }));
      expect(await cluster.find([ended.handle.name], job.configuration)).toBeNull();
    });
  });

  describe('before anything is submitted', () => {
    const problemsOf = async (work: Promise<unknown>) => {
      const error = await work.then(() => undefined).catch((thrown: unknown) => thrown);
      return error instanceof UserError ? error.problems : [];
    };

    test('a member that this server does not know is refused, not passed over', async () => {
      const newer: Workload = {
        ...batchJob,
        manifest(job, kubePlace) {
          const whole = batchJob.manifest(job, kubePlace) as { spec: object };
          return { ...whole, spec: { ...whole.spec, bogus: 1 } };
        },
      };
      const strict = await clusterBy({ kubeconfig: live.kubeconfig, workload: newer });
      const [problem] = await problemsOf(strict.check(clusterJob('true')));
      expect(problem).toMatchObject({ code: 'train-refused' });
      expect(problem?.why).toContain('unknown field "spec.bogus"');
    });

    test('all that the server calls invalid is told in its words, and nothing is kept', async () => {
      const job = clusterJob('true', { cpus: -1, memoryGib: -5 });
      const problems = await problemsOf(cluster.check(job));
      expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['train-refused']));
      const whys = problems.map(({ why }) => why);
      for (const place of ['limits[memory]', 'requests[cpu]']) {
        const why = expect.stringMatching(/422 Invalid.*must be greater than or equal to 0/);
        expect(whys.filter((one) => one.includes(place))).toEqual([why]);
      }
      expect((await live.ask('GET', `${jobs}/${job.name}`)).status).toBe(404);
    });

    test('what the cluster cannot give is told at once', async () => {
      const mount = { source: '/shared/jobs/a', target: '/work' };
      const job = clusterJob('true', { image: null, mount, secrets: { A: 'hub' } });
      const problems = await problemsOf(cluster.check(job));
      expect(problems.map(({ code, what }) => `${code}: ${what}`)).toEqual([
        'train-demand: A Job needs an image.',
        "train-demand: The job's files are in /shared/jobs/a, and no pod would see them.",
        'train-demand: The secret "hub" for A is no secret of Kubernetes.',
      ]);
    });

    test('a namespace that is not there is named', async () => {
      const nowhere = await clusterBy({
        kubeconfig: live.kubeconfig,
        place: { namespace: 'nowhere' },
      });
      const [problem] = await problemsOf(nowhere.check(clusterJob('true')));
      expect(problem?.why).toContain('namespaces \\"nowhere\\" not found'.replaceAll('\\', ''));
    });

    test('all permissions that are missing are told at once', async () => {
      const poor = await clusterBy({ kubeconfig: live.kubeconfigOf({ token: 'ci-token' }) });
      const [problem, ...others] = await problemsOf(poor.check(clusterJob('true')));
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ code: 'train-forbidden' });
      expect(problem?.why).toContain(
        'may not create jobs.batch, get jobs.batch, list jobs.batch, patch jobs.batch, delete jobs.batch, list pods, patch pods, delete pods, get pods/log.',
      );
      const [refused] = await problemsOf(poor.submit(clusterJob('true')));
      expect(refused).toMatchObject({ code: 'train-forbidden' });
      expect(refused?.why).toContain('cannot create resource \\"jobs\\"'.replaceAll('\\', ''));
    });
  });

  describe('a login', () => {
    const code = async (work: Promise<unknown>) => {
      const error = await work.then(() => undefined).catch((thrown: unknown) => thrown);
      return error instanceof UserError ? error.problems[0]?.code : error;
    };
    const find = (kubeconfig: string) =>
      clusterBy({ kubeconfig }).then((one) => one.find(['contender-test-0-aaaaaaaa'], 'a'));

    test('by a certificate in the kubeconfig itself is one of the administrator', async () => {
      const inline = (name: string) => readFileSync(join(live.folder, name)).toString('base64');
      const user = {
        'client-certificate-data': inline('admin.crt'),
        'client-key-data': inline('admin.key'),
      };
      expect(await find(live.kubeconfigOf(user))).toBeNull();
      expect(await code(find(live.kubeconfigOf(certificateOf('other', live.folder))))).toBe(
        'train-forbidden',
      );
    });

    test('that the server does not know is refused, and its token is not told', async () => {
      const error = await find(live.kubeconfigOf({ token: 'no-such-token' })).catch((one) => one);
      expect(error).toMatchObject({ problems: [expect.objectContaining({ code: 'train-login' })] });
      expect(String(error)).not.toContain('no-such-token');
    });

    test('that expired is renewed once, by asking its plugin again', async () => {
      const plugin = join(live.folder, 'plugin');
      const calls = join(live.folder, 'calls');
      const answer = (token: string) =>
        JSON.stringify({
          kind: 'ExecCredential',
          apiVersion: 'client.authentication.k8s.io/v1',
          status: { token },
        });
      writeFileSync(
        plugin,
        `#!/bin/sh\necho >> ${calls}\nif [ $(wc -l < ${calls}) = 2 ]; then echo '${answer('ci-token')}'; else echo '${answer('expired')}'; fi\n`,
        { mode: 0o755 },
      );
      const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: plugin };
      const path = live.kubeconfigOf({ exec });
      // Known to the server now, and without rights: it was logged in.
      expect(await code(find(path))).toBe('train-forbidden');
      expect(readFileSync(calls, 'utf8')).toBe('\n\n');
      // From the third call on the plugin gives what the server refuses.
      expect(await code(find(path))).toBe('train-login');
      expect(readFileSync(calls, 'utf8')).toBe('\n\n\n\n');
    });

    test('of a service account with the role of the documentation is enough for all that is done', async () => {
      const text = readFileSync('docs/backends/kubernetes.md', 'utf8');
      const role = parse(/```yaml\n(apiVersion: rbac[\s\S]*?)```/.exec(text)?.[1] ?? '');
      const namespace = 'ml-training';
      const rbac = `/apis/rbac.authorization.k8s.io/v1/namespaces/${namespace}`;
      await live.must('POST', '/api/v1/namespaces', { metadata: { name: namespace } });
      const accounts = `/api/v1/namespaces/${namespace}/serviceaccounts`;
      await live.must('POST', accounts, { metadata: { name: 'ci' } });
      await live.must('POST', `${rbac}/roles`, role);
      await live.must('POST', `${rbac}/rolebindings`, {
        metadata: { name: 'ci' },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: role.metadata.name },
        subjects: [{ kind: 'ServiceAccount', name: 'ci', namespace }],
      });
      const asked = { spec: { audiences: ['https://127.0.0.1'] } };
      const { status } = await live.must('POST', `${accounts}/ci/token`, asked);
      const folder = temporaryFolder();
      const files = {
        token: status.token,
        namespace,
        'ca.crt': readFileSync(join(live.folder, 'ca.crt')),
      };
      for (const [name, content] of Object.entries(files))
        writeFileSync(join(folder, name), content);
      const { hostname, port } = new URL(live.url);
      const given: Record<string, string> = {
        HOME: folder,
        KUBERNETES_SERVICE_HOST: hostname,
        KUBERNETES_SERVICE_PORT: port,
      };
      const environment = (name: string) => given[name];
      const account = await findAccount({ kubeconfig: null, context: null }, environment, folder);
      const own = kubeCluster(kubeApi(account, { environment }), batchJob, {
        ...plainPlace,
        namespace: account.namespace,
      });
      const job = clusterJob('echo ready; while :; do sleep 0.1; done', { graceSeconds: 1 });
      await own.check(job);
      const handle = await submitted(own, job);
      await logWhen(own, handle, 'ready');
      expect(await own.find([job.name], job.configuration)).toEqual(handle);
      await own.cancel(handle, 1_000);
      expect((await endOf(own, handle)).kind).toBe('cancelled');
      const waiting = await submitted(own, clusterJob('true', { gpus: 9 }));
      await own.cancel(waiting, 0);
      expect((await endOf(own, waiting)).kind).toBe('lost');
    });
  });

  test('a claim that is bound to a folder is what the pod sees, and one that is not there is waited for', async () => {
    const folder = join(temporaryFolder(), 'shared');
    const source = join(folder, 'contender-1');
    mkdirSync(source, { recursive: true });
    const capacity = { storage: '1Gi' };
    const common = { accessModes: ['ReadWriteMany'], storageClassName: '' };
    await live.must('POST', '/api/v1/persistentvolumes', {
      metadata: { name: 'jobs' },
      spec: { ...common, capacity, hostPath: { path: folder } },
    });
    const claims = '/api/v1/namespaces/default/persistentvolumeclaims';
    const resources = { requests: capacity };
    await live.must('POST', claims, {
      metadata: { name: 'jobs' },
      spec: { ...common, resources, volumeName: 'jobs' },
    });
    const by = (claim: string) => {
      const volume = { kind: 'claim', claim, folder } as const;
      return clusterBy({ kubeconfig: live.kubeconfig, place: { volume } });
    };
    const mount = { source, target: source };
    const { end } = await run(
      await by('jobs'),
      clusterJob(`echo here > ${source}/file`, { mount }),
    );
    expect(end).toEqual({ kind: 'succeeded' });
    expect(readFileSync(join(source, 'file'), 'utf8')).toBe('here\n');
    const nowhere = await by('nowhere');
    const handle = await submitted(nowhere, clusterJob('true', { mount }));
    const status = await statusWhen(nowhere, handle, (one) => 'why' in one && one.why !== null);
    expect(status).toMatchObject({
      why: expect.stringContaining('persistentvolumeclaim "nowhere" not found'),
    });
    await nowhere.cancel(handle, 0);
  });

  testInFull(
    'a node that dies takes its job with it, and it says so',
    async () => {
      lonely = await startNode(live, { name: 'node-2', cwd: live.folder, gpus: 1 });
      const handle = await submitted(cluster, clusterJob('sleep 90', { gpus: 1, graceSeconds: 2 }));
      await statusWhen(cluster, handle, ({ kind }) => kind === 'running');
      lonely.vanish();
      const seen = new Set<string>();
      const end = await until(async () => {
        const status = await cluster.status(handle);
        seen.add(status.kind);
        return status.kind === 'ended' && status.end;
      }, 90_000);
      expect([end, [...seen]]).toEqual([{ kind: 'preempted' }, ['running', 'ended']]);
      // Its node cannot be asked any more, and the pod is still there.
      expect(await podOf(handle.name)).toBeDefined();
      expect((await cluster.log(handle, '')).bytes).toHaveLength(0);
    },
    120_000,
  );
});
