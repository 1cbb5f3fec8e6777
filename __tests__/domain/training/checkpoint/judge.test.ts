import { expect, test } from '@jest/globals';
import { judgeManifest } from '../../../../src/domain/training/checkpoint/judge.ts';
import {
  type CheckpointManifest,
  checkpointLimits,
} from '../../../../src/domain/training/checkpoint/manifest.ts';

const key = {
  trust: 'branch',
  model: 'wine',
  commit: 'c'.repeat(40),
  configuration: 'a',
  data: 'd',
} as const;
const sha256 = '0'.repeat(64);
const good: CheckpointManifest = {
  schema: 'contender/checkpoint@1',
  key,
  attempt: 1,
  step: 1,
  savedAt: '2026-11-21T18:31:05.123Z',
  unit: 'step-1',
  files: [
    { path: 'step-1/w', size: 1, sha256 },
    { path: 'step-1/deep/w', size: 1, sha256 },
  ],
};
const filesOf = (paths: readonly string[]) => paths.map((path) => ({ path, size: 1, sha256 }));

test('what agrees in everything is gone on from', () => {
  expect(judgeManifest(good, key)).toBeUndefined();
  expect(judgeManifest({ ...good, unit: 'w.pt', files: filesOf(['w.pt']) }, key)).toBeUndefined();
});

test('every part that differs is named at once; of another trust nothing else is', () => {
  const other = { ...key, model: 'beer', commit: null, configuration: 'b', data: 'e' };
  expect(judgeManifest(good, other)).toEqual({
    code: 'checkpoint-other-configuration',
    why: 'It belongs to another training: the model is "wine", the commit is cccccccccccc, not none, the command or what it is given differs, the data differ.',
  });
  expect(judgeManifest(good, { ...other, trust: 'local' })?.code).toBe('checkpoint-other-trust');
});

test.each([
  ['a file twice', ['step-1/w', 'step-1/w']],
  ['a file that is a folder, too', ['step-1/w', 'step-1/w/x']],
  ['a file that is the unit, too', ['step-1', 'step-1/x']],
])('%s is refused', (_, paths) => {
  expect(judgeManifest({ ...good, files: filesOf(paths) }, key)?.code).toBe(
    'checkpoint-path-refused',
  );
});

test('exactly as many files and bytes as are allowed are taken, one more is not', () => {
  const { files, bytes } = checkpointLimits;
  const many = (count: number) =>
    filesOf(Array.from({ length: count }, (_, index) => `step-1/${index}`));
  expect(judgeManifest({ ...good, files: many(files) }, key)).toBeUndefined();
  expect(judgeManifest({ ...good, files: many(files + 1) }, key)?.code).toBe(
    'checkpoint-too-large',
  );
  const large = (size: number) => [{ path: 'step-1/w', size, sha256 }];
  expect(judgeManifest({ ...good, files: large(bytes) }, key)).toBeUndefined();
  expect(judgeManifest({ ...good, files: large(bytes + 1) }, key)?.code).toBe(
    'checkpoint-too-large',
  );
});

test.each(['.hidden', 'step.tmp', '..', '', 'a/b'])('the unit %j is refused', (unit) => {
  const manifest = { ...good, unit, files: filesOf([`${unit}/w`]) };
  expect(judgeManifest(manifest, key)?.code).toBe('checkpoint-path-refused');
});
