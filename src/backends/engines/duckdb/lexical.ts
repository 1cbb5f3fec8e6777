import type { Column, DateNotation } from '../../../domain/data/column.ts';
import { list, text } from './sql.ts';
import type { TypedColumn } from './typed-column.ts';
import { instantIn } from './zone.ts';

const clock = '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?';
const day = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
/** As in XML Schema an offset ends at 14 hours; the engine would take 99. */
const offset = '(Z|[+-](0[0-9]|1[0-4]):?[0-5][0-9])';
const whole = '[+-]?0*[0-9]{1,38}';
const decimal = '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?';
const notFinite = '[+-]?(?i:nan|inf(inity)?)';

/** How a text becomes a value. */
export type Lexical = Pick<TypedColumn, 'parsed'> & {
  value(steps: Pick<Steps, 'given' | 'parsed'>): string;
};

type Steps = Parameters<TypedColumn['value']>[0];

/**
 * A text counts as a value of its type if its form is right and the engine can make it one. What the
 * engine would write just as it was given has a right form, which costs less to see than the form itself.
 */
export function lexical(column: Column): Lexical {
  const spelt = (given: string) => respelled(column, given);
  const cast = (type: string) => (given: string) => `TRY_CAST(${spelt(given)} AS ${type})`;
  const formed = (form: string, type: string): Lexical => {
    return { value: ({ given }) => inForm(given, form, cast(type)(given)) };
  };
  switch (column.logicalType) {
    case null:
    case 'string':
      return { value: ({ given }) => given };
    case 'integer':
      return {
        parsed: cast('BIGINT'),
        value: ({ given, parsed }) =>
          `CASE WHEN CAST(${parsed} AS VARCHAR) = ${spelt(given)} THEN CAST(${parsed} AS HUGEINT)
            WHEN ${fullMatch(spelt(given), whole)} THEN ${cast('HUGEINT')(given)} END`,
      };
    case 'number':
      return {
        parsed: cast('DOUBLE'),
        value: ({ given, parsed }) => numeric(column, spelt(given), parsed),
      };
    case 'boolean':
      return { value: ({ given }) => truth(column, given) };
    case 'date':
      return noted(column.notation, 'DATE') ?? dated(cast('DATE'));
    case 'time':
      return noted(column.notation, 'TIME') ?? formed(clock, 'TIME');
    case 'timestamp':
      return column.notation ? notedInstant(column, column.notation) : instant(column);
    case 'array':
    case 'object': {
      const kind = text(column.logicalType.toUpperCase());
      return {
        value: ({ given }) =>
          `CASE WHEN json_valid(${given}) THEN CASE json_type(${given}) WHEN ${kind} THEN ${given} END END`,
      };
    }
  }
}

function fullMatch(given: string, form: string): string {
  return `regexp_full_match(${given}, ${text(form)})`;
}

function inForm(given: string, form: string, value: string): string {
  return `CASE WHEN ${fullMatch(given, form)} THEN ${value} END`;
}

/** Numbers of another spelling in the usual one; what has the usual one then is no number. */
function respelled({ logicalType, spelling = {} }: Column, written: string): string {
  if (logicalType !== 'integer' && logicalType !== 'number') return written;
  const { decimalChar = '.', groupChar } = spelling;
  const ungrouped =
    groupChar === undefined ? written : `replace(${written}, ${text(groupChar)}, '')`;
  if (decimalChar === '.') return ungrouped;
  return `replace(replace(${ungrouped}, '.', 'x'), ${text(decimalChar)}, '.')`;
}

function truth({ spelling = {} }: Column, given: string): string {
  const yes = spelling.trueValues ?? ['true', 'True', 'TRUE', '1'];
  const no = spelling.falseValues ?? ['false', 'False', 'FALSE', '0'];
  const among = (words: readonly string[]) => `${given} IN (${list(words.map(text))})`;
  return `CASE WHEN ${among(yes)} THEN true WHEN ${among(no)} THEN false END`;
}

/** A finite double; where infinities are numbers too, only those that are written as such. */
function numeric({ allowNonFinite }: Column, given: string, parsed: string): string {
  const finite = `WHEN ${fullMatch(given, decimal)} THEN CASE WHEN isfinite(${parsed}) THEN ${parsed} END`;
  const other = `WHEN ${fullMatch(given, notFinite)} THEN ${parsed}`;
  return `CASE ${finite} ${allowNonFinite ? other : ''} END`;
}

/** Years of five digits, years before Christ and the infinities are longer or shorter. */
function dated(cast: (given: string) => string): Lexical {
  return {
    parsed: cast,
    value: ({ given, parsed }) =>
      `CASE WHEN CAST(${parsed} AS VARCHAR) = ${given} AND strlen(${given}) = 10 THEN ${parsed}
        WHEN ${fullMatch(given, day)} THEN ${parsed} END`,
  };
}

/** By the contract's own notation; undefined: it has none. */
function noted(notation: DateNotation | null, type: string): Lexical | undefined {
  if (!notation) return undefined;
  return {
    value: ({ given }) =>
      inForm(given, notation.form, `CAST(${byNotation(notation, given)} AS ${type})`),
  };
}

/** The engine reads an offset in digits, but not the letter that stands for none. */
function byNotation({ strptime }: DateNotation, given: string): string {
  const written = strptime.includes('%z') ? `regexp_replace(${given}, 'Z$', '+00:00')` : given;
  return `try_strptime(${written}, ${text(strptime)})`;
}

function notedInstant({ defaultTimezone }: Column, notation: DateNotation): Lexical {
  const zoned = /%[zZ]/.test(notation.strptime);
  return {
    value: ({ given }) => {
      const value = byNotation(notation, given);
      return inForm(given, notation.form, zoned ? value : instantIn(defaultTimezone, value));
    },
  };
}

/** The times that the engine writes with four digits for the year. */
const ourEra = `BETWEEN TIMESTAMP '0001-01-01' AND TIMESTAMP '9999-12-31 23:59:59.999999'`;

function instant({ timezone, defaultTimezone }: Column): Lexical {
  const form = `${day}[T ]${clock}`;
  return {
    parsed: (given) => `TRY_CAST(${given} AS TIMESTAMP)`,
    value: ({ given, parsed }) => {
      const local = inZone(defaultTimezone, parsed);
      const usual = `WHEN CAST(${parsed} AS VARCHAR) = ${given} AND ${parsed} ${ourEra} THEN ${local}`;
      const other = `WHEN ${fullMatch(given, form)} THEN ${local}`;
      const zoned = `WHEN ${fullMatch(given, form + offset)} THEN TRY_CAST(${given} AS TIMESTAMPTZ)`;
      const without = timezone === true ? '' : `${usual} ${other}`;
      return `CASE ${without} ${timezone === false ? '' : zoned} END`;
    },
  };
}

/** Only the engine's calendar of zones would make it dear to say that a time is in UTC. */
function inZone(zone: string, local: string): string {
  return zone === 'UTC' ? `make_timestamptz(epoch_us(${local}))` : instantIn(zone, local);
}
