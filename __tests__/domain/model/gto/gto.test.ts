import { expect, test } from '@jest/globals';
import { currentIn } from '../../../../src/domain/model/gto/current.ts';
import {
  type GtoHistory,
  isDeprecated,
  nextVersionIn,
  registeredIn,
  type TagEvent,
  versionOf,
} from '../../../../src/domain/model/gto/history.ts';
import { parseTrailers, renderMessage } from '../../../../src/domain/model/gto/message.ts';
import { planMove, planRegistration } from '../../../../src/domain/model/gto/plan.ts';
import { compareSemVer, isSemVer, nextVersion } from '../../../../src/domain/model/gto/semver.ts';
import { parseTagName, renderTagName } from '../../../../src/domain/model/gto/tag-name.ts';

/** `churn@v1 A 10`: a tag, its commit and its second. */
function history(...lines: readonly string[]): GtoHistory {
  const events = lines.map((line): TagEvent => {
    const [tag = '', commit = '', at = ''] = line.split(' ');
    const name = parseTagName(tag);
    if (!name) throw new Error(`no tag: ${tag}`);
    return { ...name, tag, object: tag, commit, at: Number(at), message: '' };
  });
  return { artifact: 'churn', events, names: events };
}

function current(stage: string, ...lines: readonly string[]): string {
  const found = currentIn(history(...lines), stage);
  return found.kind === 'version' ? versionOf(found.registration) : found.kind;
}

test.each([
  ['churn@v1.2.3', { kind: 'register', version: 'v1.2.3' }, null],
  ['churn@v1.2.3-rc.1+b#2', { kind: 'register', version: 'v1.2.3-rc.1+b' }, 2n],
  ['churn@v1.2.3!', { kind: 'deregister', version: 'v1.2.3' }, null],
  ['churn#prod', { kind: 'assign', stage: 'prod' }, null],
  ['churn#us/east#7', { kind: 'assign', stage: 'us/east' }, 7n],
  ['churn#prod!#4', { kind: 'unassign', stage: 'prod' }, 4n],
  ['churn@deprecated#5', { kind: 'deprecate' }, 5n],
  ['churn@created', { kind: 'create' }, null],
  ['c#1', { kind: 'assign', stage: '1' }, null],
] as const)('%s is a tag of GTO', (tag, action, counter) => {
  const parsed = parseTagName(tag);
  expect(parsed).toMatchObject({ action, counter });
  expect(parsed && renderTagName(parsed)).toBe(tag);
});

test('the folder before a name is followed by a colon for people, and by an equals sign in a tag', () => {
  expect(parseTagName('models=rf@v1.0.0')?.artifact).toBe('models:rf');
  expect(parseTagName('models:rf@v1.0.0')).toBeUndefined();
});

test.each([
  ...['v1.0.0', 'churn', 'churn@', 'churn@1.0.0', 'churn@v1', 'churn@v01.0.0', 'churn@v1.0.0-'],
  ...['churn#prod#4!', '-churn@v1.0.0', 'churn-@v1.0.0', 'churn#', 'churn#prod##1', 'é#prod'],
  ...['churn@v1.0.0\n', 'a b#prod', 'churn@deprecated!', 'churn@V1.0.0', ''],
])('%j is none', (tag) => {
  expect(parseTagName(tag)).toBeUndefined();
});

test('versions are ordered as SemVer 2.0.0 says, 11.4', () => {
  const ordered = [
    ...['v1.0.0-alpha', 'v1.0.0-alpha.1', 'v1.0.0-alpha.beta', 'v1.0.0-beta', 'v1.0.0-beta.2'],
    ...['v1.0.0-beta.11', 'v1.0.0-rc.1', 'v1.0.0', 'v1.0.9', 'v1.0.10', 'v1.10.0', 'v2.0.0'],
    ...['v2.0.9007199254740993', 'v2.0.9007199254740994', 'v99999999999999999999.0.0'],
  ];
  expect([...ordered].reverse().toSorted(compareSemVer)).toEqual(ordered);
  expect(compareSemVer('v1.0.0+a', 'v1.0.0+b')).toBe(0);
  expect(ordered.every(isSemVer)).toBe(true);
});

test.each([
  [[], 'v0.0.1'],
  [['v0.0.9', 'v0.0.10'], 'v0.0.11'],
  [['v1.0.0-rc.1'], 'v1.0.1'],
  [['v2.0.9007199254740993'], 'v2.0.9007199254740994'],
])('after %j comes %s', (versions, next) => {
  expect(nextVersion(versions)).toBe(next);
});

test('a version that was taken back is not the highest, and its name is not given again', () => {
  const past = history('churn@v0.0.1 A 1', 'churn@v0.0.2 B 2', 'churn@v0.0.2! B 3');
  expect(registeredIn(past).map(versionOf)).toEqual(['v0.0.1']);
  expect(nextVersionIn(past)).toBe('v0.0.3');
});

const two = ['churn@v0.0.1 A 1', 'churn@v0.0.2 B 2'] as const;

test.each([
  ['nobody was assigned', [], 'none'],
  [
    'the newest assignment counts, whatever its counter',
    ['churn#prod#9 A 5', 'churn#prod#1 B 6'],
    'v0.0.2',
  ],
  [
    'an older version may come back',
    ['churn#prod#1 A 5', 'churn#prod#2 B 6', 'churn#prod#3 A 7'],
    'v0.0.1',
  ],
  [
    'who was unassigned makes room',
    ['churn#prod#1 A 5', 'churn#prod#2 B 6', 'churn#prod!#3 B 7'],
    'v0.0.1',
  ],
  ['all were unassigned', ['churn#prod#1 A 5', 'churn#prod!#2 A 6'], 'none'],
  ['another stage is another stage', ['churn#dev#1 A 5'], 'none'],
  ['a commit without a version is missing', ['churn#prod#1 A 5', 'churn#prod#2 C 6'], 'missing'],
  [
    'a version that was taken back is missing',
    ['churn#prod#1 A 5', 'churn@v0.0.1! A 6'],
    'missing',
  ],
  [
    'behind it is who was there',
    ['churn#prod#1 A 5', 'churn#prod#2 B 6', 'churn@v0.0.2! B 7'],
    'v0.0.1',
  ],
  ['two of one second', ['churn#prod#1 A 5', 'churn#prod#2 B 5'], 'ambiguous'],
  ['a second is enough', ['churn#prod#1 A 5', 'churn#prod#2 B 6'], 'v0.0.2'],
  ['in and out in one second', ['churn#prod#1 A 5', 'churn#prod!#2 A 5'], 'ambiguous'],
  ['two versions on one commit', ['churn@v0.0.3 A 4', 'churn#prod#1 A 5'], 'ambiguous'],
])('%s', (_, events, expected) => {
  expect(current('prod', ...two, ...events)).toBe(expected);
});

test('an artifact is deprecated while nothing came after', () => {
  expect(isDeprecated(history(...two, 'churn@deprecated A 3'))).toBe(true);
  expect(isDeprecated(history(...two, 'churn@deprecated A 3', 'churn@v0.0.3 C 4'))).toBe(false);
});

function movesTo(past: GtoHistory, version: string, now = 100) {
  const to = registeredIn(past).find((event) => versionOf(event) === version);
  if (!to) throw new Error(`no ${version}`);
  return planMove(past, { stage: 'prod', to, now }).map((tag) => {
    return `${renderTagName(tag)} ${tag.commit} ${tag.at}`;
  });
}

test('a first move is one tag, any other a pair, a second apart', () => {
  expect(movesTo(history(...two), 'v0.0.1')).toEqual(['churn#prod#1 A 100']);
  const past = history(...two, 'churn#prod#1 A 5', 'churn#dev#2 B 6');
  expect(movesTo(past, 'v0.0.2')).toEqual(['churn#prod!#2 A 100', 'churn#prod#3 B 101']);
});

test('whoever was assigned by hand is unassigned too', () => {
  const past = history(...two, 'churn#prod#1 A 5', 'churn#prod#8 B 6');
  expect(movesTo(past, 'v0.0.1')).toEqual([
    'churn#prod!#9 A 100',
    'churn#prod!#10 B 101',
    'churn#prod#11 A 102',
  ]);
});

test('no tag is older than the newest, whatever the clock says', () => {
  const past = history(...two, 'churn#dev#1 A 5000');
  expect(movesTo(past, 'v0.0.2', 100)).toEqual(['churn#prod#1 B 5001']);
  expect(movesTo(past, 'v0.0.2', 5001)).toEqual(['churn#prod#1 B 5001']);
  expect(movesTo(past, 'v0.0.2', 5002.9)).toEqual(['churn#prod#1 B 5002']);
  expect(planRegistration(past, 'C', 1)).toMatchObject({ commit: 'C', at: 5001, counter: null });
});

test('what is kept in a message comes back, and no value forges another', () => {
  const trailers = { Digest: 'sha256:1', Run: 'a\nContender-Digest: sha256:2', Ledger: '100 %25' };
  const message = renderMessage('Register churn', trailers);
  expect(parseTrailers(message)).toEqual(trailers);
  expect(parseTrailers(`${message}-----BEGIN PGP SIGNATURE-----\n\nContender-Run: x\n`)).toEqual(
    trailers,
  );
  expect(parseTrailers(message.replaceAll('\n', '\r\n'))).toEqual(trailers);
});

test.each(['', 'by hand', 'Contender-Run: x\n\nby hand', 'Contender-Other: 1'])(
  'the message %j keeps nothing',
  (message) => {
    expect(parseTrailers(message)).toEqual({});
  },
);
