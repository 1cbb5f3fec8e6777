import { expect, test } from '@jest/globals';
import { column } from '../../../support/engine-contract.ts';
import {
  between,
  counted,
  failingRows,
  linesFile,
  rewritten,
  type SideFiles,
} from '../../../support/split-sets.ts';

const times = (lines: readonly string[], name: 'at' | 'day'): SideFiles => ({
  paths: [linesFile('t.csv', [`${name},n`, ...lines.map((line, index) => `${line},${index}`)])],
  columns: [column(name, name === 'at' ? 'timestamp' : 'date')],
});
const hour = 3_600_000_000;

test.each([
  ['an equal instant fails', '2024-01-01T10:00:00Z', '2024-01-01T12:00:00+02:00', 0, 1],
  ['a microsecond later passes', '2024-01-01T10:00:00Z', '2024-01-01T10:00:00.000001Z', 0, 0],
  [
    'a microsecond before the gap is over fails',
    '2024-01-01T10:00:00Z',
    '2024-01-01T10:59:59.999999Z',
    hour,
    1,
  ],
  [
    'an equal instant fails however late it is',
    '9999-12-31T23:59:59.999999Z',
    '9999-12-31T23:59:59.999999Z',
    0,
    1,
  ],
  [
    'a microsecond later passes however late it is',
    '9999-12-31T23:59:59.999998Z',
    '9999-12-31T23:59:59.999999Z',
    0,
    0,
  ],
  ['exactly at the end of the gap passes', '2024-01-01T10:00:00Z', '2024-01-01T11:00:00Z', hour, 0],
])('%s', async (_, ...[train, held, gapMicros, failing]) => {
  const measurement = { kind: 'time', column: 'at', gapMicros } as const;
  const earlier = times(['2020-01-01T00:00:00Z', train, ''], 'at');
  expect(await counted(earlier, times([held, ''], 'at'), measurement)).toEqual([1, failing]);
});

test('endless times are after and before all others', async () => {
  const measurement = { kind: 'time', column: 'at', gapMicros: hour } as const;
  const instants = { at: 'TIMESTAMP WITH TIME ZONE' };
  const day = times(['2024-01-01T00:00:00Z'], 'at');
  const endless = async (...values: readonly string[]) => {
    const { paths, columns } = times(values, 'at');
    return { paths: [await rewritten(paths[0] ?? '', 'parquet', instants)], columns };
  };
  const never = await endless('infinity', '2020-01-01T00:00:00Z');
  const always = await endless('-infinity', '2025-01-01T00:00:00Z');
  expect(await counted(never, day, measurement)).toEqual([1, 1]);
  expect(await counted(day, always, measurement)).toEqual([2, 1]);
  expect(await failingRows(never, day, measurement)).toMatchObject([{ other: { row: 1 } }]);
  expect(await failingRows(day, always, measurement)).toMatchObject([{ row: 1 }]);
});

test('a time that either contract hides is neither told nor in the SQL', async () => {
  const seen = times(['2024-01-02'], 'day');
  const hidden = { ...seen, columns: [{ ...column('day', 'date'), sensitive: true }] };
  const measurement = { kind: 'time', column: 'day', gapMicros: 0 } as const;
  for (const [train, held] of [
    [seen, hidden],
    [hidden, seen],
  ] as const) {
    const [answer] = await between(train, held, [measurement]);
    expect(answer).toMatchObject({ checked: 1, failing: 1 });
    expect(answer).not.toHaveProperty('lastTrain');
    expect(answer).not.toHaveProperty('firstTest');
    expect(JSON.stringify(answer)).not.toContain(String(Date.UTC(2024, 0, 2)));
    expect(await failingRows(train, held, measurement)).toMatchObject([{ value: '(hidden)' }]);
  }
});

test('an early row stands beside the last row of train', async () => {
  const train = times(['2024-01-02', '2024-01-05', '2024-01-03'], 'day');
  const held = times(['2024-02-01', '2024-01-05'], 'day');
  const measurement = { kind: 'time', column: 'day', gapMicros: 0 } as const;
  expect(await failingRows(train, held, measurement)).toEqual([
    expect.objectContaining({
      line: 3,
      value: '2024-01-05',
      other: { file: train.paths[0], line: 3 },
    }),
  ]);
  const [answer] = await between(train, held, [measurement]);
  expect(answer).toMatchObject({
    lastTrain: Date.UTC(2024, 0, 5) * 1000,
    firstTest: Date.UTC(2024, 0, 5) * 1000,
  });
});
