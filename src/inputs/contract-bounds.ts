import { type BoundKind, boundKinds } from '../domain/data/value-test.ts';
import { isDated, type PropertyNode } from './contract-columns.ts';
import { type DateValue, inZone, isoValue, notedValue } from './contract-date-values.ts';
import type { DatedType } from './contract-dates.ts';
import type { ContractValue } from './contract-schema.ts';
import { widthTests } from './contract-widths.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';

/** One property with options, on its way into checks. */
export interface OptionPlace {
  /** `<object>.<property>`, the start of every id. */
  readonly id: string;
  readonly node: PropertyNode;
  readonly options: NonNullable<ContractValue['logicalTypeOptions']>;
  /** Of the options. */
  readonly keys: Keys;
  /** Version 3.0, where `exclusiveMinimum: true` sharpens `minimum`. */
  readonly old: boolean;
}

/** A bound as it is asked for: `order` is what it is compared by. */
interface Bound {
  readonly kind: BoundKind;
  readonly given: string;
  readonly bound: number | string;
  readonly order: number;
}

/** One check for each bound; a pair that leaves no value is a mistake. */
export function addBounds(
  writer: ContractWriter,
  given: readonly string[],
  place: OptionPlace,
): void {
  const { id, node, keys } = place;
  const bounds = boundKinds
    .filter((kind) => given.includes(kind))
    .map((kind) => boundOf(kind, place));
  for (const [index, kind] of boundKinds.filter((one) => given.includes(one)).entries()) {
    const bound = bounds[index];
    if (bound === 'none' || bound === undefined) continue;
    if ('why' in bound) {
      const what = `The ${kind} of ${id} is ${JSON.stringify(place.options[kind])}.`;
      writer.mistake({ keys: [...keys, kind], what, ...bound });
      continue;
    }
    const tests = [{ kind, bound: bound.bound }];
    const demand = { kind: 'values', column: node.column.name, tests } as const;
    writer.add({ id: `${id}.${kind}`, demand, keys: [...keys, kind] });
  }
  refuseEmpty(writer, [...bounds.flatMap(asBound), ...widthBounds(place)], place);
}

type Read = Bound | Refused | 'none';

interface Refused {
  readonly why: string;
  readonly next: string;
}

function asBound(read: Read): readonly Bound[] {
  return read === 'none' || 'why' in read ? [] : [read];
}

function boundOf(kind: BoundKind, { options, node, old }: OptionPlace): Read {
  const given = options[kind];
  const plain = kind === 'exclusiveMinimum' ? 'minimum' : 'maximum';
  if (typeof given !== 'boolean') return typed(kind, given, node);
  if (!old || kind === plain || kind === 'minimum') {
    return {
      why: 'From version 3.1 on it is the bound itself.',
      next: `Write the number or date as ${kind}.`,
    };
  }
  if (!given) return 'none';
  const limit = options[plain];
  if (typeof limit === 'number' || typeof limit === 'string') return typed(kind, limit, node);
  return { why: `There is no ${plain} that it could sharpen.`, next: `Add ${plain}.` };
}

function typed(
  kind: BoundKind,
  given: number | string | undefined,
  node: OptionPlace['node'],
): Read {
  const { logicalType } = node.column;
  if (isDated(logicalType)) return dated(kind, String(given), { node, type: logicalType });
  if (typeof given !== 'number') {
    return { why: 'The bound of a number is a number.', next: 'Write it without quotes.' };
  }
  if (logicalType === 'integer' && Number.isInteger(given) && !Number.isSafeInteger(given)) {
    return {
      why: 'From 2^53 on a number in YAML or JSON stands for its neighbours too.',
      next: 'Use a bound below it, or a format such as i64, which is exact.',
    };
  }
  return { kind, given: String(given), bound: given, order: given };
}

interface Dated {
  readonly node: OptionPlace['node'];
  readonly type: DatedType;
}

/** As ISO 8601, or as the property's own format has it. */
function dated(kind: BoundKind, given: string, { node, type }: Dated): Read {
  const { column, pattern } = node;
  const noted = pattern?.kind === 'read' ? notedValue(given, pattern.parts, type) : undefined;
  const iso = isoValue(given, type);
  if (noted === 'unreal' || (noted === undefined && iso === 'unreal')) {
    return { why: 'No calendar or clock ever shows it.', next: 'Correct it.' };
  }
  const value = noted ?? iso;
  if (value === undefined || value === 'unreal') {
    return {
      why: `It is not written as ISO 8601${pattern?.kind === 'read' ? ' or as the format says' : ''}.`,
      next: 'Write it like 2024-01-31, 10:00:00 or 2024-01-31T10:00:00Z, in quotes.',
    };
  }
  if (noted && iso && iso !== 'unreal' && iso.seconds !== noted.seconds) {
    return {
      why: 'As ISO 8601 and as the format says it is not the same.',
      next: 'Write it so that both read it alike.',
    };
  }
  const placed: DateValue = type === 'timestamp' ? zoned(value, column.defaultTimezone) : value;
  return { kind, given, bound: placed.iso, order: placed.seconds };
}

function zoned(value: DateValue, zone: string): DateValue {
  return value.zoned || zone === 'UTC' ? value : inZone(value, zone);
}

function widthBounds({ options, node }: OptionPlace): readonly Bound[] {
  const { format = '' } = options;
  return (widthTests(format, node.column.logicalType) ?? []).flatMap((test) =>
    'bound' in test
      ? [{ kind: test.kind, given: format, bound: test.bound, order: Number(test.bound) }]
      : [],
  );
}

/** Every lower bound against every upper one. */
function refuseEmpty(
  writer: ContractWriter,
  bounds: readonly Bound[],
  { id, keys, node, options }: OptionPlace,
): void {
  const whole = node.column.logicalType === 'integer';
  const step = whole ? options.multipleOf : undefined;
  for (const lower of bounds.filter(({ kind }) => /minimum/i.test(kind))) {
    for (const upper of bounds.filter(({ kind }) => /maximum/i.test(kind))) {
      if (leavesValue(lower, upper, { whole, step })) continue;
      writer.mistake({
        keys: [...keys, upper.given === options.format ? lower.kind : upper.kind],
        what: `The ${nameOf(lower)} of ${id} is ${lower.given}, the ${nameOf(upper)} is ${upper.given}.`,
        why: `No value could ever satisfy both${step === undefined ? '' : ` and be a multiple of ${step}`}.`,
        next: 'Correct one of them.',
      });
    }
  }

  function nameOf({ kind, given }: Bound): string {
    return given === options.format ? 'format' : kind;
  }
}

interface Grid {
  readonly whole: boolean;
  readonly step: number | undefined;
}

function leavesValue(lower: Bound, upper: Bound, { whole, step = 1 }: Grid): boolean {
  const [openBelow, openAbove] = [
    lower.kind === 'exclusiveMinimum',
    upper.kind === 'exclusiveMaximum',
  ];
  if (openBelow || openAbove ? lower.order >= upper.order : lower.order > upper.order) return false;
  if (!whole) return true;
  const first = openBelow ? Math.floor(lower.order / step) + 1 : Math.ceil(lower.order / step);
  const last = openAbove ? Math.ceil(upper.order / step) - 1 : Math.floor(upper.order / step);
  return first <= last;
}
