import { userInfo } from 'node:os';
import { expect, test } from '@jest/globals';
import { batchJob } from '../../../../src/backends/training/kubernetes/job.ts';
import { optionsOf, readPlace } from '../../../../src/backends/training/kubernetes/place.ts';
import { trainJob } from '../../../../src/backends/training/kubernetes/train-job.ts';
import { readLocation } from '../../../../src/backends/training/remote/location.ts';
import { UserError } from '../../../../src/errors.ts';

function place(uri: string, workload = batchJob) {
  return readPlace(readLocation(uri, optionsOf(workload)), workload, 'usual');
}

function whys(uri: string, workload = batchJob): readonly string[] {
  try {
    place(uri, workload);
    return [];
  } catch (error) {
    return error instanceof UserError ? error.problems.map(({ why }) => why) : [String(error)];
  }
}

test('a URI without a namespace means that of the kubeconfig, and nothing else is settled', () => {
  expect(place('k8s:?store=s3://b/p')).toEqual({
    namespace: 'usual',
    volume: null,
    serviceAccount: null,
    queue: null,
    user: null,
    runtime: '',
    nodes: 1,
  });
});

test('with a folder the command runs as who we are, unless another user is named', () => {
  const { uid, gid } = userInfo();
  const uri = 'k8s:ml?folder=/mnt/jobs/&claim=jobs';
  expect(place(uri)).toMatchObject({
    namespace: 'ml',
    volume: { kind: 'claim', claim: 'jobs', folder: '/mnt/jobs' },
    user: { uid, gid },
  });
  expect(place(`${uri}&user=1000`).user).toEqual({ uid: 1000, gid: 1000 });
  expect(place(`${uri}&user=1000:50`).user).toEqual({ uid: 1000, gid: 50 });
});

test('a path on the nodes is another place for the same folder', () => {
  expect(place('k8s:ml?folder=/mnt/jobs&host-path=/srv/jobs').volume).toEqual({
    kind: 'host-path',
    path: '/srv/jobs',
    folder: '/mnt/jobs',
  });
});

test.each([
  ['k8s:ml?folder=/a', ['It does not say what holds its folder in the cluster.']],
  [
    'k8s:ml?claim=a&store=s3://b/p',
    ['It says what holds a folder in the cluster, and names no folder.'],
  ],
  [
    'k8s:ml?folder=/a&claim=a&host-path=/b',
    ['It names both a claim and a path on the nodes, and the files are in one of them.'],
  ],
  ['k8s:ml?folder=/a&host-path=b', ['The path "b" is not absolute.']],
  [
    'k8s:ML?store=s3://b/p&queue=a/b&user=me',
    [
      'Its namespace "ML" is no name of Kubernetes.',
      'Its queue "a/b" is no name of Kubernetes.',
      'Its user "me" is no number.',
    ],
  ],
])('%s is refused with all that is wrong', (uri, expected) => {
  expect(whys(uri)).toEqual(expected);
});

test('a Job has no runtime and one pod, a TrainJob may have more', () => {
  expect(whys('k8s:ml?nodes=2')).toEqual(['A place of the kind "k8s:" has no option "nodes".']);
  expect(place('trainjob:ml?store=s3://b/p&runtime=torch&nodes=2', trainJob)).toMatchObject({
    runtime: 'torch',
    nodes: 2,
  });
  expect(whys('trainjob:ml?store=s3://b/p&nodes=0', trainJob)).toEqual([
    'It names no runtime.',
    'Its nodes "0" are no number.',
  ]);
});
