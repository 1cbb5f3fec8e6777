import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { version } from '../src/version.ts';
import { temporaryFolder } from './support/folder.ts';

test('the version in the code is the version of the package', () => {
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test('dist has a shim for every Action and for the command line, and runs by itself', () => {
  const bundle = process.env.CONTENDER_DIST ?? 'dist';
  const entries = readdirSync('src/actions').map((file) => file.replace('.ts', '.js'));
  for (const file of [...entries, 'cli.js', 'index.js', 'package.json']) {
    expect(existsSync(join(bundle, file))).toBe(true);
  }
  const cli = spawnSync(process.execPath, [join(bundle, 'cli.js'), '--version'], {
    encoding: 'utf8',
  });
  expect(cli.stdout).toBe(`${version}\n`);
});

test('schema has one published JSON Schema for each document, with an id of its own', () => {
  const ids = readdirSync('schema').map((file) => {
    return JSON.parse(readFileSync(join('schema', file), 'utf8')).$id;
  });
  expect(ids.sort()).toEqual([
    'urn:contender:outcome@1',
    'urn:contender:policy@1',
    'urn:contender:run@1',
  ]);
});

test('the lint of imports finds nothing in the sources as they are', () => {
  expect(copyOfSources().lint()).toContain('no dependency violations found');
});

test.each<[string, string, string]>([
  ['a higher layer in the domain', 'layer-domain', "import '../../commands/command.ts';"],
  ['the file system in the domain', 'packages-domain', "import 'node:fs';"],
  ['a package in the domain', 'packages-domain', "import 'zod';"],
])('the lint of imports finds %s', (_, rule, line) => {
  const { root, lint } = copyOfSources();
  const file = join(root, 'src/domain/model/manifest.ts');
  writeFileSync(file, `${line}\n${readFileSync(file, 'utf8')}`);
  expect(lint()).toContain(`error ${rule}: src/domain/model/manifest.ts`);
});

test('the lint of imports finds a type-only import across a layer', () => {
  const { root, lint } = copyOfSources();
  const file = join(root, 'src/domain/verdict.ts');
  writeFileSync(file, `import type {} from '../run.ts';\n${readFileSync(file, 'utf8')}`);
  expect(lint()).toContain('error layer-domain: src/domain/verdict.ts');
});

test('the lint of imports finds a back end that is missing from its list', () => {
  const { root, lint } = copyOfSources();
  writeFileSync(
    join(root, 'src/backends/registries/forgotten.ts'),
    'export const forgotten = 1;\n',
  );
  expect(lint()).toContain('error unlisted: src/backends/registries/forgotten.ts');
});

test('the last line of a test run is the plain count', () => {
  const results = {
    numPassedTests: 5,
    numFailedTests: 2,
    numRuntimeErrorTestSuites: 1,
    numPendingTests: 3,
    numTodoTests: 1,
  };
  const reporter = JSON.stringify(resolve('scripts/count-reporter.mjs'));
  const script = `
    import Reporter from ${reporter};
    new Reporter().onRunComplete([], ${JSON.stringify(results)});
  `;
  const words = ['--input-type=module', '--eval', script];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect(stdout).toBe('5 passed, 3 failed, 4 skipped\n');
});

/** A copy of the sources to plant mistakes in, and the lint of its imports. */
function copyOfSources(): { readonly root: string; readonly lint: () => string } {
  const root = temporaryFolder();
  cpSync('src', join(root, 'src'), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
    cpSync(file, join(root, file));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const lint = () => {
    const { NODE_OPTIONS: _, ...env } = process.env;
    const options = { cwd: root, encoding: 'utf8', env } as const;
    return spawnSync(process.execPath, [program, 'src', '--preserve-symlinks'], options).stdout;
  };
  return { root, lint };
}
