import { expect, test } from '@jest/globals';
import type { Outcome } from '../../src/domain/outcome.ts';
import { UserError } from '../../src/errors.ts';
import { readArchivedOutcomes } from '../../src/inputs/archived-outcomes.ts';
import { archiveOf, entryOf } from '../support/foreign-run.ts';
import { comparePassed, reported, trained, validatePassed } from '../support/outcomes.ts';
import { type ZipEntry, zip } from '../support/zip.ts';

async function problemsOf(entries: readonly ZipEntry[]) {
  const error: unknown = await readArchivedOutcomes(zip(entries)).catch((caught) => caught);
  if (!(error instanceof UserError)) throw new Error('It was read without a problem.');
  return error.problems;
}

function textOf(outcome: Outcome): string {
  return JSON.stringify(outcome);
}

test.each([
  [
    'the output directory',
    ['outcomes/a.json', 'outcomes/b.json', 'report.html', 'run-record.json'],
  ],
  ['the folder outcomes alone', ['a.json', 'b.json']],
  ['one folder for each leg', ['wine/outcomes/a.json', 'beer/outcomes/b.json', 'wine/c.json']],
  [
    'files in folders below, which are none',
    ['outcomes/a.json', 'outcomes/b.json', 'outcomes/x/c.json'],
  ],
])('outcomes are found in an upload of %s', async (_name, names) => {
  const [first, second] = [validatePassed, comparePassed];
  const archive = zip(
    names.map((name) => {
      const content = /a\.json$/.test(name) ? first : /b\.json$/.test(name) ? second : { no: 1 };
      return { name, content: JSON.stringify(content) };
    }),
  );
  const { outcomes, ignored } = await readArchivedOutcomes(archive);
  expect(outcomes.map(({ command }) => command)).toEqual(['validate', 'compare']);
  expect(ignored).toBe(names.length - 2);
});

test('reports of reports are left out, and alone they are nothing to report', async () => {
  const { outcomes } = await readArchivedOutcomes(archiveOf(reported, trained));
  expect(outcomes.map(({ command }) => command)).toEqual(['train']);
  expect((await problemsOf([entryOf(reported)]))[0]?.code).toBe('outcomes-missing');
  expect((await problemsOf([]))[0]?.code).toBe('outcomes-missing');
});

test('members that this version does not know are dropped', async () => {
  const content = textOf({ ...trained, badge: '<img src=x>' } as Outcome);
  const { outcomes } = await readArchivedOutcomes(zip([{ name: 'outcomes/a.json', content }]));
  expect(outcomes).toEqual([trained]);
});

const whole = textOf(comparePassed);

test.each([
  [
    'made by another version',
    whole.replace('outcome@1', 'outcome@2'),
    'outcome-version',
    'of schema 2, and this one is of schema 1',
  ],
  ['cut in half', whole.slice(0, whole.length / 2), 'file-syntax', ''],
  ['with NaN for a number', whole.replace(/"estimate":[^,]+/, '"estimate":NaN'), 'file-syntax', ''],
  [
    'with a number beyond all numbers',
    whole.replace(/"estimate":[^,]+/, '"estimate":1e999'),
    'outcome-invalid',
    'number',
  ],
  ['of 10,000 brackets', '['.repeat(10_000), 'file-syntax', ''],
  [
    'of 10,000 brackets that close',
    `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    'outcome-version',
    '',
  ],
  [
    'with a verdict that its rules refute',
    whole.replace('"lower":0.0012', '"lower":-0.5'),
    'outcome-contradictory',
    'its numbers do not say so',
  ],
  [
    'with a change that its values refute',
    whole.replace('"candidate":0.8611', '"candidate":0.1'),
    'outcome-contradictory',
    'not the one between',
  ],
  [
    'with an exit code of another verdict',
    whole.replace('"exitCode":0', '"exitCode":1'),
    'outcome-contradictory',
    'exit code',
  ],
])(
  'an outcome %s is refused, and no file of the repository is blamed',
  async (...[, content, code, why]) => {
    const [problem] = await problemsOf([{ name: 'outcomes/a.json', content }]);
    expect(problem).toMatchObject({ code, why: expect.stringContaining(why) });
    expect(problem).not.toHaveProperty('file');
  },
);

test('every bad file is told at once', async () => {
  const names = ['outcomes/a.json', 'outcomes/b.json'];
  expect(await problemsOf(names.map((name) => ({ name, content: '{}' })))).toHaveLength(2);
});

test('two answers to one question are refused', async () => {
  const [problem] = await problemsOf([
    entryOf(comparePassed, { name: 'wine/outcomes/a.json' }),
    entryOf(comparePassed, { name: 'beer/outcomes/a.json' }),
  ]);
  expect(problem).toMatchObject({ code: 'outcome-twice' });
});

test('500 outcomes of 200 kB are read', async () => {
  const findings = [{ level: 'note', rule: 'x', message: 'x'.repeat(200_000) }] as const;
  const entries = Array.from({ length: 500 }, (_, index) =>
    entryOf({ ...trained, key: `leg-${index}`, findings }),
  );
  const { outcomes } = await readArchivedOutcomes(zip(entries));
  expect(outcomes).toHaveLength(500);
});
