import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Outcome } from '../../src/domain/outcome.ts';
import { digestOfFile } from '../../src/inputs/digest.ts';
import { SmallTraining } from '../support/small-training.ts';

function rulesOf({ outcome }: { readonly outcome: Outcome }): readonly string[] {
  return outcome.findings.map(({ rule }) => rule);
}

test('a training from changed files is refused before it starts', async () => {
  const place = new SmallTraining();
  place.write('train.mjs', `${place.read('train.mjs')}// more\n`);
  place.write('new "file".mjs', '');
  const ended = await place.contender('train');
  expect({ exitCode: ended.exitCode, rules: rulesOf(ended) }).toEqual({
    exitCode: 2,
    rules: ['uncommitted-changes'],
  });
  expect(ended.outcome.findings[0]?.message).toContain('"new \\"file\\".mjs", "train.mjs"');
  expect(existsSync(join(place.folder, 'out'))).toBe(false);
});

test('a second training is not refused for what the first one and Contender wrote', async () => {
  const place = new SmallTraining({ '.gitignore': '' });
  const first = await place.contender('train');
  const second = await place.contender('train');
  expect([first.outcome.verdict, second.outcome.verdict]).toEqual(['passed', 'passed']);
  expect(place.record().code.dirty).toBe(false);
});

test('with the word of the policy the difference is kept, and is no more when it is gone', async () => {
  const place = new SmallTraining();
  const policy = place.read('contender.yml');
  place.commit({
    'contender.yml': policy.replace('train:\n  run', 'train:\n  allow-uncommitted: true\n  run'),
  });
  place.write('lib/new.mjs', 'export {};\n');
  expect((await place.contender('train')).outcome.verdict).toBe('passed');
  const path = 'contender-output/uncommitted.patch';
  const digest = await digestOfFile(join(place.folder, path));
  expect(place.record().code).toMatchObject({ dirty: true, changes: { path, digest } });
  expect(place.read(path)).toContain('+export {};');
  rmSync(join(place.folder, 'lib'), { recursive: true });
  await place.contender('train');
  expect(place.record().code).toMatchObject({ dirty: false });
  expect(place.record().code.changes).toBeUndefined();
  expect(existsSync(join(place.folder, path))).toBe(false);
});

test('outside a repository nothing is refused, and nothing known', async () => {
  const place = new SmallTraining();
  rmSync(join(place.folder, '.git'), { recursive: true });
  expect((await place.contender('train')).outcome.verdict).toBe('passed');
  expect(place.record().code).toEqual({ sha: null, headSha: null, mergeBase: null, dirty: null });
});
