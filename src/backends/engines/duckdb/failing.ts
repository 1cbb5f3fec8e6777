import { columnsOf, type Measurement } from '../../../domain/data/measurement.ts';
import { anyMissing, bound, complete, failingRows, filterOf, itemsViewOf } from './count.ts';
import { missingKey } from './foreign-key.ts';
import { outOfOrder } from './monotonic.ts';
import type { Table } from './open-table.ts';
import { list } from './sql.ts';

/** The rows that break a promise, as parts of a query. */
export interface FailingRows {
  /** The view that they lie in. */
  readonly from: string;
  readonly where: string;
  /** What tells them apart after that by the rows around; null: each row tells by itself. */
  readonly qualify: string | null;
  /** The order of the files: `file`, `"row"`, and in arrays `item`. */
  readonly order: string;
  /** The condition is about nothing but the row, so that it can stand in an aggregate's filter. */
  readonly plain: boolean;
}

/** Undefined: no single row breaks such a promise, or nobody can tell which. */
export function rowsThatFail(measurement: Measurement, table: Table): FailingRows | undefined {
  if (table.expressions.refusalOf(measurement) !== undefined) return undefined;
  const { columns } = table;
  const items = itemsViewOf(measurement, columns);
  const order = items === undefined ? 'file, "row"' : 'file, "row", item';
  const place = { from: items ?? table.view, order };
  const where = [...filterOf(measurement, table)];
  const rows = (conditions: readonly string[], qualify: string | null = null): FailingRows => {
    const all = [...where, ...conditions].join(' AND ') || 'true';
    return { ...place, where: all, qualify, plain: false };
  };
  switch (measurement.kind) {
    case 'duplicates':
      return rows([complete(columnsOf(measurement), columns)], repeated(measurement, table, order));
    case 'key': {
      const missing = anyMissing(measurement.columns, columns);
      const whole = complete(measurement.columns, columns);
      return rows(
        [`(${missing} OR ${whole})`],
        `${missing} OR ${repeated(measurement, table, order)}`,
      );
    }
    case 'monotonic': {
      const { value } = bound(measurement.column, columns);
      return rows([`${value} IS NOT NULL`], outOfOrder(measurement.order, value, order));
    }
    case 'foreign-key': {
      const missing = missingKey(measurement, table);
      return missing === undefined ? undefined : rows([missing]);
    }
    default: {
      const condition = failingRows(measurement, table);
      return condition === undefined
        ? undefined
        : { ...place, where: condition, qualify: null, plain: items === undefined };
    }
  }
}

function repeated(measurement: Measurement, { columns }: Table, order: string): string {
  const partition = list(columnsOf(measurement).map((name) => bound(name, columns).value));
  return `row_number() OVER (PARTITION BY ${partition} ORDER BY ${order}) > 1`;
}
