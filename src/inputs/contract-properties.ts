import type { Column } from '../domain/data/column.ts';
import type { FieldsMatch } from '../domain/data/contract.ts';
import type { PropertyNode } from './contract-columns.ts';
import { addOptions } from './contract-options.ts';
import { addQuality } from './contract-quality.ts';
import type { OtherContracts } from './contract-references.ts';
import { addRelationships } from './contract-relationships.ts';
import type { ContractDocument, ContractObject } from './contract-schema.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';

/** One object of a contract on its way into checks. */
export interface ObjectSource {
  readonly document: ContractDocument;
  readonly others: OtherContracts;
  readonly writer: ContractWriter;
  readonly object: ContractObject;
  readonly keys: Keys;
  readonly nodes: readonly PropertyNode[];
  readonly columns: readonly Column[];
  /** Version 3.0. */
  readonly old: boolean;
}

/** What every data set is asked, whatever its columns. */
export function addObject(source: ObjectSource, fieldsMatch: FieldsMatch = 'subset'): void {
  const { writer, object, keys } = source;
  const { name: id } = object;
  writer.add({ id: `${id}.structure`, demand: { kind: 'structure' }, keys });
  writer.add({ id: `${id}.rows`, demand: { kind: 'not-empty' }, keys });
  if (fieldsMatch !== 'subset') {
    const settings = [...keys, 'customProperties'];
    writer.add({ id: `${id}.fields`, demand: { kind: 'fields' }, keys: settings });
  }
  if (object.properties?.length) return;
  const reason = 'The contract lists no property, so that nothing about columns is judged.';
  writer.add({ id: `${id}.properties`, demand: { kind: 'unjudged', reason }, keys });
}

/** The checks of one property, in the order in which one would ask them. */
export function addProperty(source: ObjectSource, node: PropertyNode): void {
  const { document, others, writer, object, columns, old } = source;
  const { property, column, keys } = node;
  const id = `${object.name}.${column.property}`;
  addPresence(source, node);
  if (column.logicalType) {
    const demand = { kind: 'type', column: column.name } as const;
    writer.add({ id: `${id}.type`, demand, keys: [...keys, 'logicalType'] });
  }
  if (property.required) {
    const demand = { kind: 'nulls', column: column.name } as const;
    writer.add({ id: `${id}.required`, demand, keys: [...keys, 'required'] });
  }
  if (property.unique) {
    const demand = { kind: 'duplicates', columns: [column.name] } as const;
    writer.add({ id: `${id}.unique`, demand, keys: [...keys, 'unique'] });
  }
  const options = property.logicalTypeOptions;
  if (options)
    addOptions(writer, { id, node, options, keys: [...keys, 'logicalTypeOptions'], old });
  addQuality(writer, property.quality ?? [], { id, keys, column, columns, old });
  const place = { id, object: object.name, keys, column, columns, document, others };
  addRelationships(writer, property.relationships ?? [], place);
  refuseMisplaced(source, node);
}

/** A column must be there; a value inside one may be absent, which makes it null. */
function addPresence({ writer, object }: ObjectSource, { property, column, keys }: PropertyNode) {
  const id = `${object.name}.${column.property}`;
  if (column.path.length === 0) {
    const demand = { kind: 'present', column: column.name } as const;
    writer.add({ id: `${id}.present`, demand, keys: [...keys, 'name'] });
  } else if (property.primaryKey) {
    const reason = 'A value inside another cannot be a primary key.';
    const demand = { kind: 'unjudged', column: column.name, reason } as const;
    writer.add({ id: `${id}.primaryKey`, demand, keys: [...keys, 'primaryKey'] });
  }
}

/** Only objects have properties, only arrays have items. */
function refuseMisplaced(
  { writer, object }: ObjectSource,
  { property, column, keys }: PropertyNode,
): void {
  for (const [part, type] of [
    ['properties', 'object'],
    ['items', 'array'],
  ] as const) {
    const { logicalType } = column;
    if (property[part] === undefined || logicalType === null || logicalType === type) continue;
    writer.mistake({
      keys: [...keys, part],
      what: `The property ${object.name}.${column.property} has "${part}".`,
      why: `Its type is ${logicalType}, and only one of the type ${type} has any.`,
      next: `Remove them, or use logicalType: ${type}.`,
    });
  }
}

/** The columns of the primary key in the order of their positions. */
export function addPrimaryKey({ writer, object, nodes }: ObjectSource): readonly string[] {
  const parts = nodes
    .filter(({ property, column }) => property.primaryKey && column.path.length === 0)
    .sort((a, b) => positionOf(a) - positionOf(b));
  const [first, another] = parts;
  if (!first) return [];
  const names = parts.map(({ column }) => column.name);
  writer.add({
    id: another
      ? `${object.name}.primaryKey`
      : `${object.name}.${first.column.property}.primaryKey`,
    demand: { kind: 'key', columns: names },
    keys: [...first.keys, 'primaryKey'],
  });
  return names;
}

function positionOf({ property }: PropertyNode): number {
  return property.primaryKeyPosition ?? 0;
}

/** Two columns of one name, or two properties, could not be told apart. */
export function refuseTwins({ writer, nodes }: ObjectSource): void {
  const properties = new Set<string>();
  const names = new Set<string>();
  for (const { column, keys } of nodes) {
    const { property, name } = column;
    if (properties.has(property) || names.has(name)) {
      writer.mistake({
        keys,
        what: `Two properties are called "${property}" or stand for the column "${name}".`,
        why: 'Their checks could not be told apart.',
        next: 'Join them, or correct a name.',
      });
    }
    properties.add(property);
    names.add(name);
  }
}
