import {
  type Column,
  type LogicalType,
  type PathStep,
  plainColumn,
} from '../domain/data/column.ts';
import { zoneNamed } from './contract-date-values.ts';
import { type DatedType, type DatePattern, jdkPattern } from './contract-dates.ts';
import type { ContractObject, ContractValue } from './contract-schema.ts';
import { type ObjectSettings, propertySettings, settingsOf } from './contract-settings.ts';
import type { Keys } from './contract-writer.ts';

/** One property of a contract, or a value inside one, with its column and its place. */
export interface PropertyNode {
  readonly property: ContractValue;
  readonly column: Column;
  readonly keys: Keys;
  /** The dates' notation as it was read; null where none is given. */
  readonly pattern: DatePattern | null;
}

interface Scope {
  readonly settings: ObjectSettings;
  /** Version 3.0, which has the type `date` only. */
  readonly old: boolean;
}

/** The properties of an object and all that they hold, each before what is inside it. */
export function propertyNodes(
  { properties = [] }: ContractObject,
  keys: Keys,
  scope: Scope,
): readonly PropertyNode[] {
  return properties.flatMap((property, index) => {
    const name = property.physicalName ?? property.name;
    const place = { property: property.name, name, source: name, path: [] };
    return nodesOf(property, { place, keys: [...keys, 'properties', index], scope });
  });
}

interface Draft {
  readonly place: Pick<Column, 'property' | 'name' | 'source' | 'path'>;
  readonly keys: Keys;
  readonly scope: Scope;
  readonly sensitive?: boolean;
}

function nodesOf(property: ContractValue, draft: Draft): readonly PropertyNode[] {
  const { place, keys, scope } = draft;
  const sensitive = draft.sensitive || isSensitive(property);
  const { logicalType, pattern } = typeOf(property, scope);
  const within = (step: PathStep, name: { readonly property: string; readonly data: string }) => ({
    property: `${place.property}${name.property}`,
    name: `${place.name}${name.data}`,
    source: place.source,
    path: [...place.path, step],
  });
  const fields = (property.properties ?? []).flatMap((inner, index) => {
    const data = inner.physicalName ?? inner.name;
    const names = { property: `.${inner.name}`, data: `.${data}` };
    const place = within({ kind: 'field', name: data }, names);
    return nodesOf(inner, { place, keys: [...keys, 'properties', index], scope, sensitive });
  });
  const items = property.items
    ? nodesOf(property.items, {
        place: within({ kind: 'items' }, { property: '[]', data: '[]' }),
        keys: [...keys, 'items'],
        scope,
        sensitive,
      })
    : [];
  const inside = [...fields, ...items];
  const column = {
    ...place,
    ...settled(property, scope.settings),
    logicalType,
    notation:
      pattern?.kind === 'read' && !isPlain(pattern.notation.pattern) ? pattern.notation : null,
    // What is shown of a whole value shows what is inside it too.
    sensitive: sensitive || inside.some((node) => node.column.sensitive),
  };
  return [{ property, column, keys, pattern }, ...inside];
}

/** The one notation in which every date is read anyway. */
function isPlain(pattern: string): boolean {
  return /^(yyyy|YYYY)-MM-(dd|DD)$/.test(pattern);
}

function settled(
  property: ContractValue,
  object: ObjectSettings,
): Omit<Column, keyof Draft['place'] | 'logicalType' | 'notation' | 'sensitive'> {
  const own = settingsOf(propertySettings, property);
  const plain = plainColumn('');
  const { timezone, defaultTimezone } = property.logicalTypeOptions ?? {};
  return {
    missingValues: own.missingValues ?? object.missingValues ?? null,
    normalize: own.normalize ?? object.normalize ?? plain.normalize,
    nanAsNull: own.nanAsNull ?? object.nanAsNull ?? plain.nanAsNull,
    allowNonFinite: own.allowNonFinite ?? object.allowNonFinite ?? plain.allowNonFinite,
    timezone: timezone ?? null,
    defaultTimezone: zoneNamed(defaultTimezone ?? '') ?? plain.defaultTimezone,
  };
}

/** In version 3.0 a date with a time of day, or a time alone, is called a date. */
function typeOf(
  { logicalType: given, logicalTypeOptions: options }: ContractValue,
  { old }: Scope,
): { readonly logicalType: LogicalType | null; readonly pattern: DatePattern | null } {
  const logicalType = given ?? null;
  const format = options?.format;
  if (!isDated(logicalType) || format === undefined) return { logicalType, pattern: null };
  const own = jdkPattern(format, logicalType);
  const others = old && own.kind === 'refused' && logicalType === 'date' ? dateTimes : [];
  for (const type of others) {
    const pattern = jdkPattern(format, type);
    if (pattern.kind === 'read') return { logicalType: type, pattern };
  }
  return { logicalType, pattern: own };
}

const dateTimes = ['timestamp', 'time'] as const;

export function isDated(type: LogicalType | null): type is DatedType {
  return type === 'date' || type === 'time' || type === 'timestamp';
}

/** Numbers 1 and 2 and these words say that everybody may see the values; any other says the contrary. */
const open = new Set(['public', 'internal', '1', '2']);

function isSensitive({ classification }: ContractValue): boolean {
  return classification !== undefined && !open.has(String(classification).trim().toLowerCase());
}
