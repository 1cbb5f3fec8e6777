import type { LogicalType } from '../domain/data/contract.ts';
import { boundKinds, stringFormats, type ValueTest } from '../domain/data/value-test.ts';
import { patternRefusal } from './contract-pattern.ts';
import type { ContractProperty } from './contract-schema.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';

type Options = NonNullable<ContractProperty['logicalTypeOptions']>;
type Option = keyof Options;

/** One property on its way into checks. */
export interface PropertyPlace {
  /** `<object>.<property>`, the start of every id. */
  readonly id: string;
  /** The column in the data. */
  readonly column: string;
  readonly keys: Keys;
  readonly logicalType: LogicalType | null;
  /** Version 3.0, where `exclusiveMinimum: true` sharpens `minimum`. */
  readonly old: boolean;
}

const bounds = [...boundKinds] as const;
const applicable: Record<LogicalType, readonly Option[]> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  integer: [...bounds, 'multipleOf', 'format'],
  number: [...bounds, 'multipleOf', 'format'],
  boolean: [],
  date: [...bounds, 'format'],
  time: [...bounds, 'format', 'timezone', 'defaultTimezone'],
  timestamp: [...bounds, 'format', 'timezone', 'defaultTimezone'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  object: ['minProperties', 'maxProperties', 'required'],
};

/** `logicalTypeOptions` → one check for each option. */
export function addOptions(writer: ContractWriter, options: Options, place: PropertyPlace): void {
  refuseContradictions(writer, options, place);
  for (const option of Object.keys(options) as Option[]) {
    if (options[option] === undefined || !applies(writer, option, place)) continue;
    const tests = testsOf(writer, { option, options, place });
    if (tests === 'none') continue;
    const keys = [...place.keys, 'logicalTypeOptions', option];
    const id = `${place.id}.${option}`;
    const demand =
      typeof tests === 'string'
        ? ({ kind: 'unjudged', column: place.column, reason: tests } as const)
        : ({ kind: 'values', column: place.column, tests } as const);
    writer.add({ id, demand, keys });
  }
}

const pairs = [
  ['minimum', 'maximum'],
  ['minimum', 'exclusiveMaximum'],
  ['exclusiveMinimum', 'maximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
  ['minLength', 'maxLength'],
] as const;

/** Two bounds that leave no value would blame the data for a slip in the contract. */
function refuseContradictions(
  writer: ContractWriter,
  options: Options,
  { id, keys }: PropertyPlace,
): void {
  for (const [lower, upper] of pairs) {
    const [low, high] = [options[lower], options[upper]];
    if (typeof low !== 'number' || typeof high !== 'number') continue;
    const open = lower === 'exclusiveMinimum' || upper === 'exclusiveMaximum';
    if (open ? low < high : low <= high) continue;
    writer.mistake({
      keys: [...keys, 'logicalTypeOptions', upper],
      what: `The ${lower} of ${id} is ${low}, the ${upper} is ${high}.`,
      why: 'No value could ever satisfy both.',
      next: 'Correct one of them.',
    });
  }
}

function applies(writer: ContractWriter, option: Option, place: PropertyPlace): boolean {
  const { logicalType, keys } = place;
  if (logicalType && applicable[logicalType].includes(option)) return true;
  writer.mistake({
    keys: [...keys, 'logicalTypeOptions', option],
    what: `The option "${option}" of ${place.id} cannot be judged.`,
    why: logicalType
      ? `It does not belong to the type ${logicalType}.`
      : 'The property has no logicalType, so that nothing says how its values are ordered.',
    next: logicalType
      ? `Use ${applicable[logicalType].join(', ') || 'no option'}, or another logicalType.`
      : 'Add a logicalType.',
  });
  return false;
}

interface OptionPlace {
  readonly option: Option;
  readonly options: Options;
  readonly place: PropertyPlace;
}

/** The tests of one option; `none` where it asks nothing by itself, other texts say why it is not judged. */
function testsOf(writer: ContractWriter, what: OptionPlace): readonly ValueTest[] | string {
  const { option, options, place } = what;
  switch (option) {
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return boundTests(writer, { ...what, option });
    case 'multipleOf':
      return [{ kind: 'multipleOf', divisor: options.multipleOf ?? 1 }];
    case 'minLength':
    case 'maxLength':
      return [{ kind: option, length: options[option] ?? 0 }];
    case 'pattern':
      return patternTests(writer, options.pattern ?? '', [
        ...place.keys,
        'logicalTypeOptions',
        option,
      ]);
    case 'format':
      return formatTests(writer, options.format ?? '', place);
    case 'timezone':
      return place.logicalType === 'timestamp'
        ? 'none'
        : 'Times of day with an offset are not judged.';
    case 'defaultTimezone':
      return /^(Etc\/)?UTC$/.test(options.defaultTimezone ?? '')
        ? 'none'
        : 'Times without an offset are read as UTC only.';
    default:
      return 'The inside of arrays and objects is not judged.';
  }
}

type BoundPlace = OptionPlace & { readonly option: (typeof bounds)[number] };

function boundTests(writer: ContractWriter, { option, options, place }: BoundPlace) {
  const bound = options[option];
  const wrong = (why: string, next: string) => {
    const keys = [...place.keys, 'logicalTypeOptions', option];
    writer.mistake({
      keys,
      what: `The ${option} of ${place.id} is ${JSON.stringify(bound)}.`,
      why,
      next,
    });
    return 'none';
  };
  if (typeof bound === 'boolean') {
    const plain = option === 'exclusiveMinimum' ? 'minimum' : 'maximum';
    if (place.old && (option === 'exclusiveMinimum' || option === 'exclusiveMaximum')) {
      const limit = options[plain];
      if (!bound) return 'none';
      if (typeof limit === 'number' || typeof limit === 'string')
        return [{ kind: option, bound: limit } as const];
      return wrong(`There is no ${plain} that it could sharpen.`, `Add ${plain}.`);
    }
    return wrong(
      'From version 3.1 on it is the bound itself.',
      `Write the number or date as ${option}.`,
    );
  }
  const ordered = place.logicalType === 'integer' || place.logicalType === 'number';
  if (place.logicalType === 'integer' && Number.isInteger(bound) && !Number.isSafeInteger(bound)) {
    return wrong(
      'From 2^53 on a number in YAML or JSON stands for its neighbours too.',
      'Use a bound below it, or a format such as i64, which is exact.',
    );
  }
  if (ordered) {
    return typeof bound === 'number'
      ? [{ kind: option, bound }]
      : wrong('The bound of a number is a number.', 'Write it without quotes.');
  }
  return typeof bound === 'string' &&
    isoForms[place.logicalType as keyof typeof isoForms]?.test(bound)
    ? [{ kind: option, bound }]
    : wrong(
        'It is not written as ISO 8601.',
        'Write it like 2024-01-31, 10:00:00 or 2024-01-31T10:00:00Z, in quotes.',
      );
}

const day = '\\d{4}-\\d{2}-\\d{2}';
const clock = '\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?';
const isoForms = {
  date: new RegExp(`^${day}$`),
  time: new RegExp(`^${clock}$`),
  timestamp: new RegExp(`^${day}[T ]${clock}(Z|[+-]\\d{2}:?\\d{2})?$`),
};

export function patternTests(
  writer: ContractWriter,
  pattern: string,
  keys: Keys,
): readonly ValueTest[] | 'none' {
  const why = patternRefusal(pattern);
  if (!why) return [{ kind: 'pattern', pattern }];
  writer.mistake({
    keys,
    what: `The pattern ${pattern} cannot be used.`,
    why: `${why}.`,
    next: 'Write it with what RE2 and ECMA-262 share; it has to match the whole value.',
  });
  return 'none';
}

const integerBits = /^([iu])(8|16|32|64)$/;

/** Formats narrow a type: texts to a notation, integers to a width. */
function formatTests(
  writer: ContractWriter,
  format: string,
  { logicalType, id, keys }: PropertyPlace,
): readonly ValueTest[] | string {
  if (logicalType === 'string') return stringFormat(format);
  if (logicalType === 'integer') {
    const [, sign, bits] = integerBits.exec(format) ?? [];
    if (bits) return integerRange(sign === 'i', BigInt(bits));
  }
  if (logicalType === 'date' && format === 'yyyy-MM-dd') return 'none';
  if (logicalType === 'date' || logicalType === 'time' || logicalType === 'timestamp') {
    return 'Dates and times are judged in their ISO 8601 form only.';
  }
  if (/^([iu]128|f32|f64)$/.test(format)) return `The width ${format} is not judged.`;
  writer.mistake({
    keys: [...keys, 'logicalTypeOptions', 'format'],
    what: `The format of ${id} is "${format}".`,
    why: `The type ${logicalType} has no such format.`,
    next: logicalType === 'integer' ? 'Use i8 to i128 or u8 to u128.' : 'Use f32 or f64.',
  });
  return 'none';
}

function stringFormat(format: string): readonly ValueTest[] | string {
  const known = stringFormats.find((name) => name === format);
  return known ? [{ kind: 'format', format: known }] : `The format "${format}" is not judged.`;
}

function integerRange(signed: boolean, bits: bigint): readonly ValueTest[] {
  const [low, high] = signed
    ? [-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n]
    : [0n, 2n ** bits - 1n];
  return [
    { kind: 'minimum', bound: String(low) },
    { kind: 'maximum', bound: String(high) },
  ];
}
