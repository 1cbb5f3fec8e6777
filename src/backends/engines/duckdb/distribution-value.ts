import type { NumericUnit } from '../../../domain/data/drift/profile.ts';
import { isFloating, isNumeric } from './native-type.ts';
import type { BoundColumn } from './table.ts';

/** A column's values as doubles. */
export interface Ordered {
  readonly unit?: NumericUnit;
  /** NULL where there is no value, or one that is not finite. */
  readonly value: string;
  /** Conditions of a row that has no number. */
  readonly nan: string;
  readonly infinite: string;
}

/** Undefined: the column's values have no order that statistics could use. */
export function orderedValue(bound: BoundColumn): Ordered | undefined {
  const { value, type } = bound;
  const whole = { nan: 'false', infinite: 'false' };
  if (isFloating(bound)) {
    return { ...notFinite(bound), value: finite(bound, `CAST(${value} AS DOUBLE)`) };
  }
  if (isNumeric(bound)) return { ...whole, value: `CAST(${value} AS DOUBLE)` };
  if (type === 'TIME')
    return { ...whole, unit: 'time', value: `CAST(epoch_us(${value}) AS DOUBLE)` };
  const infinite = `isinf(${value})`;
  if (type === 'DATE') {
    const days = `CAST(${value} - DATE '1970-01-01' AS DOUBLE)`;
    return { nan: 'false', infinite, unit: 'date', value: finite(bound, days) };
  }
  if (/^TIMESTAMP(_\w+| WITH TIME ZONE)?$/.test(type)) {
    const micros = `CAST(epoch_us(${value}) AS DOUBLE)`;
    return { nan: 'false', infinite, unit: 'timestamp', value: finite(bound, micros) };
  }
  return undefined;
}

function finite({ value }: BoundColumn, double: string): string {
  return `CASE WHEN isfinite(${value}) THEN ${double} END`;
}

/** In texts the typed value lacks them, so that what is written tells. */
function notFinite({ stored, raw, written }: BoundColumn): Pick<Ordered, 'nan' | 'infinite'> {
  if (!written) return { nan: `isnan(${stored})`, infinite: `isinf(${stored})` };
  const unsigned = `ltrim(lower(${raw}), '+-')`;
  return { nan: `${unsigned} = 'nan'`, infinite: `${unsigned} IN ('inf', 'infinity')` };
}
