import { columnsOf, type Measurement } from '../../../domain/data/measurement.ts';
import { tooLarge } from './aggregate.ts';
import { bound, type Columns } from './count.ts';
import type { ScanPart } from './finding.ts';
import { isFloat } from './footer-answer.ts';
import type { Footer } from './footers.ts';
import type { Table } from './open-table.ts';
import { isNarrow, type PlainColumns } from './plain-scan.ts';
import { textOf } from './rows.ts';

/** Below this a second scan, should it become necessary, is not worth what the first one saves. */
const fewestRows = 100_000;

/** What is known before anything is read. */
interface Before {
  readonly plain: PlainColumns;
  readonly footers: ReadonlyMap<string, Footer>;
  readonly rows: number | null;
}

/**
 * The table with its columns of floats taken as they are stored, as if all were finite and small
 * enough to be squared: telling NaN and infinities from each value costs more than all that is asked of it.
 * Whatever is asked of them must be `guarded`.
 */
export function hopefulTable(table: Table, { plain, footers, rows }: Before): Table {
  if (rows === null || rows < fewestRows) return table;
  const taken = [...table.columns].map(([name, names]) => {
    const hoped = isFloat(plain.get(name) ?? '') && !footers.get(name)?.fewValues;
    const column = { ...names.column, nanAsNull: false, allowNonFinite: true };
    return [name, hoped ? { ...names, column, small: true } : names] as const;
  });
  return { ...table, columns: new Map(taken) };
}

/** Whether the measurement is about such columns. */
export function isHopeful(measurement: Measurement, table: Table): boolean {
  const small = columnsOf(measurement).some((name) => table.columns.get(name)?.small);
  return small && isNarrow(measurement, table);
}

/**
 * The part with a proof that the values are as hoped; `read` throws if not. A sum of values without their
 * signs is never less than one of them, and NaN and infinities stay in it to the end.
 */
export function guarded(part: ScanPart, measurement: Measurement, columns: Columns): ScanPart {
  const { length } = part.fields;
  const small = columnsOf(measurement).filter((name) => columns.get(name)?.small);
  const sums = small.map((name) => `sum(abs(${bound(name, columns).value}))`);
  return {
    fields: [...part.fields, ...sums],
    ...(part.shown && { shown: [...part.shown, ...sums] }),
    read(values) {
      for (const sum of values.slice(length)) {
        const digits = textOf(sum);
        // Of no values there is no sum, and nothing to prove. NaN is not less than anything.
        const proven = digits === null || Number(digits) < Number(tooLarge);
        if (!proven) throw new Error('Not all values are finite and small.');
      }
      return part.read(values.slice(0, length));
    },
  };
}
