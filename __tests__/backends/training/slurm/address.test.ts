import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openSlurm } from '../../../../src/backends/training/slurm/index.ts';
import { tokenSource } from '../../../../src/backends/training/slurm/token.ts';
import { UserError } from '../../../../src/errors.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const nothing = () => undefined;

test.each([
  ['slurm:?partition=gpu', /does not say how files travel/],
  ['slurm:?store=s3://b/p', /Slurm gives nobody the log/],
  ['slurm:?folder=/x&partitoin=gpu', /Did you mean "partition"/],
  ['slurm:?folder=/x&user=ada', /no option "user"/],
  ['slurm:?folder=/x&gres=gpu:h100:2:3', /no name of GPUs/],
  ['slurm:?folder=/x%5Cy', /backslash/],
  ['slurm:?folder=/x&qos=a%0Ab', /control character/],
  ['slurm:head:6820?folder=/x', /no address of slurmrestd/],
  ['slurm:https://head:6820/path?folder=/x', /no address of slurmrestd/],
  ['slurm:https://ada:secret@head:6820?folder=/x', /no address of slurmrestd/],
])('%s is refused', async (uri, why) => {
  const refused = openSlurm(uri, nothing);
  await expect(refused).rejects.toThrow(why);
  await expect(refused).rejects.not.toThrow(/ada:secret/);
});

test.each([
  'slurm:?folder=/x&partition=gpu&account=a&qos=q&constraint=c&gres=gpu:h100',
  'slurm:https://head:6820?folder=/x&as=/y&user=ada&token-file=/run/token',
  'slurm:http://head:6820/?folder=/x',
])('%s is taken', async (uri) => {
  expect(await openSlurm(uri, nothing)).toMatchObject({ isHere: false });
});

const jwt = (claims: object) =>
  ['{"alg":"HS256"}', JSON.stringify(claims), 'x']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

test('a token tells its user, also with the name that scontrol writes before it', () => {
  const text = jwt({ sun: 'ada', exp: Date.now() / 1000 + 60 });
  expect(tokenSource(() => text, undefined)()).toEqual({ text, user: 'ada' });
  expect(tokenSource(() => `SLURM_JWT=${text}\n`, undefined)()).toEqual({ text, user: 'ada' });
  expect(tokenSource(() => 'opaque', undefined)()).toEqual({ text: 'opaque', user: null });
});

test('a token that has run out, is missing or is none is told without itself', () => {
  for (const text of [undefined, '', 'two words', jwt({ exp: 1 })]) {
    const read = tokenSource(() => text, undefined);
    expect(read).toThrow(UserError);
    expect(read).toThrow(/SLURM_JWT/);
    if (text) expect(read).not.toThrow(text);
  }
});

test('a file with a token is read for each request, so that a renewed one is used', () => {
  const file = join(temporaryFolder(), 'token');
  const read = tokenSource(nothing, file);
  expect(read).toThrow(/ENOENT/);
  for (const text of ['first', 'second']) {
    writeFileSync(file, `${text}\n`);
    expect(read().text).toBe(text);
  }
});
