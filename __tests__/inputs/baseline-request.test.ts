import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chdir, cwd } from 'node:process';
import { expect, test } from '@jest/globals';
import { parseBaseline } from '../../src/inputs/baseline-request.ts';
import { temporaryFolder } from '../support/folder.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  { text: 'v12', request: { kind: 'registered', reference: { kind: 'version', version: '12' } } },
  { text: digest, request: { kind: 'registered', reference: { kind: 'digest', digest } } },
  {
    text: 'champion',
    request: { kind: 'registered', reference: { kind: 'alias', alias: 'champion' } },
  },
  { text: 'merge-base', request: { kind: 'merge-base', path: undefined } },
  { text: 'merge-base:out/p.csv', request: { kind: 'merge-base', path: 'out/p.csv' } },
  { text: 'out/predictions.parquet', request: { kind: 'path', path: 'out/predictions.parquet' } },
  { text: 'metrics.json', request: { kind: 'path', path: 'metrics.json' } },
])('$text', ({ text, request }) => {
  expect(parseBaseline(text)).toEqual(request);
});

test.each(['v12', 'champion'])('a file called %s never stands in for it', (text) => {
  const folder = temporaryFolder();
  const path = join(folder, text);
  writeFileSync(path, 'id,label,prediction\n');
  const before = cwd();
  chdir(folder);
  try {
    expect(parseBaseline(text)).toMatchObject({ kind: 'registered' });
  } finally {
    chdir(before);
  }
  expect(parseBaseline(path)).toEqual({ kind: 'path', path });
});
