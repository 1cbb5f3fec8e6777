import { expect, test } from '@jest/globals';
import type { Column } from '../../../../src/domain/data/column.ts';
import type { SplitMeasurement } from '../../../../src/domain/data/splits/split.ts';
import { column } from '../../../support/engine-contract.ts';
import {
  adultColumns,
  between,
  counted,
  failingRows,
  fixture,
  linesFile,
  queried,
  ran,
  rewritten,
  type SideFiles,
  wineColumns,
} from '../../../support/split-sets.ts';

const wine = (path: string): SideFiles => ({ paths: [path], columns: wineColumns, key: ['id'] });
const adult = (path: string): SideFiles => ({ paths: [path], columns: adultColumns, key: ['id'] });
const namesOf = ({ columns }: SideFiles) => columns.slice(1).map(({ name }) => name);

const keys = { kind: 'overlap', columns: ['id'] } as const;
const rows = (side: SideFiles, normalized = false): SplitMeasurement => {
  return { kind: 'duplicate-rows', columns: namesOf(side), normalized };
};

const formats = ['csv', 'jsonl', 'parquet'] as const;
const pairs = formats.flatMap((train) => formats.map((held) => [train, held] as const));

test.each(pairs)('a %s and a %s file of wines overlap in what was planted', async (one, other) => {
  const train = wine(await rewritten(fixture('wine-train.csv'), one));
  const held = wine(await rewritten(fixture('wine-eval.csv'), other));
  expect(await counted(train, held, keys)).toEqual([40, 2]);
  expect(await counted(train, held, rows(train))).toEqual([40, 2]);
  expect(await counted(train, held, { kind: 'groups', column: 'good' })).toEqual([40, 40]);
});

test('values of other widths are the same values', async () => {
  const train = wine(fixture('wine-train.csv'));
  const types = { pH: 'DECIMAL(10,4)', alcohol: 'FLOAT', quality: 'TINYINT', good: 'UBIGINT' };
  const held = wine(await rewritten(fixture('wine-eval.csv'), 'parquet', types));
  expect(await counted(train, held, rows(train))).toEqual([40, 2]);
});

test('copies that differ in case and blanks are found once texts are normalised', async () => {
  const train = adult(fixture('adult-train.jsonl'));
  const held = adult(fixture('adult-eval.csv'));
  expect(await counted(train, held, rows(train))).toEqual([40, 0]);
  expect(await counted(train, held, rows(train, true))).toEqual([40, 2]);
});

test('a set against itself has every row, against another none', async () => {
  const train = wine(fixture('wine-train.csv'));
  expect(await counted(train, train, keys)).toEqual([80, 80]);
  expect(await counted(train, train, rows(train))).toEqual([80, 80]);
  expect(await counted(train, train, rows(train, true))).toEqual([80, 80]);
  const other = wine(
    linesFile('t.csv', [
      'id,fixed_acidity,residual_sugar,pH,alcohol,quality,good',
      'x,1,2,3,4,5,0',
    ]),
  );
  expect(await counted(train, other, keys)).toEqual([1, 0]);
  expect(await counted(train, other, rows(train))).toEqual([1, 0]);
});

test('an example has both addresses', async () => {
  const train = adult(fixture('adult-train.jsonl'));
  const held = adult(fixture('adult-eval.csv'));
  expect(await failingRows(train, held, rows(train, true))).toMatchObject([
    { file: held.paths[0], line: 5, other: { file: train.paths[0], line: 7 } },
    { file: held.paths[0], line: 20, other: { file: train.paths[0], line: 33 } },
  ]);
  const wines = wine(fixture('wine-train.csv'));
  const parquet = wine(await rewritten(fixture('wine-eval.csv'), 'parquet'));
  expect(await failingRows(wines, parquet, keys)).toEqual(
    [
      {
        file: parquet.paths[0],
        row: 6,
        key: 'id=white-0005',
        value: 'white-0005',
        other: { file: wines.paths[0], line: 4 },
      },
      {
        file: parquet.paths[0],
        row: 21,
        key: 'id=white-0017',
        value: 'white-0017',
        other: { file: wines.paths[0], line: 12 },
      },
    ].map((example) => expect.objectContaining({ row: example.row, other: example.other })),
  );
});

test('a value that either contract hides is shown by neither', async () => {
  const secret = wineColumns.map((one) => (one.name === 'id' ? { ...one, sensitive: true } : one));
  const train = { ...wine(fixture('wine-train.csv')), columns: secret };
  const [shown] = await failingRows(train, wine(fixture('wine-eval.csv')), keys);
  expect(shown).toMatchObject({ value: '(hidden)', line: 7 });
  expect(shown?.key).toBeUndefined();
});

const ab = (lines: readonly string[], more: Partial<SideFiles> = {}): SideFiles => ({
  paths: [linesFile('t.csv', ['a,b', ...lines])],
  columns: [column('a', 'integer'), column('b', 'number')],
  ...more,
});

test.each<
  [string, readonly string[], readonly string[], SplitMeasurement, readonly [number, number]]
>([
  ['a null is no key', [',1', '1,1'], [',1', '2,1'], { kind: 'overlap', columns: ['a'] }, [1, 0]],
  [
    'a part of a key that is null is no key',
    ['1,', '1,1'],
    ['1,', '1,1'],
    { kind: 'overlap', columns: ['a', 'b'] },
    [1, 1],
  ],
  [
    'parts of a key match together',
    ['1,2', '2,1'],
    ['1,1', '2,2'],
    { kind: 'overlap', columns: ['a', 'b'] },
    [2, 0],
  ],
  [
    'a null equals a null in a whole row',
    ['1,'],
    ['1,', '2,'],
    { kind: 'duplicate-rows', columns: ['a', 'b'], normalized: false },
    [2, 1],
  ],
  [
    'NaN equals NaN in a whole row',
    ['1,NaN'],
    ['1,nan'],
    { kind: 'duplicate-rows', columns: ['a', 'b'], normalized: false },
    [1, 1],
  ],
  [
    'both zeros are one',
    ['1,-0', '2,0.0'],
    ['1,0', '2,-0.0'],
    { kind: 'duplicate-rows', columns: ['a', 'b'], normalized: false },
    [2, 2],
  ],
  [
    'spellings of a number are one',
    ['007,1e1'],
    ['7,10.0'],
    { kind: 'duplicate-rows', columns: ['a', 'b'], normalized: false },
    [1, 1],
  ],
  [
    'a value of a wrong type equals only itself',
    ['x,1', ',1'],
    ['y,1', 'x,1'],
    { kind: 'duplicate-rows', columns: ['a', 'b'], normalized: false },
    [2, 1],
  ],
  [
    'a repeated train row counts once',
    ['1,1', '1,1'],
    ['1,1'],
    { kind: 'overlap', columns: ['a'] },
    [1, 1],
  ],
  [
    'a repeated test row counts each time',
    ['1,1'],
    ['1,1', '1,1'],
    { kind: 'overlap', columns: ['a'] },
    [2, 2],
  ],
])('%s', async (_, ...[train, held, measurement, expected]) => {
  expect(await counted(ab(train), ab(held), measurement)).toEqual(expected);
});

const exactRows = { kind: 'duplicate-rows', columns: ['a', 'b'], normalized: false } as const;
const whole = [column('a', 'integer'), column('b', 'integer')];

test('rows of one hash are not one row', async () => {
  const collides = 'hash(1::BIGINT, 2::BIGINT) = hash(3::BIGINT, -2539529385689456101)';
  expect(await ran(`SELECT ${collides}`)).toEqual([[true]]);
  const train = { paths: [await queried('SELECT 1::BIGINT AS a, 2::BIGINT AS b')], columns: whole };
  const held = {
    paths: [await queried('SELECT 3::BIGINT AS a, -2539529385689456101 AS b')],
    columns: whole,
  };
  expect(await counted(train, held, exactRows)).toEqual([1, 0]);
  expect(await counted(train, train, exactRows)).toEqual([1, 1]);
});

test.each<[string, Column['logicalType'], string, string, Partial<Column>]>([
  ['numbers that must be finite', 'number', "'inf'::DOUBLE", "'-inf'::DOUBLE", {}],
  [
    'times that must have no offset',
    'timestamp',
    "TIMESTAMPTZ '2024-01-01 00:00:00Z'",
    "TIMESTAMPTZ '2024-01-02 00:00:00Z'",
    { timezone: false },
  ],
  ['numbers that should be times', 'timestamp', '1', '2', {}],
])(
  '%s in a typed file are not of their type and not the same',
  async (_, ...[type, one, other, more]) => {
    const side = async (b: string): Promise<SideFiles> => ({
      paths: [await queried(`SELECT 1 AS a, ${b} AS b`)],
      columns: [column('a', 'integer'), column('b', type, more)],
    });
    const [train, held] = [await side(one), await side(other)];
    expect(await between(train, held, [exactRows])).toMatchObject([
      { checked: 1, failing: 0, illTyped: { train: 1, test: 1 } },
    ]);
    expect(await between(train, train, [exactRows])).toMatchObject([{ checked: 1, failing: 1 }]);
  },
);

test('missing values and values of a wrong type are counted for each side', async () => {
  const [answer] = await between(ab(['1,1', ',1', 'x,1']), ab(['2,1', ',1', ',2', 'y,1', 'z,1']), [
    { kind: 'overlap', columns: ['a'] },
  ]);
  expect(answer).toMatchObject({
    checked: 1,
    failing: 0,
    against: 1,
    missing: { train: 1, test: 2 },
    illTyped: { train: 1, test: 2 },
  });
});

test('a row with a value of a wrong type is told, since its copies may be spelt in another way', async () => {
  const measurement = { kind: 'duplicate-rows', columns: ['a', 'b'], normalized: false } as const;
  const [answer] = await between(ab(['1,1', '1,x']), ab([',1', '1,y', 'x,y']), [measurement]);
  expect(answer).toMatchObject({ checked: 3, failing: 0, illTyped: { train: 1, test: 2 } });
});

test('a group counts its values and the test rows that they touch', async () => {
  const [answer] = await between(
    ab(['1,1', '2,1', '2,2']),
    ab(['2,1', '2,2', '1,3', '3,1', ',1']),
    [{ kind: 'groups', column: 'a' }],
  );
  expect(answer).toMatchObject({ checked: 4, failing: 3, shared: 2, missing: { test: 1 } });
});

test('rows that the filter leaves out leak nothing', async () => {
  const held = wine(fixture('wine-eval.csv'));
  const train = { ...wine(fixture('wine-train.csv')), filter: 'alcohol > 1000' };
  expect(await counted(train, held, keys)).toEqual([40, 0]);
});

test('what cannot be measured is an error, and spoils nothing else', async () => {
  const absent = { kind: 'overlap', columns: ['none'] } as const;
  const one = ab(['1,1']);
  const asked = [
    absent,
    { kind: 'overlap', columns: ['a'] },
    { kind: 'joint-counts', column: 'none', label: { column: 'b', kind: 'class' } },
  ] as const;
  expect(await between(one, one, asked)).toMatchObject([
    { kind: 'error', message: 'The data has no column "none".' },
    { kind: 'test-rows', checked: 1, failing: 1 },
    { kind: 'error', message: 'The data has no column "none".' },
  ]);
});
