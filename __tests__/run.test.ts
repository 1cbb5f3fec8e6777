import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Command } from '../src/commands/command.ts';
import type { Outcome } from '../src/domain/outcome.ts';
import { UserError } from '../src/errors.ts';
import type { Host } from '../src/host/host.ts';
import { common } from '../src/inputs/command-inputs.ts';
import { run } from '../src/run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function host(inputs: Record<string, string>): Host & { readonly shown: Outcome[] } {
  const shown: Outcome[] = [];
  return {
    style: 'terminal',
    shown,
    inputs: () => new Map(Object.entries({ 'output-directory': join(folder, 'out'), ...inputs })),
    environment: () => undefined,
    variables: () => ({}),
    node: () => ({ path: '', version: '' }),
    context: () => ({
      host: 'terminal',
      repository: null,
      sha: null,
      headSha: null,
      runId: null,
      runAttempt: null,
      runNumber: null,
      workflow: null,
      job: null,
      actor: null,
      serverUrl: null,
      pullRequest: null,
    }),
    enter: () => 'models/wine',
    progress: () => undefined,
    foreign: () => undefined,
    onSignal: () => () => undefined,
    keep: () => undefined,
    kept: () => '',
    show: async (outcome) => void shown.push(outcome),
  };
}

function failing(error: unknown): Command {
  return {
    name: 'compare',
    summary: 'Fails.',
    inputs: z.object(common),
    run: () => Promise.reject(error),
  };
}

test('a user’s mistakes become findings of the verdict errored, seen from the repository’s root', async () => {
  const error = UserError.of([
    { code: 'a', what: 'A happened.', why: 'B.', next: 'C.', file: 'x.yml', line: 3 },
    { code: 'd', what: 'D happened.', why: 'E.', next: 'F.' },
  ]);
  const shown = host({ key: 'leg 1' });
  await run(failing(error), shown);
  const [outcome] = shown.shown;
  expect(outcome).toMatchObject({
    verdict: 'errored',
    exitCode: 2,
    key: 'leg 1',
    title: 'compare could not judge: A happened. (and 1 more)',
    findings: [
      {
        level: 'error',
        rule: 'a',
        message: 'A happened. B. C.',
        file: 'models/wine/x.yml',
        line: 3,
      },
      { level: 'error', rule: 'd', message: 'D happened. E. F.' },
    ],
    outputs: { verdict: 'errored', outcome: join(folder, 'out/outcomes/compare-leg%201.json') },
  });
  const written = readFileSync(outcome?.outputs.outcome ?? '', 'utf8');
  expect(JSON.parse(written)).toEqual(outcome);
});

test('a mistake of our own is shown in one sentence, without a stack trace', async () => {
  const shown = host({});
  await run(failing(new TypeError('x is not a function\n    at y')), shown);
  const [outcome] = shown.shown;
  expect(outcome?.verdict).toBe('errored');
  expect(JSON.stringify(outcome)).not.toContain('at y');
});

test.each<[string, Record<string, string>, string]>([
  ['the input key', { key: 'leg', model: 'port' }, 'leg'],
  ['the input model', { model: 'port' }, 'port'],
  ['the model of the policy, whatever else is wrong there', {}, 'wine'],
  ['the name of the command where no policy can be read', { policy: 'none.yml' }, 'compare'],
])(
  'what erred has the key of a good answer, so that each replaces the other: %s',
  async (_, given, key) => {
    const policy = join(folder, 'contender.yml');
    writeFileSync(policy, 'version: 1\nmodel: wine\nstagse: {}\n');
    const shown = host({ policy, ...given });
    await run(failing(new UserError('a', { what: 'A.', why: 'B.', next: 'C.' })), shown);
    expect(shown.shown[0]).toMatchObject({ verdict: 'errored', key });
  },
);

test('an unknown input is refused before anything runs', async () => {
  const shown = host({ polcy: 'x.yml' });
  await run(failing(new Error('ran')), shown);
  expect(shown.shown[0]?.findings.map(({ rule }) => rule)).toEqual(['input-unknown']);
});

test('where nothing can be written the outcome is still shown', async () => {
  writeFileSync(join(folder, 'file'), '');
  const shown = host({ 'output-directory': join(folder, 'file') });
  await run(failing(new UserError('a', { what: 'A.', why: 'B.', next: 'C.' })), shown);
  expect(shown.shown[0]).toMatchObject({ verdict: 'errored', exitCode: 2 });
});
