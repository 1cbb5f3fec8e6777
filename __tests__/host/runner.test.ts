import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';

const source = new URL('../../src/host/runner.ts', import.meta.url).href;

/** What a step prints that does this with the functions of the runner. */
function printed(work: string, variables: Readonly<Record<string, string>> = {}): string {
  const script = `const runner = await import(${JSON.stringify(source)});\n${work}`;
  const words = ['--no-warnings', '--input-type=module', '--eval', script];
  return execFileSync(process.execPath, words, { env: variables, encoding: 'utf8' });
}

test('an annotation has its place, and nothing in it ends the command or a property', () => {
  const work = `runner.annotate('error', '100 % of\\r\\na: b, c', { title: 'x:y,z%', file: 'a.csv', line: 3 });`;
  expect(printed(work)).toBe(
    '::error title=x%3Ay%2Cz%25,file=a.csv,line=3::100 %25 of%0D%0Aa: b, c\n',
  );
});

test('an annotation without a place has no properties', () => {
  expect(printed(`runner.annotate('warning', 'short');`)).toBe('::warning::short\n');
});

test('an output is appended to the file of the runner, whatever its value holds', () => {
  const file = join(temporaryFolder(), 'output');
  writeFileSync(file, 'before=1\n');
  const work = `runner.setOutput('report', 'a\\nend=b');`;
  expect(printed(work, { GITHUB_OUTPUT: file })).toBe('');
  expect(readFileSync(file, 'utf8')).toMatch(
    /^before=1\nreport<<(ghadelimiter_[0-9a-f-]{36})\na\nend=b\n\1\n$/,
  );
});

test.each(['setOutput', 'saveState'])('%s refuses to write where the file is gone', (name) => {
  const file = join(temporaryFolder(), 'gone');
  const variables = { GITHUB_OUTPUT: file, GITHUB_STATE: file };
  const work = `try { runner.${name}('a', 'b'); } catch (error) { console.log(error.message); }`;
  expect(printed(work, variables)).toBe(`The runner's file ${file} is gone\n`);
});

test('a runner without files is told by commands', () => {
  expect(printed(`runner.setOutput('a', 'b'); runner.saveState('c', 'd');`)).toBe(
    '::set-output name=a::b\n::save-state name=c::d\n',
  );
});

test('a state that was saved is found again, and another is empty', () => {
  const work = `console.log([runner.savedState('kept'), runner.savedState('other')]);`;
  expect(printed(work, { STATE_kept: 'text' })).toBe(`[ 'text', '' ]\n`);
});
