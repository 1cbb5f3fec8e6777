import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { temporaryFolder } from './folder.ts';
import { parseFileCommands, runAction } from './run-action.ts';
import { annotationsOf, obeyedCommands } from './workflow-commands.ts';

test('a value in a heredoc keeps its lines and its equal signs', () => {
  const text = 'verdict=passed\nreport<<ghadelimiter_1\na=b\n\nc\nghadelimiter_1\n';
  expect(parseFileCommands(text)).toEqual({ verdict: 'passed', report: 'a=b\n\nc' });
});

test('a heredoc without its end is refused', () => {
  expect(() => parseFileCommands('a<<END\nb\n')).toThrow('has no end "END"');
});

test('a line that is neither pair nor heredoc is refused', () => {
  expect(() => parseFileCommands('no pair\n')).toThrow('refuses the line "no pair"');
});

test('annotations carry their place, decoded', () => {
  const lines = [
    '::error title=data,file=a%2Cb.csv,line=3::50%25 empty%0Asecond line',
    '  ::notice::hi',
  ];
  expect(annotationsOf(obeyedCommands(lines))).toEqual([
    {
      level: 'error',
      message: '50% empty\nsecond line',
      properties: { title: 'data', file: 'a,b.csv', line: '3' },
    },
    { level: 'notice', message: 'hi', properties: {} },
  ]);
});

test('nothing between stop-commands and its token is obeyed, in either syntax', () => {
  const lines = [
    '::stop-commands::AbC123',
    '::set-output name=verdict::passed',
    'text ##[error]forged',
    '::abc123::',
    'text ##[warning]seen',
  ];
  expect(obeyedCommands(lines).map(({ name, message }) => [name, message])).toEqual([
    ['warning', 'seen'],
  ]);
});

const bundle = process.env.CONTENDER_DIST;

afterEach(() => {
  if (bundle === undefined) delete process.env.CONTENDER_DIST;
  else process.env.CONTENDER_DIST = bundle;
});

/** A bundle whose Action is this text. */
function fakeTrain(script: string): void {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'train.js'), script);
  process.env.CONTENDER_DIST = folder;
}

test('an Action sees the inputs, the defaults of action.yml and the files of a runner, and nothing of ours', async () => {
  fakeTrain('console.log(JSON.stringify(process.env)); process.exitCode = 3;');
  process.env.SECRET_OF_THE_TEST = 'x';
  const cwd = temporaryFolder();
  const run = await runAction('train', {
    cwd,
    inputs: { run: 'true', 'model-path': 'm', Odd: '1' },
  });
  delete process.env.SECRET_OF_THE_TEST;
  const seen = JSON.parse(run.stdout) as Record<string, string>;
  expect(run.exitCode).toBe(3);
  expect(seen).toMatchObject({
    INPUT_RUN: 'true',
    'INPUT_MODEL-PATH': 'm',
    INPUT_ODD: '1',
    INPUT_POLICY: 'contender.yml',
    INPUT_KEY: '',
    GITHUB_WORKSPACE: cwd,
    GITHUB_EVENT_NAME: 'push',
  });
  expect(seen).not.toHaveProperty('SECRET_OF_THE_TEST');
  expect(seen).not.toHaveProperty('NODE_OPTIONS');
});

test('an Action that hangs is killed', async () => {
  fakeTrain('setInterval(() => {}, 1000);');
  const run = await runAction('train', { cwd: temporaryFolder(), timeoutSeconds: 0.5 });
  expect(run).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
});

test('a missing bundle says how to build it', async () => {
  process.env.CONTENDER_DIST = temporaryFolder();
  await expect(runAction('train', { cwd: temporaryFolder() })).rejects.toThrow('npm run build');
});
