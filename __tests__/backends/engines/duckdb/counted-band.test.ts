import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bandPart, countedBand } from '../../../../src/backends/engines/duckdb/aggregate.ts';
import type { ScanPart } from '../../../../src/backends/engines/duckdb/finding.ts';
import { openTable, type Table } from '../../../../src/backends/engines/duckdb/open-table.ts';
import { scan } from '../../../../src/backends/engines/duckdb/scan.ts';
import type { QuantileBand } from '../../../../src/domain/data/measurement.ts';
import { cutsHold, cutsOf, rankOf } from '../../../../src/domain/data/quantile.ts';
import { thresholdOperators } from '../../../../src/domain/data/threshold.ts';
import { column, dataFile, dataSource } from '../../../support/engine-contract.ts';

let connection: DuckDBConnection;
let table: Table;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  const path = dataFile('x.csv', 'x\n1\n');
  const source = dataSource({ paths: [path], columns: [column('x', 'number')], key: [] });
  table = await openTable(connection, source, 'band');
});
afterAll(() => connection.closeSync());

const value = fc.oneof(
  fc.constantFrom(0, 1, 2, 2 + 2e-9, 2 - 2e-9),
  fc.integer({ min: -3, max: 5 }),
);

test('counts from outside judge a quantile as all counts do, or say nothing', async () => {
  let decided = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        values: fc.array(value, { minLength: 1, maxLength: 25 }),
        level: fc.constantFrom(0, 0.05, 0.5, 0.9, 1),
        ends: fc.tuple(value, value),
        operator: fc.constantFrom(...thresholdOperators),
      }),
      async ({ values, level, ends, operator }) => {
        const [low = 0, high = 0] = ends.toSorted((one, other) => one - other);
        const between = operator.endsWith('Between');
        const bounds = between ? ([low, high] as const) : ([low] as const);
        const threshold = { operator, bounds, unit: 'value' } as const;
        const cuts = cutsOf(threshold);
        const measurement: QuantileBand = { kind: 'quantile-band', column: 'x', cuts, level };
        const name = table.columns.get('x')?.value;
        const from = `(SELECT unnest([${values.join(', ')}]::DOUBLE[]) AS ${name})`;
        const source = { sensitive: false, from: () => from, shown: () => from };
        // One after the other: a connection reads one answer at a time.
        const measured = async (part: ScanPart) =>
          (await scan(connection, [{ measurement, part }], source)).get(measurement);
        const all = await measured(bandPart(measurement, table));
        const outside = await measured(countedBand(measurement, level, table));
        if (all?.kind !== 'cuts') throw new Error('It is counted.');
        if (outside?.kind !== 'cuts') return;
        decided += 1;
        const rank = rankOf(level, values.length);
        expect(outside.checked).toBe(all.checked);
        expect(cutsHold(threshold, { cuts: outside.cuts, rank })).toBe(
          cutsHold(threshold, { cuts: all.cuts, rank }),
        );
      },
    ),
    { numRuns: 150 },
  );
  expect(decided).toBeGreaterThan(30);
});
