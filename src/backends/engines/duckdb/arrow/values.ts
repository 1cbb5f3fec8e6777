import type { DuckDBValue } from '@duckdb/node-api';
import type { Data } from 'apache-arrow';
import type { DuckDbPackage } from '../load.ts';
import {
  ArrowDamage,
  bitAt,
  bytesOf,
  offsetsOf,
  textsOf,
  validityOf,
  valuesOf,
} from './buffers.ts';
import { facts, kindOf } from './column-type.ts';
import { nestedValues } from './nested.ts';

/** Gives the engine's value of a row, or null. */
export type Values = (row: number) => DuckDBValue;

/** Reads a column of one batch; its buffers are held against its length first. Throws `ArrowDamage`. */
export function valuesOfColumn(data: Data, duckdb: DuckDbPackage): Values {
  if (kindOf(data.type) === 'null') return () => null;
  const valid = validityOf(data);
  const present = presentValues(data, duckdb);
  return (row) => (valid(row) ? present(row) : null);
}

function presentValues(data: Data, duckdb: DuckDbPackage): Values {
  const kind = kindOf(data.type);
  switch (kind) {
    case undefined:
    case 'null':
      return () => null;
    case 'number':
      return numbers(data);
    case 'half':
      return halves(data);
    case 'bool':
      return booleans(data);
    case 'decimal':
      return decimals(data, duckdb);
    case 'date':
      return dates(data, duckdb);
    case 'time':
      return times(data, duckdb);
    case 'timestamp':
      return timestamps(data, duckdb);
    case 'text':
      return textsOf(data);
    case 'blob':
    case 'fixed-blob':
      return blobs(data, duckdb);
    case 'dictionary':
      return dictionary(data, duckdb);
    default:
      return nestedValues(data, duckdb, valuesOfColumn);
  }
}

function numbers(data: Data): Values {
  const values = valuesOf(data, 1);
  return (row) => values[row] ?? null;
}

/** IEEE 754 binary16: a sign, five bits of exponent, ten of fraction. */
function halves(data: Data): Values {
  const values = valuesOf(data, 1);
  return (row) => {
    const bits = Number(values[row]);
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 31;
    const fraction = bits & 1023;
    if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
    if (exponent === 0) return sign * fraction * 2 ** -24;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
  };
}

function booleans(data: Data): Values {
  const bits = bytesOf(data);
  if (bits.length * 8 < data.offset + data.length)
    throw new ArrowDamage('a column has too few bits');
  return (row) => bitAt(bits, data.offset + row);
}

/** Four words of 32 bits, the least first, in two's complement. */
function decimals(data: Data, { DuckDBDecimalValue }: DuckDbPackage): Values {
  const { precision = 0, scale = 0 } = facts(data.type);
  const words = valuesOf(data, 4);
  const largest = 10n ** BigInt(precision);
  return (row) => {
    let bits = 0n;
    for (let index = 3; index >= 0; index -= 1) {
      bits = (bits << 32n) | BigInt(words[row * 4 + index] ?? 0);
    }
    const value = BigInt.asIntN(128, bits);
    if (value <= -largest || value >= largest) {
      throw new ArrowDamage(`a decimal has more than ${precision} digits`);
    }
    return new DuckDBDecimalValue(value, precision, scale);
  };
}

const dayMs = 86_400_000n;

function dates(data: Data, { DuckDBDateValue }: DuckDbPackage): Values {
  const values = valuesOf(data, 1);
  const inDays = facts(data.type).unit === 0;
  return (row) => {
    const value = values[row] ?? 0;
    if (inDays) return new DuckDBDateValue(Number(value));
    const ms = BigInt(value);
    if (ms % dayMs !== 0n) throw new ArrowDamage('a date in milliseconds is no whole day');
    return new DuckDBDateValue(Number(ms / dayMs));
  };
}

/** By Arrow's units: second, millisecond, microsecond, nanosecond. */
const perSecond = [1n, 1_000n, 1_000_000n, 1_000_000_000n] as const;

function times(data: Data, { DuckDBTimeNSValue, DuckDBTimeValue }: DuckDbPackage): Values {
  const { unit = 0 } = facts(data.type);
  const values = valuesOf(data, 1);
  const rate = perSecond[unit] ?? 1n;
  return (row) => {
    const value = BigInt(values[row] ?? 0);
    if (value < 0n || value >= 86_400n * rate) throw new ArrowDamage('a time is no time of a day');
    return unit === 3
      ? new DuckDBTimeNSValue(value)
      : new DuckDBTimeValue(value * (1_000_000n / rate));
  };
}

function timestamps(data: Data, duckdb: DuckDbPackage): Values {
  const { unit = 0, timezone } = facts(data.type);
  const values = valuesOf(data, 1);
  const at = (row: number) => BigInt(values[row] ?? 0);
  if (timezone) return (row) => new duckdb.DuckDBTimestampTZValue(micros(at(row), unit));
  switch (unit) {
    case 0:
      return (row) => new duckdb.DuckDBTimestampSecondsValue(at(row));
    case 1:
      return (row) => new duckdb.DuckDBTimestampMillisecondsValue(at(row));
    case 2:
      return (row) => new duckdb.DuckDBTimestampValue(at(row));
    default:
      return (row) => new duckdb.DuckDBTimestampNanosecondsValue(at(row));
  }
}

/** An instant in microseconds, as the engine keeps it, rounded down as it does itself. */
function micros(value: bigint, unit: number): bigint {
  if (unit < 3) return value * (1_000_000n / (perSecond[unit] ?? 1n));
  const rest = ((value % 1_000n) + 1_000n) % 1_000n;
  return (value - rest) / 1_000n;
}

function blobs(data: Data, { DuckDBBlobValue }: DuckDbPackage): Values {
  const bytes = bytesOf(data);
  const { byteWidth } = facts(data.type);
  if (byteWidth === undefined) {
    const range = offsetsOf(data, bytes.length);
    return (row) => new DuckDBBlobValue(bytes.slice(...range(row)));
  }
  if (bytes.length < data.length * byteWidth) throw new ArrowDamage('a column has too few bytes');
  return (row) => new DuckDBBlobValue(bytes.slice(row * byteWidth, (row + 1) * byteWidth));
}

/** Each row is the number of a value that is stored once, and read once. */
function dictionary(data: Data, duckdb: DuckDbPackage): Values {
  const numbers = valuesOf(data, 1);
  const values = entriesOf(data, duckdb);
  return (row) => {
    const value = values[Number(numbers[row])];
    if (value !== undefined) return value;
    throw new ArrowDamage('a value is not in the dictionary of its column');
  };
}

/** The batches of a column share one dictionary. */
const known = new WeakMap<object, readonly DuckDBValue[]>();

function entriesOf({ dictionary }: Data, duckdb: DuckDbPackage): readonly DuckDBValue[] {
  if (!dictionary) throw new ArrowDamage('a column lacks its dictionary');
  const values =
    known.get(dictionary) ?? dictionary.data.flatMap((chunk) => readAll(chunk, duckdb));
  known.set(dictionary, values);
  return values;
}

function readAll(data: Data, duckdb: DuckDbPackage): readonly DuckDBValue[] {
  const read = valuesOfColumn(data, duckdb);
  return Array.from({ length: data.length }, (_, row) => read(row));
}
