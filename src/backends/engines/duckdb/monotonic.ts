import type { Measurement, Order } from '../../../domain/data/measurement.ts';
import { bound, filterOf } from './count.ts';
import type { Own } from './own-statement.ts';
import { countsOf } from './own-statement.ts';

type Monotonic = Extract<Measurement, { kind: 'monotonic' }>;

const comparisons: Readonly<Record<Order, string>> = {
  increasing: '>=',
  strictlyIncreasing: '>',
  decreasing: '<=',
  strictlyDecreasing: '<',
};

/** True for a value that does not follow the one before it; a first value follows none. */
export function outOfOrder(order: Order, value: string, rows: string): string {
  return `NOT (${value} ${comparisons[order]} lag(${value}) OVER (ORDER BY ${rows}))`;
}

/** Each value against the one before it in the order of the files; nulls are passed over. */
export function monotonicStatement({ column, order, ...rest }: Monotonic, place: Own) {
  const { value } = bound(column, place.columns);
  const where = [...filterOf({ column, order, ...rest }, place), `${value} IS NOT NULL`];
  const sql = `SELECT count(before), count(*) FILTER (WHERE NOT (x ${comparisons[order]} before))
    FROM (SELECT ${value} AS x, lag(${value}) OVER (ORDER BY ${place.order}) AS before
      FROM ${place.from} WHERE ${where.join(' AND ')})`;
  return { sql, read: countsOf };
}
