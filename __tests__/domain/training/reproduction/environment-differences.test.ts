import { expect, test } from '@jest/globals';
import type { Environment } from '../../../../src/domain/training/environment.ts';
import { environmentDifferences } from '../../../../src/domain/training/reproduction/environment-differences.ts';
import { packageDifferences } from '../../../../src/domain/training/reproduction/package-differences.ts';

const base: Environment = {
  os: 'linux 6.1',
  arch: 'x64',
  cpus: 2,
  memoryBytes: 1e9,
  node: null,
  python: '3.12.1',
  lockFiles: { 'uv.lock': 'sha256:aa' },
};
const packages = (digest: string, tool: 'pip' | 'conda' = 'pip') => {
  return { path: 'python-packages.txt', digest, tool, count: 2 };
};
const differing = (
  recorded: Partial<Environment>,
  found: Partial<Environment>,
  lists: readonly [readonly string[] | null, readonly string[] | null] = [null, null],
) =>
  environmentDifferences(
    { environment: { ...base, ...recorded }, packages: lists[0] },
    { environment: { ...base, ...found }, packages: lists[1] },
  ).map(({ name, recorded, found }) => `${name}: ${recorded} → ${found}`);

const card = { index: 0, uuid: 'x', computeCapability: null, memoryTotal: 1, memoryFree: 1 };
const gpus = (...names: readonly string[]) => {
  return {
    tool: 'nvidia-smi',
    driver: '550',
    cuda: '12.4',
    cards: names.map((name) => ({ ...card, name })),
  };
};
const container = { id: null, image: null, digest: null, imageId: null };

test.each<[string, Partial<Environment>, Partial<Environment>, readonly string[]]>([
  ['nothing', {}, {}, []],
  ['memory, which changes no model', { memoryBytes: 1 }, {}, []],
  ['another Python', { python: '3.11.0' }, {}, ['Python: 3.11.0 → 3.12.1']],
  ['none', { python: null }, { python: null }, []],
  [
    'lock files',
    { lockFiles: { 'uv.lock': 'sha256:bb', 'go.sum': 'sha256:cc' } },
    {},
    ['go.sum: sha256:cc → null', 'uv.lock: sha256:bb → sha256:aa'],
  ],
  [
    'flags',
    { deterministic: { OMP_NUM_THREADS: '1' } },
    { deterministic: { PYTHONHASHSEED: '0' } },
    ['OMP_NUM_THREADS: 1 → null', 'PYTHONHASHSEED: null → 0'],
  ],
  ['no flags on both sides', { deterministic: {} }, {}, []],
  [
    'cards',
    { gpus: gpus('H200', 'H200') },
    {},
    ['GPUs: 2 × H200 → null', 'GPU driver: 550 → null', 'CUDA: 12.4 → null'],
  ],
  ['the same cards', { gpus: gpus('H200') }, { gpus: gpus('H200') }, []],
  [
    'a number of cards',
    { gpus: gpus('A', 'B') },
    { gpus: gpus('A') },
    ['GPUs: 1 × A, 1 × B → 1 × A'],
  ],
  [
    'images',
    { container: { ...container, image: 'python:3.12', digest: 'sha256:1' } },
    { container },
    ['Container image: sha256:1 → null'],
  ],
  ['containers that tell nothing', { container }, {}, []],
  [
    'the machine',
    { os: 'darwin 23', arch: 'arm64', cpus: 8 },
    {},
    ['System: darwin 23 → linux 6.1', 'Architecture: arm64 → x64', 'Processors: 8 → 2'],
  ],
  [
    'packages whose lists nobody has',
    { packages: packages('sha256:1') },
    { packages: packages('sha256:2') },
    ['Packages: 2 of pip, sha256:1 → 2 of pip, sha256:2'],
  ],
])('%s', (...[, recorded, found, expected]) => {
  expect(differing(recorded, found)).toEqual(expected);
});

test('packages are named where both lists are there', () => {
  const [before, now] = [{ packages: packages('sha256:1') }, { packages: packages('sha256:2') }];
  expect(
    differing(before, now, [
      ['a==1', 'b==1'],
      ['a==2', 'b==1'],
    ]),
  ).toEqual(['package a: 1 → 2']);
});

test('lists in the words of different tools are not compared by name', () => {
  const now = { packages: packages('sha256:2', 'conda') };
  expect(differing({ packages: packages('sha256:1') }, now, [['a==1'], ['a=1=py_0']])).toEqual([
    'Packages: 2 of pip, sha256:1 → 2 of conda, sha256:2',
  ]);
});

test('a list that differs in no package that can be read still differs', () => {
  const [before, now] = [{ packages: packages('sha256:1') }, { packages: packages('sha256:2') }];
  expect(differing(before, now, [['# x'], ['# y']])).toHaveLength(1);
});

test('names of packages are the same in any spelling, versions are not', () => {
  const before = ['Scikit_Learn==1.5.0', 'own @ file:///a', 'gone==1'];
  const now = ['scikit-learn==1.5.1', 'own @ file:///b', 'new=1=py_0', '# comment', ''];
  expect(packageDifferences(before, now)).toEqual([
    { name: 'package gone', recorded: '1', found: null },
    { name: 'package new', recorded: null, found: '1=py_0' },
    { name: 'package own', recorded: 'file:///a', found: 'file:///b' },
    { name: 'package scikit-learn', recorded: '1.5.0', found: '1.5.1' },
  ]);
});

test.each([
  [50, 50],
  [51, 51],
])('of %i packages that differ fifty are named, and the others counted', (count, rows) => {
  const before = Array.from({ length: count }, (_, at) => `p${at}==1`);
  const differences = packageDifferences(before, []);
  expect(differences).toHaveLength(rows);
  const last = count === 51 ? '1 more differ' : null;
  expect(differences.at(-1)?.found ?? null).toBe(last);
});
