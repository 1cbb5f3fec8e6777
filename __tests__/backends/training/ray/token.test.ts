import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readToken } from '../../../../src/backends/training/ray/token.ts';
import { temporaryFolder } from '../../../support/folder.ts';

function placeWith(text: string) {
  const home = temporaryFolder();
  mkdirSync(join(home, '.ray'));
  const path = join(home, '.ray/auth_token');
  writeFileSync(path, text);
  return { home, path };
}

const tokenOf = (variables: Readonly<Record<string, string>>) => {
  return readToken((name) => variables[name]);
};

test('it is looked for where the tools of Ray look: the variable, the file that is named, the one at home', () => {
  const { home, path } = placeWith('from-home\n');
  const named = placeWith('from-a-file').path;
  const all = { RAY_AUTH_TOKEN: 'given', RAY_AUTH_TOKEN_PATH: named, HOME: home };
  expect(tokenOf(all).text).toBe('given');
  expect(tokenOf({ ...all, RAY_AUTH_TOKEN: '' })).toEqual({
    text: 'from-a-file',
    source: `the token in ${named}`,
  });
  expect(tokenOf({ HOME: home })).toEqual({ text: 'from-home', source: `the token in ${path}` });
  expect(tokenOf({ HOME: temporaryFolder() })).toEqual({ text: null, source: 'no token' });
});

test.each([
  ['a line break inside', 'one\ntwo', 'holds a line break'],
  ['a letter that no header carries', 'schlüssel', 'holds a line break'],
])('%s is refused, and not shown', (_, RAY_AUTH_TOKEN, words) => {
  expect(() => tokenOf({ RAY_AUTH_TOKEN })).toThrow(words);
  expect(() => tokenOf({ RAY_AUTH_TOKEN })).not.toThrow(RAY_AUTH_TOKEN);
});

test('a file that is named and not there is an error', () => {
  expect(() => tokenOf({ RAY_AUTH_TOKEN_PATH: '/nowhere/token' })).toThrow(
    'Cannot read /nowhere/token, which RAY_AUTH_TOKEN_PATH names. The system answered ENOENT.',
  );
});

test('an empty file is no token', () => {
  const { home } = placeWith('\n');
  expect(tokenOf({ HOME: home }).text).toBeNull();
});
