import {
  type Column,
  type LogicalType,
  plainColumn,
  type Spelling,
} from '../domain/data/column.ts';
import type { PropertyNode } from './contract-columns.ts';
import { type DatePattern, strptimePattern } from './contract-dates.ts';
import type { ContractProperty } from './contract-schema.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';
import type { FrictionlessField } from './frictionless-schema.ts';
import { suggest } from './suggest.ts';

const types: Readonly<Record<string, LogicalType | null>> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  object: 'object',
  array: 'array',
  date: 'date',
  time: 'time',
  datetime: 'timestamp',
  year: 'integer',
  any: null,
};
const refusedTypes = ['list', 'yearmonth', 'duration', 'geopoint', 'geojson'];

/** One field as a property of a contract; what cannot be told is a mistake. */
export function fieldNode(
  writer: ContractWriter,
  field: FrictionlessField,
  { keys, missing }: { readonly keys: Keys; readonly missing: readonly string[] },
): PropertyNode {
  const logicalType = typeOf(writer, field, keys);
  const pattern = patternOf(writer, field, { keys, logicalType });
  refuseBare(writer, field, keys);
  const property: ContractProperty = {
    name: field.name,
    logicalType: logicalType ?? undefined,
    required: field.constraints?.required,
    unique: field.constraints?.unique,
    logicalTypeOptions: optionsOf(writer, field, { keys, logicalType }),
  };
  const spelling = spellingOf(field);
  const column: Column = {
    ...plainColumn(field.name),
    logicalType,
    missingValues: field.missingValues ? missingTexts(field.missingValues) : missing,
    notation: pattern?.kind === 'read' ? pattern.notation : null,
    ...(spelling && { spelling }),
  };
  return { property, column, keys, pattern };
}

export function missingTexts(
  given: NonNullable<FrictionlessField['missingValues']>,
): readonly string[] {
  return given.map((one) => (typeof one === 'string' ? one : one.value));
}

function typeOf(
  writer: ContractWriter,
  { name, type = 'any' }: FrictionlessField,
  keys: Keys,
): LogicalType | null {
  if (type === 'year') {
    writer.notice(`The type year of ${name} is read as an integer.`, [...keys, 'type']);
  }
  if (Object.hasOwn(types, type)) return types[type] ?? null;
  const refused = refusedTypes.includes(type);
  writer.mistake({
    keys: [...keys, 'type'],
    what: `The type of the field ${name} is "${type}".`,
    why: refused ? 'Values of this type are not judged.' : 'There is no such type.',
    next: refused ? 'Use string with a pattern.' : suggest(type, Object.keys(types)),
  });
  return null;
}

interface Typed {
  readonly keys: Keys;
  readonly logicalType: LogicalType | null;
}

/** The format of a date in the letters of strptime; null where it is the usual one. */
function patternOf(
  writer: ContractWriter,
  { name, type, format = 'default' }: FrictionlessField,
  { keys, logicalType }: Typed,
): DatePattern | null {
  const at = [...keys, 'format'];
  const refuse = (why: string, next: string) => {
    writer.mistake({
      keys: at,
      what: `The format of the field ${name} is "${format}".`,
      why,
      next,
    });
    return null;
  };
  if (logicalType === 'string' || format === 'default') return null;
  if (logicalType !== 'date' && logicalType !== 'time' && logicalType !== 'timestamp') {
    return refuse(`The type ${type ?? 'any'} has no such format.`, 'Remove it.');
  }
  if (format === 'any') {
    return refuse(
      'It would guess the order of day and month.',
      'Write a pattern such as %d/%m/%Y.',
    );
  }
  // In version 1 a pattern could be announced by this word.
  const pattern = strptimePattern(format.replace(/^fmt:/, ''), logicalType);
  if (pattern.kind === 'read') return pattern;
  return refuse(`${pattern.why}.`, 'Use %Y %m %d %b %B %H %M %S %f %z.');
}

const stringFormats: Readonly<Record<string, string>> = {
  email: 'email',
  uri: 'uri',
  uuid: 'uuid',
  // Frictionless calls Base64 binary.
  binary: 'byte',
};

function optionsOf(
  writer: ContractWriter,
  field: FrictionlessField,
  { keys, logicalType }: Typed,
): ContractProperty['logicalTypeOptions'] {
  const { constraints = {}, format = 'default' } = field;
  const { minLength, maxLength, pattern } = constraints;
  const numeric = logicalType === 'integer' || logicalType === 'number';
  const bound = (given: number | string | undefined) =>
    numeric && typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  const text = logicalType === 'string' && format !== 'default' ? format : undefined;
  if (text !== undefined && !Object.hasOwn(stringFormats, text)) {
    writer.mistake({
      keys: [...keys, 'format'],
      what: `The format of the field ${field.name} is "${text}".`,
      why: 'A string has no such format.',
      next: suggest(text, Object.keys(stringFormats)),
    });
  }
  const options = {
    minimum: bound(constraints.minimum),
    maximum: bound(constraints.maximum),
    exclusiveMinimum: bound(constraints.exclusiveMinimum),
    exclusiveMaximum: bound(constraints.exclusiveMaximum),
    ...lengths(logicalType, minLength, maxLength),
    pattern,
    format: text === undefined ? undefined : stringFormats[text],
  };
  return Object.values(options).some((value) => value !== undefined) ? options : undefined;
}

/** A length counts characters, items or properties. */
function lengths(
  logicalType: LogicalType | null,
  least: number | undefined,
  most: number | undefined,
): ContractProperty['logicalTypeOptions'] {
  if (logicalType === 'array') return { minItems: least, maxItems: most };
  if (logicalType === 'object') return { minProperties: least, maxProperties: most };
  return { minLength: least, maxLength: most };
}

function refuseBare(
  writer: ContractWriter,
  { name, bareNumber }: FrictionlessField,
  keys: Keys,
): void {
  if (bareNumber !== false) return;
  writer.mistake({
    keys: [...keys, 'bareNumber'],
    what: `The field ${name} has bareNumber: false.`,
    why: 'Any text around a number would be thrown away, the wrong unit too.',
    next: 'Use the type string with a pattern.',
  });
}

function spellingOf(field: FrictionlessField): Spelling | undefined {
  const { type, decimalChar, groupChar, trueValues, falseValues } = field;
  if (type === 'boolean' && (trueValues ?? falseValues)) {
    return {
      trueValues: trueValues ?? ['true', 'True', 'TRUE', '1'],
      falseValues: falseValues ?? ['false', 'False', 'FALSE', '0'],
    };
  }
  const decimal = type === 'number' && decimalChar !== undefined && decimalChar !== '.';
  const grouped = (type === 'number' || type === 'integer') && groupChar !== undefined;
  if (!decimal && !grouped) return undefined;
  return { ...(decimal && { decimalChar }), ...(grouped && { groupChar }) };
}
