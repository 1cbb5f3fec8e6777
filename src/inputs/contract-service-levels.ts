import type { Demand } from '../domain/data/contract.ts';
import type { Threshold } from '../domain/data/threshold.ts';
import { isDated, type PropertyNode } from './contract-columns.ts';
import type { ContractDocument, ContractServiceLevel } from './contract-schema.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';

interface ServiceLevels {
  readonly document: ContractDocument;
  /** The object of which the checks are. */
  readonly object: string;
  readonly nodes: readonly PropertyNode[];
}

/** `slaProperties` → the age of the latest value; service levels that data cannot show are listed. */
export function addServiceLevels(writer: ContractWriter, levels: ServiceLevels): void {
  const { slaProperties = [], slaDefaultElement } = levels.document;
  for (const [index, level] of slaProperties.entries()) {
    const keys = ['slaProperties', index];
    const elements = elementsOf(
      level.element ?? (isLatency(level) ? slaDefaultElement : undefined),
    );
    if (elements.length === 0) addLevel(writer, { ...levels, level, keys, element: undefined });
    for (const element of elements) addLevel(writer, { ...levels, level, keys, element });
  }
}

function elementsOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((element) => element.trim())
    .filter((element) => element !== '');
}

interface Level extends ServiceLevels {
  readonly level: ContractServiceLevel;
  readonly element: string | undefined;
  readonly keys: Keys;
}

function isLatency({ property }: ContractServiceLevel): boolean {
  return ['latency', 'ly'].includes(property.trim().toLowerCase());
}

function addLevel(writer: ContractWriter, place: Level): void {
  const { level, keys, object } = place;
  const found = findElement(place);
  if (found === 'elsewhere') return;
  const reason = whyUnjudged(level, found);
  if (reason !== undefined) {
    const id = `${object}.${level.id ?? level.property.trim()}`;
    writer.add({ id, demand: { kind: 'unjudged', reason }, keys });
  }
  if (reason !== undefined || typeof found !== 'object') return;
  const id = `${object}.${found.column.property}.${level.id ?? 'latency'}`;
  const threshold = thresholdOf(writer, level, keys);
  const demand = latestOf(writer, found, { id, keys });
  if (threshold && demand) writer.add({ id, demand, keys, threshold });
}

function whyUnjudged(
  level: ContractServiceLevel,
  found: PropertyNode | string | undefined,
): string | undefined {
  if (!isLatency(level)) return `The data does not show its ${level.property}.`;
  if (found === undefined) return 'Nothing says of which property it is the latency.';
  return typeof found === 'string' ? found : undefined;
}

/** The property that an element names: `object.property`, or the property alone where there is one object. */
function findElement({
  element,
  document,
  object,
  nodes,
}: Level): PropertyNode | string | 'elsewhere' | undefined {
  if (element === undefined) return undefined;
  const named = (one: ContractDocument['schema'][number], name: string) =>
    one.name === name || one.physicalName === name;
  const dot = element.indexOf('.');
  const owner = document.schema.find((one) => named(one, element.slice(0, Math.max(dot, 0))));
  if (owner && owner.name !== object) return 'elsewhere';
  const alone = document.schema.length === 1;
  const name = owner ? element.slice(dot + 1) : element;
  const found = nodes.find(({ column }) => column.property === name || column.name === name);
  if (found && (owner || alone)) return found;
  return owner || alone
    ? `The object has no property "${name}".`
    : `The contract has no object of the element "${element}".`;
}

function latestOf(
  writer: ContractWriter,
  { column, property }: PropertyNode,
  { id, keys }: { readonly id: string; readonly keys: Keys },
): Demand | undefined {
  const { logicalType, name } = column;
  if (logicalType === null) {
    return { kind: 'unjudged', reason: `The property ${property.name} has no logicalType.` };
  }
  if (isDated(logicalType) && logicalType !== 'time') return { kind: 'latest', column: name };
  writer.mistake({
    keys: [...keys, 'element'],
    what: `The latency ${id} is one of the type ${logicalType}.`,
    why: 'Only a date or a timestamp says how old the data is.',
    next: 'Name another element.',
  });
  return undefined;
}

const hours: readonly (readonly [RegExp, number])[] = [
  [/^(s|sec|secs|second|seconds)$/i, 1 / 3600],
  [/^(m|min|mins|minute|minutes)$/i, 1 / 60],
  [/^(h|hr|hrs|hour|hours)$/i, 1],
  [/^(d|day|days)$/i, 24],
  [/^(w|wk|week|weeks)$/i, 7 * 24],
  [/^(y|yr|yrs|year|years)$/i, 365 * 24],
];

function thresholdOf(
  writer: ContractWriter,
  { value, unit }: ContractServiceLevel,
  keys: Keys,
): Threshold | undefined {
  const wrong = (key: string, what: string, next: string) => {
    const why = 'Nothing says how old the latest value may be.';
    writer.mistake({ keys: [...keys, key], what, why, next });
    return undefined;
  };
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof amount !== 'number' || !(amount > 0) || !Number.isFinite(amount)) {
    return wrong('value', `The latency is ${JSON.stringify(value)}.`, 'Write a number above 0.');
  }
  const factor = hours.find(([words]) => words.test(unit?.trim() ?? ''))?.[1];
  if (factor === undefined) {
    const what =
      unit === undefined ? 'The latency has no unit.' : `The latency's unit is "${unit}".`;
    return wrong('unit', what, 'Use s, m (minutes), h, d, w or y (365 days).');
  }
  return { operator: 'mustBeLessOrEqualTo', bounds: [amount * factor], unit: 'hours' };
}
