import type { Column, LogicalType } from '../../../domain/data/contract.ts';
import type { Scalar, StringFormat, ValueTest } from '../../../domain/data/value-test.ts';
import { list, number, text } from './sql.ts';

const comparisons = {
  minimum: '>=',
  maximum: '<=',
  exclusiveMinimum: '>',
  exclusiveMaximum: '<',
} as const;

/** What as SQL a value of the column must satisfy; `given` is the same value as it is written. */
export function condition(
  test: ValueTest,
  column: Column,
  { value, given }: { readonly value: string; readonly given: string },
): string {
  switch (test.kind) {
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `${comparable(value, column)} ${comparisons[test.kind]} ${bound(test.bound, column)}`;
    case 'multipleOf':
      return multiple(value, test.divisor, column);
    case 'minLength':
      return `length(${value}) >= ${test.length}`;
    case 'maxLength':
      return `length(${value}) <= ${test.length}`;
    case 'pattern':
      return `regexp_full_match(${given}, ${text(test.pattern)})`;
    case 'format':
      return `regexp_full_match(${value}, ${text(formats[test.format])})`;
    case 'oneOf':
      return oneOf(test.values, column, { value, given });
  }
}

/** What bounds that are written as texts are compared as. */
const boundTypes: Partial<Record<LogicalType, string>> = {
  date: 'DATE',
  time: 'TIME',
  timestamp: 'TIMESTAMPTZ',
};

/** Parquet has times in nanoseconds, which the engine compares with no other type. */
function comparable(value: string, { logicalType }: Column): string {
  const dated = logicalType === 'time' || logicalType === 'timestamp';
  return dated ? `CAST(${value} AS ${boundTypes[logicalType]})` : value;
}

function bound(limit: number | string, { logicalType }: Column): string {
  if (typeof limit === 'number') return number(limit);
  return `CAST(${text(limit)} AS ${(logicalType && boundTypes[logicalType]) ?? 'HUGEINT'})`;
}

/** Whole numbers exactly; doubles within the error that a division makes, never half a step. */
function multiple(value: string, divisor: number, { logicalType }: Column): string {
  if (logicalType === 'integer' && Number.isSafeInteger(divisor))
    return `${value} % ${divisor} = 0`;
  const quotient = `(CAST(${value} AS DOUBLE) / ${number(divisor)})`;
  return `abs(${quotient} - round(${quotient})) <= least(1e-9 * greatest(1, abs(${quotient})), 1e-3)`;
}

function oneOf(
  values: readonly Scalar[],
  { logicalType }: Column,
  { value, given }: { readonly value: string; readonly given: string },
): string {
  const numbers = values.filter((one) => typeof one === 'number').map(number);
  if (logicalType === 'integer' || logicalType === 'number')
    return `${value} IN (${list(numbers)})`;
  if (logicalType === 'boolean') return `${value} IN (${list(values.map(String))})`;
  const texts = `${given} IN (${list(values.map((one) => text(String(one))))})`;
  // Without a promised type 1 and 1.0 are the same number.
  return logicalType === null && numbers.length > 0
    ? `(${texts} OR coalesce(TRY_CAST(${given} AS DOUBLE) IN (${list(numbers)}), false))`
    : texts;
}

const hex = '[0-9A-Fa-f]';
const label = '[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const octet = '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';

const formats: Record<StringFormat, string> = {
  email: `[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(\\.${label})+`,
  uuid: `${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}`,
  uri: '[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+',
  hostname: `${label}(\\.${label})*`,
  ipv4: `${octet}(\\.${octet}){3}`,
  ipv6: ipv6(),
  byte: '([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
};

/** Eight groups, of which one run of zeros may be written as `::`. */
function ipv6(): string {
  const group = `${hex}{1,4}`;
  const inside = [1, 2, 3, 4, 5, 6].map(
    (before) => `(${group}:){1,${before}}(:${group}){1,${7 - before}}`,
  );
  return [`(${group}:){7}${group}`, `(${group}:){1,7}:`, `:((:${group}){1,7}|:)`, ...inside].join(
    '|',
  );
}
