import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from '@jest/globals';
import { askInterpreter } from '../../../src/backends/training/local/interpreter.ts';
import { readSurroundings } from '../../../src/backends/training/local/machine.ts';
import { testUnless } from '../../support/cannot-run.ts';
import { temporaryFolder } from '../../support/folder.ts';

const path = process.env.PATH ?? '';
const variables = { PATH: path, HOME: process.env.HOME ?? '', PYTHONUNBUFFERED: '1' };
const real = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8',
});
const hasPython = real.status === 0;
const python = real.stdout?.trim() ?? '';
const hasPip = hasPython && spawnSync(python, ['-m', 'pip', '--version']).status === 0;

const withPython = testUnless(hasPython ? undefined : 'needs python3');
const withPip = testUnless(hasPip ? undefined : 'needs python3 with pip');

/** A folder with a program of this name; its path. */
function program(name: string, script: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), script);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

withPip('the packages are those that pip freeze lists, in its words', async () => {
  const words = ['-m', 'pip', 'freeze', '--all', '--disable-pip-version-check'];
  const frozen = execFileSync(python, words, { encoding: 'utf8', cwd: '/' }).trim().split('\n');
  const found = await askInterpreter('python3', variables);
  expect(found?.distributions).toEqual(frozen);
});

/** A folder on PYTHONPATH that holds these distributions. */
function installed(distributions: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const folder = temporaryFolder();
  for (const [name, files] of Object.entries(distributions)) {
    mkdirSync(join(folder, name));
    for (const [file, content] of Object.entries(files)) {
      writeFileSync(join(folder, name, file), content);
    }
  }
  return { ...variables, PYTHONPATH: folder };
}

const metadata = (name: string, version: string) => {
  return { METADATA: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n` };
};
const direct = (source: object) => ({ 'direct_url.json': JSON.stringify(source) });

withPython('sources are named, and their secrets are not', async () => {
  const found = await askInterpreter(
    'python3',
    installed({
      'zz_wine-1.0.dist-info': {
        ...metadata('zz-wine', '1.0'),
        ...direct({
          url: 'https://ada:s3cret@git.example.org/zz-wine?token=s3cret',
          vcs_info: { vcs: 'git', commit_id: 'a'.repeat(40) },
        }),
      },
      'zz_own-1.0.dist-info': {
        ...metadata('zz-own', '1.0'),
        ...direct({ url: 'ssh://git@git.example.org/zz-own', dir_info: { editable: true } }),
      },
      'zz_wheel-1.0.dist-info': {
        ...metadata('zz-wheel', '1.0'),
        ...direct({ url: 'https://t0ken@example.org/zz.whl#token=s3cret', archive_info: {} }),
      },
      'zz_broken-1.0.dist-info': { METADATA: '' },
    }),
  );
  const ours = found?.distributions?.filter((line) => line.includes('zz'));
  expect(ours).toEqual([
    '# unreadable: zz_broken-1.0.dist-info',
    'zz-own @ ssh://git@git.example.org/zz-own # editable',
    'zz-wheel @ https://example.org/zz.whl',
    `zz-wine @ git+https://git.example.org/zz-wine@${'a'.repeat(40)}`,
  ]);
});

withPython('of two of a name the one counts that Python would import', async () => {
  const first = installed({ 'zz-1.dist-info': metadata('zz_x', '1') });
  const second = installed({ 'zz-2.dist-info': metadata('ZZ.x', '2') });
  const PYTHONPATH = `${first.PYTHONPATH}:${second.PYTHONPATH}`;
  const found = await askInterpreter('python3', { ...variables, PYTHONPATH });
  expect(found?.distributions?.filter((line) => /zz.x/i.test(line))).toEqual(['zz_x==1']);
});

withPython('files of the working directory stand before no library', async () => {
  const home = process.cwd();
  const folder = temporaryFolder();
  for (const name of ['json', 'csv', 'email', 'importlib']) {
    writeFileSync(join(folder, `${name}.py`), 'raise SystemExit(3)\n');
  }
  process.chdir(folder);
  try {
    expect(await askInterpreter('python3', variables)).toBeDefined();
  } finally {
    process.chdir(home);
  }
});

withPython("the packages of conda are read from conda's own records", async () => {
  // A virtual environment is the nearest thing to one that can be had without conda.
  const prefix = join(temporaryFolder(), 'env');
  execFileSync(python, ['-m', 'venv', '--without-pip', prefix]);
  mkdirSync(join(prefix, 'conda-meta'));
  for (const name of ['python-3.12.1-h_0_cpython', 'scikit-learn-1.5.0-py312_0', 'history']) {
    writeFileSync(join(prefix, 'conda-meta', name === 'history' ? name : `${name}.json`), '{}');
  }
  const PYTHONPATH = installed({
    'scikit_learn-1.5.0.dist-info': metadata('scikit_learn', '1.5.0'),
    'zz-1.dist-info': metadata('zz', '1'),
  }).PYTHONPATH;
  const { packages } = await readSurroundings(`${prefix}/bin/python train.py`, {
    ...variables,
    PYTHONPATH,
  });
  expect(packages?.tool).toBe('conda');
  expect(packages?.lines.slice(0, 2)).toEqual([
    'python=3.12.1=h_0_cpython',
    'scikit-learn=1.5.0=py312_0',
  ]);
  expect(packages?.lines.slice(2).filter((line) => /zz|scikit/.test(line))).toEqual(['zz==1']);
});

test.each([
  ['one that prints something else', '#!/bin/sh\necho Python 3.9.9\n', '3.9.9'],
  ['one that fails', '#!/bin/sh\nexit 1\n', null],
  ['one that prints without end', '#!/bin/sh\nyes\n', null],
])('a python3 that is none, %s, has no packages', async (_, script, version) => {
  const PATH = `${program('python3', script)}:/usr/bin:/bin`;
  const folder = program('python', '#!/bin/sh\nexit 1\n');
  const { machine, packages } = await readSurroundings('python3 x', { PATH: `${PATH}:${folder}` });
  expect({ version: machine.python, packages }).toEqual({ version, packages: null });
});

test('one that never answers is given up after ten seconds, with its version unknown', async () => {
  const PATH = `${program('python3', '#!/bin/sh\nexec sleep 60\n')}:/usr/bin:/bin`;
  const started = performance.now();
  const { packages } = await readSurroundings('python3 x', { PATH });
  expect(packages).toBeNull();
  expect(performance.now() - started).toBeLessThan(15_000);
}, 30_000);

withPython('where another program chooses the Python, only its packages are unknown', async () => {
  const { machine, packages } = await readSurroundings('uv run python train.py', variables);
  expect(machine.python).toMatch(/^3\.\d+/);
  expect(packages).toBeNull();
});

test('a program that neither answers nor obeys does not keep the training from its end', async () => {
  const folder = program('node', '#!/bin/sh\ntrap "" TERM\nsleep 60 &\nwait; wait\n');
  const { machine } = await readSurroundings('true', { ...variables, PATH: `${folder}:${path}` });
  expect(machine.node).toBeNull();
}, 15_000);

test('our own Node, which a link leads to, is not started to tell its version', async () => {
  const folder = temporaryFolder();
  const node = program('node', '#!/bin/sh\necho v1.2.3\n');
  symlinkSync(join(node, 'node'), join(folder, 'node'));
  const PATH = `${folder}:${path}`;
  const nodeSeen = async (file: string) => {
    const ours = { path: realpathSync(file), version: '24.0.1' };
    return (await readSurroundings('make', { ...variables, PATH }, ours)).machine.node;
  };
  expect(await nodeSeen(join(node, 'node'))).toBe('24.0.1');
  expect(await nodeSeen(process.execPath)).toBe('1.2.3');
});

test('without any Python nothing is known of it', async () => {
  const { machine, packages } = await readSurroundings('make', { PATH: temporaryFolder() });
  expect({ python: machine.python, node: machine.node, packages }).toEqual({
    python: null,
    node: null,
    packages: null,
  });
});

test('the variables that make frameworks deterministic are kept, and no other', async () => {
  const { deterministic } = await readSurroundings('make', {
    PATH: temporaryFolder(),
    PYTHONHASHSEED: '0',
    CUBLAS_WORKSPACE_CONFIG: ':4096:8',
    AWS_SECRET_ACCESS_KEY: 'secret',
  });
  expect(deterministic).toEqual({ CUBLAS_WORKSPACE_CONFIG: ':4096:8', PYTHONHASHSEED: '0' });
});
