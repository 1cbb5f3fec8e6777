import type { LogicalType } from '../domain/data/column.ts';
import { boundKinds, stringFormats, type ValueTest } from '../domain/data/value-test.ts';
import { addBounds, type OptionPlace } from './contract-bounds.ts';
import { isDated } from './contract-columns.ts';
import { zoneNamed } from './contract-date-values.ts';
import { patternTests } from './contract-pattern.ts';
import { widthTests } from './contract-widths.ts';
import type { ContractWriter } from './contract-writer.ts';
import { suggest } from './suggest.ts';

type Option = keyof OptionPlace['options'];

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
export function addOptions(writer: ContractWriter, place: OptionPlace): void {
  const { options, node, id, keys } = place;
  const given = (Object.keys(options) as Option[])
    .filter((option) => options[option] !== undefined)
    .filter((option) => applies(writer, option, place));
  addBounds(writer, given, place);
  refuseContradictions(writer, place);
  for (const option of given) {
    const tests = testsOf(writer, option, place);
    if (tests === 'none') continue;
    const column = node.column.name;
    const demand =
      typeof tests === 'string'
        ? ({ kind: 'unjudged', column, reason: tests } as const)
        : ({ kind: 'values', column, tests } as const);
    writer.add({ id: `${id}.${option}`, demand, keys: [...keys, option] });
  }
}

const pairs = [
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const;

/** Two limits that leave no value would blame the data for a slip in the contract. */
function refuseContradictions(writer: ContractWriter, { options, id, keys }: OptionPlace): void {
  for (const [lower, upper] of pairs) {
    const [low = 0, high = Number.POSITIVE_INFINITY] = [options[lower], options[upper]];
    if (low <= high) continue;
    writer.mistake({
      keys: [...keys, upper],
      what: `The ${lower} of ${id} is ${low}, the ${upper} is ${high}.`,
      why: 'No value could ever satisfy both.',
      next: 'Correct one of them.',
    });
  }
}

function applies(writer: ContractWriter, option: Option, { id, node, keys }: OptionPlace): boolean {
  const { logicalType } = node.column;
  if (logicalType && applicable[logicalType].includes(option)) return true;
  writer.mistake({
    keys: [...keys, option],
    what: `The option "${option}" of ${id} cannot be judged.`,
    why: logicalType
      ? `It does not belong to the type ${logicalType}.`
      : 'The property has no logicalType, so that nothing says how its values are ordered.',
    next: logicalType
      ? `Use ${applicable[logicalType].join(', ') || 'no option'}, or another logicalType.`
      : 'Add a logicalType.',
  });
  return false;
}

/** The tests of one option; `none` where it asks nothing by itself, other texts say why it is not judged. */
function testsOf(
  writer: ContractWriter,
  option: Option,
  place: OptionPlace,
): readonly ValueTest[] | string {
  const { options, keys } = place;
  switch (option) {
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return 'none';
    case 'multipleOf':
      return [{ kind: 'multipleOf', divisor: options.multipleOf ?? 1 }];
    case 'minLength':
    case 'maxLength':
      return [{ kind: option, length: options[option] ?? 0 }];
    case 'pattern':
      return patternTests(writer, { pattern: options.pattern ?? '', keys: [...keys, option] });
    case 'format':
      return formatTests(writer, options.format ?? '', place);
    case 'timezone':
      return zoneTests(writer, place);
    case 'defaultTimezone':
      return defaultZoneTests(writer, options.defaultTimezone ?? '', place);
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return [{ kind: option, count: options[option] ?? 0 }];
    case 'uniqueItems':
      return options.uniqueItems ? [{ kind: 'uniqueItems' }] : 'none';
    case 'required':
      return [{ kind: 'requiredProperties', names: options.required ?? [] }];
  }
}

/** Formats narrow a type: texts and dates to a notation, numbers to a width. */
function formatTests(
  writer: ContractWriter,
  format: string,
  { node, id, keys }: OptionPlace,
): readonly ValueTest[] | string {
  const { logicalType } = node.column;
  const at = [...keys, 'format'];
  if (logicalType === 'string') return stringFormat(format);
  const width = widthTests(format, logicalType);
  if (width) return width;
  const { pattern } = node;
  if (pattern?.kind === 'read') {
    for (const notice of pattern.notices) writer.notice(`${notice}, in the format of ${id}.`, at);
    return 'none';
  }
  const numbers = logicalType === 'integer' ? 'Use i8 to i128 or u8 to u128.' : 'Use f32 or f64.';
  writer.mistake({
    keys: at,
    what: `The format of ${id} is "${format}".`,
    why: pattern ? `${pattern.why}.` : `The type ${logicalType} has no such format.`,
    next: isDated(logicalType)
      ? 'Use the letters y M d H m s S X x of the JDK, and quotes around other letters.'
      : numbers,
  });
  return 'none';
}

function stringFormat(format: string): readonly ValueTest[] | string {
  const known = stringFormats.find((name) => name === format);
  return known ? [{ kind: 'format', format: known }] : `The format "${format}" checks nothing.`;
}

function zoneTests(writer: ContractWriter, { node, options, id, keys }: OptionPlace): string {
  const { timezone } = options;
  if (node.column.logicalType !== 'timestamp') {
    return timezone ? 'Times of day with an offset are not judged.' : 'none';
  }
  const { pattern } = node;
  if (pattern?.kind !== 'read') return 'none';
  const offset = pattern.parts.some(({ field }) => field === 'offset');
  if (offset === timezone) return 'none';
  writer.mistake({
    keys: [...keys, 'timezone'],
    what: `The timezone of ${id} is ${timezone}, its format "${pattern.notation.pattern}" has ${offset ? 'an' : 'no'} offset.`,
    why: 'No value could ever satisfy both.',
    next: 'Correct one of them.',
  });
  return 'none';
}

function defaultZoneTests(
  writer: ContractWriter,
  zone: string,
  { node, id, keys }: OptionPlace,
): string {
  const known = zoneNamed(zone);
  if (known === undefined) {
    writer.mistake({
      keys: [...keys, 'defaultTimezone'],
      what: `The defaultTimezone of ${id} is "${zone}".`,
      why: 'No time zone has this name.',
      next: suggest(zone, Intl.supportedValuesOf('timeZone')).replace(
        /^Use one of: .*$/s,
        'Use a name such as UTC or Europe/Paris.',
      ),
    });
    return 'none';
  }
  const judged = node.column.logicalType === 'timestamp' || known === 'UTC';
  return judged ? 'none' : 'Times of day have no time zone here.';
}
