import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { digestOfFile, digestOfFiles } from '../src/inputs/digest.ts';
import { readModelFiles } from '../src/inputs/model-folder.ts';
import { readPolicy } from '../src/inputs/policy.ts';
import { temporaryFolder } from './support/folder.ts';

const text = readFileSync('docs/provenance.md', 'utf8');

function fenced(language: string): readonly string[] {
  const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'));
  return [...blocks].map(([, body = '']) => body);
}

test('every policy on the page is one', async () => {
  const policies = fenced('yaml').filter((body) => body.startsWith('version:'));
  expect(policies).toHaveLength(2);
  for (const body of policies) {
    const path = join(temporaryFolder(), 'contender.yml');
    writeFileSync(path, body);
    expect((await readPolicy(path))?.value.stages.production?.provenance).toBeDefined();
  }
});

test('the inputs of the workflow on the page are those of the Action', () => {
  const [workflow = ''] = fenced('yaml');
  const step = parse(workflow).jobs.model.steps.at(-1);
  const { inputs } = parse(readFileSync('actions/register/action.yml', 'utf8'));
  for (const name of Object.keys(step.with)) expect(inputs).toHaveProperty(name);
});

test('the recipe of the page makes the digest of the model', async () => {
  const folder = temporaryFolder();
  const files = {
    'b.bin': '1',
    'a/z.bin': '22',
    'a.bin': '',
    'Z.txt': '4',
    'ä.txt': '5',
    'a b.txt': '6',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, 'model', name, '..'), { recursive: true });
    writeFileSync(join(folder, 'model', name), content);
  }
  const recipe = fenced('sh').find((body) => body.startsWith('cd model')) ?? '';
  execFileSync('bash', ['-euc', recipe], { cwd: folder });
  const { digest } = await digestOfFiles(await readModelFiles(join(folder, 'model')));
  expect(await digestOfFile(join(folder, 'model.manifest'))).toBe(digest);
});

test('every finding of the page is one that the code gives', () => {
  const judge = readFileSync('src/domain/promotion/provenance/judge.ts', 'utf8');
  const codes = [...text.matchAll(/`provenance-([a-z-]+)`/g)].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(10);
  for (const code of codes) expect(judge).toMatch(new RegExp(`\\b${code}\\b`));
});
