import type { LogicalType } from '../../../domain/data/column.ts';
import { decimalOf } from '../../../domain/data/decimal.ts';
import type { BoundKind, Scalar, ValueTest } from '../../../domain/data/value-test.ts';
import { containerCondition } from './container-condition.ts';
import { isFloating } from './native-type.ts';
import { besideNumber, compared } from './sign-test.ts';
import { list, number, text } from './sql.ts';
import { formats } from './string-formats.ts';
import type { BoundColumn } from './table.ts';
import { atMostLong, matchesWhole } from './text-condition.ts';
import { instantIn } from './zone.ts';

/** What as SQL a value of the column must satisfy; for a value that is NULL it means nothing. */
export function condition(test: ValueTest, names: BoundColumn): string {
  const { value, raw, column } = names;
  switch (test.kind) {
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return within(test, names);
    case 'multipleOf':
      return multiple(test.divisor, names);
    case 'minLength':
      return `length(${textual(names)}) >= ${test.length}`;
    case 'maxLength':
      return atMostLong(textual(names), test.length);
    case 'pattern': {
      const tested = column.logicalType === 'string' ? value : raw;
      return test.match === 'search'
        ? `regexp_matches(${tested}, ${text(test.pattern)})`
        : matchesWhole(tested, test.pattern);
    }
    case 'format':
      return `regexp_full_match(${textual(names)}, ${text(formats[test.format])})`;
    case 'oneOf':
      return oneOf(test.values, names);
    case 'noneOf':
      return `NOT ${oneOf(test.values, names)}`;
    case 'minItems':
    case 'maxItems':
    case 'uniqueItems':
    case 'minProperties':
    case 'maxProperties':
    case 'requiredProperties':
      return containerCondition(test, names);
  }
}

/** What is true of the values that fail, and of nothing else; undefined: some may have no answer. */
export function contrary(tests: readonly ValueTest[], names: BoundColumn): string | undefined {
  if (!tests.every((test) => alwaysAnswers(test, names))) return undefined;
  const [test, another] = tests;
  if (test && 'bound' in test && typeof test.bound === 'number' && names.small && !another) {
    return besideNumber(names, contraries[test.kind], test.bound);
  }
  return `NOT (${tests.map((one) => condition(one, names)).join(' AND ')})`;
}

const contraries: Readonly<Record<BoundKind, BoundKind>> = {
  minimum: 'exclusiveMaximum',
  exclusiveMaximum: 'minimum',
  maximum: 'exclusiveMinimum',
  exclusiveMinimum: 'maximum',
};

/** Whether the condition is NULL only where the value is; then asking for its contrary costs half as much. */
function alwaysAnswers(test: ValueTest, { column, type }: BoundColumn): boolean {
  switch (test.kind) {
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return true;
    case 'minLength':
    case 'maxLength':
    case 'format':
      return type === 'VARCHAR';
    case 'pattern':
      return column.logicalType === 'string';
    case 'oneOf':
    case 'noneOf':
      return column.logicalType === 'string' && test.values.length > 0;
    default:
      return false;
  }
}

/** The text that lengths and formats are about. */
function textual({ value, raw, type }: BoundColumn): string {
  return type === 'VARCHAR' ? value : raw;
}

/** NaN, where it is a number, lies between no bounds; the engine sorts it above all. */
function within(test: Bounded, names: BoundColumn): string {
  const { column, value, small } = names;
  const inside =
    typeof test.bound === 'number' && isFloating(names)
      ? besideNumber(names, test.kind, test.bound)
      : compared(comparable(names), test.kind, bound(test.bound, names));
  const nan = isFloating(names) && column.allowNonFinite && !column.nanAsNull && !small;
  return nan ? `(NOT isnan(${value}) AND ${inside})` : inside;
}

type Bounded = Extract<ValueTest, { readonly bound: unknown }>;

/** What bounds that are written as texts are compared as. */
const boundTypes: Partial<Record<LogicalType, string>> = {
  date: 'DATE',
  time: 'TIME',
  timestamp: 'TIMESTAMPTZ',
};

/**
 * Parquet has times in nanoseconds, which the engine compares with no other type. A time without an offset
 * is one in UTC here; that takes the calendar of zones, so that not it is cast, but what it is compared with.
 */
function comparable(names: BoundColumn): string {
  const { value, column } = names;
  const { logicalType } = column;
  if (isLocal(names)) return value;
  const dated = logicalType === 'time' || logicalType === 'timestamp';
  return dated ? `CAST(${value} AS ${boundTypes[logicalType]})` : value;
}

function isLocal({ type, column }: BoundColumn): boolean {
  return column.logicalType === 'timestamp' && type === 'TIMESTAMP';
}

function bound(limit: number | string, names: BoundColumn): string {
  if (typeof limit === 'number') return numeral(limit, names.type);
  const written = writtenBound(limit, names);
  return isLocal(names) ? `CAST(${written} AS TIMESTAMP)` : written;
}

function writtenBound(limit: string, { column }: BoundColumn): string {
  const { logicalType, defaultTimezone } = column;
  const zoned = /(Z|[+-][0-9]{2}:?[0-9]{2})$/.test(limit.slice(10));
  if (logicalType === 'timestamp' && !zoned) {
    return instantIn(defaultTimezone, `CAST(${text(limit)} AS TIMESTAMP)`);
  }
  return `CAST(${text(limit)} AS ${(logicalType && boundTypes[logicalType]) ?? 'HUGEINT'})`;
}

/** Beside decimals a literal stays a decimal, so that both are compared exactly. */
function numeral(value: number, type: string): string {
  const exact = type.startsWith('DECIMAL') && /^-?[0-9]+\.[0-9]+$/.test(String(value));
  return exact ? String(value) : number(value);
}

/**
 * Whole numbers and decimals exactly, a text by its own digits; other doubles within the error that a
 * division makes, never half a step.
 */
function multiple(divisor: number, names: BoundColumn): string {
  const { value, given, type } = names;
  const step = decimalOf(String(divisor));
  const quotient = `(CAST(${value} AS DOUBLE) / ${number(divisor)})`;
  const near = `abs(${quotient} - round(${quotient})) <= least(1e-9 * greatest(1, abs(${quotient})), 1e-3)`;
  if (!step || step.scale > 18) return near;
  const scale = Math.max(step.scale, scaleOf(type));
  const exactly = (from: string) => {
    const [one, other] = [from, text(String(step.text))].map(
      (side) => `TRY_CAST(${side} AS DECIMAL(38, ${scale}))`,
    );
    return `coalesce(${one} % ${other} = 0, ${near})`;
  };
  if (!isFloating({ type })) return exactly(value);
  if (!names.written) return near;
  return writtenMultiple({ given, near, scale: step.scale, exactly: exactly(given) }, names);
}

interface Written {
  readonly given: string;
  readonly near: string;
  readonly scale: number;
  readonly exactly: string;
}

/** More digits after the point than the divisor has are no multiple; an exponent is left to doubles. */
function writtenMultiple({ given, near, scale, exactly }: Written, names: BoundColumn): string {
  const plain = `[+-]?0*[0-9]{0,${38 - scale - 1}}(\\.[0-9]{0,${scale}}0*)?`;
  return `CASE WHEN regexp_full_match(${given}, ${text(plain)}) THEN ${exactly}
    WHEN regexp_matches(${given}, '[eE]') OR abs(${names.value}) >= 1e${38 - scale - 1} THEN ${near} ELSE false END`;
}

function scaleOf(type: string): number {
  return Number(/^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1] ?? 0);
}

function oneOf(values: readonly Scalar[], names: BoundColumn): string {
  const { column, value, raw, type } = names;
  const { logicalType } = column;
  const numbers = values.filter((one) => typeof one === 'number');
  const among = (items: readonly string[], what = value) => {
    return items.length > 0 ? `(${what} IN (${list(items)}))` : 'false';
  };
  switch (logicalType) {
    case 'integer':
      return among(numbers.filter(Number.isInteger).map((one) => `${BigInt(one)}`));
    case 'number':
      return among(numbers.map((one) => numeral(one, type)));
    case 'boolean':
      return among(values.map(String));
    case 'date':
    case 'time':
    case 'timestamp':
      return among(
        values.map((one) => bound(String(one), names)),
        comparable(names),
      );
    case 'string':
      return among(values.map((one) => text(String(one))));
    default:
      return untypedOneOf(values, raw);
  }
}

/** Without a promised type 1 and 1.0 are the same number. */
function untypedOneOf(values: readonly Scalar[], raw: string): string {
  const texts = `${raw} IN (${list(values.map((one) => text(String(one))))})`;
  const numbers = values.filter((one) => typeof one === 'number').map(number);
  return numbers.length > 0
    ? `(${texts} OR coalesce(TRY_CAST(${raw} AS DOUBLE) IN (${list(numbers)}), false))`
    : `(${texts})`;
}
