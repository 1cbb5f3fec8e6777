import { expect, test } from '@jest/globals';
import { plainColumn } from '../../../src/domain/data/column.ts';
import type { Check, Contract, Demand } from '../../../src/domain/data/contract.ts';
import { defaultDrift } from '../../../src/domain/data/drift/settings.ts';
import { judgeChecks } from '../../../src/domain/data/judge.ts';
import type { Measured, Measurement } from '../../../src/domain/data/measurement.ts';
import { planChecks } from '../../../src/domain/data/plan.ts';
import type { DataShape, RowsRead } from '../../../src/domain/data/shape.ts';
import type { Threshold } from '../../../src/domain/data/threshold.ts';

const column = { ...plainColumn('price'), logicalType: 'integer' } as const;

function check(id: string, demand: Demand, more: Partial<Check> = {}): Check {
  return { id, demand, threshold: null, severity: 'error', file: 'c.yml', line: 3, ...more };
}

function contract(checks: readonly Check[], more: Partial<Contract> = {}): Contract {
  const settings = { fieldsMatch: 'subset', allowEmpty: false, filter: null, dialect: {} } as const;
  const rest = { ...settings, drift: defaultDrift, notices: [] };
  return { file: 'c.yml', object: 't', columns: [column], key: [], ...rest, checks, ...more };
}

function shape(more: Partial<DataShape> = {}): DataShape {
  return {
    format: 'csv',
    columns: [{ name: 'price', type: 'text' }],
    doubtful: new Map(),
    header: [],
    notices: [],
    ...more,
  };
}

const read: RowsRead = {
  rows: 200,
  filteredOut: 0,
  emptyFiles: [],
  unreadable: { count: 0, faults: [] },
};
const now = new Date('2026-01-02T00:00:00Z');

interface Case {
  readonly asked: Contract;
  readonly found?: DataShape;
  readonly rows?: Partial<RowsRead>;
  readonly answer?: (measurement: Measurement) => Measured;
}

/** Plans, answers each measurement as the function says, and judges. */
function judgedCase({ asked, found = shape(), rows, answer = () => counts(200, 0) }: Case) {
  const planned = planChecks(asked, found);
  const measured = new Map(
    planned.flatMap((plan) =>
      plan.kind === 'measured' ? [[plan.measurement, answer(plan.measurement)] as const] : [],
    ),
  );
  const evidence = { data: 'eval', contract: asked, shape: found, measured, now };
  return judgeChecks(planned, { ...evidence, rows: { ...read, ...rows } });
}

function judged(asked: Contract, found: DataShape, answer?: Case['answer']) {
  return judgedCase({ asked, found, ...(answer && { answer }) });
}

function counts(checked: number, failing: number): Measured {
  return { kind: 'counts', checked, failing, sql: 'SELECT 1' };
}

const nulls = { kind: 'nulls', column: 'price' } as const;
const values = { kind: 'values', column: 'price', tests: [{ kind: 'minimum', bound: 0 }] } as const;
const type = { kind: 'type', column: 'price' } as const;
const query = { kind: 'query', sql: 'SELECT max(price) FROM t' } as const;

function percent(bound: number): Threshold {
  return { operator: 'mustBeLessOrEqualTo', bounds: [bound], unit: 'percent' };
}

test('without a threshold no row may fail', () => {
  const asked = contract([check('t.price.minimum', values)]);
  expect(judged(asked, shape())).toMatchObject([
    { status: 'passed', checked: 200, failing: 0, total: 200 },
  ]);
  expect(judged(asked, shape(), () => counts(200, 1))).toMatchObject([
    {
      status: 'failed',
      reason: '1 of 200 values is not at least 0.',
      threshold: 'at least 0',
      sql: 'SELECT 1',
      file: 'c.yml',
      line: 3,
    },
  ]);
});

test('a share exactly on the bound passes, one row more fails', () => {
  const asked = contract([check('t.price.nullValues', nulls, { threshold: percent(0.5) })]);
  expect(judged(asked, shape(), () => counts(200, 1))).toMatchObject([
    { status: 'passed', observed: '0.5 percent' },
  ]);
  expect(judged(asked, shape(), () => counts(200, 2))).toMatchObject([
    {
      status: 'failed',
      reason: '2 of 200 rows have no value (1 percent), asked is at most 0.5 percent.',
    },
  ]);
});

test('no value to check is never a pass, unless the contract allows it', () => {
  const checks = [check('t.price.minimum', values)];
  expect(judged(contract(checks), shape(), () => counts(0, 0))).toMatchObject([
    { status: 'failed', reason: expect.stringMatching(/^no-data/) },
  ]);
  expect(judged(contract(checks, { allowEmpty: true }), shape(), () => counts(0, 0))).toMatchObject(
    [{ status: 'passed' }],
  );
});

test('zero rows fail once and block the rest, except the row count', () => {
  const three = { operator: 'mustBeGreaterThan', bounds: [3], unit: 'rows' } as const;
  const checks = [
    check('t.rows', { kind: 'not-empty' }),
    check('t.price.minimum', values),
    check('t.query', query),
    check('t.rowCount', { kind: 'row-count' }, { threshold: three }),
  ];
  const results = judgedCase({
    asked: contract(checks),
    rows: { rows: 0 },
    answer: () => counts(0, 0),
  });
  expect(results.map(({ status }) => status)).toEqual(['failed', 'blocked', 'blocked', 'failed']);
  expect(results[1]?.reason).toBe('t.rows failed: there are no rows.');
});

test('a missing column fails once; what needs it is blocked, a query that names it too', () => {
  const checks = [
    check('t.price.present', { kind: 'present', column: 'price' }),
    check('t.price.minimum', values),
    check('t.max', query),
    check('t.other', { kind: 'query', sql: 'SELECT count(*) FROM t' }, { threshold: percent(9) }),
  ];
  const found = shape({ columns: [{ name: 'cost', type: 'text' }] });
  const results = judged(contract(checks), found, () => ({ kind: 'number', value: 9, sql: '' }));
  expect(results.map(({ status }) => status)).toEqual(['failed', 'blocked', 'blocked', 'passed']);
  expect(results[0]?.reason).toBe('The data has no column "price"; it has cost.');
  expect(results[1]?.reason).toContain('t.price.present failed');
});

test('a column that fieldsMatch lets go is not checked, and not passed', () => {
  const checks = [
    check('t.price.present', { kind: 'present', column: 'price' }),
    check('t.price.minimum', values),
  ];
  for (const fieldsMatch of ['superset', 'partial'] as const) {
    const results = judged(contract(checks, { fieldsMatch }), shape({ columns: [] }));
    expect(results.map(({ status }) => status)).toEqual(['unchecked', 'unchecked']);
  }
});

test('a doubtful column cannot be used', () => {
  const checks = [
    check('t.price.present', { kind: 'present', column: 'price' }),
    check('t.price.minimum', values),
  ];
  const doubtful = new Map([['price', 'The header has it twice.']]);
  const results = judged(
    contract(checks, { fieldsMatch: 'superset' }),
    shape({ columns: [], doubtful }),
  );
  expect(results).toMatchObject([
    { status: 'failed', reason: 'The header has it twice.' },
    { status: 'blocked' },
  ]);
});

const fieldCases = [
  ['equal', ['b', 'a'], 'passed'],
  ['equal', ['a', 'b', 'c'], 'failed'],
  ['exact', ['a', 'b'], 'passed'],
  ['exact', ['b', 'a'], 'failed'],
  ['superset', ['a'], 'passed'],
  ['superset', ['a', 'c'], 'failed'],
  ['partial', ['b', 'c'], 'passed'],
  ['partial', ['c'], 'failed'],
] as const;

test.each(fieldCases)('fieldsMatch %s of a, b on %j: %s', (fieldsMatch, names, status) => {
  const columns = ['a', 'b'].map((name) => plainColumn(name));
  const asked = contract([check('t.fields', { kind: 'fields' })], { columns, fieldsMatch });
  const found = shape({ columns: names.map((name) => ({ name, type: 'text' })) });
  expect(judged(asked, found)).toMatchObject([{ status }]);
});

test('where no value has its type, the other checks of the column are blocked', () => {
  const asked = contract([check('t.price.type', type), check('t.price.minimum', values)]);
  const results = judged(asked, shape(), ({ kind }) =>
    kind === 'type'
      ? { kind: 'counts', checked: 200, failing: 200, sql: '', note: 'the column is DOUBLE' }
      : counts(0, 0),
  );
  expect(results).toMatchObject([
    { status: 'failed', reason: '200 of 200 values are not an integer: the column is DOUBLE.' },
    { status: 'blocked', reason: 't.price.type failed: no value has that type.' },
  ]);
});

test('unreadable rows fail the structure and count among all rows', () => {
  const asked = contract([
    check('t.structure', { kind: 'structure' }),
    check('t.price.minimum', values),
  ]);
  const example = { file: 'a.csv', line: 7, value: '1,2,3' };
  const faults = [{ message: 'a.csv:7: too many.', example }];
  const results = judgedCase({ asked, rows: { unreadable: { count: 2, faults } } });
  expect(results).toMatchObject([
    {
      status: 'failed',
      checked: 202,
      failing: 2,
      reason: '2 of 202 rows cannot be read; the first: a.csv:7: too many.',
      examples: [example],
    },
    { status: 'passed', total: 202 },
  ]);
});

test('a query passes on its bound; NULL is no data, an error is an error', () => {
  const threshold = { operator: 'mustBeLessOrEqualTo', bounds: [5], unit: 'value' } as const;
  const asked = contract([check('t.max', query, { threshold })]);
  const answer = (value: number | null) =>
    judged(asked, shape(), () => ({ kind: 'number', value, sql: '' }))[0];
  expect(answer(5)).toMatchObject({ status: 'passed', observed: '5', threshold: 'at most 5' });
  expect(answer(5.01)).toMatchObject({
    status: 'failed',
    reason: 'The query yields 5.01, asked is at most 5.',
  });
  expect(answer(null)).toMatchObject({
    status: 'failed',
    reason: expect.stringMatching(/^no-data/),
  });
  const broken = judged(asked, shape(), () => ({ kind: 'error', message: 'No.', sql: '' }));
  expect(broken).toMatchObject([{ status: 'errored', reason: 'No.' }]);
});

test('an unjudged promise is unchecked, and a measurement without an answer is an error', () => {
  const asked = contract([
    check('t.text', { kind: 'unjudged', reason: 'For people.' }),
    check('t.price.minimum', values),
  ]);
  const planned = planChecks(asked, shape());
  const evidence = {
    data: 'eval',
    contract: asked,
    shape: shape(),
    rows: read,
    measured: new Map(),
    now,
  };
  expect(judgeChecks(planned, evidence)).toMatchObject([
    { status: 'unchecked', reason: 'For people.' },
    { status: 'errored' },
  ]);
});

test('the latest value of a sensitive column is hidden, and with it its age', () => {
  const secret = { ...column, sensitive: true };
  const limit = { operator: 'mustBeLessOrEqualTo', bounds: [24], unit: 'hours' } as const;
  const demand = { kind: 'latest', column: 'price' } as const;
  const asked = contract([check('t.age', demand, { threshold: limit })], { columns: [secret] });
  for (const day of ['2025-12-30', '2026-01-01', '2026-01-03']) {
    const micros = Date.parse(day) * 1000;
    const [result] = judgedCase({
      asked,
      answer: () => ({ kind: 'instant', micros, checked: 9, sql: '' }),
    });
    expect(result?.status).toBe(day === '2026-01-01' ? 'passed' : 'failed');
    expect(result?.observed).toBe('(hidden)');
    expect(result?.reason ?? '').not.toMatch(/202[56]-(12-30|01-01T|01-03)|72 hours/);
  }
});

test('a number of a query that may be a sensitive value is hidden', () => {
  const limit = { operator: 'mustBe', bounds: [1], unit: 'value' } as const;
  const asked = contract([check('t.q', { kind: 'query', sql: 'x' }, { threshold: limit })]);
  const [result] = judgedCase({
    asked,
    answer: () => ({ kind: 'number', value: 4711, exact: '4711', hidden: true, sql: 'x' }),
  });
  expect(result).toMatchObject({ status: 'failed', observed: '(hidden)' });
  expect(JSON.stringify(result)).not.toContain('4711');
});
