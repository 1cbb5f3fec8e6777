import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { readPromisedData } from '../../src/inputs/data-sets.ts';
import { readPolicy } from '../../src/inputs/policy.ts';
import { parseSpan, spanForm } from '../../src/inputs/span.ts';
import { readSplits } from '../../src/inputs/split-rules.ts';
import { temporaryFolder } from '../support/folder.ts';

const contract = `apiVersion: v3.1.0
kind: DataContract
id: c
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - {name: id, logicalType: integer, primaryKey: true}
      - {name: day, logicalType: date}
      - {name: price, logicalType: number}
      - {name: label, logicalType: integer}
`;

/** The rules of a policy with these lines under `splits:`, which starts at line 8, or its mistakes. */
async function splitsOf(
  lines: readonly string[],
  { data, task = '' }: { data?: string[]; task?: string } = {},
) {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('c.yml'), contract);
  for (const name of ['train', 'eval', 'late'])
    writeFileSync(at(`${name}.csv`), 'id,day,price,label\n');
  const sets = ['train', 'eval', 'late'].map((name) => {
    return `  ${name}: {path: ${at(`${name}.csv`)}, contract: ${at('c.yml')}}`;
  });
  const text = [
    'version: 1',
    'model: m',
    task || '# no task',
    'data:',
    ...sets,
    'splits:',
    ...lines,
  ];
  writeFileSync(at('contender.yml'), text.join('\n'));
  try {
    const policy = await readPolicy(at('contender.yml'));
    return readSplits(policy, await readPromisedData({ data }, policy));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ line, code, what, next }) => `${line} ${code} ${what} ${next}`);
  }
}

test('a split is a rule with its line', async () => {
  const rules = await splitsOf([
    '  - {train: train, test: eval, keys: [id], groups: [price], ignore: [day], time: {column: day, gap: P1D}, label: label}',
  ]);
  expect(rules).toEqual([
    {
      train: 'train',
      test: 'eval',
      keys: ['id'],
      groups: ['price'],
      ignore: ['day'],
      time: { column: 'day', gapMicros: 86_400_000_000 },
      label: { column: 'label', kind: 'class' },
      file: expect.stringMatching(/contender\.yml$/),
      line: 9,
    },
  ]);
});

test('several test sets are several rules; leakage within train is looked for once', async () => {
  const rules = await splitsOf(['  - {train: train, test: [eval, late], label: price}']);
  expect(rules).toMatchObject([
    { test: 'eval', time: null, label: { column: 'price', kind: 'quantity' } },
    { test: 'late', label: null },
  ]);
});

test('the task says what a label is', async () => {
  const task = 'compare: {task: regression}';
  const rules = await splitsOf(['  - {train: train, test: eval, label: label}'], { task });
  expect(rules).toMatchObject([{ label: { kind: 'quantity' } }]);
});

test('a split is judged where both its sets are', async () => {
  const lines = ['  - {train: train, test: [eval, late]}'];
  expect(await splitsOf(lines, { data: ['late', 'train'] })).toMatchObject([{ test: 'late' }]);
  expect(await splitsOf(lines, { data: ['eval', 'late'] })).toEqual([]);
});

test.each<[string, readonly string[], readonly RegExp[]]>([
  [
    'an unknown set',
    ['  - {train: tran, test: evil, keyz: [id]}'],
    [/^9 key-unknown.*"keys"/, /^9 split-data.*"tran".*"train"/, /^9 split-data.*"evil".*"eval"/],
  ],
  [
    'a set against itself',
    ['  - {train: train, test: [eval, train]}'],
    [/^9 split-data .*with itself/],
  ],
  [
    'a set named twice',
    ['  - {train: train, test: [eval, eval]}'],
    [/^9 split-data .*"eval" twice/],
  ],
  [
    'a pair in two entries',
    ['  - {train: train, test: eval}', '  - {train: train, test: eval}'],
    [/^10 split-duplicate /],
  ],
  [
    'unknown columns',
    [
      '  - train: train',
      '    test: eval',
      '    keys: [idd]',
      '    groups: [prices]',
      '    ignore: [dy]',
      '    label: lable',
    ],
    [
      /^11 split-column "?.*"idd".*"id"/,
      /^12 .*"prices".*"price"/,
      /^13 .*"dy".*"day"/,
      /^14 .*"lable".*"label"/,
    ],
  ],
  [
    'a time that is none',
    ['  - {train: train, test: eval, time: {column: price}}'],
    [/^9 split-time .*"price".*number/],
  ],
  [
    'a gap of a month',
    ['  - {train: train, test: eval, time: {column: day, gap: P1M}}'],
    [/^9 value-invalid .*gap/],
  ],
])('%s is a mistake at its line', async (_, lines, expected) => {
  const problems = await splitsOf(lines);
  expect(problems).toHaveLength(expected.length);
  const texts = problems.map(String);
  for (const pattern of expected) expect(texts).toContainEqual(expect.stringMatching(pattern));
});

test.each([
  ['P1D', 86_400],
  ['P2W', 1_209_600],
  ['P1DT12H', 129_600],
  ['PT36H', 129_600],
  ['PT90M', 5400],
  ['PT0.000001S', 0.000001],
  ['PT0S', 0],
])('%s lasts %d seconds', (text, seconds) => {
  expect(text).toMatch(spanForm);
  expect(parseSpan(text)).toBe(Math.round(seconds * 1e6));
});

test.each(['P', 'PT', 'P1DT', 'P1M', 'P1Y', '1D', 'P1.5D', 'PT1,5S', 'p1d', 'P-1D', 'PT1H30', ''])(
  '%j is no duration of a fixed length',
  (text) => {
    expect(text).not.toMatch(spanForm);
  },
);
