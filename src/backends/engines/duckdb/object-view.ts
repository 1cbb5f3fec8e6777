import type { Table } from './open-table.ts';
import { identifier, list } from './sql.ts';
import type { BoundColumn } from './table.ts';

/** The view that a contract's queries read: the rows that exist, every column under its own name. */
export function objectSelect({ columns, scanned }: Pick<Table, 'columns' | 'scanned'>): string {
  const whole = [...columns.values()].filter(({ column, view: own }) => {
    return own === undefined && column.path.length === 0;
  });
  const fields = queryable(whole).map(
    (bound) => `${fieldOf(bound)} AS ${identifier(bound.column.name)}`,
  );
  // A view needs a column, also where the data has none.
  return `SELECT ${list(fields.length > 0 ? fields : ['NULL AS nothing'])} FROM ${scanned}`;
}

/** A typed column of another type than promised is shown as it is stored. */
function fieldOf({ note, stored, value }: BoundColumn): string {
  return note === undefined ? value : stored;
}

/** SQL does not tell names by case, so of `a` and `A` a query gets neither. */
function queryable(columns: readonly BoundColumn[]): readonly BoundColumn[] {
  const folded = columns.map(({ column }) => column.name.toLowerCase());
  return columns.filter(({ column }) => {
    const name = column.name.toLowerCase();
    return name !== '' && folded.indexOf(name) === folded.lastIndexOf(name);
  });
}
