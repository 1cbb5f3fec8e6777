import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { UserError } from '../../src/errors.ts';
import { readContract } from '../../src/inputs/contract.ts';
import { contractFile, problemsOf } from '../support/contract-file.ts';
import { temporaryFolder } from '../support/folder.ts';

const everyKey = join(import.meta.dirname, '../fixtures/contracts/every-key.yml');
const lines = readFileSync(everyKey, 'utf8').split('\n');

test('the contract with every key has no mistake', async () => {
  const { checks, notices } = await readContract(`${everyKey}#orders`);
  expect(checks).toHaveLength(49);
  expect(notices).toEqual([]);
});

const keys = lines.flatMap((line, index) => {
  const key = /^[\s-]*(\w+):/.exec(line)?.[1];
  return key === undefined ? [] : [[key, index + 1] as const];
});

test.each(keys)(
  '"%s" on line %i, misspelt, is a mistake there with the right word',
  async (key, line) => {
    const slip = key.length > 2 ? `${key.slice(0, -1)}${key.slice(-1)}${key.slice(-1)}` : `${key}x`;
    const text = lines.map((one, index) =>
      index + 1 === line ? one.replace(`${key}:`, `${slip}:`) : one,
    );
    const path = join(temporaryFolder(), 'contract.yml');
    writeFileSync(path, text.join('\n'));
    const found = await problemsOf(`${path}#orders`);
    const there = found.filter((problem) => problem.line === line);
    expect(there.map(({ next }) => next).join(' ')).toContain(`"${key}"`);
  },
);

test.each([
  ['{fieldsMatch: subst}', 'Did you mean "subset"?'],
  ['{normalize: [trimm]}', 'Did you mean "trim"?'],
  ['{missingValues: [-999]}', 'Correct it.'],
  ['{dialect: {delimiter: ";;"}}', 'Correct it.'],
  ['{dialect: {encoding: utf8}}', 'Did you mean "utf-8"?'],
  ['{dialect: {delimitr: ","}}', 'Did you mean "delimiter"?'],
  ['{drift: {numeric: linf}}', 'Use one of: psi'],
  ['{drift: {minRows: 0}}', 'Correct it.'],
  ['{drift: {nullRate: 1.5}}', 'Correct it.'],
  ['{row_condition: a > 0}', 'Did you mean "filter"?'],
  ['{filter: ""}', 'Correct it.'],
  ['{allowEmpty: "yes"}', 'Correct it.'],
  ['nonsense', 'Correct it.'],
])('the setting %s is a mistake', async (value, next) => {
  const settings = `    customProperties: [{property: contender, value: ${value}}]`;
  const found = await problemsOf(contractFile(['schema:', '  - name: t', settings]));
  expect(found).toMatchObject([{ line: 8, next: expect.stringContaining(next) }]);
});

test('settings that stand there twice are not read in half', async () => {
  const one = '{property: contender, value: {allowEmpty: true}}';
  const settings = `    customProperties: [${one}, ${one}]`;
  expect(await problemsOf(contractFile(['schema:', '  - name: t', settings]))).toMatchObject([
    { line: 8, next: 'Join them.' },
  ]);
});

test('a key of ours in the place of ODCS keys is sent where it belongs', async () => {
  const found = await problemsOf(
    contractFile([
      'schema:',
      '  - name: t',
      '    fieldsMatch: exact',
      '    properties:',
      '      - name: a',
      '        missingValues: [NA]',
      '        quality: [{metric: nullValues, mustBe: 0, mostly: 0.9, where: b}]',
    ]),
  );
  expect(found.map(({ line, next }) => `${line} ${next.slice(0, 40)}`).sort()).toEqual([
    expect.stringMatching(/^11 .*our "missingValues"/),
    expect.stringMatching(/^12 .*our "filter"/),
    expect.stringMatching(/^12 .*our "minPassFraction"/),
    expect.stringMatching(/^8 .*our "fieldsMatch"/),
  ]);
});

const word = fc.constantFrom(
  ...new Set(keys.map(([key]) => key)),
  'contender',
  'custom',
  'sql',
  'integer',
  'string',
  'array',
  'object',
  'percent',
  'orders.paid',
  '__proto__',
  'x',
);
const scalar = fc.oneof(
  word,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.string(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    scalar,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(word, tie('tree'), { maxKeys: 6 }),
  ),
}));

test('whatever a contract holds, it is read or refused with a reason', async () => {
  const path = join(temporaryFolder(), 'contract.yml');
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 3 }), tree, async (properties, other) => {
      const schema = [{ name: 't', properties, quality: other }];
      const known = {
        apiVersion: 'v3.1.0',
        kind: 'DataContract',
        id: 'x',
        version: '1',
        status: 'a',
      };
      writeFileSync(path, stringify({ ...known, schema, slaProperties: other }));
      await readContract(path).catch((error: unknown) => {
        if (!(error instanceof UserError)) throw error;
      });
    }),
    { numRuns: 300, seed: 4 },
  );
});
