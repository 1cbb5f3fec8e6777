import type { PathStep } from '../../../domain/data/column.ts';
import type { Loaded, RawValue } from './loaded.ts';
import { existing, itemsOf, valueAt } from './nested.ts';
import { list } from './sql.ts';
import { type BoundColumn, storedFields, typedOver } from './table.ts';
import { typedColumn } from './typed.ts';

interface Views {
  readonly loaded: Loaded;
  readonly columns: ReadonlyMap<string, BoundColumn>;
  /** The view of the rows. */
  readonly rows: string;
}

/**
 * A row for each item of the arrays that hold a column, beside all of its row's columns; `item` is the
 * list of the item's numbers from 1, outermost first.
 */
export function itemsSelect(bound: BoundColumn, { loaded, columns, rows }: Views): string {
  const container = columns.get(bound.column.source);
  const [first] = loaded.files;
  if (!container || !first) throw new Error(`The data has no column "${bound.column.source}".`);
  let value: RawValue = { ...first.value(bound.column.source), sql: container.stored };
  let from = rows;
  const { arrays, last } = levelsOf(bound.column.path);
  for (const [depth, fields] of arrays.entries()) {
    const items = itemsOf(valueAt(value, fields));
    from = `(SELECT *, unnest(${items.list}) AS e${depth}, generate_subscripts(${items.list}, 1) AS n${depth} FROM ${from})`;
    value = items.item(`e${depth}`);
  }
  const typed = typedColumn(bound.column, valueAt(value, last));
  const field = { bound, typed, held: existing(valueAt(value, last.slice(0, -1))) };
  const numbers = list(arrays.map((_, depth) => `n${depth}`));
  const stored = `SELECT *, [${numbers}] AS item${storedFields([field])} FROM ${from}`;
  return typedOver(stored, [field]);
}

/** The fields on the way to each array, and those from the innermost item on. */
function levelsOf(path: readonly PathStep[]) {
  const arrays: PathStep[][] = [];
  let last: PathStep[] = [];
  for (const step of path) {
    if (step.kind === 'field') last.push(step);
    else {
      arrays.push(last);
      last = [];
    }
  }
  return { arrays, last };
}
