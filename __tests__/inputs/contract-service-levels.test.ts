import { expect, test } from '@jest/globals';
import { readContract } from '../../src/inputs/contract.ts';
import { contractFile, problemsOf } from '../support/contract-file.ts';

const schema = [
  'schema:',
  '  - name: orders',
  '    physicalName: orders_v1',
  '    properties: [{name: paid, physicalName: paid_at, logicalType: timestamp}, {name: id, logicalType: integer}, {name: odd}]',
  '  - {name: customers, properties: [{name: since, logicalType: date}]}',
];

function withLevels(level: string, ...more: readonly string[]): string {
  return `${contractFile([...schema, ...more, 'slaProperties:', `  - ${level}`])}#orders`;
}

async function ages(level: string, ...more: readonly string[]) {
  const { checks } = await readContract(withLevels(level, ...more));
  return checks.flatMap(({ id, demand, threshold, line }) =>
    demand.kind === 'latest' || demand.kind === 'unjudged'
      ? [{ id, demand, bounds: threshold?.bounds, line }]
      : [],
  );
}

test.each([
  ['90', 's', 0.025],
  ['30', 'm', 0.5],
  ['24', 'h', 24],
  ['"2"', 'days', 48],
  ['1', 'w', 168],
  ['1', 'yr', 8760],
])('a latency of %s %s is one of %d hours', async (value, unit, hours) => {
  const level = `{property: latency, value: ${value}, unit: ${unit}, element: orders.paid}`;
  expect(await ages(level)).toEqual([
    {
      id: 'orders.paid.latency',
      demand: { kind: 'latest', column: 'paid_at' },
      bounds: [hours],
      line: 12,
    },
  ]);
});

test('the element may be the default one, one of several, or the physical name', async () => {
  const level = '{property: ly, value: 1, unit: h}';
  const one = [{ id: 'orders.paid.latency' }];
  expect(await ages(level, 'slaDefaultElement: orders.paid')).toMatchObject(one);
  const both = '{property: Latency, value: 1, unit: h, element: "customers.since, orders.paid"}';
  expect(await ages(both)).toMatchObject(one);
  const physical = '{property: latency, value: 1, unit: h, element: orders_v1.paid_at}';
  expect(await ages(physical)).toMatchObject(one);
});

test.each([
  ['{property: latency, value: 1, unit: h, element: customers.since}', []],
  ['{property: latency, value: 1, unit: h}', ['Nothing says of which property']],
  ['{property: latency, value: 1, unit: h, element: sales.day}', ['no object of the element']],
  ['{property: latency, value: 1, unit: h, element: orders.day}', ['has no property "day"']],
  ['{property: latency, value: 1, unit: h, element: orders.odd}', ['has no logicalType']],
  ['{property: retention, value: 3, unit: y, element: orders.paid}', ['does not show']],
  ['{property: generalAvailability, value: 2024-01-01}', ['does not show']],
])('%s is listed where it concerns the object', async (level, reasons) => {
  const found = await ages(level);
  expect(found).toMatchObject(
    reasons.map((reason) => ({ demand: { reason: expect.stringContaining(reason) } })),
  );
  expect(found).toHaveLength(reasons.length);
});

test.each([
  ['{property: latency, value: 1, element: orders.paid}', 'Use s, m (minutes)'],
  ['{property: latency, value: 1, unit: fortnight, element: orders.paid}', 'Use s, m (minutes)'],
  ['{property: latency, value: 0, unit: h, element: orders.paid}', 'above 0'],
  ['{property: latency, value: soon, unit: h, element: orders.paid}', 'above 0'],
  ['{property: latency, value: 1, unit: h, element: orders.id}', 'Name another element.'],
])('%s is a mistake', async (level, next) => {
  expect(await problemsOf(withLevels(level))).toMatchObject([
    { line: 12, next: expect.stringContaining(next) },
  ]);
});
