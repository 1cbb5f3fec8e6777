import { expect, test } from '@jest/globals';
import { type ColumnFacts, contractText, inferColumns } from '../../../src/domain/data/infer.ts';

function facts(over: Partial<ColumnFacts>): ColumnFacts {
  return {
    name: 'a',
    logicalType: 'string',
    rows: 40,
    nulls: 0,
    duplicates: 20,
    values: null,
    range: null,
    ...over,
  };
}

const twenty = Array.from({ length: 20 }, (_, index) => [`v${index}`, 2] as const);

test('a column without nulls is required, one without repeats is unique', () => {
  expect(inferColumns([facts({ nulls: 1, duplicates: 0 })])).toMatchObject([
    { required: false, unique: true },
  ]);
  expect(inferColumns([facts({ logicalType: 'number', duplicates: 0 })])).toMatchObject([
    { required: true, unique: false },
  ]);
  expect(inferColumns([facts({ rows: 1, duplicates: 0 })])).toMatchObject([{ unique: false }]);
});

test('twenty values that come back are all there are, twenty-one or rarer ones are chance', () => {
  const valid = (over: Partial<ColumnFacts>) => inferColumns([facts(over)])[0]?.validValues?.length;
  expect(valid({ values: twenty })).toBe(20);
  expect(valid({ values: twenty, rows: 39, duplicates: 19 })).toBeUndefined();
  expect(valid({ values: [...twenty, ['w', 2]], rows: 42, duplicates: 21 })).toBeUndefined();
  expect(valid({ values: twenty, logicalType: 'integer' })).toBeUndefined();
  expect(valid({ values: [], nulls: 40, duplicates: 0 })).toBeUndefined();
});

test('one key is proposed, an id before others, and only in a comment', () => {
  const columns = inferColumns([
    facts({ name: 'code', duplicates: 0 }),
    facts({ name: 'order_id', logicalType: 'integer', duplicates: 0, range: [1, 40] }),
  ]);
  expect(columns.map(({ hints }) => hints)).toEqual([
    [],
    ['primaryKey: true would hold', 'logicalTypeOptions: {minimum: 1, maximum: 40} would hold'],
  ]);
});

test('names of any kind are written so that YAML reads them back', () => {
  const columns = inferColumns([
    facts({ name: 'yes', values: [['a: "b"', 40]] }),
    facts({ name: 'zwei Wörter #1', logicalType: null, nulls: 40 }),
  ]);
  expect(contractText({ object: 't', columns, rows: 40, paths: ['a.csv'] })).toBe(
    [
      '# Told from 40 rows of "a.csv": what holds there, not what must hold.',
      '# Remove what is chance, and add what you know.',
      'apiVersion: v3.1.0',
      'kind: DataContract',
      'id: t',
      'version: 0.1.0',
      'status: draft',
      'schema:',
      '  - name: t',
      '    properties:',
      '      - name: "yes"',
      '        logicalType: string',
      '        required: true',
      '        quality:',
      '          - id: known-values',
      '            metric: invalidValues',
      '            arguments: {validValues: ["a: \\"b\\""]}',
      '            mustBe: 0',
      '      - name: "zwei Wörter #1"',
      '        # no row has a value, so that no type can be told',
      '',
    ].join('\n'),
  );
});
