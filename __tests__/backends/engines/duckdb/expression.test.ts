import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import { UserError } from '../../../../src/errors.ts';
import {
  answers,
  column,
  dataFile,
  dataSource,
  withData,
} from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const open = () =>
  openBackend('data engine', engines, { uri: 'duckdb:', environment: () => undefined });

const csv = `id,price,day,at,file,Row,a,A,tags,big
1,2.5,2024-01-02,x,f,1,1,1,"[1, 2]",9007199254740993
2,-1,2024-01-01,y,g,2,1,2,[],9007199254740992
3,,2024-01-03,it's,h,3,1,3,"[9]",1
`;
const columns = [
  column('id', 'integer'),
  column('price', 'number'),
  column('day', 'date'),
  column('at', 'string'),
  column('a', 'integer'),
  column('A', 'integer'),
  column('tags', 'array'),
  column('tags[]', 'integer', { source: 'tags', path: [{ kind: 'items' }] }),
  column('big', 'integer'),
];

async function ask(sql: string) {
  const paths = [dataFile('orders.csv', csv)];
  const [answer] = await withData(await open(), { paths, columns }, (set) =>
    answers(set, [{ kind: 'expression', sql }]),
  );
  return answer;
}

const accepted: readonly (readonly [string, readonly [number, number]])[] = [
  ['price >= 0', [2, 1]],
  ['NULL::BOOLEAN', [0, 0]],
  ['price >= 0 -- and more', [2, 1]],
  ['price >= 0 /* and more */', [2, 1]],
  ['(price >= 0) AND (id = 1)', [3, 2]],
  ["day > DATE '2024-01-01'", [3, 1]],
  ["\"at\" = 'it''s'", [3, 2]],
  // A column that the contract does not know is the text that the file has.
  ["file = 'f' AND row IN ('1', '2')", [3, 2]],
  ['"A" = 2', [3, 2]],
  ['a = 1', [3, 0]],
  ['orders.id < 3', [3, 1]],
  ['price BETWEEN -1e0 AND 2.5', [2, 0]],
  ['big <> 9007199254740993', [3, 1]],
  ["list_contains(list_transform(['1'], x -> x || \"at\"), '1x')", [3, 2]],
  ['CASE WHEN id = 2 THEN false ELSE true END', [3, 1]],
  ["json_array_length(tags) > 0 AND (tags ->> '$[0]') <> '9'", [3, 2]],
  ['price IS NOT NULL', [3, 1]],
  ["id::VARCHAR COLLATE nocase = '1'", [3, 2]],
];

test.each(accepted)('%s looks at a row', async (sql, counts) => {
  expect(await ask(sql)).toEqual(counts);
});

const outside = join(temporaryFolder(), 'written.csv');

const refused: readonly (readonly [string, string])[] = [
  ['true) FROM orders; DROP VIEW orders; SELECT (true', 'must be one expression'],
  ['true), (false', 'must be one expression'],
  ['true) FROM orders WHERE (true', 'must be one expression'],
  ['true) UNION ALL SELECT (true', 'must be one expression'],
  ['true); SELECT (true', 'must be one expression'],
  ['true) LIMIT (1', 'must be one expression'],
  ['true)) --', 'no SQL'],
  ['true /* open', 'no SQL'],
  ['', 'no SQL'],
  ['-- nothing', 'no SQL'],
  [`COPY orders TO '${outside}'`, 'no SQL'],
  ['PRAGMA version', 'no SQL'],
  ['(SELECT count(*) FROM orders) > 0', 'cannot hold a query'],
  ["EXISTS (FROM read_csv('/etc/passwd'))", 'cannot hold a query'],
  ['id IN (SELECT 1)', 'cannot hold a query'],
  ['sum(id) > 0', 'sum() looks at more than one row'],
  ['count(*) > 0', 'count_star() looks at more than one row'],
  ['row_number() OVER () > 0', 'a window at many'],
  ['lag(id) OVER (ORDER BY id) < id', 'a window at many'],
  ['random() > 0.5', 'random() can answer differently'],
  ['main.random() > 0.5', 'random() can answer differently'],
  ['COLUMNS(*) > 0', 'name the columns'],
  ['id > $1', 'no part of an expression'],
  ['#1 > 0', 'no part of an expression'],
  ['unnest([true, false])', 'unnest() makes several rows'],
  ['prize > 0', 'no column "prize"; the columns are id, price'],
  ['v0 > 0', 'no column "v0"'],
  ['contender.typed.v0 > 0', 'no column "contender"'],
  ['id', 'HUGEINT, not true or false'],
  ['ID + 1', 'not true or false'],
  ['"TAGS[]" > 0', 'no column "TAGS[]"'],
  ['at = 1', 'need quotes: "at"'],
  ['nothing(id)', 'nothing does not exist'],
  ["getenv('HOME') = ''", 'getenv'],
];

test.each(refused)('%s is refused', async (sql, reason) => {
  expect(await ask(sql)).toEqual(expect.stringContaining(reason));
  expect(existsSync(outside)).toBe(false);
});

test('a name that only differs by case from two columns is neither', async () => {
  const paths = [dataFile('cases.csv', 'Price,PRICE\n1,2\n')];
  const both = [column('Price', 'number'), column('PRICE', 'number')];
  const [found] = await withData(await open(), { paths, columns: both }, (set) =>
    answers(set, [{ kind: 'expression', sql: 'price > 0' }]),
  );
  expect(found).toContain('can be Price or PRICE');
});

test('a filter that cannot be used is a mistake, not an empty data set', async () => {
  const engine = await open();
  const paths = [dataFile('orders.csv', csv)];
  const error = await engine
    .open(dataSource({ paths, columns, filter: 'prize > 0' }))
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).problems).toMatchObject([
    { code: 'contract-filter', why: expect.stringContaining('"prize"') },
  ]);
});

test('what goes wrong in a row shows no sensitive value', async () => {
  const paths = [dataFile('orders.csv', 'name\nsecret\n')];
  const asked = [{ kind: 'expression', sql: 'name::INTEGER > 0' }] as const;
  const open1 = (sensitive: boolean) => ({
    paths,
    columns: [column('name', 'string', { sensitive })],
  });
  const [shown] = await withData(await open(), open1(false), (set) => answers(set, asked));
  const [hidden] = await withData(await open(), open1(true), (set) => answers(set, asked));
  expect(shown).toContain('secret');
  expect(hidden).toContain('hidden');
  expect(hidden).not.toContain('secret');
});

test.each([
  'generate_subscripts([1, 2], 1) > 0',
  'geomean(TRY_CAST(name AS DOUBLE)) > 0',
  'CAST(name AS INTEGER) > 0',
])(
  'the filter %s fails as a mistake of the contract and shows no sensitive value',
  async (filter) => {
    const engine = await open();
    const source = {
      paths: [dataFile('people.csv', 'name\nsecret-one\n')],
      columns: [column('name', 'string', { sensitive: true })],
      filter,
    };
    const error = await withData(engine, source, (set) =>
      set.measure([{ kind: 'row-count' }]),
    ).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ problems: [{ code: 'contract-filter' }] });
    expect(String(error)).not.toContain('secret-one');
  },
);
