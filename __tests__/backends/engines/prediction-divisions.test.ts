import { expect, test } from '@jest/globals';
import type { LabelledRows } from '../../../src/domain/comparison/predictions.ts';
import { parquetFile } from '../../support/engine-kinds.ts';
import { problemsOf, readPair, written } from '../../support/read-predictions.ts';

const answers = '1 AS label, 1 AS prediction';

/** The value of every row, in the order of the ids. */
function divided({ divisions }: LabelledRows, name: string): readonly (string | undefined)[] {
  const found = divisions.find((division) => division.name === name);
  return [...(found?.codes ?? [])].map((code) => found?.values[code]);
}

function where(text: string) {
  return { slices: [{ kind: 'where', name: 'asked', where: text }] } as const;
}

test('a whole number of 19 digits or more is a slice of its own, and never the missing value', async () => {
  const values = ['9223372036854775807', '1000000000000000005', 'NULL', '7'];
  const rows = values.map((value, at) => `SELECT 'r${at}' AS id, ${answers}, ${value} AS shop`);
  const file = await parquetFile(rows.join(' UNION ALL '));
  const again = await parquetFile(rows.join(' UNION ALL '));
  const pair = await readPair(file, again, { slices: [{ kind: 'column', column: 'shop' }] });
  expect(divided(pair, 'shop')).toEqual([...values.slice(0, 2), '(null)', '7']);
});

test('0 and −0 are one value, and none is missing', async () => {
  const values = ['0e0', '-0e0', 'NULL', '0.5', '-0e0', '0e0'];
  const rows = values.map((value, at) => {
    return `SELECT 'r${at}' AS id, ${answers}, CAST(${value} AS DOUBLE) AS shift`;
  });
  const file = () => parquetFile(rows.join(' UNION ALL '));
  const pair = await readPair(await file(), await file(), {
    slices: [{ kind: 'column', column: 'shift' }],
  });
  expect(divided(pair, 'shift')).toEqual(['0', '0', '(null)', '0.5', '0', '0']);
});

test('few values may have a hundred spellings; of more a row could be lost', async () => {
  const divide = (count: number) => {
    const lines = Array.from({ length: count }, (_, at) => {
      return `r${100 + at},${at % 2},0,${at % 10}.${'0'.repeat(at / 10)}`;
    });
    const file = written('c.csv', ['id,label,prediction,shop', ...lines].join('\n'));
    return readPair(file, file, { slices: [{ kind: 'column', column: 'shop' }] });
  };
  const shops = divided(await divide(100), 'shop');
  expect(shops).toEqual(Array.from({ length: 100 }, (_, at) => String(at % 10)));
  const problems = await problemsOf(divide(101));
  expect(problems.map(({ code }) => code)).toEqual(['slice-values']);
});

test('a missing number is not taken for a text that the other file has in its place', async () => {
  const typed = await parquetFile(
    `SELECT 'a' AS id, ${answers}, NULL::BIGINT AS shop UNION ALL SELECT 'b', 0, 0, 7`,
  );
  const untyped = written('b.csv', 'id,label,prediction,shop\na,1,1,north\nb,0,0,7\n');
  await expect(
    readPair(typed, untyped, { slices: [{ kind: 'column', column: 'shop' }] }),
  ).rejects.toThrow('different values of "shop" for 1 id');
});

test.each([
  ['x0', 'x0'],
  ['x3', 'X3'],
  ['xx3x', 'x3x'],
  ['x and X', 'x", 1 AS "X'],
])(
  'a condition looks at the column that it names, whatever the others are called: %s',
  async (_, other) => {
    const select = `SELECT 'a' AS id, ${answers}, 'trial' AS plan, 'zzz' AS "${other}"
    UNION ALL SELECT 'b', 0, 0, 'paid', 'zzz'${other.includes(' AS ') ? ', 1' : ''}`;
    const pair = await readPair(
      await parquetFile(select),
      await parquetFile(select),
      where("plan = 'trial'"),
    );
    expect(divided(pair, 'asked')).toEqual(['true', 'false']);
  },
);

test('a condition names a column with a quote in its name as SQL does', async () => {
  const file = 'id,label,prediction,"a""b"\na,1,1,yes\nb,0,0,no\n';
  const pair = await readPair(
    written('c.csv', file),
    written('b.csv', file),
    where(`"a""b" = 'yes'`),
  );
  expect(divided(pair, 'asked')).toEqual(['true', 'false']);
});

test.each([
  ['CAST(plan AS INTEGER) = 1', 'a row has no answer'],
  ['age % 2 = CAST(1 / (age - age) AS INTEGER)', 'a row has no answer'],
])(
  'a condition that fails on a row is refused as such, without a value of it: %s',
  async (text, why) => {
    const select = `SELECT 'a' AS id, ${answers}, 'trial' AS plan, 3 AS age UNION ALL SELECT 'b', 0, 0, 'paid', 4`;
    for (const file of [
      await parquetFile(select),
      written('c.csv', 'id,label,prediction,plan,age\na,1,1,trial,3\nb,0,0,paid,4\n'),
    ]) {
      const problems = await problemsOf(readPair(file, file, where(text)));
      expect(problems.map(({ code }) => code)).toEqual(['slice-predicate']);
      expect(problems[0]?.why).toContain(why);
      expect(problems[0]?.why).not.toContain('trial');
    }
  },
);

test.each(['seen < current_date', 'seen < now()', 'age(seen) > INTERVAL 1 DAY', 'seen < today()'])(
  'a condition that another day would answer otherwise is refused: %s',
  async (text) => {
    const file = await parquetFile(`SELECT 'a' AS id, ${answers}, DATE '2026-01-01' AS seen`);
    const [problem] = await problemsOf(readPair(file, file, where(text)));
    expect(problem).toMatchObject({ code: 'slice-predicate' });
    expect(problem?.why).toContain('would answer otherwise at another time');
  },
);

test.each([
  'list_contains(range(100000000), length(plan))',
  'length(repeat(plan, 1000000000)) > 3',
  "lpad(plan, 1000000000, 'x') = ''",
])('a condition that makes values without end is refused: %s', async (text) => {
  const file = written('c.csv', 'id,label,prediction,plan\na,1,1,trial\nb,0,0,paid\n');
  const [problem] = await problemsOf(readPair(file, file, where(text)));
  expect(problem).toMatchObject({ code: 'slice-predicate' });
  expect(problem?.why).toContain('could make any amount of values');
});
