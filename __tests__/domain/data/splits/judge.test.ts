import { expect, test } from '@jest/globals';
import { plainColumn } from '../../../../src/domain/data/column.ts';
import type { Contract } from '../../../../src/domain/data/contract.ts';
import { defaultDrift } from '../../../../src/domain/data/drift/settings.ts';
import type { DataShape, RowsRead } from '../../../../src/domain/data/shape.ts';
import { judgeSplit } from '../../../../src/domain/data/splits/judge.ts';
import { comparedColumns, planSplit } from '../../../../src/domain/data/splits/plan.ts';
import type {
  Bin,
  JointCounts,
  SplitMeasured,
  SplitMeasurement,
  SplitRule,
  TestRows,
} from '../../../../src/domain/data/splits/split.ts';

const rule: SplitRule = {
  train: 'train',
  test: 'eval',
  keys: ['id'],
  groups: ['user'],
  ignore: ['noted'],
  time: { column: 'day', gapMicros: 86_400_000_000 },
  label: { column: 'label', kind: 'class' },
  file: 'contender.yml',
  line: 7,
};

const contract: Contract = {
  file: 'c.yml',
  object: 't',
  columns: [
    plainColumn('id'),
    { ...plainColumn('price'), logicalType: 'number' },
    { ...plainColumn('name'), logicalType: 'string' },
  ],
  key: ['row'],
  fieldsMatch: 'subset',
  allowEmpty: false,
  filter: null,
  dialect: {},
  drift: defaultDrift,
  checks: [],
  notices: [],
};

function shape(names: readonly string[], more: Partial<DataShape> = {}): DataShape {
  const columns = names.map((name) => ({ name, type: 'text' }));
  return { format: 'csv', columns, doubtful: new Map(), header: [], notices: [], ...more };
}

const names = ['row', 'id', 'user', 'day', 'noted', 'price', 'name', 'label'];
const side = (columns = names, more: Partial<DataShape> = {}) => {
  return { contract, shape: shape(columns, more) };
};
const rows = (more: Partial<RowsRead> = {}): RowsRead => {
  return {
    rows: 100,
    filteredOut: 0,
    emptyFiles: [],
    unreadable: { count: 0, faults: [] },
    ...more,
  };
};

test('a rule becomes checks in the order in which people read them', () => {
  const planned = planSplit(rule, { train: side(), test: side() });
  expect(planned.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
    'train-eval.keys error',
    'train-eval.groups.user error',
    'train-eval.duplicates error',
    'train-eval.duplicates-normalized warning',
    'train-eval.time error',
    'train-eval.leakage.user warning',
    'train-eval.leakage.day warning',
    'train-eval.leakage.price warning',
    'train-eval.leakage.name warning',
  ]);
});

test('rows are compared in what both sets have but for keys and what is ignored', () => {
  const planned = planSplit(rule, { train: side(), test: side(['price', 'label', 'extra']) });
  const compared = planned.find(({ id }) => id === 'train-eval.duplicates');
  expect(compared?.measurement).toMatchObject({ columns: ['price', 'label'] });
});

test('without a text there is nothing to normalise', () => {
  const numbers = { train: side(['id', 'price']), test: side(['id', 'price']) };
  const ids = planSplit({ ...rule, label: null }, numbers).map(({ id }) => id);
  expect(ids).not.toContain('train-eval.duplicates-normalized');
});

test('columns without a contract are compared too', () => {
  const found = comparedColumns(side(['id', 'extra'])).map(({ name }) => name);
  expect(found).toEqual(['id', 'price', 'name', 'extra']);
});

test.each([
  [
    'a column that one set lacks',
    side(),
    side(['id', 'price']),
    'train-eval.groups.user',
    'The data set eval has no column "user".',
  ],
  [
    'a column that cannot be trusted',
    side(names, { doubtful: new Map([['id', 'It is there twice.']]) }),
    side(),
    'train-eval.keys',
    'It is there twice.',
  ],
  [
    'rows without all their columns',
    side(names, { doubtful: new Map([['x', 'It is there twice.']]) }),
    side(),
    'train-eval.duplicates',
    'It is there twice.',
  ],
  [
    'no column in common',
    side(['id', 'a']),
    side(['id', 'b']),
    'train-eval.duplicates',
    'The two sets have no column in common by which rows could be compared.',
  ],
])('%s blocks the check', (_, ...[train, held, id, reason]) => {
  const planned = planSplit(rule, { train, test: held });
  const evidence = { rule, rows: { train: rows(), test: rows() }, measured: new Map() };
  const check = judgeSplit(planned, evidence).find((one) => one.id === id);
  expect(check).toMatchObject({ status: 'blocked', reason, checked: 0 });
});

const good: TestRows = {
  kind: 'test-rows',
  checked: 100,
  failing: 0,
  missing: { train: 0, test: 0 },
  illTyped: { train: 0, test: 0 },
  against: 900,
};

interface Answered {
  readonly of?: SplitMeasurement['kind'];
  readonly answer: Partial<TestRows> | SplitMeasured;
  readonly train?: Partial<RowsRead>;
  readonly test?: Partial<RowsRead>;
}

/** The check of one kind, given what was measured. */
function judged({ of = 'overlap', answer, train, test: held }: Answered) {
  const planned = planSplit(rule, { train: side(), test: side() });
  const measured = new Map(
    planned.map(({ measurement }) => [
      measurement,
      { ...good, sql: '', ...answer } as SplitMeasured,
    ]),
  );
  const evidence = { rule, rows: { train: rows(train), test: rows(held) }, measured };
  return judgeSplit(planned, evidence)[
    planned.findIndex(({ measurement }) => measurement.kind === of)
  ];
}

test.each<[string, Answered, string, string | undefined]>([
  ['no row fails', { answer: {} }, 'passed', undefined],
  [
    'one row fails',
    { answer: { failing: 1 } },
    'failed',
    '1 of 100 rows of eval has the id of a row of train.',
  ],
  [
    'rows without a key are named',
    { answer: { failing: 2, checked: 98, missing: { train: 1, test: 2 } } },
    'failed',
    '2 of 98 rows of eval have the id of a row of train. 2 rows of eval and 1 row of train have no value and are not compared.',
  ],
  [
    'no key at all',
    { answer: { checked: 0, missing: { train: 0, test: 100 } } },
    'failed',
    'no-data: not one row of eval has a value.',
  ],
  [
    'no key in train',
    { answer: { against: 0 } },
    'failed',
    'no-data: not one row of train has a value.',
  ],
  [
    'a key of a wrong type',
    { answer: { illTyped: { train: 1, test: 0 } } },
    'blocked',
    '1 row of train has a value that is not of its type.',
  ],
  [
    'an unreadable row',
    { answer: {}, train: { unreadable: { count: 3, faults: [] } } },
    'blocked',
    '3 rows of train cannot be read.',
  ],
  [
    'a row fails beside an unreadable one',
    { answer: { failing: 1 }, train: { unreadable: { count: 3, faults: [] } } },
    'failed',
    '1 of 100 rows of eval has the id of a row of train.',
  ],
  [
    'an empty train set',
    { answer: {}, train: { rows: 0 } },
    'blocked',
    'The data set train has no row to compare.',
  ],
  [
    'an empty test set',
    { answer: {}, test: { rows: 0 } },
    'blocked',
    'The data set eval has no row to compare.',
  ],
  [
    'an error',
    { answer: { kind: 'error', message: 'Out of memory.', sql: 'SELECT 1' } },
    'errored',
    'Out of memory.',
  ],
  [
    'a group on both sides',
    { of: 'groups', answer: { failing: 3, shared: 1 } },
    'failed',
    '1 value of user is in both; 3 of 100 rows of eval have one.',
  ],
  [
    'a time too early',
    { of: 'time', answer: { failing: 1, lastTrain: 0, firstTest: 3_600_000_000 } },
    'failed',
    '1 of 100 rows of eval is not after the last day of train, 1970-01-01T00:00:00.000Z and 1 day; the first is 1970-01-01T01:00:00.000Z.',
  ],
  [
    'a time too early that must not be seen',
    { of: 'time', answer: { failing: 1 } },
    'failed',
    '1 of 100 rows of eval is not after the last day of train and 1 day.',
  ],
])('%s', (_, ...[answered, status, reason]) => {
  expect(judged(answered)).toMatchObject({ status, ...(reason && { reason }) });
});

test('a check names both sets, what was asked and its line in the policy', () => {
  expect(judged({ answer: {} })).toEqual({
    id: 'train-eval.keys',
    data: 'train, eval',
    severity: 'error',
    status: 'passed',
    checked: 100,
    failing: 0,
    total: 100,
    observed: '0 rows of eval',
    threshold: 'no id of eval is in train',
    examples: [],
    sql: '',
    file: 'contender.yml',
    line: 7,
  });
});

function joint(bins: readonly (readonly [rows: number, most: number])[], frequent: number) {
  const counts: JointCounts = {
    kind: 'joint-counts',
    bins: bins.map(([of, most]): Bin => ({ rows: of, most, mean: null, variance: null })),
    labels: 2,
    mostFrequent: frequent,
  };
  return { ...counts, sql: '' };
}

test.each<[string, JointCounts & { sql: string }, string]>([
  [
    'exactly 0.9 of the label warns',
    joint(
      [
        [49, 47],
        [51, 48],
      ],
      50,
    ),
    'failed',
  ],
  [
    'a little less does not',
    joint(
      [
        [49, 47],
        [51, 47],
      ],
      50,
    ),
    'passed',
  ],
  ['one label is no data', { ...joint([[100, 100]], 100), labels: 1 }, 'failed'],
  ['no label is no data', { ...joint([], 0), labels: 0 }, 'failed'],
])('%s', (_, ...[answer, status]) => {
  const check = judged({ of: 'joint-counts', answer });
  expect(check).toMatchObject({ status, severity: 'warning' });
  if (answer.labels < 2) expect(check?.reason).toMatch(/^no-data/);
});
