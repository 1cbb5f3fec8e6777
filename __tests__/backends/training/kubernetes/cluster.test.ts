import { describe, expect, test } from '@jest/globals';
import { batchJob } from '../../../../src/backends/training/kubernetes/job.ts';
import { pytorchJob } from '../../../../src/backends/training/kubernetes/pytorch-job.ts';
import { trainJob } from '../../../../src/backends/training/kubernetes/train-job.ts';
import {
  clusterOf,
  handle,
  invalid,
  object,
  pathOf,
  permitted,
  pods,
  problemsOf,
  refusal,
  reviews,
  running,
} from '../../../support/answering-kubernetes.ts';
import { clusterJob } from '../../../support/live/kubernetes-jobs.ts';

const job = clusterJob('true', { name: 'a', mark: 'm' });

describe.each([
  ['a Job', batchJob],
  ['a TrainJob', trainJob],
  ['a PyTorchJob', pytorchJob],
])('an answer of another shape about %s', (_, workload) => {
  const path = pathOf(workload);
  const wrong = { body: { hello: 'world' } };

  test.each([
    ['its status', `GET ${path}/a`, 'metadata'],
    ['its pods', pods, 'items'],
    ['its creation', `POST ${path}`, 'metadata'],
    ['its trial', `POST ${path}`, 'metadata'],
    ['a permission', reviews, 'status'],
    ['the list of them', `GET ${path}`, 'items'],
  ])('is told in words: %s', async (what, key, place) => {
    const { cluster } = await clusterOf(
      { ...permitted, [`GET ${path}/a`]: { body: object() }, [key]: wrong },
      workload,
    );
    const asking: Record<string, () => Promise<unknown>> = {
      'its creation': () => cluster.submit(job),
      'its trial': () => cluster.check(job),
      'a permission': () => cluster.check(job),
      'the list of them': () => cluster.find(['a'], job.configuration),
    };
    const problems = await problemsOf((asking[what] ?? (() => cluster.status(handle)))());
    expect(problems).toEqual([
      {
        code: 'train-not-this',
        what: expect.stringMatching(/does not speak like a Kubernetes API server\.$/),
        why: `Its answer to ${key} lacks what every such answer has: ${place}.`,
        next: expect.stringContaining('Check the server in the kubeconfig'),
      },
    ]);
  });

  test('is nothing that it takes for success, nor is one without its own id', async () => {
    const nameless = { body: { metadata: { name: 'a' }, status: {} } };
    const { cluster } = await clusterOf({ [`POST ${path}`]: nameless }, workload);
    const [problem] = await problemsOf(cluster.submit(job));
    expect(problem?.why).toMatch(/: metadata\.uid\.$/);
  });
});

test.each([
  ['a page', '<html>log in</html>', 'is no JSON'],
  ['nothing', '', 'is no JSON'],
  ['null', 'null', 'lacks what every such answer has'],
])('%s with the status 200 is told for what it is', async (_, body, why) => {
  const path = `GET ${pathOf(batchJob)}/a`;
  const { cluster } = await clusterOf({ [path]: { body } });
  expect(await problemsOf(cluster.status(handle))).toMatchObject([
    { code: 'train-not-this', why: `Its answer to ${path} ${why}.` },
  ]);
});

test.each([
  ['is not there any more', refusal(404, 'NotFound', 'jobs.batch "a" not found')],
  ['has another id: somebody took its name', { body: object({}, { uid: 'another' }) }],
])('a Job that %s is lost', async (_, answer) => {
  const { cluster } = await clusterOf({ [`GET ${pathOf(batchJob)}/a`]: answer });
  expect(await cluster.status(handle)).toEqual({
    kind: 'ended',
    end: { kind: 'lost', why: expect.stringContaining('somebody deleted it') },
  });
});

test('a page that says 404 is no word of a lost Job', async () => {
  const page = { status: 404, body: '<html>not found</html>' };
  const { cluster } = await clusterOf({ [`GET ${pathOf(batchJob)}/a`]: page });
  expect(await problemsOf(cluster.status(handle))).toMatchObject([{ code: 'train-not-this' }]);
});

test('a Job is tried out whole before it is made, and unknown members are asked to be refused', async () => {
  const path = pathOf(batchJob);
  const { cluster, asked } = await clusterOf({
    ...permitted,
    [`POST ${path}`]: { body: object() },
  });
  await cluster.check(job);
  await cluster.submit(job);
  const [tried, made] = asked.filter(({ line }) => line.startsWith(`POST ${path}?`));
  expect(tried?.line).toBe(`POST ${path}?fieldValidation=Strict&dryRun=All`);
  expect(made?.line).toBe(`POST ${path}?fieldValidation=Strict`);
  expect(tried?.body).toBe(made?.body);
});

test('a server that only warns (299) of members that it would pass over trains nothing', async () => {
  const path = pathOf(batchJob);
  const warning = [
    '299 - "unknown field \\"spec.bogus\\""',
    '299 - "duplicate field \\"spec.a\\""',
  ];
  const headers = { warning: ['299 - "batch/v1 is old"', ...warning] };
  const { cluster } = await clusterOf({
    ...permitted,
    [`POST ${path}`]: { status: 201, body: object(), headers },
  });
  expect(await problemsOf(cluster.check(job))).toMatchObject([
    {
      code: 'train-refused',
      why: 'It warns: unknown field "spec.bogus"; duplicate field "spec.a".',
    },
  ]);
});

test('any other warning keeps nobody from training', async () => {
  const headers = { warning: '299 - "would violate PodSecurity \\"restricted:latest\\""' };
  const answers = { [`POST ${pathOf(batchJob)}`]: { status: 201, body: object(), headers } };
  const { cluster } = await clusterOf({ ...permitted, ...answers });
  await cluster.check(job);
});

test('each mistake of a Job that is invalid is told by itself, with its place', async () => {
  const causes = [
    { reason: 'FieldValueRequired', field: 'spec.template.spec.a', message: 'Required value' },
    { reason: 'FieldValueInvalid', field: '', message: 'Invalid value: -1' },
  ];
  const path = pathOf(batchJob);
  const refused = invalid('Job.batch "a" is invalid: [spec…]', causes);
  const { cluster } = await clusterOf({ ...permitted, [`POST ${path}`]: refused });
  const whys = (await problemsOf(cluster.check(job))).map(({ why }) => why);
  expect(whys).toEqual([
    `It answered 422 Invalid to POST ${path}: "spec.template.spec.a: Required value".`,
    `It answered 422 Invalid to POST ${path}: "Invalid value: -1".`,
  ]);
});

test('a single mistake is told in the words around it', async () => {
  const message =
    'TrainJob.trainer.kubeflow.org "1" is invalid: metadata.name: must match RFC 1035';
  const refused = invalid(message, [{ field: 'metadata.name', message: 'must match RFC 1035' }]);
  const { cluster } = await clusterOf({ [`POST ${pathOf(trainJob)}`]: refused }, trainJob);
  const problems = await problemsOf(cluster.submit(job));
  expect(problems.map(({ why }) => why)).toEqual([expect.stringContaining(message)]);
});

test('a reason of several parts that makes nothing invalid is told whole', async () => {
  const message = 'pods "a" is forbidden: violates PodSecurity "restricted:latest": a, b';
  const { status, body } = refusal(403, 'Forbidden', message);
  const causes = [
    { field: 'a', message: 'must be set' },
    { field: 'b', message: 'must be set' },
  ];
  const { cluster } = await clusterOf({
    [`POST ${pathOf(batchJob)}`]: { status, body: { ...body, details: { causes } } },
  });
  const problems = await problemsOf(cluster.submit(job));
  expect(problems.map(({ why }) => why)).toEqual([expect.stringContaining(message)]);
});

test('what is forbidden is told with its verb and its resource, and to whom', async () => {
  const message =
    'jobs.batch is forbidden: User "ci" cannot create resource "jobs" in API group "batch"';
  const { cluster } = await clusterOf({
    [`POST ${pathOf(batchJob)}`]: refusal(403, 'Forbidden', message),
  });
  expect(await problemsOf(cluster.submit(job))).toMatchObject([
    {
      code: 'train-forbidden',
      why: expect.stringContaining(message),
      next: expect.stringContaining('the user "ci"'),
    },
  ]);
});

test.each([
  ['of this attempt is this one', 'm', 'u'],
  ['of another attempt is left alone', 'another', null],
])('a name in use (409) %s', async (_, mark, id) => {
  const path = pathOf(batchJob);
  const there = object({}, { annotations: { 'contender.mark': mark } });
  const { cluster } = await clusterOf({
    [`POST ${path}`]: refusal(409, 'AlreadyExists', 'jobs.batch "a" already exists'),
    [`GET ${path}/a`]: { body: there },
  });
  if (id !== null) expect(await cluster.submit(job)).toBe(id);
  else expect(await problemsOf(cluster.submit(job))).toMatchObject([{ code: 'train-name-taken' }]);
});

test.each([
  ['a Job', batchJob],
  ['a TrainJob', trainJob],
  ['a PyTorchJob', pytorchJob],
])('the kill deletes %s with its pods, and nothing else of its name', async (_, workload) => {
  const path = `${pathOf(workload)}/a`;
  const pod = '/api/v1/namespaces/default/pods/p';
  const { cluster, asked } = await clusterOf(
    {
      [`GET ${path}`]: { body: object() },
      [pods]: { body: { items: [running] } },
      [`DELETE ${path}`]: { body: {} },
      [`DELETE ${pod}`]: { body: {} },
    },
    workload,
  );
  await cluster.cancel(handle, 0);
  const deleted = asked.filter(({ line }) => line.startsWith('DELETE'));
  expect(deleted.map(({ line, body }) => [line, JSON.parse(body)])).toMatchObject([
    [`DELETE ${path}`, { propagationPolicy: 'Foreground', preconditions: { uid: 'u' } }],
    // A second, since 0 would only make the server forget the pod.
    [`DELETE ${pod}`, { gracePeriodSeconds: 1, preconditions: { uid: 'p' } }],
  ]);
});

test.each([404, 409])('a page that says %i to the kill is no word of an end', async (status) => {
  const path = `${pathOf(batchJob)}/a`;
  const { cluster } = await clusterOf({
    [`GET ${path}`]: { body: object() },
    [pods]: { body: { items: [] } },
    [`DELETE ${path}`]: { status, body: '<html>not here</html>' },
  });
  expect(await problemsOf(cluster.cancel(handle, 0))).toMatchObject([{ code: 'train-not-this' }]);
});
