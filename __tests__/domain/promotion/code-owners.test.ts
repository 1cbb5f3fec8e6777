import { expect, test } from '@jest/globals';
import { codeOwnersOf, ownedPath } from '../../../src/domain/promotion/code-owners.ts';

/** What a pattern matches, and what it does not. */
const patterns: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['*', ['a', 'a/b.md', 'models/wine/'], []],
  ['*.yml', ['contender.yml', 'a/b.yml'], ['contender.yaml', 'xyml']],
  ['contender.yml', ['contender.yml', 'a/contender.yml'], ['my-contender.yml']],
  ['/contender.yml', ['contender.yml', '/contender.yml'], ['a/contender.yml']],
  ['/models/', ['models/wine.pkl', 'models/a/b', 'models/'], ['models', 'a/models/b']],
  ['models/', ['models/a', 'b/models/a/c'], ['models']],
  ['models', ['models', 'models/a', 'b/models/a'], ['models2/a']],
  ['models/*', ['models/a', 'models/'], ['models/a/b', 'b/models/a']],
  ['/models/*', ['models/a'], ['models/a/b']],
  ['models/wine', ['models/wine', 'models/wine/a'], ['a/models/wine']],
  ['**/wine', ['wine', 'a/wine', 'a/b/wine/c'], ['a/wines']],
  ['models/**/wine', ['models/wine', 'models/a/b/wine'], ['wine']],
  ['models/**', ['models/a', 'models/a/b'], ['modelsx/a']],
  ['w?ne', ['wine', 'a/wone'], ['wiine', 'w/ne']],
  ['my\\ models/', ['my models/a'], ['my/a', 'models/a']],
  ['a.c(d)+', ['a.c(d)+'], ['abc(d)+', 'a.cdd']],
];

test.each(patterns)('the pattern %s', (pattern, held, others) => {
  const text = `${pattern} @grace`;
  for (const path of held) expect([path, codeOwnersOf(text, path)]).toEqual([path, ['@grace']]);
  for (const path of others) expect([path, codeOwnersOf(text, path)]).toEqual([path, []]);
});

const file = `
# everybody
*            @acme/everybody   # the fallback

/models/     @acme/ml-leads @grace grace@acme.test\r
/models/toys
!/models/    @mallory
/models/[a]  @mallory
#/models/    @mallory
`;

test.each([
  ['README.md', ['@acme/everybody']],
  ['models/wine/', ['@acme/ml-leads', '@grace']],
  ['models/toys', []],
  ['models/a', ['@acme/ml-leads', '@grace']],
])('the last line that matches %s tells its owners, and an address is none', (path, owners) => {
  expect(codeOwnersOf(file, path)).toEqual(owners);
});

test('an approver that stands for the owners of a path names it', () => {
  expect(ownedPath('CODEOWNERS:models/wine/')).toBe('models/wine/');
  expect(ownedPath('grace')).toBeNull();
  expect(ownedPath('@acme/ml-leads')).toBeNull();
});
